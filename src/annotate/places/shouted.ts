/** The sentences in which capitals tell nothing: wire text in capitals, headings in title case. */

import type { Parsed } from '../../parse/parsed.ts'
import { isCapitalised } from './candidate.ts'

const SHARE = 0.75
const FEWEST_WORDS = 4

export function shoutedSentences(parsed: Parsed): ReadonlySet<number> {
  const shouted = new Set<number>()
  for (const [index, sentence] of parsed.sentences.entries()) {
    let words = 0
    let capitals = 0
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = parsed.tokens[at]
      if (token?.kind !== 'word' || token.text.length < 2) continue
      words++
      if (isCapitalised(token)) capitals++
    }
    if (words >= FEWEST_WORDS && capitals / words > SHARE) shouted.add(index)
  }
  return shouted
}
