/** Parsed text → numbers with their hedge and sort, in reading order; none inside a date. */
import type { Parsed } from '../../parse/parsed.ts'
import type { DateMark, QuantityMark } from '../mark.ts'

export function findQuantities(_parsed: Parsed, _dates: readonly DateMark[]): QuantityMark[] {
  return []
}
