/**
 * Civil times: what a clock on the wall showed, without an offset. An instant can be shown on the clock of a zone.
 *
 * `2022-01-07T12:05Z` on the clock of `Asia/Almaty` → `2022-01-07T18:05`.
 */

/** A date, perhaps with a time of day, perhaps with the offset of its clock from UTC in minutes. */
export type Moment = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly time: { readonly hour: number; readonly minute: number } | null
  readonly offset: number | null
}

/** Whether a name is an IANA time zone: `Asia/Almaty`, `UTC`. Offsets such as `+06:00` are no zones. */
export function isTimezone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/**
 * Whether a day stands in the calendar and a time on the clock. Checked in UTC, so that no machine's zone matters. The first and the
 * last year of four digits are left out: from there another zone's clock, or the day after, may show a year of three or five.
 */
export function isReal(moment: Moment): boolean {
  const { year, month, day, time } = moment
  const date = new Date(Date.UTC(year, month - 1, day))
  const dayExists =
    year > 1000 && year < 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return dayExists && (time === null || (time.hour < 24 && time.minute < 60))
}

/** The civil time as ISO 8601. With a zone, a moment whose offset is known is shown on that zone's clock. */
export function civilTime(moment: Moment, timezone: string | null): string {
  const { time, offset } = moment
  if (time === null) return day(moment)
  if (timezone === null || offset === null) return `${day(moment)}T${two(time.hour)}:${two(time.minute)}`
  const instant = Date.UTC(moment.year, moment.month - 1, moment.day, time.hour, time.minute - offset)
  const clock = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const parts = new Map(clock.formatToParts(instant).map(part => [part.type, part.value]))
  const [year, month, date, hour, minute] = (['year', 'month', 'day', 'hour', 'minute'] as const).map(
    type => parts.get(type) ?? '',
  )
  return `${year}-${month}-${date}T${hour}:${minute}`
}

function day(moment: Moment): string {
  return `${String(moment.year).padStart(4, '0')}-${two(moment.month)}-${two(moment.day)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
