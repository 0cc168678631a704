/** The sentence around a span of the report, cut to a readable length: what a date in the timeline stands in. */
import type { Span } from '../../text/span.ts'

const BEFORE = 120
const AFTER = 160

/** Where the excerpt starts and ends; `cutBefore` and `cutAfter` where it is not the whole sentence. */
export type Excerpt = Span & { readonly cutBefore: boolean; readonly cutAfter: boolean }

export function excerptAround(text: string, at: Span): Excerpt {
  const before = text.slice(Math.max(0, at.start - BEFORE), at.start)
  const after = text.slice(at.end, at.end + AFTER)
  const opening = /[\s\S]*(?:[.!?]["”’)]?\s+|\n)/.exec(before)
  const closing = /[.!?]["”’)]?(?=\s|$)|\n/.exec(after)
  const wordBefore = at.start - before.length + (before.indexOf(' ') + 1)
  const lastSpace = after.lastIndexOf(' ')
  const wordAfter = at.end + (lastSpace < 0 ? after.length : lastSpace)
  const reachesStart = at.start <= BEFORE
  const reachesEnd = at.end + AFTER >= text.length
  const start =
    opening === null ? (reachesStart ? 0 : wordBefore) : at.start - before.length + opening[0].length
  const end =
    closing === null ? (reachesEnd ? text.length : wordAfter) : at.end + closing.index + closing[0].length
  return {
    start,
    end,
    cutBefore: opening === null && !reachesStart,
    cutAfter: closing === null && !reachesEnd,
  }
}
