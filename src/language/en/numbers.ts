/**
 * Tokens → the value of the number that starts at one of them: "3,000", "1.2 million", "5m", "twenty-one",
 * "a hundred and five", "two dozen", "half a million". Ordinals apart: "third", "21st", "twenty-first".
 */
import { numberWords } from '../../generated/en/number-words.ts'
import { ordinalWords } from '../../generated/en/ordinal-words.ts'

/** What is asked of a token; a parsed `Token` is one. */
export type NumberToken = {
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly spaced: boolean
}

/** A value and the tokens it was read from, `last` excluded. */
export type NumberRead = { readonly value: number; readonly first: number; readonly last: number }

type Tokens = readonly NumberToken[]

const valuesOf = (...kinds: readonly string[]): ReadonlyMap<string, number> =>
  new Map(numberWords.filter(row => kinds.includes(row.kind)).map(row => [row.word, row.value]))
const UNITS = valuesOf('unit')
const TENS = valuesOf('tens')
const GROUPS = valuesOf('hundred', 'dozen')
const SCALES = valuesOf('scale')
const MAGNITUDES = valuesOf('hundred', 'dozen', 'scale')
const SUFFIXES = valuesOf('suffix')
const ORDINALS: ReadonlyMap<string, number> = new Map(ordinalWords.map(row => [row.word, row.value]))

/** At most fifteen digits: what a number holds exactly. Longer ones are not counts of anything in the news. */
const DIGITS = /^(\d{1,15}|\d{1,3}(?:,\d{2,3}){0,3},\d{3})(\.\d{1,9})?([a-z]{1,3})?$/
const ORDINAL_DIGITS = /^(\d{1,3}(?:,\d{3}){0,3}|\d{1,9})(?:st|nd|rd|th)$/

/** Whether a number may start at a token with this text: the cheap first test. */
export function mayStartNumber(token: NumberToken): boolean {
  return token.kind === 'number' || UNITS.has(token.lower) || TENS.has(token.lower) || isArticle(token.lower)
}

/**
 * The cardinal number that starts at a token, or null. It reads no further than `end`; the longest reading wins.
 * A magnitude alone ("hundreds", "a few dozen") and an ordinal are not read.
 */
export function readNumber(tokens: Tokens, index: number, end = tokens.length): NumberRead | null {
  const start =
    readHalf(tokens, index, end) ?? readArticle(tokens, index, end) ?? readGroup(tokens, index, end)
  return start === null ? null : readScales(tokens, start, end)
}

/** The ordinal that starts at a token: "third" and "3rd" are 3, "twenty-first" is 21; otherwise null. */
export function readOrdinal(tokens: Tokens, index: number, end = tokens.length): NumberRead | null {
  if (index >= end) return null
  const lower = tokens[index]?.lower ?? ''
  const alone = ordinalValue(lower)
  if (alone !== null) return { value: alone, first: index, last: index + 1 }
  const before = TENS.has(lower) ? tensAlone(tokens, index) : readNumber(tokens, index, end)
  if (before === null) return null
  const at = afterLink(tokens, before.last, ['-', 'and'])
  const rest = at < end ? ordinalValue(tokens[at]?.lower ?? '') : null
  if (rest === null) return null
  const value = rest >= 100 ? before.value * rest : before.value + rest
  return { value, first: index, last: at + 1 }
}

function ordinalValue(lower: string): number | null {
  const word = ORDINALS.get(lower)
  if (word !== undefined) return word
  const digits = ORDINAL_DIGITS.exec(lower)?.[1]
  return digits === undefined ? null : Number(digits.replaceAll(',', ''))
}

function tensAlone(tokens: Tokens, index: number): NumberRead | null {
  const value = TENS.get(tokens[index]?.lower ?? '')
  return value === undefined ? null : { value, first: index, last: index + 1 }
}

