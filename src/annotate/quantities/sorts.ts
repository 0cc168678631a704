/**
 * Amount → what sort of number it is, where it counts nothing: money, percent, age, measure, score, rate, identifier,
 * time, ordinal. The order is the list at the end; what no line of it claims is a count.
 */
import { scoreWords } from '../../generated/en/score-words.ts'
import type { QuantityMark } from '../mark.ts'
import type { Amount } from './amount.ts'
import { hedgeAfter } from './hedges.ts'
import { isIdentifier } from './identifiers.ts'
import { isAttached, type Line, lowerAt, posAt } from './line.ts'
import { currencyStart, unitAfter } from './units.ts'

/** The sort, its rule, and the tokens of the number with its sign or unit. */
export type Sorted = {
  readonly sort: QuantityMark['sort']
  readonly rule: string
  readonly first: number
  readonly last: number
}
type Sorter = (line: Line, amount: Amount) => Sorted | null

const NAME = new Set(['NNP', 'NNPS'])
const SCORE_WORDS = new Set(scoreWords.map(row => row.word))

function sorted(amount: Amount, sort: Sorted['sort'], edges?: Partial<Amount>): Sorted {
  return { sort, rule: `quantities/${sort}`, first: amount.opened, last: amount.last, ...edges }
}

function identifier(line: Line, amount: Amount): Sorted | null {
  return isIdentifier(line, amount) ? sorted(amount, 'identifier') : null
}

/** A sign before ("$5 million"), a currency after ("5 million euros"), both ("€5 euros"). */
function money(line: Line, amount: Amount): Sorted | null {
  const first = currencyStart(line, amount.first)
  const unit = unitAfter(line, amount.last)
  if (first < amount.first) {
    const last = unit?.row === 'money' ? unit.last : amount.last
    return sorted(amount, 'money', { first: Math.min(first, amount.opened), last })
  }
  return unit?.row === 'money' ? sorted(amount, 'money', { last: unit.last }) : null
}

/** "a 35-year-old", "aged 35", "35 years old", "Marr, 54,". */
function age(line: Line, amount: Amount): Sorted | null {
  const at = lowerAt(line, amount.last) === '-' ? amount.last + 1 : amount.last
  if (/^(?:year|month|week|day)s?$/.test(lowerAt(line, at))) {
    const old = lowerAt(line, at + 1) === '-' ? at + 2 : at + 1
    if (/^olds?$/.test(lowerAt(line, old))) return sorted(amount, 'age', { last: old + 1 })
    if (lowerAt(line, at + 1) === 'of' && lowerAt(line, at + 2) === 'age') {
      return sorted(amount, 'age', { last: at + 3 })
    }
  }
  const before = lowerAt(line, amount.first - 1)
  const aged =
    before === 'aged' || before === 'ages' || (before === 'of' && lowerAt(line, amount.first - 2) === 'age')
  return aged || isAgeAfterName(line, amount) ? sorted(amount, 'age') : null
}

/** "Ilse Marr, 54, said": digits between commas after a name. */
function isAgeAfterName(line: Line, amount: Amount): boolean {
  if (amount.form !== 'number' || amount.high === null || amount.high > 110) return false
  if (lowerAt(line, amount.first - 1) !== ',' || !/^\d+$/.test(lowerAt(line, amount.first))) return false
  const person = line.tokens[amount.first - 2]
  const named = person !== undefined && /^\p{Lu}/u.test(person.text) && NAME.has(person.pos)
  const next = lowerAt(line, amount.last)
  // "Ilse Marr, 47 and said to be"
  const goesOn = next === 'and' && /^VB/.test(posAt(line, amount.last + 1))
  return named && (goesOn || [',', '.', ')', ';', ''].includes(next))
}

/** "3-1", "52-48": the larger first; the smaller first only where somebody wins or leads. */
function score(line: Line, amount: Amount): Sorted | null {
  if (amount.form !== 'range' || amount.last - amount.first !== 3) return null
  const dashed = /^[-–]$/.test(lowerAt(line, amount.first + 1)) && isAttached(line, amount.first + 1)
  if (!dashed) return null
  if (/^0\d/.test(lowerAt(line, amount.last - 1))) return null
  const [one, other] = [Number(lowerAt(line, amount.first)), Number(lowerAt(line, amount.last - 1))]
  if (Number.isNaN(one) || Number.isNaN(other) || unitAfter(line, amount.last) !== null) return null
  const played = one >= other || (other < 20 && hasScoreWord(line, amount))
  return played ? sorted(amount, 'score') : null
}

function hasScoreWord(line: Line, amount: Amount): boolean {
  for (let index = amount.first - 6; index < amount.last + 6; index++) {
    if (SCORE_WORDS.has(lowerAt(line, index))) return true
  }
  return false
}

/** "12 per cent", "5 km", "magnitude 6.1", "three times", "two years": a unit follows or is written on. */
function unit(line: Line, amount: Amount): Sorted | null {
  if (amount.unit !== null) return sorted(amount, amount.unit)
  // "tens of millions of dollars", "hundreds of miles".
  const of = amount.form === 'vague' && lowerAt(line, amount.last) === 'of'
  const found = unitAfter(line, of ? amount.last + 1 : amount.last)
  if (found === null) return null
  const spelled = amount.form === 'number' || amount.form === 'range' || amount.form === 'vague'
  return spelled ? sorted(amount, found.row, { last: found.last }) : null
}

/** "a third of", "one in five", "four per 1,000". */
function rate(line: Line, amount: Amount): Sorted | null {
  if (amount.form === 'fraction') return { ...sorted(amount, 'rate'), rule: 'quantities/fraction' }
  return lowerAt(line, amount.first - 1) === 'per' ? sorted(amount, 'rate') : null
}

/** A year that no date took, "2,019" excepted: four digits after "in", "since", "between". */
function time(line: Line, amount: Amount): Sorted | null {
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(lowerAt(line, amount.last - 1)) && amount.form !== 'vague'
  if (!isYear || posAt(line, amount.last) === 'NNS' || unitAfter(line, amount.last) !== null) return null
  const before = lowerAt(line, amount.opened - 1)
  const dated =
    /^(?:in|since|by|from|of|until|to|and|during|before|after|late|early|mid|-|the|between)$/.test(before)
  return dated ? sorted(amount, 'time') : null
}

/** "a two-day visit", "five-member team", "20-storey": a hyphen and a singular; nothing is counted. */
function compound(line: Line, amount: Amount): Sorted | null {
  const hyphened = lowerAt(line, amount.last) === '-' && isAttached(line, amount.last)
  if (!hyphened || !isAttached(line, amount.last + 1) || posAt(line, amount.last + 1) === 'NNS') return null
  if (hedgeAfter(line, amount.last) !== null) return null
  if (amount.unit !== null || (/^\d/.test(lowerAt(line, amount.first)) && unitAfter(line, amount.last)))
    return null
  return { ...sorted(amount, 'measure'), rule: 'quantities/compound' }
}

function ordinal(_line: Line, amount: Amount): Sorted | null {
  return amount.form === 'ordinal' ? sorted(amount, 'ordinal') : null
}

const SORTERS: readonly Sorter[] = [ordinal, rate, score, age, money, time, identifier, compound, unit]

/** The sort of an amount that is not a count, or null. */
export function sortOf(line: Line, amount: Amount): Sorted | null {
  for (const sorter of SORTERS) {
    const found = sorter(line, amount)
    if (found !== null) return found
  }
  return null
}
