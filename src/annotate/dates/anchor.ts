/**
 * A date the text has reached, taken apart: `1941-12` is { year: 1941, month: 12, day: null, part: null }. Years before
 * Christ are negative: `BC0480` is -480. What the date does not say is null.
 */

import { monthOfSeason } from '../../language/en/date-words.ts'
import { civilOf, dayNumber, daysInMonth, isoDay, isoWeek, mondayOf, pad } from './civil.ts'
import type { Unit } from './meaning.ts'

export type Anchor = {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  /** `Q3`, `H1`, `SU`, `W07`. */
  readonly part: string | null
}

/** The date in a TIMEX3 value, its time of day left out; null for durations, vague words and unknown years. */
export function anchorOf(timex: string): Anchor | null {
  const match = /^(BC)?(\d{4})(?:-(\d{2})(?:-(\d{2}))?(?!\d)|-([QHW]\d{1,2}|S[PU]|FA|WI))?/.exec(timex)
  if (match === null) return null
  const year = Number(match[2]) * (match[1] === undefined ? 1 : -1)
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits))
  return { year, month: number(match[3]), day: number(match[4]), part: match[5] ?? null }
}

export function anchorOfDay(number: number): Anchor {
  return { ...civilOf(number), part: null }
}

export function yearText(year: number): string {
  return year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4)
}

/** The TIMEX3 value of an anchor. */
export function textOf(anchor: Anchor): string {
  const numbers = [anchor.month, anchor.day].flatMap(part => (part === null ? [] : [pad(part)]))
  return [yearText(anchor.year), ...(anchor.part === null ? numbers : [anchor.part])].join('-')
}

/** The day number of an anchor that is a day. */
export function dayOf(anchor: Anchor): number | null {
  if (anchor.month === null || anchor.day === null || anchor.year < 0) return null
  return dayNumber(anchor.year, anchor.month, anchor.day)
}

/** A month the anchor lies in or begins with. */
export function monthOf(anchor: Anchor): number | null {
  if (anchor.month !== null) return anchor.month
  const part = anchor.part ?? ''
  if (part.startsWith('Q')) return Number(part.slice(1)) * 3 - 2
  if (part.startsWith('H')) return Number(part.slice(1)) * 6 - 5
  if (part.startsWith('W') && part !== 'WI')
    return civilOf(mondayOf(anchor.year, Number(part.slice(1)))).month
  return monthOfSeason.get(part) ?? null
}

/** The TIMEX3 value of the unit that lies `by` units from the anchor, with X for what the anchor does not tell. */
export function shifted(anchor: Anchor, unit: Unit, by: number): string {
  switch (unit) {
    case 'D':
      return shiftedDay(anchor, by)
    case 'W':
    case 'WE':
      return shiftedWeek(anchor, by, unit === 'WE')
    case 'M':
      return shiftedMonth(anchor, by)
    case 'Q':
      return shiftedQuarter(anchor, by)
    case 'Y':
      return yearText(anchor.year + Math.round(by))
    case 'E':
      return stretch(anchor.year, 10, by)
    case 'C':
      return stretch(anchor.year, 100, by)
    default:
      return `${shiftedDay(anchor, 0)}TXX:XX`
  }
}

/** A decade or century by its first digits: 1945 and 10 is `194`, 480 BC is `BC048`. */
function stretch(year: number, years: 10 | 100, by: number): string {
  const digits = years === 10 ? 3 : 2
  const number = Math.floor(Math.abs(year) / years)
  return year < 0 ? `BC${pad(Math.max(0, number - by), digits)}` : pad(Math.max(0, number + by), digits)
}

function shiftedDay(anchor: Anchor, by: number): string {
  const day = dayOf(anchor)
  if (day !== null) return isoDay(day + Math.round(by))
  return `${yearText(anchor.year)}-${anchor.month === null ? 'XX' : pad(anchor.month)}-XX`
}

function shiftedWeek(anchor: Anchor, by: number, weekend: boolean): string {
  const known = anchor.part !== null && /^W\d/.test(anchor.part)
  const day = known ? mondayOf(anchor.year, Number(anchor.part?.slice(1))) : dayOf(anchor)
  const week = day === null ? `${yearText(anchor.year)}-WXX` : isoWeek(day + Math.round(by) * 7)
  return weekend ? `${week}-WE` : week
}

function shiftedMonth(anchor: Anchor, by: number): string {
  const month = monthOf(anchor)
  if (month === null) return `${yearText(anchor.year)}-XX`
  const months = anchor.year * 12 + month - 1 + Math.round(by)
  return `${yearText(Math.floor(months / 12))}-${pad((((months % 12) + 12) % 12) + 1)}`
}

function shiftedQuarter(anchor: Anchor, by: number): string {
  const month = monthOf(anchor)
  if (month === null) return `${yearText(anchor.year)}-QX`
  const quarters = anchor.year * 4 + Math.floor((month - 1) / 3) + Math.round(by)
  return `${yearText(Math.floor(quarters / 4))}-Q${(((quarters % 4) + 4) % 4) + 1}`
}

/** Whether a day of the month is in a year's calendar. */
export function hasDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(Math.abs(year), month)
}
