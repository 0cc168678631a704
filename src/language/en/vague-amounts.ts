/** Amounts without a number: "dozens", "several", "a few hundred". */
import { vagueAmounts } from '../../generated/en/vague-amounts.ts'

const ENDS = new Set(vagueAmounts.map(row => row.words))

/** Whether words end in an amount without a number: "counted in the thousands", but not "about". */
export function isVagueAmount(words: string): boolean {
  const parts = words.toLowerCase().split(/\s+/)
  return parts.some((_part, from) => ENDS.has(parts.slice(from).join(' ')))
}
