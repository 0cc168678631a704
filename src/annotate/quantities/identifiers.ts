/** Whether a number is a thing's name: "Flight 370", "AK-47", "#5", "12 Brick Lane", "555-0199", "Resolution 242". */
import { numberedThings } from '../../generated/en/numbered-things.ts'
import type { Amount } from './amount.ts'
import { isAttached, type Line, lowerAt, posAt } from './line.ts'
import { unitAfter } from './units.ts'

const NUMBERED = new Set(numberedThings.filter(row => row.place === 'before').map(row => row.word))
const STREETS = new Set(numberedThings.filter(row => row.place === 'street').map(row => row.word))
const NAME = new Set(['NNP', 'NNPS'])
const PREPOSITION = new Set(['IN', 'TO'])

/** Whether an amount in digits belongs to a name. */
export function isIdentifier(line: Line, amount: Amount): boolean {
  const digits = amount.unit === null && amount.form !== 'vague' && /^\d/.test(lowerAt(line, amount.first))
  if (!digits) return false
  return (
    lowerAt(line, amount.first - 1) === '#' ||
    isNumbered(line, amount) ||
    isHyphenedName(line, amount) ||
    isTelephone(line, amount) ||
    isAddress(line, amount) ||
    isAfterName(line, amount)
  )
}

function isNumbered(line: Line, amount: Amount): boolean {
  const before = lowerAt(line, amount.first - 1)
  if (before === '.' && lowerAt(line, amount.first - 2) === 'no') return true
  if (!NUMBERED.has(before)) return false
  return posAt(line, amount.last) !== 'NNS' && unitAfter(line, amount.last) === null
}

/** "F-16", "Covid-19" and "ID.4", but not "mid-20", "sub-7" and the second half of "20-30". */
function isHyphenedName(line: Line, amount: Amount): boolean {
  if (!/^[-.]$/.test(lowerAt(line, amount.first - 1)) || !isAttached(line, amount.first)) return false
  if (!isAttached(line, amount.first - 1)) return false
  const before = line.tokens[amount.first - 2]
  return before?.kind === 'word' && !['sub', 'mid', 'minus', 'plus', 'to'].includes(before.lower)
}

/** "555-0199", "+7 727 250": digits after digits. */
function isTelephone(line: Line, amount: Amount): boolean {
  const numeric = (index: number) => /^\d+$/.test(lowerAt(line, index))
  if (lowerAt(line, amount.first - 1) === '+' && numeric(amount.last)) return true
  if (amount.form === 'range') return /^0\d/.test(lowerAt(line, amount.last - 1))
  const joined = lowerAt(line, amount.last) === '-' && isAttached(line, amount.last)
  return (
    numeric(amount.first) && (numeric(joined ? amount.last + 1 : amount.last) || numeric(amount.first - 1))
  )
}

/** "575 Brick Lane": a name of at most three words that ends in a word for a street. */
function isAddress(line: Line, amount: Amount): boolean {
  for (let index = amount.last; index < amount.last + 4; index++) {
    const named = /^\p{Lu}/u.test(line.tokens[index]?.text ?? '') && /^(?:NNP?|JJ)$/.test(posAt(line, index))
    if (!named) return false
    if (index > amount.last && STREETS.has(lowerAt(line, index))) return true
  }
  return false
}

/** "Boeing 737", "S&P 500 index"; not "In Almaty 12 people", where a plural is counted. */
function isAfterName(line: Line, amount: Amount): boolean {
  if (amount.form !== 'number' || !NAME.has(posAt(line, amount.first - 1))) return false
  let start = amount.first - 1
  while (NAME.has(posAt(line, start - 1))) start--
  if (PREPOSITION.has(posAt(line, start - 1)) || unitAfter(line, amount.last) !== null) return false
  return !countsPlural(line, amount.last)
}

/** Whether a plural noun follows within three words: what is counted. */
function countsPlural(line: Line, from: number): boolean {
  for (let index = from; index < from + 3; index++) {
    const pos = posAt(line, index)
    if (pos === 'NNS' || pos === 'NNPS' || lowerAt(line, index) === 'people') return true
    if (pos !== 'JJ' && pos !== 'NN' && pos !== 'VBN') return false
  }
  return false
}
