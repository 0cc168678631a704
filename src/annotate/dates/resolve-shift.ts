/**
 * Dates by their distance: "two weeks ago" and "last month" from publication, "the next day" from where the story is,
 * "the weekend", and "a year earlier", which beside a quarter means that quarter of the year before.
 */
import { type Anchor, anchorOfDay, shifted, textOf, yearText } from './anchor.ts'
import { weekdayOf } from './civil.ts'
import type { Base, Meaning, Unit } from './meaning.ts'
import { date, fromPublication, type Telling, type Value } from './telling.ts'

/** Rough lengths in years: what lies further off than TIMEX3 can write is only past or future. */
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
const FURTHEST = 9000

/** What is written where nothing is known to count from. */
const UNKNOWN: Readonly<Partial<Record<Unit, string>>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
  E: 'XXX',
  C: 'XX',
}

export function resolveShift(meaning: Extract<Meaning, { is: 'shift' }>, telling: Telling): Value {
  const { unit, by, base } = meaning
  if (Math.abs(by) * YEARS_OF[unit] > FURTHEST) return date(by < 0 ? 'PAST_REF' : 'FUTURE_REF', null)
  if (unit === 'WE' && base === 'published') return weekend(by, telling)
  if (unit === 'Q' && base === 'story' && by === 0) return thisQuarter(telling)
  const quarter = meaning.yearOfPeriod === true ? quarterOf(telling) : null
  if (unit === 'Y' && quarter !== null)
    return date(`${yearText(quarter.year + by)}-${quarter.part}`, `counted from ${textOf(quarter)}`)
  const from = anchorFor(base, telling)
  if (from === null) return date(UNKNOWN[unit] ?? 'XXXX', fromPublication(telling))
  return date(shifted(from.at, unit, by), from.because)
}

type Counted = { readonly at: Anchor; readonly because: string }

function anchorFor(base: Base, telling: Telling): Counted | null {
  const { story, published } = telling
  if (story !== null && (base === 'story' || telling.history))
    return { at: story, because: `counted from ${textOf(story)}` }
  return published === null ? null : { at: anchorOfDay(published), because: fromPublication(telling) }
}

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

/** On a working day "the weekend" is the one before it, or with "will" the one after; on a weekend it is that one. */
function weekend(by: number, telling: Telling): Value {
  if (telling.published === null) return date('XXXX-WXX-WE', fromPublication(telling))
  const weeks = weeksToWeekend(by, weekdayOf(telling.published) < 6, telling)
  return date(shifted(anchorOfDay(telling.published), 'WE', weeks), fromPublication(telling))
}

function weeksToWeekend(by: number, working: boolean, telling: Telling): number {
  if (by > 0) return working ? 0 : 1
  if (by < 0) return -1
  return working && telling.tense.strong !== 'future' ? -1 : 0
}
