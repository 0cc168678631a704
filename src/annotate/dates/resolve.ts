/**
 * A meaning → its TIMEX3 value, from the day of publication, the date the story has reached and the tense beside it.
 * Without publication what hangs on it keeps X digits: nothing is guessed from today.
 */
import { holidays } from '../../language/en/date-words.ts'
import { type Anchor, anchorOf, anchorOfDay, dayOf, hasDay, monthOf, shifted, yearText } from './anchor.ts'
import { civilOf, dayNumber, easterOf, isoDay, pad, weekdayOf } from './civil.ts'
import type { Base, Meaning, Unit, Year } from './meaning.ts'
import type { Tense, Tenses } from './tense.ts'

export type Telling = {
  /** The day number of publication. */
  readonly published: number | null
  /** The last date the text named. */
  readonly story: Anchor | null
  /** The year last named with its date in the same sentence. */
  readonly sentenceYear: number | null
  /** A history tells of years long past: its dates follow the story, not the publication. */
  readonly history: boolean
  readonly tense: Tenses
}

export type Value = {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly timex: string
  /** What it was worked out from; null where it stands in the words. */
  readonly because: string | null
}

export function resolve(meaning: Meaning, telling: Telling): Value | null {
  switch (meaning.is) {
    case 'nothing':
      return null
    case 'fixed':
      return { type: meaning.type, timex: meaning.timex, because: null }
    case 'span':
      return { type: 'DURATION', timex: durationOf(meaning.amount, meaning.unit), because: null }
    case 'calendar':
      return calendar(meaning, telling)
    case 'weekday':
      return weekday(meaning, telling)
    case 'shift':
      return shift(meaning, telling)
    case 'season':
    case 'yearpart':
      return partOfYear(meaning, telling)
    case 'holiday':
      return holiday(meaning.name, meaning.year, telling)
    case 'of-year':
      return ofYear(meaning.inner, meaning.year, telling)
    case 'time':
      return timeOfDay(meaning.code, meaning.of, telling)
  }
}

function date(timex: string, because: string | null): Value {
  return { type: 'DATE', timex, because }
}

function fromPublication(telling: Telling): string {
  return telling.published === null
    ? 'no date of publication is known'
    : `published ${isoDay(telling.published)}`
}

/** "P2W", "PT5H30M", "PXY". */
function durationOf(amount: number | null, unit: Unit): string {
  const clock = unit.startsWith('T')
  const letter = clock ? unit.slice(1) : unit
  const lead = clock ? 'PT' : 'P'
  if (amount === null) return `${lead}X${letter}`
  if (unit === 'E' && amount !== 1) return `P${amount * 10}Y`
  if (unit === 'C' && amount % 1 !== 0) return `P${amount * 100}Y`
  const half = amount % 1 === 0.5 ? HALVES[unit] : undefined
  if (half === undefined) return `${lead}${amount}${letter}`
  return amount < 1 ? `${lead}${half}` : `${lead}${amount - 0.5}${letter}${half}`
}

const HALVES: Readonly<Partial<Record<Unit, string>>> = { Y: '6M', TH: '30M', TM: '30S' }

function calendar(meaning: Extract<Meaning, { is: 'calendar' }>, telling: Telling): Value | null {
  const { year, day } = meaning
  const month = meaning.month ?? (day === null ? null : monthNow(telling))
  const tail = `${month === null ? (day === null ? '' : '-XX') : `-${pad(month)}`}${day === null ? '' : `-${pad(day)}`}`
  if (year !== null) return date(`${yearText(year)}${tail}`, null)
  const { weak: tense } = meaning.by === undefined ? telling.tense : { weak: TENSE_OF_STEP[meaning.by] }
  const chosen = chooseYear({ month: month ?? 1, day, tense }, telling)
  if (chosen === null) return date(`XXXX${tail}`, fromPublication(telling))
  if (month !== null && day !== null && !hasDay(chosen.year, month, day)) return null
  return date(`${yearText(chosen.year)}${tail}`, chosen.because)
}

const TENSE_OF_STEP = { [-1]: 'past', 0: null, 1: 'future' } as const

function monthNow(telling: Telling): number | null {
  if (telling.story !== null) return monthOf(telling.story)
  return telling.published === null ? null : civilOf(telling.published).month
}

/** How many days back a day without a year is still looked back on, with a past tense beside it and without. */
const PAST_REACH = 275
const PLAIN_REACH = 213

type Chosen = { readonly year: number; readonly because: string }
/** The months or the day a year is sought for; one that is under way is neither ahead nor behind. */
type Yearless = {
  readonly month: number
  readonly day?: number | null
  readonly months?: number
  readonly tense: Tense
}

