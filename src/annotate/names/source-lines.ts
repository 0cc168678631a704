/**
 * Lines that say who sends a report and from where → their names: in "BAIA MARE, Romania (Carpathian Wire) -" a place,
 * a country and an organisation; in "(Carpathian Wire)", alone in a paragraph, an organisation.
 */
import { matchListed } from '../../language/en/listed-names.ts'
import { calendarWords, genderOf } from '../../language/en/name-words.ts'
import type { Parsed, Sentence, Token } from '../../parse/parsed.ts'
import { isCapital } from './capitals.ts'
import { type Piece, piece, type Range } from './piece.ts'

/** A dateline or a credit is not longer than this, in tokens. */
const LONGEST = 24
const DASH = /^(?:[-–—]|--|---|——)$/
const PARTS_NAMES = /^[,/()]$/

/** The names of a line that is nothing but a dateline or a credit in brackets; null for any other sentence. */
export function sourceLinePieces(parsed: Parsed, sentence: Sentence): Piece[] | null {
  const { tokens } = parsed
  if (sentence.last - sentence.first > LONGEST || sentence.last - sentence.first < 3) return null
  if (DASH.test(tokens[sentence.last - 1]?.text ?? '')) return namesOfLine(tokens, sentence)
  return isCredit(parsed, sentence) ? namesOfLine(tokens, sentence) : null
}

/** "(Carpathian Wire)" as a paragraph of its own, and no person's by-line. */
function isCredit({ tokens, paragraphs }: Parsed, sentence: Sentence): boolean {
  const paragraph = paragraphs[sentence.paragraph]
  if (paragraph?.start !== sentence.start || paragraph.end !== sentence.end) return false
  if (tokens[sentence.first]?.text !== '(' || tokens[sentence.last - 1]?.text !== ')') return false
  const words = tokens.slice(sentence.first + 1, sentence.last - 1)
  return words.every(isWordOfLine) && genderOf(words[0]?.text ?? '') === undefined
}

function isWordOfLine(token: Token): boolean {
  return isCapital(token) || PARTS_NAMES.test(token.text) || token.lower === 'of' || token.lower === 'the'
}

/** The capitals between commas, slashes and brackets; a month and the words beside it are none. */
function namesOfLine(tokens: readonly Token[], sentence: Sentence): Piece[] {
  const pieces: Piece[] = []
  let first = sentence.first
  let inBrackets = false
  for (let at = sentence.first; at < sentence.last; at++) {
    const text = tokens[at]?.text ?? ''
    const parts = PARTS_NAMES.test(text) || DASH.test(text)
    if (!parts && at + 1 < sentence.last) continue
    pieces.push(...nameOf(tokens, { first, last: at }, inBrackets))
    if (text === '(' || text === ')') inBrackets = text === '('
    first = at + 1
  }
  return pieces
}

function nameOf(tokens: readonly Token[], range: Range, inBrackets: boolean): Piece[] {
  const first = tokens[range.first]?.lower === 'the' ? range.first + 1 : range.first
  const words = tokens.slice(first, range.last)
  if (!words.some(isCapital) || words.some(word => calendarWords.has(word.lower) || word.kind === 'number'))
    return []
  const found = matchListed(tokens, first, range.last, true)
  const listed = found?.end === range.last ? found.listed : null
  const isPlace = listed === null ? !inBrackets : listed.sort === 'country'
  const kind = isPlace ? 'place' : 'organisation'
  return [piece(first, range.last, { kind, rule: 'names/source-line', listed })]
}
