/**
 * Half-open intervals of civil time, to the minute: `2024-03-08` is the day, `2024-03-08T20:05` that minute. Two that overlap may be
 * the same time, so neither is before the other.
 */
import { nextDay } from './next-day.ts'

/** ISO 8601 without offset, `YYYY-MM-DDTHH:MM`; null is an open end. */
export type Interval = { readonly from: string | null; readonly to: string | null }

/** An interval that is closed on both sides: when something became known. */
export type Known = { readonly from: string; readonly to: string }

/** A day or a minute of civil time → the interval it stands for. */
export function toKnown(time: string): Known {
  if (time.length === 10) return { from: `${time}T00:00`, to: `${nextDay(time)}T00:00` }
  const minute = time.slice(0, 16)
  return { from: minute, to: minute }
}

/** A time as the record format writes it, a day or a minute, as a minute. */
export function toMinute(time: string | null): string | null {
  if (time === null) return null
  return time.length === 10 ? `${time}T00:00` : time.slice(0, 16)
}

/** Whether `a` ends before `b` begins, so that they cannot be the same time. Two equal minutes are the same time. */
export function isBefore(a: Interval, b: Interval): boolean {
  if (a.to === null || b.from === null) return false
  return isMoment(a) ? a.to < b.from : a.to <= b.from
}

function isMoment({ from, to }: Interval): boolean {
  return from !== null && from === to
}

/** Whether the two can be the same time, wholly or in part. */
export function canMeet(a: Interval, b: Interval): boolean {
  return !isBefore(a, b) && !isBefore(b, a)
}
