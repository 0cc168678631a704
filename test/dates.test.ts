/** Laws of dates, on texts put together at random from the words dates are made of, and the calendar under them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, easterOf, isoDay, isoWeek, mondayOf, weekdayOf } from '../src/annotate/dates/civil.ts'
import { findDates } from '../src/annotate/dates/find-dates.ts'
import { intervalOf } from '../src/annotate/dates/interval.ts'
import type { DateMark } from '../src/annotate/mark.ts'
import { dateWords } from '../src/language/en/date-words.ts'
import { parse } from '../src/parse/parse.ts'
import { toReport } from '../src/text/report.ts'

const words = [...dateWords.values()].flat().map(word => word.words.join(' '))
const other = [
  '31',
  '7',
  '29',
  '2022',
  '1990s',
  '10:30',
  '99999999999',
  '1,200',
  '3rd',
  'in',
  'said',
  ',',
  '.',
  '-',
  '(',
  "'s",
]
const dateText = fc.array(
  fc.oneof(fc.constantFrom(...words), fc.constantFrom(...other), fc.integer({ max: 3000 }).map(String)),
  {
    maxLength: 40,
  },
)
const published = fc.constantFrom(null, '2022-01-07', '2020-02-29T23:59', '1999-12-31')

const TIMEX =
  /^(?:(?:BC)?[\dX]{2,4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:WE|\d))?|[QH][\dX]|S[PU]|FA|WI))?(?:T(?:[A-Z]{2}|[\dX]{2}:[\dX]{2}))?|PT?[\dX.]+[A-Z](?:T?\d+[A-Z])?|(?:PAST|PRESENT|FUTURE)_REF|XXXX-(?:SP|SU|FA|WI))$/

function datesOf(text: string, day: string | null): DateMark[] {
  return findDates(parse(text), toReport(text, { published: day }))
}

describe('dates', () => {
  it('have a TIMEX3 value, an interval that runs forward, and do not overlap', () => {
    fc.assert(
      fc.property(dateText, published, (parts, day) => {
        let end = 0
        for (const mark of datesOf(parts.join(' '), day)) {
          expect(mark.timex).toMatch(TIMEX)
          expect(mark.start).toBeGreaterThanOrEqual(end)
          expect(mark.end).toBeGreaterThan(mark.start)
          if (mark.from !== null && mark.to !== null) expect(mark.from < mark.to).toBe(true)
          expect(mark.from === null).toBe(mark.to === null)
          expect(mark.basis === 'stated').toBe(mark.because === null)
          end = mark.end
        }
      }),
      { numRuns: 500, seed: 1 },
    )
  })
  it('are the same twice and never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), published, (text, day) => {
        expect(datesOf(text, day)).toEqual(datesOf(text, day))
      }),
      { numRuns: 200, seed: 1 },
    )
  })
  it('without a day of publication are never guessed from it', () => {
    for (const mark of datesOf('Yesterday, on Thursday, last month and two weeks ago he fled.', null)) {
      expect(mark.timex).toMatch(/X/)
      expect(mark.from).toBeNull()
    }
  })
})

describe('the calendar', () => {
  it('agrees with known days', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0)
    expect(isoDay(dayNumber(99, 12, 31) + 1)).toBe('0100-01-01')
    expect(weekdayOf(dayNumber(2022, 1, 7))).toBe(5)
    expect(isoWeek(dayNumber(2022, 1, 2))).toBe('2021-W52')
    expect(isoDay(mondayOf(2021, 1))).toBe('2021-01-04')
    expect(isoDay(easterOf(2021))).toBe('2021-04-04')
    expect(isoDay(easterOf(2024))).toBe('2024-03-31')
  })
  it('gives each value the interval it covers', () => {
    expect(intervalOf('2022-01-06TNI')).toEqual({ from: '2022-01-06T18:00', to: '2022-01-07T06:00' })
    expect(intervalOf('2021-W52-WE')).toEqual({ from: '2022-01-01', to: '2022-01-03' })
    expect(intervalOf('2021-WI')).toEqual({ from: '2021-12-01', to: '2022-03-01' })
    expect(intervalOf('2022-01-07T24:00')).toEqual({ from: '2022-01-08T00:00', to: '2022-01-08T00:01' })
    expect(intervalOf('XXXX-05')).toBeNull()
    expect(intervalOf('P2W')).toBeNull()
  })
})
