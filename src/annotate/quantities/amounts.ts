/**
 * Tokens → the amount that starts at one of them, before its hedge and sort are known: a number, a range ("30 to 40",
 * "between 5 and 10"), a vague amount ("dozens"), a part ("two-thirds"), "all but two", an ordinal.
 */
import { fractions } from '../../generated/en/fractions.ts'
import { numberWords } from '../../generated/en/number-words.ts'
import { ordinalWords } from '../../generated/en/ordinal-words.ts'
import { vagueAmounts } from '../../generated/en/vague-amounts.ts'
import { type NumberRead, readNumber, readOrdinal } from '../../language/en/numbers.ts'
import type { Token } from '../../parse/parsed.ts'
import { type Amount, amountOf, readSimple } from './amount.ts'
import { readFraction } from './fractions.ts'
import { readGluedMoney } from './glued-money.ts'
import { isAttached, type Line, lowerAt, phraseAt } from './line.ts'
import { readBetween, readRange } from './ranges.ts'

const VAGUE = new Map(vagueAmounts.map(row => [row.words, row]))
const OPENERS = new Set([
  ...vagueAmounts.map(row => row.words.split(' ')[0] ?? ''),
  ...fractions.map(row => row.word),
  ...numberWords.filter(row => row.kind === 'unit' || row.kind === 'tens').map(row => row.word),
  ...ordinalWords.map(row => row.word),
  'between',
  'all',
])
/** What makes a number of an article: "a dozen", "a few", "a third". */
const AFTER_ARTICLE = new Set([
  ...vagueAmounts.map(row => row.words.split(' ')[1] ?? ''),
  ...fractions.map(row => row.word),
  ...numberWords.map(row => row.word),
])

/** The amount that starts at a token, or null. */
export function readAmount(line: Line, index: number): Amount | null {
  const token = line.tokens[index]
  if (token === undefined || !mayStart(line, index, token)) return null
  if (token.kind === 'word' && !isNumberWord(token)) return readMoneyWord(line, index)
  return (
    readBetween(line, index) ??
    readAllBut(line, index) ??
    readVague(line, index) ??
    readFraction(line, index) ??
    readOrdinalAmount(line, index) ??
    readRange(line, index) ??
    readPlain(line, index)
  )
}

/** The cheap first test, which most tokens fail: a number, a word that opens an amount, or letters with digits. */
function mayStart(line: Line, index: number, token: Token): boolean {
  if (token.kind === 'number') return true
  if (token.kind === 'mark') return false
  if (token.lower === 'a' || token.lower === 'an') return AFTER_ARTICLE.has(lowerAt(line, index + 1))
  return OPENERS.has(token.lower) || hasDigit(token.lower)
}

function isNumberWord(token: Token): boolean {
  return OPENERS.has(token.lower) || token.lower === 'a' || token.lower === 'an'
}

/** Whether a digit stands among the second to fourth characters, as in "rm23". */
function hasDigit(lower: string): boolean {
  for (let at = 1; at < 4; at++) {
    const code = lower.charCodeAt(at)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/** "RM23.50": a word in letters and digits that is an amount of money. */
function readMoneyWord(line: Line, index: number): Amount | null {
  const read = readGluedMoney(line, index)
  return read && { ...amountOf(read, 'number'), unit: 'money' }
}

function readPlain(line: Line, index: number): Amount | null {
  const read = readSimple(line, index)
  if (read === null) return null
  const { unit } = read
  if (isDecimal(line, index)) return { ...amountOf(decimal(line, read), 'number'), unit }
  const opened = signStart(line, index)
  const value = opened < index ? -read.value : read.value
  return { ...amountOf({ ...read, value }, 'number'), opened, unit }
}

/** Where the sign of "minus 5", "minus-5" or " -5" starts; the index itself for others, and in "20-5". */
function signStart(line: Line, index: number): number {
  const before = lowerAt(line, index - 1)
  if (before === 'minus') return index - 1
  if (!/^[-−]$/.test(before) || !isAttached(line, index)) return index
  if (lowerAt(line, index - 2) === 'minus') return index - 2
  return isAttached(line, index - 1) ? index : index - 1
}

/** ".500": digits written onto a point that stands apart. */
function isDecimal(line: Line, index: number): boolean {
  const point = lowerAt(line, index - 1) === '.' && isAttached(line, index)
  return point && !isAttached(line, index - 1) && /^\d+$/.test(lowerAt(line, index))
}

function decimal(line: Line, read: NumberRead): NumberRead {
  return { ...read, value: Number(`.${lowerAt(line, read.first)}`) }
}

/** "dozens", "tens of thousands", "several", "a few hundred". */
function readVague(line: Line, index: number): Amount | null {
  const phrase = phraseAt(line, index, VAGUE)
  if (phrase === null) return null
  const { low, high } = phrase.row
  return {
    low,
    high: high ?? null,
    first: index,
    last: phrase.last,
    opened: index,
    form: 'vague',
    unit: null,
  }
}

/** "all but two of the 30 passengers" is 28; without the total nothing is known but that it is not all. */
function readAllBut(line: Line, index: number): Amount | null {
  if (lowerAt(line, index) !== 'all' || lowerAt(line, index + 1) !== 'but') return null
  const but = readNumber(line.tokens, index + 2, line.last)
  if (but === null) return null
  const at = lowerAt(line, but.last) === 'of' ? but.last + 1 : -1
  const total = at < 0 ? null : readNumber(line.tokens, lowerAt(line, at) === 'the' ? at + 1 : at, line.last)
  const rest = total === null || total.value <= but.value ? null : total.value - but.value
  return {
    low: rest,
    high: rest,
    first: but.first,
    last: rest === null ? but.last : (total?.last ?? but.last),
    opened: index,
    form: 'all-but',
    unit: null,
  }
}

function readOrdinalAmount(line: Line, index: number): Amount | null {
  const read = readOrdinal(line.tokens, index, line.last)
  return read && amountOf(read, 'ordinal')
}
