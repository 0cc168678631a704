/** A figure's sentence → over what time was counted: in total ("so far", "brings the total to") or in a period. */
import { type Line, lowerAt, phraseAt } from '../../annotate/quantities/line.ts'
import { periodWords, totalWords } from './words.ts'

const REACH = 12
const WINDOWS: ReadonlyMap<string, 'total' | 'period'> = new Map([
  ...[...totalWords].map(words => [words, 'total'] as const),
  ...[...periodWords].map(words => [words, 'period'] as const),
])

/** The window said near the tokens of a figure; null where the text does not say. */
export function windowOf(line: Line, first: number, last: number): 'total' | 'period' | null {
  for (let at = Math.max(line.first, first - REACH); at < Math.min(line.last, last + REACH); at++) {
    const found = phraseAt(line, at, WINDOWS)
    // "the worst attack since 2019, when 40 people were killed": since another event.
    const elsewhere = lowerAt(line, at) === 'since' && at < first && at > line.first
    if (found !== null && !elsewhere) return found.row
  }
  return null
}
