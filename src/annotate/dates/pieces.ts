/**
 * The tokens of a sentence → pieces for the date shapes: words by the tables, numbers by what they could be in a date.
 * Null where no piece is the head of a date, which is the cheap way out for most sentences.
 */

import { type DateWord, dateHeads, dateWords } from '../../language/en/date-words.ts'
import { mayStartNumber, readNumber, readOrdinal } from '../../language/en/numbers.ts'
import type { Parsed, Sentence, Token } from '../../parse/parsed.ts'
import { isMeant } from './guards.ts'
import { numericPiece, yearInWords } from './numeric.ts'
import { KINDS, type Kind, type Piece } from './piece.ts'

const MARKS: ReadonlyMap<string, Kind> = new Map([
  [',', 'comma'],
  ['-', 'hyphen'],
  ['–', 'hyphen'],
  ['—', 'hyphen'],
  ['/', 'slash'],
  ['(', 'open'],
  [')', 'close'],
  ["'", 'quote'],
  ['’', 'quote'],
  ['‘', 'quote'],
  ["'s", 'possessive'],
])
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'half'])
const KNOWN: ReadonlySet<string> = new Set(KINDS)

/** The pieces of a sentence; null where none of its words can be the head of a date. */
export function piecesOf(parsed: Parsed, sentence: Sentence): Piece[] | null {
  if (!hasHead(parsed.tokens, sentence)) return null
  const pieces: Piece[] = []
  for (let index = sentence.first; index < sentence.last; ) {
    const piece = pieceAt(parsed, index, sentence)
    pieces.push(piece)
    index = piece.last
  }
  return pieces
}

function hasHead(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = tokens[index]
    if (token === undefined || token.kind === 'mark') continue
    if (token.kind === 'number' ? couldBeDate(token, tokens[index + 1]) : dateHeads.has(bare(token.lower)))
      return true
  }
  return false
}

/** Digits that can be a date without a word: a year, "5pm", "the 7th", "1990s", "10:30", "1/7/2022". */
function couldBeDate(token: Token, next: Token | undefined): boolean {
  return token.text.length > 3 || /[a-z]/i.test(token.text) || next?.text === '/'
}

/** "Sept" for "Sept.". */
function bare(lower: string): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower
}

function pieceAt(parsed: Parsed, index: number, sentence: Sentence): Piece {
  const { tokens } = parsed
  const token = tokens[index]
  if (token === undefined) return plain('other', index, index + 1)
  if (token.kind === 'mark') return plain(MARKS.get(token.text) ?? 'other', index, index + 1)
  if (token.kind === 'number') {
    return numericPiece(parsed, index, sentence) ?? numberPiece(tokens, index, sentence.last)
  }
  // "a hundred" and "half a million" are numbers before they are an article or a half.
  const article = ARTICLES.has(token.lower) ? readNumber(tokens, index, sentence.last) : null
  if (article !== null) return { ...plain('num', index, article.last), value: article.value }
  return wordPiece(tokens, index, sentence) ?? numberPiece(tokens, index, sentence.last)
}

/** A word or phrase of the tables; the longest that is there and meant. */
function wordPiece(tokens: readonly Token[], index: number, sentence: Sentence): Piece | null {
  const lower = tokens[index]?.lower ?? ''
  const words = dateWords.get(bare(lower))
  if (words === undefined) {
    return MARKS.has(lower) ? plain('possessive', index, index + 1) : null
  }
  for (const word of words) {
    const last = phraseEnd(tokens, index, word, sentence.last)
    if (last === null || !KNOWN.has(word.role) || !isMeant(word, tokens, { index, last, sentence })) continue
    return { ...plain(word.role as Kind, index, last), value: word.value, code: word.code }
  }
  return null
}

/** Where the phrase that starts here ends, hyphens between its words allowed; null where it does not stand here. */
function phraseEnd(tokens: readonly Token[], index: number, word: DateWord, end: number): number | null {
  let at = index + 1
  for (let nth = 1; nth < word.words.length; nth++) {
    const next = word.words[nth]
    if (tokens[at]?.text === '-' && at < end) at++
    const lower = at < end ? tokens[at]?.lower : undefined
    if (lower !== next && lower !== `${next}.`) return null
    at++
  }
  return at
}

function numberPiece(tokens: readonly Token[], index: number, end: number): Piece {
  const token = tokens[index]
  if (token === undefined) return plain('other', index, index + 1)
  const ordinal = readOrdinal(tokens, index, end)
  if (ordinal !== null)
    return {
      ...plain('ordinal', index, ordinal.last),
      value: ordinal.value,
      code: token.kind === 'number' ? 'digits' : '',
    }
  const number = mayStartNumber(token) ? readNumber(tokens, index, end) : null
  if (number === null) return plain('other', index, index + 1)
  const year = yearInWords(tokens, number, end)
  if (year !== null) return { ...plain('year', index, year.last), value: year.value }
  return { ...plain('num', index, number.last), value: number.value }
}

function plain(kind: Kind, first: number, last: number): Piece {
  return { kind, value: 0, code: '', first, last, meaning: null, rule: '' }
}
