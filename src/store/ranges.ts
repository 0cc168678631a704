/**
 * Bounds and times as PostgreSQL's ranges. They are there to be asked by; the entry itself keeps what was read. So what no range can
 * hold is widened to one that holds it (fractions, numbers beyond 64 bits), and what is no interval at all has no range.
 */
import type { Interval, Known } from '../ledger/entries/interval.ts'

const MOST = 2n ** 63n - 1n
const LEAST = -(2n ** 63n)
const MINUTE = /^(?!0000)\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d$/

export type Bounds = { readonly low: number | null; readonly high: number | null }

/** Inclusive bounds, null open, as an `int8range`. */
export function toAmount({ low, high }: Bounds): string | null {
  const from = low === null || low === Number.NEGATIVE_INFINITY ? null : whole(Math.floor(low))
  const to = high === null || high === Number.POSITIVE_INFINITY ? null : whole(Math.ceil(high))
  if (from === undefined || to === undefined || (from !== null && to !== null && from > to)) return null
  // The range is kept half-open, so its greatest value would have an end beyond what it can hold.
  return `[${from ?? ''},${to === null || to === MOST ? ')' : `${to}]`}`
}

function whole(value: number): bigint | undefined {
  if (Number.isNaN(value)) return undefined
  if (!Number.isFinite(value)) return value > 0 ? MOST : LEAST
  const exact = BigInt(value)
  return exact > MOST ? MOST : exact < LEAST ? LEAST : exact
}

/** A half-open interval as a `tsrange`; from a minute to the same minute is that minute. */
export function toTimes(interval: Interval | null): string | null {
  if (interval === null) return null
  const { from, to } = interval
  if ((from !== null && !isMinute(from)) || (to !== null && !isMinute(to))) return null
  if (from !== null && to !== null && from > to) return null
  return `[${from ?? ''},${to ?? ''}${from !== null && from === to ? ']' : ')'}`
}

/** An interval that is closed on both sides as a `tsrange`. */
export function toKnownTimes({ from, to }: Known): string {
  if (!isMinute(from) || !isMinute(to) || from > to)
    throw new RangeError(`Not an interval of civil time: from ${from} to ${to}.`)
  return `[${from},${to}]`
}

/** `YYYY-MM-DDTHH:MM` of a day and an hour that exist. */
function isMinute(time: string): boolean {
  if (!MINUTE.test(time)) return false
  const instant = Date.parse(`${time}Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(time)
}
