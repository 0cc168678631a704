/**
 * A phrase before a verb → the whole subject where the phrase only ends its relative clause: in "Residents who fled |
 * the town | said", those who fled the town say something, not the town.
 */
import type { Sentence, Token } from '../../parse/parsed.ts'
import { nounPhraseBefore, type Stretch } from '../noun-phrase.ts'
import { isFiniteVerb, type Passage, plainBounds } from './passage.ts'

const LONGEST_CLAUSE = 20

/** The noun phrase with its relative clause, up to the end of `tail`; null where `tail` ends no such clause. */
export function withRelativeClause(passage: Passage, tail: Stretch, sentence: Sentence): Stretch | null {
  const relative = relativeBefore(passage, tail.first, sentence)
  if (relative < 0) return null
  const bounds = plainBounds(passage, sentence)
  // "Marr, who was at the meeting told us": the second comma is left out, and Marr alone is meant.
  if (passage.tokens[relative - 1]?.text === ',')
    return nounPhraseBefore(passage.tokens, relative - 1, bounds)
  const head = nounPhraseBefore(passage.tokens, relative, bounds)
  return head && { first: head.first, last: tail.last }
}

/** Index of the "who" or "which" whose clause reaches to `end`, with a verb in it; -1 where there is none. */
function relativeBefore(passage: Passage, end: number, sentence: Sentence): number {
  let verbs = 0
  for (let at = end - 1; at > sentence.first && end - at < LONGEST_CLAUSE; at--) {
    const token = passage.tokens[at]
    if (token === undefined || token.kind === 'mark' || passage.quotationOf[at] !== -1) return -1
    if (isFiniteVerb(token)) verbs++
    if (isRelative(token)) return verbs > 0 ? at : -1
    if (token.lower === 'that' || /^(?:WRB|WDT)$/.test(token.pos)) return -1
  }
  return -1
}

function isRelative({ lower, pos }: Token): boolean {
  return lower === 'who' || (lower === 'which' && pos === 'WDT')
}
