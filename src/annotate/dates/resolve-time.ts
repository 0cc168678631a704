/**
 * Times of day by what they are told from: the day of an hour that names none ("at 10 p.m."), and "an hour ago", counted from
 * the hour of publication where that is known.
 */
import { dayOf } from './anchor.ts'
import { isoDay, pad } from './civil.ts'
import { startOfTime } from './clock-code.ts'
import { date, fromPublication, type Telling, type Value } from './telling.ts'

const DAY = 24 * 60
/** Further back than this, so many hours or minutes ago are only past. */
const FURTHEST = 1000 * 366 * DAY

/** So many days from publication. */
export function dayBy(by: number, { published }: Telling): string {
  return published === null ? 'XXXX-XX-XX' : isoDay(published + by)
}

/** Counted from the hour of publication; where only its day is known, the hour stays open. */
export function minutesAgo(ago: number, telling: Telling): Value {
  const { minute } = telling
  const because = fromPublication(telling)
  if (ago > FURTHEST) return date('PAST_REF', null)
  if (ago % DAY === 0) return date(dayBy(-ago / DAY, telling), because)
  if (minute === null || telling.published === null)
    return { type: 'TIME', timex: `${dayBy(-Math.floor(ago / DAY), telling)}TXX:XX`, because }
  const then = minute - Math.round(ago)
  const inDay = ((then % DAY) + DAY) % DAY
  const clock = `T${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}`
  return { type: 'TIME', timex: `${dayBy(Math.floor(then / DAY), telling)}${clock}`, because }
}

/** The day of a time that is told without one. */
export function currentDay(code: string, telling: Telling): Value {
  const { story, published } = telling
  const storyDay = story === null ? null : dayOf(story)
  if (isYesterday(code, storyDay ?? published, telling))
    return date(dayBy(-1, telling), fromPublication(telling))
  if (storyDay !== null) return date(isoDay(storyDay), 'the day the text is at')
  if (published !== null && !telling.history) return date(isoDay(published), fromPublication(telling))
  return date('XXXX-XX-XX', fromPublication(telling))
}

/** "Shots were heard at 10 p.m." in a report of 6:30 a.m. */
function isYesterday(code: string, day: number | null, { published, minute, tense }: Telling): boolean {
  if (minute === null || day === null || day !== published) return false
  return tense.strong === 'past' && startOfTime(code) > minute
}
