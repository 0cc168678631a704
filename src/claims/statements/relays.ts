/**
 * An attribution → who passed it on: the outlets a source "told" it to. "His office told Reuters and AFP" gives two;
 * "told reporters" and "told the court" give none.
 */

import { isNewsOutlet } from '../../language/en/news-media.ts'
import { tellingVerbs } from '../../language/en/statement-words.ts'
import type { Span } from '../../text/span.ts'
import type { Mention } from '../claim.ts'
import { baseFrom, type Stretch } from '../noun-phrase.ts'
import type { Attribution } from './attribution.ts'
import { caseChange } from './between.ts'
import { type Passage, plainBounds, sentenceOfToken, spanOf, tokensWithin } from './passage.ts'

export function relaysOf(passage: Passage, attribution: Attribution): Mention[] {
  const { cue, via = [] } = attribution
  const outlets = via.length > 0 ? hearersAfter(passage, lastOf(via)) : []
  const told = cue === null ? [] : outletsAfter(passage, tokensWithin(passage, cue).last)
  const chain = new Map([...told, ...via, ...outlets].map(span => [span.start, span]))
  return [...chain.values()].map(span => ({ ...span, basis: 'stated' }))
}

function lastOf(spans: readonly Span[]): Span {
  return spans.at(-1) ?? { start: 0, end: 0 }
}

/** Outlets after the verb that follows a source: "his office | told Reuters". */
function hearersAfter(passage: Passage, source: Span): Span[] {
  return outletsAfter(passage, tokensWithin(passage, source).last + 1)
}

/** The outlets named from a token on, where the word before it tells: "news agencies Reuters and AFP" names two. */
function outletsAfter(passage: Passage, at: number): Span[] {
  const sentence = sentenceOfToken(passage, at - 1)
  if (sentence === null || !tellingVerbs.has(passage.tokens[at - 1]?.lower ?? '')) return []
  const bounds = plainBounds(passage, sentence)
  const outlets: Span[] = []
  for (let first = at; first < sentence.last; ) {
    const phrase = baseFrom(passage.tokens, first, bounds)
    const name = phrase && spanOf(passage, namePart(passage, phrase))
    if (phrase === null || name === null || !isNewsOutlet(passage.text.slice(name.start, name.end))) break
    outlets.push(name)
    if (!/^(?:and|or|,)$/.test(passage.tokens[phrase.last]?.lower ?? '')) break
    first = phrase.last + 1
  }
  return outlets
}

/** "Reuters" of "news agencies Reuters"; a phrase without a name stays whole. */
function namePart(passage: Passage, phrase: Stretch): Stretch {
  const split = caseChange(passage, phrase)
  const capital = /^\p{Lu}/u.test(passage.tokens[split]?.text ?? '')
  return split > 0 && capital ? { first: split, last: phrase.last } : phrase
}
