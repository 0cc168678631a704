/** The names of a text, by position: what the name finder says of the words a candidate stands in. */
import { contains, type Span } from '../../text/span.ts'
import type { NameMark } from '../mark.ts'

export type NameIndex = {
  /** The name that covers a span, or null. */
  readonly around: (span: Span) => NameMark | null
  /** What that name says for (above 0) or against the span being a place. */
  readonly weightOf: (span: Span) => number
}

/** Of a name as a whole, where the candidate is all of it. */
const WHOLE = { person: -3, organisation: -3, office: -3, group: -2, place: 1, unknown: 0 } as const
/** Of a longer name that the candidate is part of. */
const PART = { person: -9, organisation: -0.5, office: 0, group: -0.5, place: -1, unknown: -1 } as const

export function indexNames(names: readonly NameMark[]): NameIndex {
  const sorted = [...names].sort((a, b) => a.start - b.start)
  const around = (span: Span) => {
    const mark = sorted[lastStart(sorted, span.start)]
    return mark !== undefined && contains(mark, span) ? mark : null
  }
  return {
    around,
    weightOf: span => {
      const mark = around(span)
      if (mark === null) return 0
      return mark.start === span.start && mark.end === span.end ? WHOLE[mark.name] : PART[mark.name]
    },
  }
}

/** The index of the last mark that starts at or before a position. */
function lastStart(marks: readonly NameMark[], position: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((marks[middle]?.start ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}
