/** A length of time → its TIMEX3 value: 2 weeks is `P2W`, 5½ hours `PT5H30M`, some years `PXY`, two decades `P20Y`. */
import type { Unit } from './meaning.ts'

/** Half a unit in the next smaller one. */
const HALVES: Readonly<Partial<Record<Unit, string>>> = { Y: '6M', TH: '30M', TM: '30S' }

/** The value of so many units; null for an unknown number of them. */
export function durationOf(amount: number | null, unit: Unit): string {
  const clock = unit.startsWith('T')
  const letter = clock ? unit.slice(1) : unit
  const lead = clock ? 'PT' : 'P'
  if (amount === null) return `${lead}X${letter}`
  if (unit === 'E' && amount !== 1) return `P${amount * 10}Y`
  if (unit === 'C' && amount % 1 !== 0) return `P${amount * 100}Y`
  const half = amount % 1 === 0.5 ? HALVES[unit] : undefined
  if (half === undefined) return `${lead}${amount}${letter}`
  return amount < 1 ? `${lead}${half}` : `${lead}${amount - 0.5}${letter}${half}`
}
