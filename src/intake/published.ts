/**
 * A date of publication as headers, pages and people write it → civil time, or null where it cannot be told.
 *
 * `Fri, 07 Jan 2022 18:05:00 +0600` → `2022-01-07T18:05`; `7/1/2022` → null, because it is two different days.
 */
import { civilTime, isReal, type Moment } from './civil-time.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i

/** Ways to write the day. Each names its parts; only orders that can be read in one way are here. */
const DAYS: readonly RegExp[] = [
  /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?!\d)/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<name>[a-z]{3,9})\.?,?[ -](?<year>\d{4})(?!\d)/i,
  /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/i,
]

const TIME =
  /^(?:T|,?\s+(?:at\s+)?)(?<hour>\d{1,2})[:.](?<minute>\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?)?\s*/i

const ZONE =
  /^(?:(?<utc>Z|UTC|GMT)|(?:UTC|GMT)?(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d)|\(?[A-Z]{2,5}\)?)\b/

/** With `timezone`, a time given with its offset is shown on the clock of that zone; otherwise as written. */
export function parsePublished(written: string, timezone: string | null = null): string | null {
  const text = written.slice(0, 80).trim().replace(/\s+/g, ' ').replace(WEEKDAY, '')
  const day = DAYS.map(pattern => pattern.exec(text)).find(match => match !== null)
  if (day === undefined) return null
  const rest = text.slice(day[0].length)
  const time = TIME.exec(rest)
  if (time === null && /^[T ]*\d/.test(rest)) return null
  const moment: Moment = {
    ...dayOf(day.groups ?? {}),
    time: time === null ? null : timeOf(time.groups ?? {}),
    offset: time === null ? null : offsetIn(rest.slice(time[0].length)),
  }
  return isReal(moment) ? civilTime(moment, timezone) : null
}

type Groups = Readonly<Record<string, string | undefined>>

function dayOf(groups: Groups): Pick<Moment, 'year' | 'month' | 'day'> {
  const month = groups['name'] === undefined ? Number(groups['month']) : monthNamed(groups['name'])
  return { year: Number(groups['year']), month, day: Number(groups['day']) }
}

/** 1 to 12; 0, which no calendar has, where the word is no month. */
function monthNamed(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function timeOf(groups: Groups): Moment['time'] {
  const hour = Number(groups['hour'])
  const half = groups['half']?.[0]?.toLowerCase()
  const afternoon = half === 'p' && hour < 12 ? 12 : 0
  return { hour: half === 'a' && hour === 12 ? 0 : hour + afternoon, minute: Number(groups['minute']) }
}

function offsetIn(text: string): number | null {
  const zone = ZONE.exec(text)?.groups
  if (zone === undefined) return null
  if (zone['utc'] !== undefined) return 0
  if (zone['sign'] === undefined) return null
  return (zone['sign'] === '-' ? -1 : 1) * (Number(zone['hours']) * 60 + Number(zone['minutes']))
}
