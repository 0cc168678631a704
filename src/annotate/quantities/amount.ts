/** What is read where a number stands, before its hedge and sort are known; and the plainest way to read one. */
import { type NumberRead, readNumber } from '../../language/en/numbers.ts'
import { type Line, lowerAt } from './line.ts'
import { gluedUnit, type UnitSort } from './units.ts'

/** Bounds and the tokens they were read from; `opened` is the index of "between" or "all but", else `first`. */
export type Amount = {
  readonly low: number | null
  readonly high: number | null
  readonly first: number
  readonly last: number
  readonly opened: number
  readonly form: 'number' | 'range' | 'vague' | 'fraction' | 'ordinal' | 'all-but'
  /** The sort of a unit written onto the number, as in "250ml"; otherwise null. */
  readonly unit: UnitSort | null
}

/** The amount of one value. */
export function amountOf({ value, first, last }: NumberRead, form: Amount['form']): Amount {
  return { low: value, high: value, first, last, opened: first, form, unit: null }
}

/** A number, or digits with a unit written on. */
export function readSimple(
  line: Line,
  index: number,
): (NumberRead & { readonly unit: UnitSort | null }) | null {
  const read = readNumber(line.tokens, index, line.last)
  if (read !== null) return { ...read, unit: null }
  const glued = index < line.last ? gluedUnit(lowerAt(line, index)) : null
  return glued && { value: glued.value, unit: glued.sort, first: index, last: index + 1 }
}
