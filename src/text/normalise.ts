/**
 * The text as received → a clean text to read, with the way back to the received characters.
 *
 * Repairs what archives do to text: UTF-8 once read as Windows-1252 (`â€œ` for `“`), HTML entities left in plain text,
 * characters without width. Where nothing is wrong the clean text is the received one.
 */
import { repairs } from './repairs.ts'
import type { Span } from './span.ts'

export type Clean = {
  readonly text: string
  /** The span of the received text that a span of the clean text was read from. */
  readonly toReceived: (span: Span) => Span
}

export function normalise(received: string): Clean {
  const found = repairs(received)
  if (found.length === 0) return { text: received, toReceived: span => span }
  const parts: string[] = []
  // Both lists hold one entry a repair: where its replacement ends, in each text.
  const cleanStarts: number[] = []
  const cleanEnds: number[] = []
  let read = 0
  let length = 0
  for (const repair of found) {
    const kept = received.slice(read, repair.at)
    parts.push(kept, repair.by)
    length += kept.length
    cleanStarts.push(length)
    length += repair.by.length
    cleanEnds.push(length)
    read = repair.at + repair.length
  }
  parts.push(received.slice(read))
  const receivedAt = (at: number, side: 'start' | 'end'): number => {
    const index = lastAtOrBefore(cleanStarts, at)
    const repair = found[index]
    const start = cleanStarts[index]
    const end = cleanEnds[index]
    if (repair === undefined || start === undefined || end === undefined) return at
    const after = repair.at + repair.length
    if (at >= end) {
      // A span that ends exactly where a deleted character stood does not take that character in.
      return side === 'end' && at === end && start === end ? repair.at : after + (at - end)
    }
    // Inside a replacement, or at its start: a span takes the whole repaired sequence or nothing of it.
    return at === start || side === 'start' ? repair.at : after
  }
  return {
    text: parts.join(''),
    toReceived: span => ({ start: receivedAt(span.start, 'start'), end: receivedAt(span.end, 'end') }),
  }
}

/** Index of the last element that is at most `value`; -1 where all are larger. `sorted` rises. */
function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
