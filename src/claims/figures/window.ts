/**
 * A figure's sentence → over what time was counted: in total ("so far", "brings the total to") or in a period ("overnight",
 * "four people died on Friday").
 */
import { type Line, lowerAt, phraseAt } from '../../annotate/quantities/line.ts'
import { kinds } from '../../generated/kinds.ts'
import type { When } from '../claim.ts'
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

/** Measures of what happens, and not of a state: of these a day counts its own. */
const HAPPENING = new Set(kinds.filter(row => row.over !== 'state').map(row => row.measure))
/** Rules that read a number somebody sets, or counts without saying what happened. */
const NO_DEED = new Set(['figures/toll', 'figures/carried', 'figures/described', 'figures/cases'])

const OF_ONE_DAY = new Set(kinds.filter(row => row.over === 'day').map(row => row.measure))

/** Protesters: whoever counts them counts those of a day. */
export function isOfOneDay(measure: string): boolean {
  return OF_ONE_DAY.has(measure)
}

/** "Four people died on Friday": what happened on a day that the clause names is counted within it. */
export function isOfItsDay(measure: string, rule: string, when: When | null): boolean {
  if (when === null || NO_DEED.has(rule) || !HAPPENING.has(measure)) return false
  if (when.basis !== 'stated' && !isOfOneDay(measure)) return false
  return /^\d{4}-\d\d-\d\d/.test(when.date.timex)
}
