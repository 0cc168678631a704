/**
 * Inclusive bounds as people write them: 3001 and open → `more than 3,000`; 100 with "about" → `about 100`. What the text
 * says without a number stays its word, with what it is taken to mean: `thousands (2,000 or more)`.
 */
import { isVagueAmount } from '../../language/en/vague-amounts.ts'
import { grouped } from './grouped.ts'
import { printable } from './printable.ts'

export type Bounds = {
  readonly low: number | null
  readonly high: number | null
  readonly hedge: string | null
}

const EXCLUSIVE_FLOOR = /\b(?:more than|over|above|exceed\w*|upwards? of|in excess)\b/i
const EXCLUSIVE_CEILING = /\b(?:less than|fewer than|under|below|not quite)\b/i

export function showAmount(bounds: Bounds): string {
  const { hedge } = bounds
  if (hedge === null || !isVagueAmount(hedge)) return showBounds(bounds)
  return `${printable(hedge).trim().toLowerCase()} (${showMeaning(bounds)})`
}

/** What a word like "dozens" is taken to mean. */
function showMeaning({ low, high }: Bounds): string {
  if (low !== null && high === null) return `${grouped(low)} or more`
  return showBounds({ low, high, hedge: null })
}

function showBounds({ low, high, hedge }: Bounds): string {
  if (low === null && high === null) return 'a number not known'
  if (low !== null && low === high) return hedge === null ? grouped(low) : `about ${grouped(low)}`
  if (low !== null && high !== null) return `${grouped(low)} to ${grouped(high)}`
  if (low !== null) return showFloor(low, hedge ?? '')
  return EXCLUSIVE_CEILING.test(hedge ?? '')
    ? `fewer than ${grouped((high ?? 0) + 1)}`
    : `up to ${grouped(high ?? 0)}`
}

function showFloor(low: number, hedge: string): string {
  return EXCLUSIVE_FLOOR.test(hedge) ? `more than ${grouped(low - 1)}` : `at least ${grouped(low)}`
}
