/** What comes once a year: seasons, quarters, halves, holidays; their year stated, counted ("last spring") or chosen. */
import { type HolidayRule, holidays } from '../../language/en/date-words.ts'
import { monthOf, textOf, yearText } from './anchor.ts'
import { type ChosenYear, chooseYear } from './choose-year.ts'
import { civilOf, dayNumber, easterOf, isoDay, pad, weekdayOf } from './civil.ts'
import type { Year } from './meaning.ts'
import { date, fromPublication, type Telling, type Value } from './telling.ts'

type Chosen = { readonly year: number; readonly because: string | null }

/** "last spring" → `2021-SP`; "the third quarter" → `2021-Q3`. */
export function resolvePart(code: string, year: Year, telling: Telling): Value {
  const month = monthOf({ year: 2000, month: null, day: null, part: code }) ?? 1
  const chosen = yearOfPart(month, code, { year, telling })
  if (chosen === null) return date(`XXXX-${code}`, fromPublication(telling))
  return date(`${yearText(chosen.year)}-${code}`, chosen.because)
}

function yearOfPart(
  month: number,
  code: string,
  { year, telling }: { readonly year: Year; readonly telling: Telling },
): Chosen | null {
  if (typeof year === 'number') return { year, because: null }
  if (year !== null) return countedYear(year.by, month, telling)
  const months = code.startsWith('H') ? 6 : 3
  // Results of a past quarter are told of in the future, too: only a nearer one to come wins.
  const tense = telling.tense.strong === 'future' ? null : 'past'
  return chooseYear({ month, day: null, months, tense }, telling)
}

/** The year of "last spring": in autumn this year's, in February last year's. */
function countedYear(by: number, month: number, telling: Telling): ChosenYear | null {
  const { story, published } = telling
  if (story !== null && (telling.history || published === null))
    return { year: story.year + by, because: `counted from ${textOf(story)}` }
  if (published === null) return null
  const now = civilOf(published)
  const isOver = month + 2 < now.month
  const isAhead = month > now.month
  const step = (by < 0 && !isOver) || (by > 0 && !isAhead) ? by : 0
  return { year: now.year + step, because: fromPublication(telling) }
}

/** "Christmas Eve" → `2021-12-24`. */
export function resolveHoliday(name: string, year: Year, telling: Telling): Value | null {
  const rule = holidays.get(name)
  if (rule === undefined) return null
  const { month = 4, day = null } = rule
  const chosen: Chosen | null =
    typeof year === 'number'
      ? { year, because: null }
      : chooseYear({ month, day, months: 1, tense: telling.tense.weak }, telling)
  if (chosen === null) {
    return date(day === null ? 'XXXX' : `XXXX-${pad(month)}-${pad(day)}`, fromPublication(telling))
  }
  const because = `${name} of ${yearText(chosen.year)}${chosen.because === null ? '' : `, ${chosen.because}`}`
  return date(chosen.year < 0 ? yearText(chosen.year) : isoDay(dayOfHoliday(rule, chosen.year)), because)
}

function dayOfHoliday(rule: HolidayRule, year: number): number {
  const { month = 4, day, easter, nth = 1, weekday = 1 } = rule
  if (easter !== undefined) return easterOf(year) + easter
  if (day !== undefined) return dayNumber(year, month, day)
  if (nth < 0) {
    const last = dayNumber(year, month + 1, 1) - 1
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}
