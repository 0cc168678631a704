/**
 * Calendar dates in words: "Friday, 7 January 2022", "Jan. 7", "May 2021", "1998", "the 1990s", "the 20th century",
 * "the winter", "the third quarter", "Christmas Eve". What is not said (the year of "Jan. 7") stays null.
 */
import { exists, pad } from '../civil.ts'
import type { Meaning } from '../meaning.ts'
import type { Matched, Shape } from '../shape.ts'

export const calendarShapes: readonly Shape[] = [
  {
    rule: 'month-day',
    pattern: '(weekday comma?)? month the? day|ordinal (comma? year)?',
    becomes: 'date',
    read: calendarDay,
  },
  {
    rule: 'month-day',
    pattern: '(weekday comma?)? the? day|ordinal of? month (comma? of? year)?',
    becomes: 'date',
    read: calendarDay,
  },
  { rule: 'month', pattern: 'month (comma? of? year)?', becomes: 'month-date', read: calendarMonth },
  { rule: 'month-day', pattern: 'last|previous month day|ordinal', becomes: 'date', read: m => dayBy(m, -1) },
  {
    rule: 'month-day',
    pattern: 'this|next|coming month day|ordinal',
    becomes: 'date',
    read: m => dayBy(m, 1),
  },
  { rule: 'month', pattern: 'this? last|previous month', becomes: 'month-date', read: m => monthBy(m, -1) },
  { rule: 'month', pattern: 'next|coming|following month', becomes: 'month-date', read: m => monthBy(m, 1) },
  { rule: 'month', pattern: 'this coming? month', becomes: 'month-date', read: m => monthBy(m, 0) },
  { rule: 'month-day', pattern: 'the ordinal', becomes: 'date', read: dayOfMonth },
  { rule: 'weekday', pattern: 'weekday', becomes: 'date', read: m => weekday(m, null) },
  { rule: 'weekday', pattern: 'weekday last', becomes: 'date', read: weekdayLast },
  { rule: 'weekday', pattern: 'this current? weekday', becomes: 'date', read: m => weekday(m, null) },
  { rule: 'weekday', pattern: 'this? coming weekday', becomes: 'date', read: m => weekday(m, 1) },
  { rule: 'weekday', pattern: 'the? next|following weekday', becomes: 'date', read: m => weekday(m, 1) },
  { rule: 'weekday', pattern: 'the? last|previous weekday', becomes: 'date', read: m => weekday(m, -1) },
  { rule: 'year', pattern: 'year', becomes: 'year-date', read: m => yearOf(m, 'year') },
  { rule: 'year', pattern: 'the unit year', becomes: 'year-date', read: m => yearOf(m, 'year') },
  { rule: 'year', pattern: 'the units year', becomes: 'year-date', read: m => yearOf(m, 'year') },
  { rule: 'year', pattern: 'the unit num', becomes: 'year-date', read: m => yearOf(m, 'num') },
  { rule: 'year', pattern: 'the? fiscal year', becomes: 'year-date', read: m => yearOf(m, 'year') },
  { rule: 'year', pattern: 'year|num|day era', becomes: 'year-date', read: beforeChrist },
  { rule: 'decade', pattern: 'the? quote? decade era?', becomes: 'period-date', read: decade },
  { rule: 'decade', pattern: 'the? ordinal hyphen? unit era?', becomes: 'period-date', read: century },
  { rule: 'season', pattern: 'the? season', becomes: 'period-date', read: m => season(m, null) },
  { rule: 'season', pattern: 'this|current season', becomes: 'period-date', read: m => season(m, 0) },
  { rule: 'season', pattern: 'this? last|previous season', becomes: 'period-date', read: m => season(m, -1) },
  {
    rule: 'season',
    pattern: 'the? next|coming|following season',
    becomes: 'period-date',
    read: m => season(m, 1),
  },
  { rule: 'quarter', pattern: 'the? fiscal? hyphen? ordinal unit', becomes: 'period-date', read: quarter },
  { rule: 'quarter', pattern: 'fiscal? hyphen? ordinal hyphen unit', becomes: 'period-date', read: quarter },
  { rule: 'quarter', pattern: 'the? ordinal|last half', becomes: 'period-date', read: half },
  { rule: 'quarter', pattern: 'the? latter-half', becomes: 'period-date', read: half },
  { rule: 'holiday', pattern: 'last|next|this? holiday', becomes: 'date', read: holiday },
]

function calendarDay(matched: Matched): Meaning | null {
  const month = matched.one('month')?.value ?? 0
  const day = (matched.one('day') ?? matched.one('ordinal'))?.value ?? 0
  const year = matched.one('year')?.value ?? null
  // 29 February is there in some years; the year 2000 has it.
  if (!exists({ year: year ?? 2000, month, day })) return { is: 'nothing' }
  if (matched.after?.text === '%') return null
  return { is: 'calendar', year, month, day }
}

