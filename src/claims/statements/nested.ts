/**
 * Attributions, some inside the content of others → those that stand for themselves. What somebody is said to have said
 * belongs to the outer content; but where the whole of it is one statement with its speaker, as in "The president
 * claimed that …, his office told Reuters", the inner one is the statement and the outer source passed it on.
 */
import { isNewsOutlet } from '../../language/en/news-media.ts'
import { contains, overlaps, type Span, sliceOf } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'

export function withoutNested(text: string, found: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = []
  const sorted = [...found].sort((a, b) => extent(a).start - extent(b).start || extent(b).end - extent(a).end)
  for (const attribution of sorted) {
    const outer = kept.at(-1)
    if (outer === undefined || !cueInside(attribution, outer)) {
      if (outer === undefined || !cueInside(outer, attribution)) kept.push(attribution)
      else kept.splice(-1, 1, relayed(text, outer, attribution) ?? attribution)
    } else {
      const relay = relayed(text, attribution, outer)
      if (relay !== null) kept.splice(-1, 1, relay)
    }
  }
  return kept.sort((a, b) => firstStart(a) - firstStart(b))
}

function firstStart(attribution: Attribution): number {
  return extent(attribution).start
}

/** The characters from the first to the last of source, cue and content. */
function extent({ source, cue, content }: Attribution): Span {
  const spans = [source, cue, ...content].filter(span => span !== null)
  return { start: Math.min(...spans.map(span => span.start)), end: Math.max(...spans.map(span => span.end)) }
}

function cueInside(inner: Attribution, outer: Attribution): boolean {
  const cue = inner.cue
  const outside = outer.cue === null ? outer.content : [outer.cue, ...outer.content]
  return cue !== null && outside.some(span => overlaps(span, cue))
}

/** The inner statement, passed on by the outer source, where source, cue and content of the inner fill the outer content. */
function relayed(text: string, inner: Attribution, outer: Attribution): Attribution | null {
  const [content] = outer.content
  if (content === undefined || outer.content.length > 1 || inner.source === null || outer.source === null)
    return null
  if (inner.content.length > 1 || !passesOn(text, outer, content)) return null
  const all = extent(inner)
  const starts = /^(?:\s*that)?\s*$/i.test(text.slice(content.start, all.start))
  const ends = /^[\s.,”"’]*$/.test(text.slice(all.end, Math.max(all.end, content.end)))
  if (!starts || !ends || !contains(content, inner.source)) return null
  return { ...inner, via: [outer.source, ...(outer.via ?? [])] }
}

/** A source named afterwards ("…, his office said") passes on; one named before does so only as a news outlet. */
function passesOn(text: string, outer: Attribution, content: Span): boolean {
  if ((outer.cue?.start ?? 0) >= content.end) return true
  return outer.source !== null && isNewsOutlet(sliceOf(text, outer.source))
}
