/** A noun of saying before "that": "the ministry's claim that …", "a warning from Marr that …" → who says what. */
import { claimNouns, reportingVerbs } from '../../language/en/reporting-verbs.ts'
import { subordinatingWords } from '../../language/en/statement-words.ts'
import type { Sentence, Token } from '../../parse/parsed.ts'
import { nounPhraseBefore, type Stretch } from '../noun-phrase.ts'
import type { Attribution } from './attribution.ts'
import { contentEnd, withoutPoint } from './content-end.ts'
import { isFiniteVerb, type Passage, plainBounds, spanOf } from './passage.ts'
import { finiteVerbBetween } from './verb-group.ts'

/** What is claimed, where the noun stands at `index`. */
export function readClaimNoun(passage: Passage, index: number, sentence: Sentence): Attribution | null {
  const { tokens } = passage
  const noun = tokens[index]
  if (noun === undefined || !claimNouns.has(noun.lower) || !noun.pos.startsWith('NN')) return null
  const that = index + 1
  if (tokens[that]?.lower !== 'that' || that + 1 >= sentence.last || isFiniteVerb(tokens[that + 1]))
    return null
  const end = contentEnd(passage, that, sentence)
  const main = finiteVerbBetween(passage, sentence.first, index) < 0 ? mainVerb(passage, that, end) : -1
  const last = withoutPoint(passage, main < 0 ? end : main, that)
  const content = spanOf(passage, { first: that, last })
  const cue = spanOf(passage, { first: index, last: that })
  if (content === null) return null
  const source = possessor(passage, index, sentence)
  return {
    rule: 'statements/claim-noun',
    reader: 'rules',
    source: source && spanOf(passage, source),
    cue,
    content: [content],
  }
}

/** Where a noun phrase is the subject, its verb: "the claim that the road was open | has calmed residents"; -1 if unclear. */
function mainVerb(passage: Passage, that: number, end: number): number {
  const inner = finiteVerbBetween(passage, that + 1, end)
  if (inner < 0 || reportingVerbs.has(passage.tokens[inner]?.lower ?? '')) return -1
  for (let at = inner + 1; at < end; at++) {
    const token = passage.tokens[at]
    if (token === undefined || opensAnother(token)) return -1
    if (isFiniteVerb(token)) return at
  }
  return -1
}

/** Another clause, whose verb is not the one sought. */
function opensAnother({ kind, lower, pos }: Token): boolean {
  return kind === 'mark' || lower === 'that' || /^(?:CC|W.*)$/.test(pos) || subordinatingWords.has(lower)
}

/** "the ministry" of "the ministry's claim", "his" of "his claim". */
function possessor(passage: Passage, noun: number, sentence: Sentence): Stretch | null {
  const { tokens } = passage
  let at = noun - 1
  while (at > sentence.first && /^(?:JJ|VBN|RB)$/.test(tokens[at]?.pos ?? '')) at--
  if (tokens[at]?.pos === 'PRP$') return { first: at, last: at + 1 }
  return tokens[at]?.pos === 'POS' ? nounPhraseBefore(tokens, at, plainBounds(passage, sentence)) : null
}
