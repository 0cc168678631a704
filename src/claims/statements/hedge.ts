/** An attribution → the words by which the writer keeps a distance from it: "reportedly", "may have", "is said to". */
import { hedgesByFirstWord } from '../../language/en/hedges.ts'
import type { Token } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { type Passage, tokensWithin } from './passage.ts'

/** The first hedge in the cue, or else in the content outside quotations, as written. */
export function hedgeOf(passage: Passage, { cue, content }: Attribution): string | null {
  for (const span of cue === null ? content : [cue, ...content]) {
    const hedge = hedgeIn(passage, span)
    if (hedge !== null) return hedge
  }
  return null
}

function hedgeIn(passage: Passage, span: Span): string | null {
  const { first, last } = tokensWithin(passage, span)
  for (let at = first; at < last; at++) {
    if (passage.quotationOf[at] !== -1) continue
    const phrase = hedgesByFirstWord
      .get(passage.tokens[at]?.lower ?? '')
      ?.find(words => matches(passage.tokens, at, words))
    if (phrase === undefined) continue
    const end = passage.tokens[at + phrase.length - 1]?.end ?? span.end
    return passage.text.slice(passage.tokens[at]?.start ?? span.start, end)
  }
  return null
}

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  // A capital "May" is the month.
  if (words[0] === 'may' && tokens[at]?.text === 'May' && words.length === 1) return false
  return words.every((word, offset) => tokens[at + offset]?.lower === word)
}
