/** The day with which something ends, against an end that a state gives. */
import type { Interval, Known } from '../../src/ledger/entries/interval.ts'

export function endProblem(told: Known | null, own: Interval | null): string | null {
  const end = own?.to ?? null
  if (told === null) return end === null ? null : `${end}, and none is told`
  if (end === null) return `no end, not ${told.from.slice(0, 10)}`
  const isThatDay = end === told.to || (end > told.from && end < told.to)
  return isThatDay ? null : `${end}, not the end of ${told.from.slice(0, 10)}`
}
