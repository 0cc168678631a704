/**
 * A sentence → the words by which it says that what was claimed could not be checked: "Reuters could not independently
 * verify the claim", "the figures could not be confirmed", "there was no confirmation of this".
 */
import { negations, verifiableThings, verifyingWords } from '../../language/en/contest-words.ts'
import type { Sentence } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import type { Stretch } from '../noun-phrase.ts'
import { type Passage, spanOf } from './passage.ts'

/** How many words before "verify" may stand after "not"; and how far what is meant may stand from them. */
const LONGEST_GROUP = 6
const FARTHEST = 8

/** The clause of a sentence that says so of something claimed; null where none does. */
export function unverifiedIn(passage: Passage, sentence: Sentence): Span | null {
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!isNotVerified(passage, at, sentence)) continue
    const clause = clauseAround(passage, at, sentence)
    if (meansClaim(passage, at, clause)) return spanOf(passage, clause)
  }
  return null
}

/** The words of a clause, whatever it speaks of, where they say that it could not be checked. */
export function notVerified(passage: Passage, clause: Stretch): Span | null {
  for (let at = clause.first; at < clause.last; at++) {
    if (isNotVerified(passage, at, clause)) return spanOf(passage, clause)
  }
  return null
}

/** A word of checking, with "not", "unable" or "no" before it in its clause. */
function isNotVerified(passage: Passage, verb: number, { first }: Stretch): boolean {
  if (!verifyingWords.has(passage.tokens[verb]?.lower ?? '') || passage.quotationOf[verb] !== -1) return false
  for (let at = verb - 1; at >= first && verb - at <= LONGEST_GROUP; at--) {
    const token = passage.tokens[at]
    if (token === undefined || token.kind === 'mark') return false
    if (negations.has(token.lower)) return true
  }
  return false
}

/** Something claimed before or after the word; "could not confirm whether" tells no more than that. */
function meansClaim(passage: Passage, verb: number, clause: Stretch): boolean {
  const next = passage.tokens[verb + 1]
  if (/^(?:that|whether|if|how|why|what|where|when|who)$/.test(next?.lower ?? '')) return false
  const last = Math.min(clause.last, verb + FARTHEST)
  for (let at = Math.max(clause.first, verb - FARTHEST); at < last; at++) {
    const token = passage.tokens[at]
    // "the claim that he left": what is meant stands here, not before.
    if (passage.tokens[at + 1]?.lower === 'that') continue
    if (verifiableThings.has(token?.lower ?? '') && !/^(?:WDT|IN)$/.test(token?.pos ?? '')) return true
  }
  return false
}

/** Between the marks around it. */
function clauseAround(passage: Passage, at: number, sentence: Sentence): Stretch {
  let first = at
  let last = at
  while (first > sentence.first && passage.tokens[first - 1]?.kind !== 'mark') first--
  while (last < sentence.last && passage.tokens[last]?.kind !== 'mark') last++
  return { first, last }
}
