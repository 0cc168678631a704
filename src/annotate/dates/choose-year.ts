/**
 * The year of a month or day that is told without one: of the story in a history, of the sentence where it names one, and
 * else the one that tense and nearness to publication make most likely. "Dec. 30" read on 7 January is last year's.
 */
import { yearText } from './anchor.ts'
import { civilOf, dayNumber } from './civil.ts'
import { fromPublication, type Telling } from './telling.ts'
import type { Tense } from './tense.ts'

/** A day, or as many months from `month` on. */
export type Yearless = {
  readonly month: number
  readonly day: number | null
  readonly months: number
  readonly tense: Tense
}

export type ChosenYear = { readonly year: number; readonly because: string }

/** How many days back a day without a year is still looked back on, with a past tense beside it and without. */
const PAST_REACH = 275
const PLAIN_REACH = 213
/** A day that is just past is that one, though a verb beside it looks ahead: "will pay for the attack of 2 March". */
const JUST_PAST = 60

/** The year, or null where the text and its publication give none. */
export function chooseYear(sought: Yearless, telling: Telling): ChosenYear | null {
  const { published, story, sentenceYear } = telling
  if (story !== null && (telling.history || published === null))
    return { year: story.year, because: `the story is in ${yearText(story.year)}` }
  if (sentenceYear !== null && sought.tense !== 'future')
    return { year: sentenceYear, because: `the sentence is in ${yearText(sentenceYear)}` }
  if (published === null) return null
  const told = sought.tense === null ? '' : `told as ${sought.tense}, `
  return { year: fromTense(sought, published), because: `${told}${fromPublication(telling)}` }
}

function fromTense({ month, day, months, tense }: Yearless, published: number): number {
  const { year: now } = civilOf(published)
  const startOf = (year: number) => dayNumber(year, month, day ?? 1)
  const endOf = (year: number) => (day === null ? dayNumber(year, month + months, 1) : startOf(year) + 1)
  const behind = startOf(now) <= published ? now : now - 1
  // What is under way is neither ahead nor behind.
  const ahead = endOf(behind) > published ? behind : behind + 1
  if (tense === 'future') return day !== null && published - startOf(behind) <= JUST_PAST ? behind : ahead
  if (tense === 'past' && day === null) return behind
  return published - startOf(behind) <= (tense === 'past' ? PAST_REACH : PLAIN_REACH) ? behind : ahead
}
