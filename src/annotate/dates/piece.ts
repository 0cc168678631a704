/**
 * A piece is what a date shape is built of: one or a few tokens that do one thing in a date, such as a month, an
 * ordinal or the word "last"; or a date expression already read, that a later shape may build on.
 */
import type { Sentence } from '../../parse/parsed.ts'
import type { Meaning } from './meaning.ts'

export const KINDS = [
  'other',
  'comma',
  'hyphen',
  'slash',
  'quote',
  'possessive',
  'open',
  'close',
  // from tables
  'month',
  'weekday',
  'weekdays',
  'unit',
  'units',
  'part',
  'parts',
  'season',
  'seasons',
  'holiday',
  'vague',
  'adverb',
  'the',
  'its',
  'a',
  'this',
  'current',
  'that',
  'last',
  'previous',
  'latest',
  'next',
  'coming',
  'following',
  'same',
  'every',
  'per',
  'of',
  'in',
  'on',
  'at',
  'ago',
  'hence',
  'later',
  'after',
  'earlier',
  'before',
  'early',
  'edge',
  'some',
  'couple',
  'recent',
  'fiscal',
  'half',
  'latter-half',
  'old',
  'aged',
  'long',
  'more',
  'another',
  'period',
  'time',
  'hedge',
  'within',
  'to',
  'and',
  'or',
  'ampm',
  'oclock',
  'zone',
  'era',
  'today',
  'yesterday',
  'tomorrow',
  'before-yesterday',
  'after-tomorrow',
  'tonight',
  'overnight',
  'into',
  'full',
  'weekend',
  'weekends',
  'once',
  'times',
  'ahead',
  'year-end',
  'then',
  // numbers
  'day',
  'num',
  'ordinal',
  'year',
  'decade',
  'clock',
  'fraction',
  // expressions already read
  'date',
  'month-date',
  'year-date',
  'period-date',
  'time-date',
  'the-unit',
  'age',
  'span',
  'bound-span',
  'set',
  'done',
] as const

export type Kind = (typeof KINDS)[number]

export type Piece = {
  readonly kind: Kind
  /** A month, a weekday, a number. */
  readonly value: number
  /** A code or a text: a unit's letter, a part of the day, a holiday's name, a zone. */
  readonly code: string
  /** Token indexes, `last` excluded. */
  readonly first: number
  readonly last: number
  /** Of a piece that is an expression: what it means and which rule read it. */
  readonly meaning: Meaning | null
  readonly rule: string
}

/** A date expression read but not yet resolved. */
export type Expression = { readonly piece: Piece; readonly sentence: Sentence }
