/**
 * Paragraphs and tokens → sentences. A sentence ends at `.`, `?`, `!` or `…` with the closing marks that follow, where
 * the next token can begin one; never inside an abbreviation, an initial or a number, always with its paragraph.
 */
import { abbreviations } from '../language/en/abbreviations.ts'
import { startsLower, startsUpper } from '../text/letters.ts'
import { datelineEnd } from './datelines.ts'
import type { Paragraph, Sentence } from './parsed.ts'
import type { RawToken } from './tokens.ts'

/** No writer's sentence is longer; a text without end marks is cut here, so that reading time grows with length alone. */
const LONGEST_SENTENCE = 400

/** A paragraph of fewer words may well have no capital letter by chance. */
const FEWEST_WORDS = 20

const CLOSING = new Set(['"', '”', '’', "'", "''", '»', ')', ']', '}'])
const OPENING = new Set(['"', '“', '‘', "'", '``', '«', '„', '(', '[', '—', '–', '--', '-'])

export function findSentences(paragraphs: readonly Paragraph[], tokens: readonly RawToken[]): Sentence[] {
  const sentences: Sentence[] = []
  let next = 0
  for (const [paragraph, span] of paragraphs.entries()) {
    let first = next
    const caseless = isCaseless(tokens, first, span.end)
    while (next < tokens.length && (tokens[next]?.start ?? 0) < span.end) {
      const afterDateline = next === first ? datelineEnd(tokens, first, span.end) : first
      next = Math.max(next + 1, afterDateline)
      if (afterDateline > first || next - first >= LONGEST_SENTENCE) {
        sentences.push(sentenceOf(tokens, first, next, paragraph))
        first = next
      }
      if (!endsSentence(tokens, next - 1)) continue
      next = afterClosingMarks(tokens, next, span.end)
      if (
        next > first &&
        ((tokens[next]?.start ?? span.end) >= span.end || canBegin(tokens, next, caseless))
      ) {
        sentences.push(sentenceOf(tokens, first, next, paragraph))
        first = next
      }
    }
    if (next > first) sentences.push(sentenceOf(tokens, first, next, paragraph))
  }
  return sentences
}

function sentenceOf(tokens: readonly RawToken[], first: number, last: number, paragraph: number): Sentence {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? start
  return { start, end, first, last, paragraph }
}

/** Whether a sentence may end with this token: an end mark, or an abbreviation that can stand last. */
function endsSentence(tokens: readonly RawToken[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  if (token.kind === 'mark') return /^(?:[?!…]|\.{1,8})$/.test(token.text) && !isInitial(tokens, index)
  if (!token.text.endsWith('.') || token.kind !== 'word') return false
  const kind = abbreviations.get(token.lower.slice(0, -1))
  if (kind === 'title') return false
  const following = tokens[index + 1]
  if (following === undefined) return true
  if (kind === 'number') return following.kind !== 'number' && startsUpper(following.text)
  // "the U.S. Navy" goes on; "left the U.S. The next day" does not: a word that opens sentences decides.
  return startsUpper(following.text) && OPENERS.has(following.lower)
}

/** Words that begin a sentence far more often than they follow an abbreviation with a capital letter. */
const OPENERS = new Set(
  `the a an it he she they we i you this that these those in on at but and so for when while after before as if there
   his her their its our my some many most no not one two what who why how both all according however meanwhile then
   later now still also since because with from by to`.split(/\s+/),
)

/** "J. Edgar", "George W. Bush": a single capital letter before the point, and a capital after it. */
function isInitial(tokens: readonly RawToken[], index: number): boolean {
  const letter = tokens[index - 1]
  const following = tokens[index + 1]
  if (letter === undefined || following === undefined || letter.end !== tokens[index]?.start) return false
  if (/^\p{Ll}$/u.test(letter.text)) return following.spaced && letter.text !== 'i'
  return /^\p{Lu}$/u.test(letter.text) && startsUpper(following.text) && letter.text !== 'I'
}

/** Whether a paragraph is written without capital letters, so that they cannot tell where a sentence begins. */
function isCaseless(tokens: readonly RawToken[], first: number, limit: number): boolean {
  let words = 0
  for (let at = first; at < tokens.length && (tokens[at]?.start ?? limit) < limit; at++) {
    const text = tokens[at]?.text ?? ''
    // A single capital may be an initial, "I", or what is left of a space decoded wrongly ("Â").
    if (text.length > 1 && startsUpper(text)) return false
    if (startsLower(text)) words++
  }
  return words >= FEWEST_WORDS
}

function afterClosingMarks(tokens: readonly RawToken[], index: number, limit: number): number {
  let at = index
  for (;;) {
    const token = tokens[at]
    if (token === undefined || token.start >= limit) return at
    const endMark = /^(?:[?!…]|\.{1,8})$/.test(token.text) && !token.spaced
    if (!endMark && !(CLOSING.has(token.text) && (!token.spaced || isStrayClosing(tokens, at)))) return at
    at++
  }
}

/** `treasury. ”`: a closing mark set off by mistake, at the end of the text or before a new start. */
function isStrayClosing(tokens: readonly RawToken[], index: number): boolean {
  const token = tokens[index]
  const following = tokens[index + 1]
  return (token?.text === '”' || token?.text === '»') && (following === undefined || following.spaced)
}

/** Whether a sentence can begin here: a capital letter (where there are any), a number, or an opening mark before one. */
function canBegin(tokens: readonly RawToken[], index: number, caseless: boolean): boolean {
  let at = index
  while (OPENING.has(tokens[at]?.text ?? '')) at++
  const token = tokens[at]
  if (token === undefined) return true
  if (!(tokens[index]?.spaced ?? true) && at === index)
    return startsUpper(token.text) && token.text.length > 1
  return token.kind === 'number' || startsUpper(token.text) || !startsLower(token.text) || caseless
}
