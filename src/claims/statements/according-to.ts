/** "According to the ministry, …", "…, according to Reuters", "…, according to Hill, is …" → who says what. */
import { yardstickNouns } from '../../language/en/reporting-verbs.ts'
import type { Sentence } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import { nounPhraseFrom, type Stretch } from '../noun-phrase.ts'
import type { Attribution } from './attribution.ts'
import { caseChange } from './between.ts'
import { contentEnd, withoutPoint } from './content-end.ts'
import { isFiniteVerb, type Passage, plainBounds, spanOf } from './passage.ts'
import { finiteVerbBetween } from './verb-group.ts'

/** How many words after a phrase may still belong to the source. */
const LONGEST_TAIL = 8
/** How many words may lead up to "according" at the start of a sentence. */
const LONGEST_LEAD = 3

/** What is said according to whom, where "according" stands at `index`. */
export function readAccordingTo(passage: Passage, index: number, sentence: Sentence): Attribution | null {
  const { tokens } = passage
  const to = tokens[index + 1]
  if (tokens[index]?.lower !== 'according' || to?.lower !== 'to' || index + 2 >= sentence.last) return null
  const source = sourceFrom(passage, pastInformation(passage, index + 2), sentence)
  const cue = spanOf(passage, { first: index, last: index + 2 })
  if (source === null || cue === null) return null
  const content = contentAround(passage, { first: index, last: source.last }, sentence)
  if (content.length === 0) return null
  return { rule: 'statements/according-to', reader: 'rules', source: spanOf(passage, source), cue, content }
}

/** "According to (the information of) the Courier", as machine translation has it: what it has is no source. */
function pastInformation({ tokens }: Passage, first: number): number {
  const noun = tokens[first]?.lower === 'the' ? first + 1 : first
  const isOf =
    /^(?:information|data|messages?)$/.test(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'of'
  return isOf ? noun + 2 : first
}

/** The source: all up to the next comma or the end; or a phrase, where the comma comes too late or a clause follows. */
function sourceFrom(passage: Passage, first: number, sentence: Sentence): Stretch | null {
  const pause = nextPause(passage, first, sentence)
  if (yardstickNouns.has(passage.tokens[first]?.lower ?? '')) return null
  const phrase = nounPhraseFrom(passage.tokens, first, { first, last: pause, stops: () => false })
  if (phrase === null) return pause > first ? { first, last: pause } : null
  const verb = finiteVerbBetween(passage, first, pause)
  if (verb >= 0 && verb === phrase.last) {
    const split = caseChange(passage, phrase)
    return split < 0 ? phrase : { first, last: split }
  }
  if (verb >= 0 || /^W/.test(passage.tokens[phrase.last]?.pos ?? '')) return phrase
  return withSecondName(passage, { first, last: Math.min(pause, phrase.last + LONGEST_TAIL) }, sentence)
}

/** "Ann Hill, the head of the office": a second name between commas, or a comma and the end. */
function withSecondName(passage: Passage, phrase: Stretch, sentence: Sentence): Stretch {
  if (passage.tokens[phrase.last]?.text !== ',') return phrase
  const second = nounPhraseFrom(passage.tokens, phrase.last + 1, plainBounds(passage, sentence))
  if (second === null || !/^(?:DT|PRP\$|NN|NNP|JJ)$/.test(passage.tokens[second.first]?.pos ?? ''))
    return phrase
  const after = passage.tokens[second.last]
  const closed = second.last >= sentence.last || after?.text === ',' || after?.text === '.'
  return closed ? { first: phrase.first, last: second.last } : phrase
}

function nextPause(passage: Passage, first: number, sentence: Sentence): number {
  let at = first
  while (at < sentence.last && !isPause(passage, at)) at++
  return at
}

function isPause(passage: Passage, at: number): boolean {
  return passage.quotationOf[at] === -1 && /^(?:[,;:.?!()—–]|--)$/.test(passage.tokens[at]?.text ?? '')
}

/** What stands before and after; only what stands after, where a clause begins with "according". */
function contentAround(passage: Passage, middle: Stretch, sentence: Sentence): Span[] {
  const { tokens } = passage
  const comma = tokens[middle.last]?.text === ','
  const from = comma ? middle.last + 1 : middle.last
  const resumes = comma && from < sentence.last && isFiniteVerb(tokens[from])
  const opens = !resumes && opensClause(passage, middle.first, sentence)
  const before = opens ? null : spanOf(passage, { first: sentence.first, last: middle.first })
  const goesOn = (opens || resumes) && from < sentence.last
  const last = goesOn ? contentEnd(passage, from, sentence) : from
  const after = spanOf(passage, { first: from, last: withoutPoint(passage, last, from) })
  return [before, goesOn ? after : null].filter(span => span !== null)
}

/** "For example According to …", "…, but according to …": a few words without a verb, or a conjunction, lead up to it. */
function opensClause(passage: Passage, at: number, sentence: Sentence): boolean {
  if (at === sentence.first || passage.tokens[at - 1]?.pos === 'CC') return true
  if (at - sentence.first > LONGEST_LEAD) return false
  return passage.tokens[at]?.text === 'According' || finiteVerbBetween(passage, sentence.first, at) < 0
}
