/**
 * A meaning → its TIMEX3 value, from the day of publication, the date the story has reached and the tense beside it.
 * Without publication what hangs on it keeps X digits: nothing is guessed from today.
 */
import { anchorOf, dayOf, hasDay, monthOf, textOf, yearText } from './anchor.ts'
import { type ChosenYear, chooseYear } from './choose-year.ts'
import { civilOf, isoDay, pad, weekdayOf } from './civil.ts'
import { durationOf } from './duration.ts'
import type { Meaning } from './meaning.ts'
import { resolveShift } from './resolve-shift.ts'
import { currentDay, dayBy, minutesAgo } from './resolve-time.ts'
import { resolveHoliday, resolvePart } from './resolve-yearly.ts'
import { date, fromPublication, type Telling, type Value } from './telling.ts'
import type { Tense } from './tense.ts'

type Of<Is extends Meaning['is']> = Extract<Meaning, { is: Is }>

/** The value, or null where the words after all make no date ("29 February 2021"). */
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
    case 'day-of-week':
      return dayOfWeek(meaning, telling)
    case 'shift':
      return resolveShift(meaning, telling)
    case 'season':
      return resolvePart(meaning.code, meaning.year, telling)
    case 'yearpart':
      return resolvePart(meaning.part, meaning.year, telling)
    case 'holiday':
      return resolveHoliday(meaning.name, meaning.year, telling)
    case 'of-year':
      return ofYear(meaning.inner, meaning.year, telling)
    case 'time':
      return timeOfDay(meaning, telling)
    case 'overnight':
      return date(dayBy(telling.tense.strong === 'future' ? 0 : -1, telling), fromPublication(telling))
    case 'minutes-ago':
      return minutesAgo(meaning.minutes, telling)
  }
}

function calendar(meaning: Of<'calendar'>, telling: Telling): Value | null {
  const { year, day } = meaning
  const month = meaning.month ?? (day === null ? null : currentMonth(telling))
  const tail = monthAndDay(month, day)
  if (year !== null) return date(`${yearText(year)}${tail}`, null)
  const tense = meaning.by === undefined ? telling.tense.weak : TENSE_OF_STEP[meaning.by]
  const chosen =
    followingYear(meaning, telling) ?? chooseYear({ month: month ?? 1, day, months: 1, tense }, telling)
  if (chosen === null) return date(`XXXX${tail}`, fromPublication(telling))
  if (month !== null && day !== null && !hasDay(chosen.year, month, day)) return null
  return date(`${yearText(chosen.year)}${tail}`, chosen.because)
}

/** The year of the end of a range that began on the date the text is at. A history tells of both in its own year. */
function followingYear(end: Of<'calendar'>, { story, history }: Telling): ChosenYear | null {
  if (end.follows !== true || history || end.month === null || story === null || story.month === null)
    return null
  const turns = end.month * 31 + (end.day ?? 31) < story.month * 31 + (story.day ?? 0)
  return { year: story.year + (turns ? 1 : 0), because: `follows ${textOf(story)}` }
}

/** "last May" looks back, "next May" ahead. */
const TENSE_OF_STEP: Readonly<Record<-1 | 0 | 1, Tense>> = { [-1]: 'past', 0: null, 1: 'future' }

/** `-05-07`, `-05`, `-XX-07` or nothing. */
function monthAndDay(month: number | null, day: number | null): string {
  if (month === null) return day === null ? '' : `-XX-${pad(day)}`
  return day === null ? `-${pad(month)}` : `-${pad(month)}-${pad(day)}`
}

/** The month that "the 7th" is of. */
function currentMonth({ story, published }: Telling): number | null {
  if (story !== null) return monthOf(story)
  return published === null ? null : civilOf(published).month
}

function weekday(meaning: Of<'weekday'>, telling: Telling): Value {
  const storyDay = telling.story === null ? null : dayOf(telling.story)
  const told = (meaning.base === 'story' || telling.history) && storyDay !== null
  const from = told ? storyDay : telling.history ? null : telling.published
  if (from === null) {
    const because = telling.history ? 'the story names no day' : fromPublication(telling)
    return date(`XXXX-WXX-${meaning.weekday}`, because)
  }
  const because = told ? `counted from ${isoDay(from)}` : fromPublication(telling)
  return date(isoDay(weekdayFrom(meaning, from, telling.tense.strong)), because)
}

/** The latest such weekday up to the day counted from, that day included, unless words or tense say otherwise. */
function weekdayFrom(meaning: Of<'weekday'>, from: number, tense: Tense): number {
  const back = (weekdayOf(from) - meaning.weekday + 7) % 7
  if (meaning.by === 1) return from - back + 7
  if (back === 0) return meaning.by === -1 ? from - 7 : from
  return from - back + (meaning.by === null && tense === 'future' ? 7 : 0)
}

function dayOfWeek({ weekday, weeks }: Of<'day-of-week'>, telling: Telling): Value {
  const { published } = telling
  if (published === null) return date(`XXXX-WXX-${weekday}`, fromPublication(telling))
  return date(dayBy(weeks * 7 + weekday - weekdayOf(published), telling), fromPublication(telling))
}

function ofYear(inner: Meaning, year: Meaning, telling: Telling): Value | null {
  const resolved = resolve(year, telling)
  const at = resolved && anchorOf(resolved.timex)
  if (resolved === null) return null
  if (at === null) return resolve(inner, { ...telling, published: null, story: null, sentenceYear: null })
  const withYear = yearGiven(inner, at.year)
  const value = withYear && resolve(withYear, telling)
  return value && { ...value, because: resolved.because }
}

function yearGiven(meaning: Meaning, year: number): Meaning | null {
  if (meaning.is === 'calendar') {
    const { month, day } = meaning
    return month !== null && day !== null && !hasDay(year, month, day) ? null : { ...meaning, year }
  }
  const yearly = meaning.is === 'season' || meaning.is === 'yearpart' || meaning.is === 'holiday'
  return yearly ? { ...meaning, year } : meaning
}

function timeOfDay({ code, of, by }: Of<'time'>, telling: Telling): Value | null {
  const day = of === null ? currentDay(code, telling) : resolve(of, telling)
  if (day === null) return null
  const at = anchorOf(day.timex)
  const number = at === null ? null : dayOf(at)
  const timex = number === null || by === undefined ? day.timex : isoDay(number + by)
  return { type: 'TIME', timex: `${timex}${code}`, because: day.because }
}