/** "half a million", "half a dozen", "half million". */
function readHalf(tokens: Tokens, index: number, end: number): NumberRead | null {
  if (tokens[index]?.lower !== 'half') return null
  const at = isArticle(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1
  const magnitude = at < end ? MAGNITUDES.get(tokens[at]?.lower ?? '') : undefined
  return magnitude === undefined ? null : { value: magnitude / 2, first: index, last: at + 1 }
}

/** "a hundred and five", "a dozen", "a million". */
function readArticle(tokens: Tokens, index: number, end: number): NumberRead | null {
  if (!isArticle(tokens[index]?.lower ?? '') || index + 1 >= end) return null
  const magnitude = MAGNITUDES.get(tokens[index + 1]?.lower ?? '')
  if (magnitude === undefined) return null
  return withRemainder(
    tokens,
    { value: magnitude, first: index, last: index + 2 },
    { end, below: magnitude, stops: GROUPS },
  )
}

/** A number below a thousand in words, or any number in digits: "five hundred and six", "3,000", "two dozen". */
function readGroup(tokens: Tokens, index: number, end: number): NumberRead | null {
  const small = readDigits(tokens, index, end) ?? readSmall(tokens, index, end)
  if (small === null) return null
  const halved = readAndHalf(tokens, small, end)
  const magnitude = halved.last < end ? GROUPS.get(tokens[halved.last]?.lower ?? '') : undefined
  if (magnitude === undefined) return halved
  const product = { value: halved.value * magnitude, first: index, last: halved.last + 1 }
  return withRemainder(tokens, product, { end, below: magnitude, stops: GROUPS })
}

/** "3,000", "2.5", "5m", "1,00,000", "3 000"; not "10:30", "1990s", "6th", "1.2.3". */
function readDigits(tokens: Tokens, index: number, end: number): NumberRead | null {
  const token = tokens[index]
  if (token?.kind !== 'number' || index >= end) return null
  const match = DIGITS.exec(token.lower)
  if (match === null) return null
  const [, whole = '', fraction = '', letters] = match
  const scale = letters === undefined ? 1 : SUFFIXES.get(letters)
  if (scale === undefined) return null
  const plain = letters === undefined && fraction === '' && whole.length <= 3
  const zeros = plain ? groupsOfZeros(tokens, index + 1, end) : 0
  const value = Number(whole.replaceAll(',', '') + fraction) * scale * 1000 ** zeros
  return { value: rounded(value), first: index, last: index + 1 + zeros }
}

/** How many tokens "000" follow: thousands set apart by a space, as in "3 000". */
function groupsOfZeros(tokens: Tokens, index: number, end: number): number {
  let count = 0
  while (count < 3 && index + count < end && tokens[index + count]?.text === '000') count++
  return count
}

/** "seven", "seventeen", "seventy", "seventy-seven". */
function readSmall(tokens: Tokens, index: number, end: number): NumberRead | null {
  if (index >= end) return null
  const unit = UNITS.get(tokens[index]?.lower ?? '')
  if (unit !== undefined) return { value: unit, first: index, last: index + 1 }
  const tens = tensAlone(tokens, index)
  if (tens === null) return null
  const at = afterLink(tokens, tens.last, ['-'])
  const more = at < end ? UNITS.get(tokens[at]?.lower ?? '') : undefined
  if (more === undefined || more < 1 || more > 9) return tens
  return { value: tens.value + more, first: index, last: at + 1 }
}

/** "two and a half" before a scale or a noun. */
function readAndHalf(tokens: Tokens, read: NumberRead, end: number): NumberRead {
  const words = tokens.slice(read.last, Math.min(read.last + 3, end)).map(token => token.lower)
  return words.join(' ') === 'and a half' ? { ...read, value: read.value + 0.5, last: read.last + 3 } : read
}

/** What follows a magnitude: "(a hundred) and five", "(two thousand) six hundred"; words only, and below it. */
function withRemainder(
  tokens: Tokens,
  read: NumberRead,
  limit: { readonly end: number; readonly below: number; readonly stops: ReadonlyMap<string, number> },
): NumberRead {
  const at = afterLink(tokens, read.last, ['and'])
  const rest = limit.below <= 12 ? null : readSmall(tokens, at, limit.end)
  if (rest === null || rest.value === 0 || rest.value >= limit.below) return read
  if (limit.stops.has(tokens[rest.last]?.lower ?? '')) return read
  return { value: read.value + rest.value, first: read.first, last: rest.last }
}

/** "(three hundred) thousand", "(2) million (five hundred thousand)": scales, each smaller than the one before. */
function readScales(tokens: Tokens, group: NumberRead, end: number): NumberRead {
  let read = group
  let part = group
  let total = 0
  let before = Number.POSITIVE_INFINITY
  for (;;) {
    const at = afterLink(tokens, part.last, ['-'])
    const scale = at < end ? SCALES.get(tokens[at]?.lower ?? '') : undefined
    if (scale === undefined || scale >= before) return read
    total += part.value * scale
    read = { value: rounded(total), first: group.first, last: at + 1 }
    const rest = tokens[read.last]?.kind === 'number' ? null : readGroup(tokens, read.last, end)
    if (rest === null)
      return withRemainder(tokens, read, { end, below: Math.min(scale, 100), stops: MAGNITUDES })
    const closes = !SCALES.has(tokens[rest.last]?.lower ?? '')
    if (closes) return rest.value < scale ? { ...read, value: total + rest.value, last: rest.last } : read
    part = rest
    before = scale
  }
}

/** The index behind one of the given linking words or hyphens, or the index itself. */
function afterLink(tokens: Tokens, index: number, links: readonly string[]): number {
  return links.includes(tokens[index]?.lower ?? '') ? index + 1 : index
}

function isArticle(lower: string): boolean {
  return lower === 'a' || lower === 'an'
}

/** Keeps 1.2 million from becoming 1199999.9999999998. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
