/**
 * The words of date expressions by their first word: months, weekdays, units, and the words around them, each with what
 * it does in a date. "a.m." and "Sept." are looked up without their last point.
 */
import { dateCues } from '../../generated/en/date-cues.ts'
import { dateMonths } from '../../generated/en/date-months.ts'
import { dateNeighbours } from '../../generated/en/date-neighbours.ts'
import { datePartsOfDay } from '../../generated/en/date-parts-of-day.ts'
import { dateSeasons } from '../../generated/en/date-seasons.ts'
import { dateSets } from '../../generated/en/date-sets.ts'
import { dateTense } from '../../generated/en/date-tense.ts'
import { dateUnits } from '../../generated/en/date-units.ts'
import { dateVague } from '../../generated/en/date-vague.ts'
import { dateWeekdays } from '../../generated/en/date-weekdays.ts'
import { holidays as holidayRows } from '../../generated/en/holidays.ts'

export type DateWord = {
  /** The words of the phrase, lower case; the first is the key. */
  readonly words: readonly string[]
  readonly role: string
  readonly value: number
  readonly code: string
  /** Whether a sentence without such a word, or digits, has no date. */
  readonly head: boolean
  /** Whether the word is often something else ("may", "sun") and needs a date's company. */
  readonly careful: boolean
}

export type HolidayRule = Omit<(typeof holidayRows)[number], 'word'>

const all: readonly DateWord[] = [
  ...dateMonths.map(row => entry(row.word, 'month', { value: row.month, careful: row.careful })),
  ...dateWeekdays.map(row =>
    entry(row.word, row.plural ? 'weekdays' : 'weekday', { value: row.weekday, careful: row.careful }),
  ),
  ...datePartsOfDay.map(row => entry(row.word, row.plural ? 'parts' : 'part', { code: row.code })),
  ...dateSeasons.map(row =>
    entry(row.word, row.plural ? 'seasons' : 'season', { code: row.code, careful: row.careful }),
  ),
  ...dateUnits.map(row => entry(row.word, row.plural ? 'units' : 'unit', { code: row.unit })),
  ...dateVague.map(row => entry(row.word, 'vague', { code: row.timex, careful: row.guard === 'noun' })),
  ...dateSets.map(row => entry(row.word, 'adverb', { code: row.timex })),
  ...holidayRows.map(row => entry(row.word, 'holiday', { code: row.word })),
  ...dateCues.map(row => entry(row.word, row.role, { value: row.value, head: row.head === true })),
]

function entry(
  phrase: string,
  role: string,
  more: {
    value?: number | undefined
    code?: string | undefined
    careful?: boolean | undefined
    head?: boolean
  },
): DateWord {
  const { value = 0, code = phrase, careful = false, head = true } = more
  return {
    words: phrase.split(/[ -]|(?='s\b)/).filter(word => word !== ''),
    role,
    value,
    code,
    careful,
    head,
  }
}

/** Phrases by their first word, the longest first. */
export const dateWords: ReadonlyMap<string, readonly DateWord[]> = byFirstWord(all)

/** The last word of every word or phrase that can be the head of a date: the cheap first test of a sentence. */
export const dateHeads: ReadonlySet<string> = new Set(
  all.filter(word => word.head).map(word => word.words.at(-1) ?? ''),
)

function byFirstWord(words: readonly DateWord[]): Map<string, DateWord[]> {
  const map = new Map<string, DateWord[]>()
  for (const word of words) {
    const first = word.words[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), word])
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}

/** The rule of a holiday's date, by its name. */
export const holidays: ReadonlyMap<string, HolidayRule> = new Map(holidayRows.map(row => [row.word, row]))

/** The hours of a part of the day, by its TIMEX3 code; the end may lie beyond 24. */
export const hoursOfPart: ReadonlyMap<string, { readonly from: number; readonly to: number }> = new Map(
  datePartsOfDay.map(row => [row.code, { from: row.from, to: row.to }]),
)

/** The first month of a season, by its TIMEX3 code. */
export const monthOfSeason: ReadonlyMap<string, number> = new Map(
  dateSeasons.map(row => [row.code, row.from]),
)

/** What a word says about whether a date without a year lies ahead: `will`, `modal`, `demand`... */
export const tenseWords: ReadonlyMap<string, string> = new Map(dateTense.map(row => [row.word, row.points]))

/** Words beside a number or an ambiguous word that decide whether it is part of a date, by what they decide. */
export function neighbours(place: string): ReadonlySet<string> {
  return new Set(dateNeighbours.filter(row => row.place === place).map(row => row.word))
}
