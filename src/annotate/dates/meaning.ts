/**
 * What a date expression means before it is known which day it is told from: "on Thursday" is a weekday, "two weeks
 * ago" a shift of two weeks back from publication. `resolve.ts` makes a TIMEX3 value of it.
 */

/** Told from the publication ("last month"), or from the date the story reached ("the month before"). */
export type Base = 'published' | 'story'

/** Letters of ISO 8601 durations; `T` before units of the clock, `E` decades, `C` centuries, `WE` weekends. */
export type Unit = 'TS' | 'TM' | 'TH' | 'D' | 'W' | 'WE' | 'M' | 'Q' | 'Y' | 'E' | 'C'

export type Meaning =
  | {
      readonly is: 'calendar'
      readonly year: number | null
      readonly month: number | null
      readonly day: number | null
      /** "last May" -1, "this May" 0, "next May" 1. */
      readonly by?: -1 | 0 | 1
      /** The end of a range: the first such month or day from the date the text is at. */
      readonly follows?: boolean
    }
  /** "Monday next week": a weekday of the week so many weeks after that of publication. */
  | { readonly is: 'day-of-week'; readonly weekday: number; readonly weeks: number }
  /** `by` counts weeks: "last Friday" -1, "next Friday" 1; null where tense and cues decide. */
  | { readonly is: 'weekday'; readonly weekday: number; readonly by: -1 | 1 | null; readonly base: Base }
  /** `yearOfPeriod`: a year from a quarter means the same quarter. */
  | {
      readonly is: 'shift'
      readonly unit: Unit
      readonly by: number
      readonly base: Base
      readonly yearOfPeriod?: boolean
    }
  | { readonly is: 'season'; readonly code: string; readonly year: Year }
  /** `part` is `Q3` or `H1`. */
  | { readonly is: 'yearpart'; readonly part: string; readonly year: Year }
  | { readonly is: 'holiday'; readonly name: string; readonly year: Year }
  /** "May last year": a month and perhaps a day of a year that is itself to be worked out. */
  | { readonly is: 'of-year'; readonly inner: Meaning; readonly year: Meaning }
  /** A part of the day (`TMO`) or a clock time (`T10:30`) of a day; of the day the text is at where `of` is null. */
  | {
      readonly is: 'time'
      readonly code: string
      readonly of: Meaning | null
      /** Days after `of`: 1 for the end of "8 p.m. to 6 a.m.", -1 for the night "into Tuesday". */
      readonly by?: -1 | 1
    }
  /** The day on whose evening "overnight" begins. */
  | { readonly is: 'overnight' }
  /** "half an hour ago". */
  | { readonly is: 'minutes-ago'; readonly minutes: number }
  /** A duration with its amount, null where the text does not say ("several weeks"). */
  | { readonly is: 'span'; readonly amount: number | null; readonly unit: Unit }
  /** Words that look like a date and are none: "31 June". */
  | { readonly is: 'nothing' }
  /** A value that needs nothing else. */
  | { readonly is: 'fixed'; readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'; readonly timex: string }

/** A year as a number, as an offset from the year of publication (`last spring`), or left to tense and cue. */
export type Year = number | { readonly by: number } | null
