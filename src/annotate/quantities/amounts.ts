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
import { readGluedMoney } from './glued-money.ts'
import { isAttached, type Line, lowerAt, phraseAt, posAt } from './line.ts'
import { gluedUnit, isAmountSign, type UnitSort, unitAfter } from './units.ts'

/** Bounds and the tokens they were read from; `opened` is the index of "between" or "all but", else `first`. */
export type Amount = {
  readonly low: number | null
  readonly high: number | null
  readonly first: number
  readonly last: number
  readonly opened: number
  readonly form: 'number' | 'range' | 'vague' | 'fraction' | 'ordinal' | 'all-but'
  /** The sort of a unit written onto the number, as in "250ml"; otherwise null. */
  readonly unit: UnitSort | null
}

const VAGUE = new Map(vagueAmounts.map(row => [row.words, row]))
const PARTS = new Map(fractions.map(row => [row.word, row.parts]))
const SCALES = new Map(
  numberWords.filter(row => row.kind === 'scale' || row.kind === 'hundred').map(row => [row.word, row.value]),
)
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
const LINKS = new Set(['to', '-', '–', '—', 'or', 'and'])

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
  const signed = isNegative(line, index) ? { ...read, value: -read.value } : read
  return { ...amountOf(isDecimal(line, index) ? decimal(line, read) : signed, 'number'), unit: read.unit }
}

/** A number, or digits with a unit written on. */
function readSimple(line: Line, index: number): (NumberRead & { readonly unit: UnitSort | null }) | null {
  const read = readNumber(line.tokens, index, line.last)
  if (read !== null) return { ...read, unit: null }
  const glued = index < line.last ? gluedUnit(lowerAt(line, index)) : null
  return glued && { value: glued.value, unit: glued.sort, first: index, last: index + 1 }
}

/** "minus 5", "minus-5" and " -5"; not the second number of "20-5". */
function isNegative(line: Line, index: number): boolean {
  const before = lowerAt(line, index - 1)
  if (before === 'minus') return true
  if (!/^[-−]$/.test(before) || !isAttached(line, index)) return false
  return lowerAt(line, index - 2) === 'minus' || !isAttached(line, index - 1)
}

/** ".500": digits written onto a point that stands apart. */
function isDecimal(line: Line, index: number): boolean {
  const point = lowerAt(line, index - 1) === '.' && isAttached(line, index)
  return point && !isAttached(line, index - 1) && /^\d+$/.test(lowerAt(line, index))
}

function decimal(line: Line, read: NumberRead): NumberRead {
  return { ...read, value: Number(`.${lowerAt(line, read.first)}`) }
}

function readBetween(line: Line, index: number): Amount | null {
  if (lowerAt(line, index) !== 'between') return null
  const range = readRange(line, afterSign(line, index + 1), 'and')
  return range && { ...range, opened: index }
}

/** "30 to 40", "30-40", "three or four", "$10 to $15 billion", "5% to 10%"; with `and` only after "between". */
function readRange(line: Line, index: number, link?: 'and'): Amount | null {
  const low = readNumber(line.tokens, index, line.last)
  if (low === null || isStep(line, index)) return null
  const at = afterUnit(line, low.last)
  const joint = lowerAt(line, at)
  const joins = link === undefined ? LINKS.has(joint) && joint !== 'and' : joint === link || joint === 'to'
  if (!joins || (at > low.last && joint !== 'to' && link === undefined)) return null
  const high = readSimple(line, afterSign(line, at + 1))
  if (high === null || !isPair(line, low, high, joint)) return null
  const scaled = low.value * scaleOf(line, low, high)
  const [least, most] = scaled <= high.value ? [scaled, high.value] : [high.value, scaled]
  const { last, unit } = high
  return { low: least, high: most, first: index, last, opened: index, form: 'range', unit }
}

/** "rose from 12 to 45", "rose by 5 to 45": where something was and got to, two amounts. "Ranges from 5 to 7" is one. */
function isStep(line: Line, index: number): boolean {
  const before = lowerAt(line, index - 1)
  if (before === 'by') return true
  return (
    before === 'from' && /^VB[DNZ]/.test(posAt(line, index - 2)) && !/^rang/.test(lowerAt(line, index - 2))
  )
}

