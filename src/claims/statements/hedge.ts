/** An attribution → the words by which the writer keeps a distance from it: "reportedly", "may have", "is said to". */
import { hedgesByFirstWord } from '../../language/en/hedges.ts'
import { hearsayParticiples } from '../../language/en/reporting-verbs.ts'
import type { Token } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { type Passage, tokensWithin } from './passage.ts'

/** The first hedge in the cue, or else in the content outside quotations, as written; a cue of hearsay is one itself. */
export function hedgeOf(passage: Passage, { source, cue, content }: Attribution): string | null {
  if (source === null && cue !== null && isHearsay(passage, cue))
    return passage.text.slice(cue.start, cue.end)
  for (const span of cue === null ? content : [cue, ...content]) {
    const hedge = hedgeIn(passage, span)
    if (hedge !== null) return hedge
  }
  return null
}

/** "is said", "was also believed". */
function isHearsay(passage: Passage, cue: Span): boolean {
  const last = passage.tokens[tokensWithin(passage, cue).last - 1]
  return last?.end === cue.end && hearsayParticiples.has(last.lower)
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
