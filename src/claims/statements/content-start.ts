/** Whether a clause, a noun phrase or an infinitive begins at a token, as far as parts of speech can tell. */
import { countNouns, disputableNouns, type ReportingVerb } from '../../language/en/reporting-verbs.ts'
import type { Sentence, Token } from '../../parse/parsed.ts'
import { baseFrom, nounPhraseFrom } from '../noun-phrase.ts'
import { isFiniteVerb, type Passage, plainBounds, quotationFrom } from './passage.ts'
import { finiteVerbBetween } from './verb-group.ts'

/** How far after somebody who is asked "to do" may stand. */
const LONGEST_ASKED = 6

/** After "to": a verb, also one taken for a noun ("to comment", "to travel"). */
export function isBareVerb(token: Token | undefined): boolean {
  return token !== undefined && /^(?:VB|VBP|RB|NN)$/.test(token.pos) && token.kind === 'word'
}

/** "urged [all parties to refrain]". */
export function hasInfinitive(passage: Passage, at: number, sentence: Sentence): boolean {
  const phrase = nounPhraseFrom(passage.tokens, at, plainBounds(passage, sentence))
  if (phrase === null) return false
  for (let index = phrase.first + 1; index < phrase.last + LONGEST_ASKED && index < sentence.last; index++) {
    const token = passage.tokens[index]
    if (token?.lower === 'to' && isBareVerb(passage.tokens[index + 1])) return true
    if (isFiniteVerb(token) || token?.kind === 'mark' || token?.lower === 'that') return false
  }
  return false
}

const CLAUSE_START = new Set(
  'DT PDT PRP PRP$ NN NNS NNP NNPS JJ JJR JJS CD EX IN VBG RB RBS RBR RP WP WDT'.split(' '),
)

/** Whether a clause begins: something that may be a subject, and a finite verb further on. */
export function startsClause(passage: Passage, at: number, sentence: Sentence): boolean {
  const token = passage.tokens[at]
  if (token === undefined || !CLAUSE_START.has(token.pos))
    return quotationFrom(passage, at) !== null && clauseFollows(passage, at + 1, sentence)
  return clauseFollows(passage, at + 1, sentence)
}

/** After a verb that takes no object, a phrase is the start of a clause, even if its verb was not told as one. */
export function mustBeClause(passage: Passage, at: number, row: ReportingVerb): boolean {
  if (row.takes.has('object') || !row.takes.has('quote')) return false
  const token = passage.tokens[at]
  const next = passage.tokens[at + 1]
  return (
    token !== undefined && /^(?:DT|PRP|PRP\$|NNS?|NNPS?|CD|EX|JJ)$/.test(token.pos) && next?.kind === 'word'
  )
}

function clauseFollows(passage: Passage, from: number, sentence: Sentence): boolean {
  for (let at = from; at < sentence.last; at++) {
    const token = passage.tokens[at]
    if (token === undefined || token.text === ';') return false
    if (isFiniteVerb(token)) return true
    if (/^W/.test(token.pos) && at > from) return false
    // "declared a state of emergency, and he left": what follows the first comma is another clause.
    if (token.text === ',' && passage.tokens[at + 1]?.lower === 'and') return false
    if (token.text === ',' && !finiteBeforeNextComma(passage, at + 1, sentence)) return false
  }
  return false
}

function finiteBeforeNextComma(passage: Passage, from: number, sentence: Sentence): boolean {
  let to = from
  while (to < sentence.last && passage.tokens[to]?.text !== ',') to++
  return finiteVerbBetween(passage, from, to) >= 0 && passage.tokens[from]?.pos !== 'VBG'
}

/** "rejected | the claim", "denied | using force". */
export function startsObject(passage: Passage, at: number, row: ReportingVerb, sentence: Sentence): boolean {
  if (passage.tokens[at]?.pos === 'VBG') return row.takes.has('gerund')
  if (quotationFrom(passage, at) !== null) return true
  // "the “old” plan"
  if (/^(?:DT|PRP\$)$/.test(passage.tokens[at]?.pos ?? '') && quotationFrom(passage, at + 1) !== null)
    return true
  const phrase = nounPhraseFrom(passage.tokens, at, plainBounds(passage, sentence))
  if (phrase === null) return false
  // "called the minister" is a telephone call; "called the minister a liar" is not.
  if (row.verb !== 'call') return true
  const base = baseFrom(passage.tokens, at, plainBounds(passage, sentence)) ?? phrase
  return [base.last, phrase.last].some(end => isNaming(passage, end))
}

/** "dismissed | the claim", "dismissed | it as propaganda"; not "dismissed the minister", who lost his office. */
export function startsClaim(passage: Passage, at: number, sentence: Sentence): boolean {
  const phrase = nounPhraseFrom(passage.tokens, at, plainBounds(passage, sentence))
  if (phrase === null) return false
  if (passage.tokens[phrase.last]?.lower === 'as') return true
  const words = passage.tokens.slice(phrase.first, phrase.last)
  return words.some(word => disputableNouns.has(word.lower))
}

/** "put | the toll at 15". */
export function startsCount(passage: Passage, at: number, sentence: Sentence): boolean {
  const base = baseFrom(passage.tokens, at, plainBounds(passage, sentence))
  if (base === null) return false
  const counted = passage.tokens.slice(base.first, base.last).some(token => countNouns.has(token.lower))
  return counted && finiteVerbBetween(passage, at, base.last) < 0
}

function isNaming(passage: Passage, at: number): boolean {
  return quotationFrom(passage, at) !== null || /^(?:DT|JJ|NN|NNP)$/.test(passage.tokens[at]?.pos ?? '')
}
