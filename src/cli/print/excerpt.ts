/** The sentence around a span of the report, cut to a readable length: what a date in the timeline stands in. */
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

export function excerptAround(text: string, span: Span): Excerpt {
  const start = startOf(text, span.start)
  const end = endOf(text, span.end)
  return { start: start.at, end: end.at, cutBefore: start.cut, cutAfter: end.cut }
}

/** After the last sentence end before the span; else at a word in reach. */
function startOf(text: string, before: number): Edge {
  const from = Math.max(0, before - BEFORE)
  const reach = text.slice(from, before)
  const sentence = LAST_END.exec(reach)
  if (sentence !== null) return { at: from + sentence[0].length, cut: false }
  return from === 0 ? { at: 0, cut: false } : { at: from + reach.indexOf(' ') + 1, cut: true }
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
