/** A noun of saying before "that": "the ministry's claim that …", "a warning from Marr that …" → who says what. */
import { claimNouns } from '../../language/en/reporting-verbs.ts'
import type { Sentence } from '../../parse/parsed.ts'
import { nounPhraseBefore, type Stretch } from '../noun-phrase.ts'
import type { Attribution } from './attribution.ts'
import { contentEnd, withoutPoint } from './content-end.ts'
import { isFiniteVerb, type Passage, plainBounds, spanOf } from './passage.ts'

/** What is claimed, where the noun stands at `index`. */
export function readClaimNoun(passage: Passage, index: number, sentence: Sentence): Attribution | null {
  const { tokens } = passage
  const noun = tokens[index]
  if (noun === undefined || !claimNouns.has(noun.lower) || !noun.pos.startsWith('NN')) return null
  const that = index + 1
  if (tokens[that]?.lower !== 'that' || that + 1 >= sentence.last || isFiniteVerb(tokens[that + 1]))
    return null
  const last = withoutPoint(passage, contentEnd(passage, that, sentence), that)
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

/** "the ministry" of "the ministry's claim", "his" of "his claim". */
function possessor(passage: Passage, noun: number, sentence: Sentence): Stretch | null {
  const { tokens } = passage
  let at = noun - 1
  while (at > sentence.first && /^(?:JJ|VBN|RB)$/.test(tokens[at]?.pos ?? '')) at--
  if (tokens[at]?.pos === 'PRP$') return { first: at, last: at + 1 }
  return tokens[at]?.pos === 'POS' ? nounPhraseBefore(tokens, at, plainBounds(passage, sentence)) : null
}
