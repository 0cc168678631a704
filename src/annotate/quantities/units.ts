/** The table of units, and the units around an amount: "$" before it, "per cent", "km" or "years" after it. */
import { units } from '../../generated/en/units.ts'
import type { QuantityMark } from '../mark.ts'
import { isAttached, type Line, lowerAt, type Phrase, phraseAt } from './line.ts'

/** The sorts of number that a unit makes. */
export type UnitSort = Extract<QuantityMark['sort'], 'money' | 'percent' | 'measure' | 'rate' | 'time'>

const SORTS: readonly UnitSort[] = ['money', 'percent', 'measure', 'rate', 'time']

const UNITS: ReadonlyMap<string, UnitSort> = new Map(
  units.flatMap(row => {
    const sort = SORTS.find(one => one === row.sort)
    return sort === undefined ? [] : [[row.words, sort] as const]
  }),
)
const SIGNS = new Set(['$', '€', '£', '¥', '₽', '₹', '₸', '₺', '₴', '₩', '₪', '₦', '%', '°'])
const CURRENCY_CODES = new Set(['us', 'usd', 'eur', 'gbp', 'au', 'hk', 'nz', 'c', 'a', 'rm', 's', 'ca', 'r'])

/** A sign that may stand between the two numbers of a range. */
export function isAmountSign(lower: string): boolean {
  return SIGNS.has(lower)
}

/** Whether a word is a currency or its code: "usd", "rm". */
export function isCurrency(lower: string): boolean {
  return lower.length > 1 && UNITS.get(lower) === 'money'
}

/** The unit that follows a token, past a hyphen ("10-km") or an adjective-like hyphenation ("six-inch"). */
export function unitAfter(line: Line, index: number): Phrase<UnitSort> | null {
  const hyphen = lowerAt(line, index) === '-' && isAttached(line, index)
  return phraseAt(line, hyphen ? index + 1 : index, UNITS)
}

/** Index of the first token of a currency sign before an amount ("$", "US$", "Rs"), or the amount's own. */
export function currencyStart(line: Line, index: number): number {
  const before = lowerAt(line, index - 1)
  if (UNITS.get(before) !== 'money' || before === 'p') return index
  if (before === 'rs') return index - 1 // rupees, in any case
  if (!SIGNS.has(before)) return line.tokens[index - 1]?.text === before.toUpperCase() ? index - 1 : index
  return CURRENCY_CODES.has(lowerAt(line, index - 2)) && isAttached(line, index - 1) ? index - 2 : index - 1
}

/** The value and sort of a number with its unit written on: "250ml", "64GB", "50mph". */
export function gluedUnit(lower: string): { readonly value: number; readonly sort: UnitSort } | null {
  const match = /^(\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,9})?)([a-z]{1,3})$/.exec(lower)
  const sort = UNITS.get(match?.[2] ?? '')
  return sort === undefined ? null : { value: Number(match?.[1]?.replaceAll(',', '')), sort }
}
