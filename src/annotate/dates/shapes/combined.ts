/**
 * Expressions of two dates: a day and its part ("Friday morning", "the night of April 18"), a day and a clock time ("10
 * p.m. Wednesday"), a month, season or quarter and its year ("June last year", "this year's third quarter").
 */
import type { Meaning } from '../meaning.ts'
import type { Matched, Shape } from '../shape.ts'

export const combinedShapes: readonly Shape[] = [
  {
    rule: 'part-of-day',
    pattern: '(early hyphen?)? date possessive? early? part|time-date',
    becomes: 'time-date',
    read: dayAndTime,
  },
  {
    rule: 'part-of-day',
    pattern: 'the? (early hyphen?)? part of|on|comma? date',
    becomes: 'time-date',
    read: dayAndTime,
  },
  { rule: 'clock', pattern: 'time-date comma? on|of? date', becomes: 'time-date', read: dayAndTime },
  { rule: 'part-of-day', pattern: 'time-date into date', becomes: 'time-date', read: nightInto },
  { rule: 'clock', pattern: 'date comma? at time-date', becomes: 'time-date', read: dayAndTime },
  {
    rule: 'of-year',
    pattern: 'date|month-date|period-date comma? of? year-date',
    becomes: 'period-date',
    read: ofYear,
  },
  {
    rule: 'of-year',
    pattern: 'the? year-date possessive? period-date',
    becomes: 'period-date',
    read: ofYear,
  },
  { rule: 'of-year', pattern: 'date of month-date', becomes: 'date', read: dayOfMonthDate },
  {
    rule: 'clock',
    pattern: 'time-date open time-date close on|of? date',
    becomes: 'time-date',
    read: dayAndTime,
  },
  { rule: 'month-day', pattern: 'date open date close', becomes: 'date', read: weekdayWithDay },
  { rule: 'weekday', pattern: 'date of? period-date', becomes: 'date', read: dayOfWeek },
]

function dayAndTime(matched: Matched): Meaning | null {
  const day = matched.one('date')?.meaning
  if (day === undefined || day === null) return null
  const part = matched.one('part')
  if (part !== undefined) return { is: 'time', code: part.code, of: day }
  const time = matched.one('time-date')?.meaning
  if (time?.is !== 'time' || (time.of !== null && time.of.is !== 'overnight')) return null
  return { is: 'time', code: time.code, of: day }
}

/** "overnight into Tuesday" begins on Monday evening. */
function nightInto(matched: Matched): Meaning | null {
  const time = matched.one('time-date')?.meaning
  const day = matched.one('date')?.meaning
  if (!day || time?.is !== 'time' || time.of?.is !== 'overnight') return null
  return { is: 'time', code: time.code, of: day, by: -1 }
}

function ofYear(matched: Matched): Meaning | null {
  const year = matched.one('year-date')?.meaning
  const inner = matched.pieces.find(piece =>
    ['date', 'month-date', 'period-date'].includes(piece.kind),
  )?.meaning
  if (!year || !inner || !lacksYear(inner)) return null
  return { is: 'of-year', inner, year }
}

function lacksYear(meaning: Meaning): boolean {
  return meaning.is === 'calendar'
    ? meaning.year === null
    : (meaning.is === 'season' || meaning.is === 'yearpart' || meaning.is === 'holiday') &&
        meaning.year === null
}

/** "Friday (11 October)". */
function weekdayWithDay(matched: Matched): Meaning | null {
  const [weekday, day] = [matched.one('date')?.meaning, matched.one('date', 1)?.meaning]
  return weekday?.is === 'weekday' && day?.is === 'calendar' && day.day !== null ? day : null
}

/** "Monday next week", "Friday of last week". */
function dayOfWeek(matched: Matched): Meaning | null {
  const day = matched.one('date')?.meaning
  const week = matched.one('period-date')?.meaning
  if (day?.is !== 'weekday' || week?.is !== 'shift') return null
  if (week.unit !== 'W' || week.base !== 'published' || !Number.isInteger(week.by)) return null
  return { is: 'day-of-week', weekday: day.weekday, weeks: week.by }
}

/** "the 25th of last month" is not read; "the 25th" needs a month with a name. */
function dayOfMonthDate(matched: Matched): Meaning | null {
  const day = matched.one('date')?.meaning
  const month = matched.one('month-date')?.meaning
  if (day?.is !== 'calendar' || month?.is !== 'calendar' || day.month !== null) return null
  return { ...month, day: day.day }
}
