/** Clean text → paragraphs, sentences, tagged tokens, quotations. The order of the steps is this file. */
import { startsUpper } from '../text/letters.ts'
import { findParagraphs } from './paragraphs.ts'
import type { Parsed } from './parsed.ts'
import { tagTokens } from './parts-of-speech.ts'
import { findQuotations } from './quotations.ts'
import { findSentences } from './sentences.ts'
import { type RawToken, tokenize } from './tokens.ts'

export function parse(text: string): Parsed {
  const tokens = tokenize(text)
  const paragraphs = findParagraphs(text)
  const sentences = findSentences(paragraphs, tokens)
  tagTokens(tokens, sentences, capitalsTellIn(tokens))
  return { text, paragraphs, sentences, tokens, quotations: findQuotations(text, paragraphs) }
}

/** False for wire text in capitals, a headline in title case and lower-cased text: there a capital letter tells nothing. */
function capitalsTellIn(tokens: readonly RawToken[]): boolean {
  let words = 0
  let capitalised = 0
  let inCapitals = 0
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 2) continue
    words++
    if (!startsUpper(token.text)) continue
    capitalised++
    if (startsUpper(token.text.slice(1))) inCapitals++
  }
  return words === 0 || (capitalised > 0 && capitalised / words < 0.8 && inCapitals / words < 0.5)
}
