/**
 * Civil calendar arithmetic on plain numbers; no clock and no time zone. Months are 1-12, weekdays 1-7 from Monday,
 * days are counted from 1970-01-01: `dayNumber(1970, 1, 2)` is 1.
 */
export type Civil = { readonly year: number; readonly month: number; readonly day: number }

const DAY = 86_400_000

/** The number of a day; a month or day beyond its range runs over into the next one. */
export function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC reads the years 0-99 as 1900-1999; the Gregorian calendar repeats every 400 years of 146,097 days.
  return Date.UTC(year + 400, month - 1, day) / DAY - 146_097
}

export function civilOf(number: number): Civil {
  const date = new Date(number * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 for Monday to 7 for Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** Whether a day is in the calendar: 31 June is not. */
export function exists(day: Civil): boolean {
  const { year, month } = day
  return month >= 1 && month <= 12 && day.day >= 1 && day.day <= daysInMonth(year, month)
}

/** The ISO week a day lies in; its year is that of the week's Thursday. */
function isoWeekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number + 4 - weekdayOf(number)
  const year = civilOf(thursday).year
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** Easter Sunday by the anonymous Gregorian computus. */
export function easterOf(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const skipped = Math.floor((century + 8) / 25)
  const moonCorrection = Math.floor((century - skipped + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1)
}

export function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0')
}

/** `2022-01-07`. */
export function isoDay(number: number): string {
  const { year, month, day } = civilOf(number)
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** `2021-W52`. */
export function isoWeek(number: number): string {
  const { year, week } = isoWeekOf(number)
  return `${pad(year, 4)}-W${pad(week)}`
}