/** The year of a month or day without one. */
function chooseYear(sought: Yearless, telling: Telling): Chosen | null {
  const { published, story } = telling
  if (story !== null && (telling.history || published === null))
    return { year: story.year, because: `the story is in ${yearText(story.year)}` }
  if (telling.sentenceYear !== null && sought.tense !== 'future')
    return { year: telling.sentenceYear, because: `the sentence is in ${yearText(telling.sentenceYear)}` }
  if (published === null) return null
  const { month, day = null, months = 1, tense } = sought
  const now = civilOf(published)
  const starts = (year: number) => dayNumber(year, month, day ?? 1)
  const ends = (year: number) => (day === null ? dayNumber(year, month + months, 1) : starts(year) + 1)
  const behind = starts(now.year) <= published ? now.year : now.year - 1
  const ahead = ends(behind) > published ? behind : behind + 1
  const since = published - starts(behind)
  const reach = tense === 'past' ? PAST_REACH : PLAIN_REACH
  const looksBack = day === null && tense === 'past' ? true : since <= reach
  const year = tense !== 'future' && looksBack ? behind : ahead
  return { year, because: `${tense === null ? '' : `told as ${tense}, `}${fromPublication(telling)}` }
}

function weekday(meaning: Extract<Meaning, { is: 'weekday' }>, telling: Telling): Value {
  const { weekday: wanted, by } = meaning
  const storyDay = telling.story === null ? null : dayOf(telling.story)
  const told = (meaning.base === 'story' || telling.history) && storyDay !== null
  const from = told ? storyDay : telling.published
  if (from === null) return date(`XXXX-WXX-${wanted}`, fromPublication(telling))
  const back = (weekdayOf(from) - wanted + 7) % 7
  const latest = from - back
  const future = by === 1 || (by === null && telling.tense.strong === 'future')
  const day = by === -1 && back === 0 ? from - 7 : future && (back > 0 || by === 1) ? latest + 7 : latest
  const because = told ? `counted from ${isoDay(from)}` : fromPublication(telling)
  return date(isoDay(day), because)
}

function shift(meaning: Extract<Meaning, { is: 'shift' }>, telling: Telling): Value {
  const { unit, by } = meaning
  if (Math.abs(by) * YEARS_OF[unit] > 9000) return date(by < 0 ? 'PAST_REF' : 'FUTURE_REF', null)
  if (unit === 'WE' && meaning.base === 'published') return weekend(by, telling)
  const quarter = unit === 'Y' ? quarterOf(telling) : null
  if (quarter !== null && meaning.yearOfPeriod === true)
    return date(`${yearText(quarter.year + by)}-${quarter.part}`, `counted from ${textOf(quarter)}`)
  if (unit === 'Q' && meaning.base === 'story' && by === 0) return thisQuarter(telling)
  const anchor = baseOf(meaning.base, telling)
  if (anchor === null) return date(UNKNOWN[unit] ?? 'XXXX', fromPublication(telling))
  return date(shifted(anchor.at, unit, by), anchor.because)
}

/** Rough lengths: what lies further off than TIMEX3 can write is only past or future. */
const YEARS_OF: Readonly<Record<Unit, number>> = {
  TS: 3e-8,
  TM: 2e-6,
  TH: 1e-4,
  D: 0.003,
  W: 0.02,
  WE: 0.02,
  M: 0.08,
  Q: 0.25,
  Y: 1,
  E: 10,
  C: 100,
}

/** "A year earlier" beside a quarter means the same quarter of the year before. */
function quarterOf(telling: Telling): Anchor | null {
  const { story } = telling
  return story?.part?.startsWith('Q') ? story : null
}

/** "The quarter" is the one the text is at, else the last one complete when the report came out. */
function thisQuarter(telling: Telling): Value {
  const quarter = quarterOf(telling)
  if (quarter !== null) return date(textOf(quarter), 'the quarter the text is at')
  if (telling.published === null) return date('XXXX-QX', fromPublication(telling))
  return date(shifted(anchorOfDay(telling.published), 'Q', -1), fromPublication(telling))
}

/** On a working day the weekend is the one before it; with "will" or "next" the one after. */
function weekend(by: number, telling: Telling): Value {
  if (telling.published === null) return date('XXXX-WXX-WE', fromPublication(telling))
  const working = weekdayOf(telling.published) < 6
  const back = by < 0 || (by === 0 && working && telling.tense.strong !== 'future')
  const weeks = by > 0 ? (working ? 0 : 1) : back ? -1 : 0
  return date(shifted(anchorOfDay(telling.published), 'WE', weeks), fromPublication(telling))
}

const UNKNOWN: Readonly<Partial<Record<Unit, string>>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
  E: 'XXX',
  C: 'XX',
}

function baseOf(
  base: Base | Meaning,
  telling: Telling,
): { readonly at: Anchor; readonly because: string } | null {
  if (typeof base !== 'string') {
    const value = resolve(base, telling)
    const at = value && anchorOf(value.timex)
    return at === null || value === null ? null : { at, because: `counted from ${value.timex}` }
  }
  if (telling.story !== null && (base === 'story' || telling.history))
    return { at: telling.story, because: `counted from ${textOf(telling.story)}` }
  if (telling.published === null) return null
  return { at: anchorOfDay(telling.published), because: fromPublication(telling) }
}

