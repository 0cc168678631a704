/**
 * A TIMEX3 value → the half-open civil interval it covers: `2022-01-06` is 2022-01-06 to 2022-01-07, `2022-01-06TNI` is
 * 2022-01-06T18:00 to 2022-01-07T06:00. Null for durations, sets, vague words, years before Christ and unknown digits.
 */
import { hoursOfPart, monthOfSeason } from '../../language/en/date-words.ts'
import { dayNumber, isoDay, mondayOf, pad } from './civil.ts'

export type Interval = { readonly from: string; readonly to: string }

/** The interval of a value, or null where it has none. */
export function intervalOf(timex: string): Interval | null {
  if (!/^\d{2}/.test(timex) || /X/.test(timex)) return null
  const time = timex.indexOf('T')
  if (time >= 0) return timeInterval(timex.slice(0, time), timex.slice(time))
  const days = dayRange(timex)
  return days === null ? null : { from: isoDay(days.from), to: isoDay(days.to) }
}

type Days = { readonly from: number; readonly to: number }

function dayRange(timex: string): Days | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(timex)
  if (day !== null) {
    const from = dayNumber(Number(day[1]), Number(day[2]), Number(day[3]))
    return { from, to: from + 1 }
  }
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(timex)
  if (week !== null) {
    const monday = mondayOf(Number(week[1]), Number(week[2]))
    return { from: monday + (week[3] === undefined ? 0 : 5), to: monday + 7 }
  }
  return monthRange(timex)
}

function monthRange(timex: string): Days | null {
  const months = (year: number, month: number, count: number): Days => ({
    from: dayNumber(year, month, 1),
    to: dayNumber(year, month + count, 1),
  })
  const match = /^(\d{4})(?:-(?:(\d{2})|([QH])(\d)|(S[PU]|FA|WI)))?$/.exec(timex)
  if (match !== null) {
    const year = Number(match[1])
    if (match[2] !== undefined) return months(year, Number(match[2]), 1)
    if (match[3] === 'Q') return months(year, Number(match[4]) * 3 - 2, 3)
    if (match[3] === 'H') return months(year, Number(match[4]) * 6 - 5, 6)
    if (match[5] !== undefined) return months(year, monthOfSeason.get(match[5]) ?? 1, 3)
    return months(year, 1, 12)
  }
  if (/^\d{3}$/.test(timex)) return months(Number(timex) * 10, 1, 120)
  return /^\d{2}$/.test(timex) ? months(Number(timex) * 100, 1, 1200) : null
}

function timeInterval(day: string, time: string): Interval | null {
  const days = dayRange(day)
  if (days === null || days.to !== days.from + 1) return null
  const hours = hoursOfPart.get(time)
  if (hours !== undefined) {
    const to = hours.to === hours.from ? hours.from * 60 + 1 : hours.to * 60
    return { from: minuteOf(days.from, hours.from * 60), to: minuteOf(days.from, to) }
  }
  const clock = /^T(\d{2}):(\d{2})$/.exec(time)
  if (clock === null) return null
  const minute = Number(clock[1]) * 60 + Number(clock[2])
  return { from: minuteOf(days.from, minute), to: minuteOf(days.from, minute + 1) }
}

/** `2022-01-06T18:00`; minutes beyond a day run into the next. */
function minuteOf(day: number, minute: number): string {
  const inDay = minute % 1440
  return `${isoDay(day + Math.floor(minute / 1440))}T${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}`
}
