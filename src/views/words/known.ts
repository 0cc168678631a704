/** When something was known or happened, in the words of `time.ts`; within the year of the page, without the year. */
import type { Interval, Known } from '../../ledger/entries/interval.ts'
import { nextDay } from '../../ledger/entries/next-day.ts'
import { showInterval, showMoment } from './time.ts'

/** A minute, or a day where the hour is not known. */
export function showKnown({ from, to }: Known): string {
  return from === to ? showMoment(from) : showTime({ from, to })
}

/** Whole days as days; two equal minutes as the minute. */
export function showTime({ from, to }: Interval): string {
  const isDays = (from?.endsWith('T00:00') ?? true) && (to?.endsWith('T00:00') ?? true) && from !== to
  if (isDays) return showInterval({ from: dayOf(from), to: dayOf(to), timex: '' })
  if (from !== null && from === to) return showMoment(from)
  return showInterval({ from, to, timex: '' })
}

/** The end of a time, as one says "until": the last day in it, or the minute. */
export function showEnd({ from, to }: Interval): string {
  if (to === null) return from === null ? 'not said' : showMoment(from)
  if (!to.endsWith('T00:00')) return showMoment(to)
  return showMoment(to === from ? dayOf(to) : dayBefore(to))
}

/** The days of a figure's window, whose `to` is its last day. */
export function showDays({ from, to }: Interval): string {
  const [first, last] = [dayOf(from), dayOf(to)]
  return showInterval({ from: first, to: last === null ? null : nextDay(last), timex: '' })
}

/** `Mon 4 Mar 2024, 20:05` → `Mon 4 Mar, 20:05` on a page of 2024. */
export function withoutYear(text: string, year: string): string {
  if (year === '') return text
  return text.replaceAll(new RegExp(` ${year}(?=,|$| to )`, 'g'), '')
}

function dayOf<Minute extends string | null>(minute: Minute): Minute | string {
  return minute === null ? minute : minute.slice(0, 10)
}

function dayBefore(minute: string): string {
  return new Date(Date.parse(`${minute}Z`) - 1).toISOString().slice(0, 10)
}
