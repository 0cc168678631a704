/** Tokens → a part of a whole: "two-thirds", "a third of", "half the", "1/2", "one in five". It counts nobody. */
import { fractions } from '../../generated/en/fractions.ts'
import { type NumberRead, readNumber } from '../../language/en/numbers.ts'
import { type Amount, amountOf } from './amount.ts'
import { isAttached, type Line, lowerAt, posAt } from './line.ts'

const PARTS = new Map(fractions.map(row => [row.word, row.parts]))

/** The part that starts at a token, or null. "The third man" is an ordinal. */
export function readFraction(line: Line, index: number): Amount | null {
  if (lowerAt(line, index) === 'half') return readHalf(line, index)
  const article = lowerAt(line, index) === 'a' || lowerAt(line, index) === 'one'
  const count = article
    ? { value: 1, first: index, last: index + 1 }
    : readNumber(line.tokens, index, line.last)
  if (count === null || count.value > 20) return null
  return readSlashed(line, count) ?? readOneIn(line, count) ?? readParts(line, count, article)
}

/** "two-thirds", "a third of". */
function readParts(line: Line, count: NumberRead, article: boolean): Amount | null {
  const at = lowerAt(line, count.last) === '-' ? count.last + 1 : count.last
  const parts = PARTS.get(lowerAt(line, at))
  if (parts === undefined || (article && lowerAt(line, at + 1) !== 'of')) return null
  return partOf(count, count.value / parts, at + 1)
}

/** "1/2", "3/4". */
function readSlashed(line: Line, count: NumberRead): Amount | null {
  const slash = /^[/⁄]$/.test(lowerAt(line, count.last)) && isAttached(line, count.last)
  const below = slash ? readNumber(line.tokens, count.last + 1, line.last) : null
  if (below === null || below.value <= count.value) return null
  return partOf(count, count.value / below.value, below.last)
}

/** "one in five", "one out of three". */
function readOneIn(line: Line, count: NumberRead): Amount | null {
  if (count.value !== 1 || count.last !== count.first + 1) return null
  const out = lowerAt(line, count.last) === 'out' && lowerAt(line, count.last + 1) === 'of'
  if (!out && lowerAt(line, count.last) !== 'in') return null
  const below = readNumber(line.tokens, count.last + (out ? 2 : 1), line.last)
  if (below === null || below.value < 2 || below.value > 1000) return null
  return partOf(count, 1 / below.value, below.last)
}

/** "half of", "half the". */
function readHalf(line: Line, index: number): Amount | null {
  const next = lowerAt(line, index + 1)
  const isPart = next === 'of' || next === 'the' || posAt(line, index + 1) === 'PRP$'
  return isPart ? amountOf({ value: 0.5, first: index, last: index + 1 }, 'fraction') : null
}

function partOf(count: NumberRead, value: number, last: number): Amount {
  return amountOf({ value, first: count.first, last }, 'fraction')
}