/** Past the unit of the first number of a range: "5 per cent (to 10 per cent)". */
function afterUnit(line: Line, index: number): number {
  return lowerAt(line, index) === '-' ? index : (unitAfter(line, index)?.last ?? index)
}

/** "two or three" and "30 to 40" are one amount; "12 or 1,000" and the parts of a telephone number are not. */
function isPair(line: Line, low: NumberRead, high: NumberRead, joint: string): boolean {
  const [one, other] = [unitOf(line, low), unitOf(line, high)]
  if (one !== null && one !== other) return false
  if (joint === 'to' && lowerAt(line, low.first - 1) === 'in') return false
  if (joint === 'or') return high.value > low.value && high.value <= low.value * 2 + 1
  const another = lowerAt(line, high.last)
  return !((another === '-' || another === '–') && /^\d+$/.test(lowerAt(line, high.last + 1)))
}

/** The unit or sign of a number: "$", "per cent"; null where it has none. */
function unitOf(line: Line, read: NumberRead): string | null {
  const before = lowerAt(line, read.first - 1)
  return isAmountSign(before) ? 'money' : (unitAfter(line, read.last)?.row ?? null)
}

/** "four to five thousand": the scale of the second number counts for a bare first one too. */
function scaleOf(line: Line, low: NumberRead, high: NumberRead): number {
  const scale = SCALES.get(lowerAt(line, high.last - 1))
  if (scale === undefined || SCALES.has(lowerAt(line, low.last - 1)) || low.value >= 1000) return 1
  return low.value * scale <= high.value ? scale : 1
}

function afterSign(line: Line, index: number): number {
  return isAmountSign(lowerAt(line, index)) ? index + 1 : index
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

/** "two-thirds", "a third of", "half of", "half the". "The third man" is an ordinal. */
function readFraction(line: Line, index: number): Amount | null {
  if (lowerAt(line, index) === 'half') return readHalf(line, index)
  const article = lowerAt(line, index) === 'a' || lowerAt(line, index) === 'one'
  const count = article
    ? { value: 1, first: index, last: index + 1 }
    : readNumber(line.tokens, index, line.last)
  if (count === null || count.value > 20) return null
  const ratio = readSlashed(line, count) ?? readOneIn(line, count)
  if (ratio !== null) return ratio
  const at = lowerAt(line, count.last) === '-' ? count.last + 1 : count.last
  const parts = PARTS.get(lowerAt(line, at))
  const isPart = parts !== undefined && (!article || lowerAt(line, at + 1) === 'of' || count.value > 1)
  if (!isPart) return null
  const value = count.value / parts
  return { low: value, high: value, first: index, last: at + 1, opened: index, form: 'fraction', unit: null }
}

/** "1/2", "3/4". */
function readSlashed(line: Line, count: NumberRead): Amount | null {
  const slash = /^[/⁄]$/.test(lowerAt(line, count.last)) && isAttached(line, count.last)
  const below = slash ? readNumber(line.tokens, count.last + 1, line.last) : null
  if (below === null || below.value <= count.value) return null
  const value = count.value / below.value
  return {
    low: value,
    high: value,
    first: count.first,
    last: below.last,
    opened: count.first,
    form: 'fraction',
    unit: null,
  }
}

/** "one in five", "one out of three". */
function readOneIn(line: Line, count: NumberRead): Amount | null {
  if (count.value !== 1 || count.last !== count.first + 1) return null
  const out = lowerAt(line, count.last) === 'out' && lowerAt(line, count.last + 1) === 'of'
  if (!out && lowerAt(line, count.last) !== 'in') return null
  const below = readNumber(line.tokens, count.last + (out ? 2 : 1), line.last)
  if (below === null || below.value < 2 || below.value > 1000) return null
  const value = 1 / below.value
  const { last } = below
  return {
    low: value,
    high: value,
    first: count.first,
    last,
    opened: count.first,
    form: 'fraction',
    unit: null,
  }
}

function readHalf(line: Line, index: number): Amount | null {
  const next = lowerAt(line, index + 1)
  const isPart = next === 'of' || next === 'the' || posAt(line, index + 1) === 'PRP$'
  if (!isPart) return null
  return { low: 0.5, high: 0.5, first: index, last: index + 1, opened: index, form: 'fraction', unit: null }
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

function amountOf({ value, first, last }: NumberRead, form: Amount['form']): Amount {
  return { low: value, high: value, first, last, opened: first, form, unit: null }
}