function textOf(anchor: Anchor): string {
  const parts = [anchor.month, anchor.day].flatMap(part => (part === null ? [] : [pad(part)]))
  return [yearText(anchor.year), ...(anchor.part === null ? parts : [anchor.part])].join('-')
}

function partOfYear(meaning: Extract<Meaning, { is: 'season' | 'yearpart' }>, telling: Telling): Value {
  const code = meaning.is === 'season' ? meaning.code : meaning.part
  if (typeof meaning.year === 'number') return date(`${yearText(meaning.year)}-${code}`, null)
  const month = monthOf({ year: 2000, month: null, day: null, part: code }) ?? 1
  const { published } = telling
  if (meaning.year !== null && telling.history && telling.story !== null)
    return date(
      `${yearText(telling.story.year + meaning.year.by)}-${code}`,
      `counted from ${textOf(telling.story)}`,
    )
  if (meaning.year !== null && published !== null) {
    const now = civilOf(published)
    const by = meaning.year.by
    // "last spring" said in autumn is this year's, "next spring" next year's.
    const over = month + 2 < now.month
    const ahead = month > now.month
    const year = by === 0 ? now.year : by < 0 ? now.year - (over ? 0 : 1) : now.year + (ahead ? 0 : 1)
    return date(`${yearText(year)}-${code}`, fromPublication(telling))
  }
  const months = code.startsWith('H') ? 6 : 3
  // Results of a quarter are told of in the future, too; only a nearer one to come wins.
  const tense = telling.tense.strong === 'future' ? null : 'past'
  const chosen = chooseYear({ month, months, tense }, telling)
  return date(
    `${chosen === null ? 'XXXX' : yearText(chosen.year)}-${code}`,
    chosen?.because ?? fromPublication(telling),
  )
}

function holiday(name: string, year: Year, telling: Telling): Value | null {
  const rule = holidays.get(name)
  if (rule === undefined) return null
  const month = rule.month ?? 4
  const chosen =
    typeof year === 'number'
      ? { year, because: null }
      : chooseYear({ month, day: rule.day ?? null, tense: telling.tense.weak }, telling)
  if (chosen === null)
    return date(
      rule.day === undefined ? 'XXXX' : `XXXX-${pad(month)}-${pad(rule.day)}`,
      fromPublication(telling),
    )
  const because = `${name} of ${yearText(chosen.year)}${chosen.because === null ? '' : `, ${chosen.because}`}`
  if (chosen.year < 0) return date(yearText(chosen.year), because)
  if (rule.easter !== undefined) return date(isoDay(easterOf(chosen.year) + rule.easter), because)
  const day =
    rule.day === undefined ? nthWeekday(chosen.year, month, rule) : dayNumber(chosen.year, month, rule.day)
  return date(isoDay(day), because)
}

function nthWeekday(
  year: number,
  month: number,
  rule: { readonly nth?: number | undefined; readonly weekday?: number | undefined },
): number {
  const { nth = 1, weekday: wanted = 1 } = rule
  if (nth < 0) {
    const last = dayNumber(year, month + 1, 1) - 1
    return last - ((weekdayOf(last) - wanted + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((wanted - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}

function ofYear(inner: Meaning, year: Meaning, telling: Telling): Value | null {
  const resolved = resolve(year, telling)
  const at = resolved && anchorOf(resolved.timex)
  if (resolved === null || at === null) return resolved
  const withYear = yearGiven(inner, at.year)
  const value = withYear && resolve(withYear, telling)
  return value && { ...value, because: resolved.because }
}

function yearGiven(meaning: Meaning, year: number): Meaning | null {
  if (meaning.is === 'calendar') {
    const { month, day } = meaning
    return month !== null && day !== null && !hasDay(year, month, day) ? null : { ...meaning, year }
  }
  if (meaning.is === 'season' || meaning.is === 'yearpart' || meaning.is === 'holiday')
    return { ...meaning, year }
  return meaning
}

function timeOfDay(code: string, of: Meaning | null, telling: Telling): Value | null {
  const day = of === null ? currentDay(telling) : resolve(of, telling)
  if (day === null) return null
  return { type: 'TIME', timex: `${day.timex}${code}`, because: day.because }
}

function currentDay(telling: Telling): Value {
  const { story, published } = telling
  const storyDay = story === null ? null : dayOf(story)
  if (storyDay !== null) return date(isoDay(storyDay), 'the day the text is at')
  if (published !== null && !telling.history) return date(isoDay(published), fromPublication(telling))
  return date('XXXX-XX-XX', fromPublication(telling))
}
