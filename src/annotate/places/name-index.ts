/** The names of a text, by position: what the name finder says of the words a candidate stands in. */
import { contains, type Span } from '../../text/span.ts'
import type { NameMark } from '../mark.ts'

export type NameIndex = {
  /** The name that covers a span, or null. */
  readonly around: (span: Span) => NameMark | null
}

export function indexNames(names: readonly NameMark[]): NameIndex {
  const sorted = [...names].sort((a, b) => a.start - b.start)
  const around = (span: Span) => {
    const mark = sorted[lastStart(sorted, span.start)]
    return mark !== undefined && contains(mark, span) ? mark : null
  }
  return { around }
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
