/** Tokens → a range, two numbers that bound one amount: "30 to 40", "between 5 and 10", "$10 to $15 billion". */
import { numberWords } from '../../generated/en/number-words.ts'
import { type NumberRead, readNumber } from '../../language/en/numbers.ts'
import { type Amount, readSimple } from './amount.ts'
import { type Line, lowerAt, posAt } from './line.ts'
import { isAmountSign, unitAfter } from './units.ts'

const SCALES = new Map(
  numberWords.filter(row => row.kind === 'scale' || row.kind === 'hundred').map(row => [row.word, row.value]),
)
const LINKS = new Set(['to', '-', '–', '—', 'or', 'and'])

/** "between 5 and 10": the range opens with the preposition. */
export function readBetween(line: Line, index: number): Amount | null {
  if (lowerAt(line, index) !== 'between') return null
  const range = readRange(line, afterSign(line, index + 1), 'and')
  return range && { ...range, opened: index }
}

/** "30 to 40", "30-40", "three or four", "$10 to $15 billion", "5% to 10%"; with `and` only after "between". */
export function readRange(line: Line, index: number, link?: 'and'): Amount | null {
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