function calendarMonth(matched: Matched): Meaning {
  return {
    is: 'calendar',
    year: matched.one('year')?.value ?? null,
    month: matched.one('month')?.value ?? null,
    day: null,
  }
}

function dayBy(matched: Matched, by: -1 | 1): Meaning | null {
  const day = calendarDay(matched)
  return day?.is === 'calendar' ? { ...day, by } : day
}

function monthBy(matched: Matched, by: -1 | 0 | 1): Meaning {
  return { is: 'calendar', year: null, month: matched.one('month')?.value ?? null, day: null, by }
}

/** "on the 7th", digits only, where no noun follows: not "the 7th floor", "the 82nd Airborne". */
function dayOfMonth(matched: Matched): Meaning | null {
  const day = matched.one('ordinal')?.value ?? 0
  const { before, after } = matched
  if (day < 1 || day > 31 || !['on', 'by', 'until', 'of', 'before'].includes(before?.lower ?? '')) return null
  if (after !== undefined && /^(?:NN|JJ|CD|VBG)/.test(after.pos)) return null
  return matched.pieces[1]?.code === 'digits' ? { is: 'calendar', year: null, month: null, day } : null
}

/** "Thursday last", but not "Thursday last week". */
function weekdayLast(matched: Matched): Meaning | null {
  const goes = /^(?:NN|JJ|CD)/.test(matched.after?.pos ?? '') && matched.after?.kind !== 'mark'
  return goes ? null : weekday(matched, -1)
}

function weekday(matched: Matched, by: -1 | 1 | null): Meaning {
  const value = matched.one('weekday')?.value ?? 1
  const told =
    matched.has('following') || matched.has('previous') || (matched.has('the') && matched.has('next'))
  return { is: 'weekday', weekday: value, by, base: told ? 'story' : 'published' }
}

function yearOf(matched: Matched, kind: 'year' | 'num'): Meaning | null {
  const unit = matched.one('unit') ?? matched.one('units')
  const year = matched.one(kind)?.value ?? 0
  if (unit !== undefined && unit.code !== 'Y') return null
  if (!Number.isInteger(year) || year < 1000 || year > 2199) return null
  return { is: 'calendar', year, month: null, day: null }
}

function beforeChrist(matched: Matched): Meaning | null {
  const year = matched.pieces[0]?.value ?? 0
  if (year < 1 || year > 9999 || !Number.isInteger(year)) return null
  return { is: 'fixed', type: 'DATE', timex: `BC${pad(year, 4)}` }
}

const BEFORE_DECADE: ReadonlySet<string> = new Set(['early', 'late', 'mid', '-'])

/** "1990s" is 199; "the 90s", "the nineties" are of the last century. */
function decade(matched: Matched): Meaning | null {
  const value = matched.one('decade')?.value ?? 0
  const bare = value < 10
  const led = matched.has('the') || matched.has('quote') || BEFORE_DECADE.has(matched.before?.lower ?? '')
  if (bare && !led) return null
  if (matched.has('era')) return { is: 'fixed', type: 'DATE', timex: `BC${pad(value, 3)}` }
  return { is: 'fixed', type: 'DATE', timex: String(bare ? 190 + value : value) }
}

/** TIMEX3 names a century by its first two digits: the 20th is 19. */
function century(matched: Matched): Meaning | null {
  const value = matched.one('ordinal')?.value ?? 0
  if (matched.one('unit')?.code !== 'C' || value < 1 || value > 30) return null
  return { is: 'fixed', type: 'DATE', timex: `${matched.has('era') ? 'BC' : ''}${pad(value - 1)}` }
}

function season(matched: Matched, by: number | null): Meaning {
  const code = matched.one('season')?.code ?? 'SU'
  return { is: 'season', code, year: by === null ? null : { by } }
}

function quarter(matched: Matched): Meaning | null {
  const value = matched.one('ordinal')?.value ?? 0
  if (matched.one('unit')?.code !== 'Q' || value < 1 || value > 4) return null
  return { is: 'yearpart', part: `Q${value}`, year: null }
}

/** "the first half" alone is as often of a match; a year must follow. */
function half(matched: Matched): Meaning | null {
  const value = matched.has('last') || matched.has('latter-half') ? 2 : (matched.one('ordinal')?.value ?? 0)
  if (value < 1 || value > 2 || matched.after?.lower !== 'of') return null
  return { is: 'yearpart', part: `H${value}`, year: null }
}

function holiday(matched: Matched): Meaning {
  const by = matched.has('last') ? -1 : matched.has('next') ? 1 : null
  return { is: 'holiday', name: matched.one('holiday')?.code ?? '', year: by === null ? null : { by } }
}
