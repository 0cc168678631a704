/** From where a date is told, and what its words come to. Shared by everything that resolves a meaning. */
import type { Anchor } from './anchor.ts'
import { isoDay } from './civil.ts'
import type { Tenses } from './tense.ts'

export type Telling = {
  /** The day number of publication. */
  readonly published: number | null
  /** Minutes since midnight at publication; null where only the day is known. */
  readonly minute: number | null
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

/** A value of type DATE. */
export function date(timex: string, because: string | null): Value {
  return { type: 'DATE', timex, because }
}

/** The reason given for what was counted from publication, or could not be. */
export function fromPublication(telling: Telling): string {
  if (telling.published === null) return 'no date of publication is known'
  return `published ${isoDay(telling.published)}`
}
