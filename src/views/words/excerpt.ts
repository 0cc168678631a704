/** The sentence around a span of the report, cut to a readable length: what a date in the timeline stands in. */
import type { Report } from '../../text/report.ts'
import type { Span } from '../../text/span.ts'

/** How far back and on the ends of the sentence are looked for. */
const BEFORE = 120
const AFTER = 160

/** A point after a capital or a single letter is an abbreviation ("U.S. Secretary"), not the end of a sentence. */
const LAST_END = /^[\s\S]*(?:(?<=[\p{Ll}\d]{2}|["”’)])[.!?]["”’)]?\s+|\n)/u
const FIRST_END = /(?<=^|[\p{Ll}\d]{2}|["”’)])[.!?]["”’)]?(?=\s|$)|\n/u

/** `cutBefore` and `cutAfter` where it is not the whole sentence. */
export type Excerpt = Span & { readonly cutBefore: boolean; readonly cutAfter: boolean }

type Edge = { readonly at: number; readonly cut: boolean }

export function excerptAround(report: Pick<Report, 'text' | 'bodyStart'>, span: Span): Excerpt {
  const start = startOf(report, span.start)
  const end = endOf(report.text, span.end)
  return { start: start.at, end: end.at, cutBefore: start.cut, cutAfter: end.cut }
}

/** After the last sentence end before the span; else at a word in reach. Header lines are no part of a sentence. */
function startOf({ text, bodyStart }: Pick<Report, 'text' | 'bodyStart'>, before: number): Edge {
  const story = bodyStart + (/^\s{0,99}/.exec(text.slice(bodyStart, bodyStart + 99))?.[0].length ?? 0)
  const from = Math.max(Math.min(story, before), before - BEFORE)
  const reach = text.slice(from, before)
  const sentence = LAST_END.exec(reach)
  if (sentence !== null) return { at: from + sentence[0].length, cut: false }
  return from === story ? { at: story, cut: false } : { at: from + reach.indexOf(' ') + 1, cut: true }
}

/** At the first sentence end after the span; else at a word in reach. */
function endOf(text: string, after: number): Edge {
  const reach = text.slice(after, after + AFTER)
  const sentence = FIRST_END.exec(reach)
  if (sentence !== null) return { at: after + sentence.index + sentence[0].length, cut: false }
  const whole = after + AFTER >= text.length
  const space = reach.lastIndexOf(' ')
  return whole
    ? { at: text.length, cut: false }
    : { at: after + (space < 0 ? reach.length : space), cut: true }
}
