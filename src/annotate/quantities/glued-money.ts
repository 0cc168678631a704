/** A currency written onto its number, which the tokens split in its middle: "RM23.50", "$US55,931,000", "USD1.5m". */
import { type NumberRead, type NumberToken, readNumber } from '../../language/en/numbers.ts'
import { isAttached, type Line, lowerAt } from './line.ts'
import { isCurrency } from './units.ts'

const CODE_AND_DIGITS = /^([a-z]{1,3})(\d{1,9}[a-z]{0,3})$/

/** The number of the word that starts at a token, or null where it is no currency with digits. */
export function readGluedMoney(line: Line, index: number): NumberRead | null {
  const match = CODE_AND_DIGITS.exec(lowerAt(line, index))
  const [, code = '', digits = ''] = match ?? []
  if (match === null || !(isCurrency(code) || lowerAt(line, index - 1) === '$')) return null
  let text = digits
  let last = index + 1
  while (
    last < index + 5 &&
    /^[.,]$/.test(lowerAt(line, last)) &&
    isAttached(line, last) &&
    isDigits(line, last + 1)
  ) {
    text += lowerAt(line, last) + lowerAt(line, last + 1)
    last += 2
  }
  const whole: NumberToken = { text, lower: text, kind: 'number', spaced: true }
  const next = line.tokens[last]
  const read = readNumber(next === undefined || last >= line.last ? [whole] : [whole, next], 0)
  return read && { value: read.value, first: index, last: last + read.last - 1 }
}

function isDigits(line: Line, index: number): boolean {
  return isAttached(line, index) && /^\d/.test(lowerAt(line, index))
}
