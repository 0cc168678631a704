/**
 * Reports of nobody in particular → content without a source: "is said to be …", "it was reported that …",
 * "was reportedly burnt down".
 */
import { hedgingAdverbs } from '../../language/en/hedges.ts'
import { passiveReporting } from '../../language/en/reporting-verbs.ts'
import type { Sentence } from '../../parse/parsed.ts'
import { nounPhraseBefore, nounPhraseFrom, type Stretch } from '../noun-phrase.ts'
import type { Attribution } from './attribution.ts'
import { contentEnd, withoutPoint } from './content-end.ts'
import { firstTokenFrom, type Passage, plainBounds, quotationTo, spanOf } from './passage.ts'
import { subjectBefore } from './subject.ts'
import { verbGroup } from './verb-group.ts'

/** What is said, where the participle or adverb at `index` says that somebody says it. */
export function readUnsourced(passage: Passage, index: number, sentence: Sentence): Attribution | null {
  const lower = passage.tokens[index]?.lower ?? ''
  if (hedgingAdverbs.has(lower)) return readAdverb(passage, index, sentence)
  if (lower === 'asked') {
    const asked = readAsked(passage, index, sentence)
    if (asked !== null) return asked
  }
  const takes = passiveReporting.get(lower)
  return takes === undefined ? null : readPassive(passage, index, takes, sentence)
}

function readPassive(
  passage: Passage,
  index: number,
  takes: ReadonlySet<string>,
  sentence: Sentence,
): Attribution | null {
  const group = verbGroup(passage, index, sentence.first)
  const opener = passage.tokens[index + 1]
  if (!group.passive || opener === undefined || !takes.has(opener.lower)) return null
  const subject =
    subjectBefore(passage, group.first, sentence) ?? quotedSubject(passage, group.first, sentence)
  if (subject === null) return null
  const last = withoutPoint(passage, contentEnd(passage, index + 1, sentence), index + 1)
  const after = spanOf(passage, { first: index + 1, last })
  const impersonal = opener.lower !== 'to' || passage.tokens[subject.first]?.lower === 'it'
  const content = [impersonal ? null : spanOf(passage, subject), after].filter(span => span !== null)
  return unsourced('statements/passive', passage, { first: group.first, last: index + 1 }, content)
}

/** "an “anti-terrorist operation” was said to …": a quotation before the verb, with its article. */
function quotedSubject(passage: Passage, end: number, sentence: Sentence): Stretch | null {
  const quotation = end - 1 > sentence.first ? quotationTo(passage, end - 1) : null
  if (quotation === null) return null
  let first = Math.max(firstTokenFrom(passage, quotation.start), sentence.first)
  while (first > sentence.first && /^(?:DT|PRP\$|JJ|NN|NNP)$/.test(passage.tokens[first - 1]?.pos ?? ''))
    first--
  return { first, last: end }
}

/** "Asked whether …, she said": the question has no source of its own. */
function readAsked(passage: Passage, index: number, sentence: Sentence): Attribution | null {
  const leads = index === sentence.first || passage.tokens[index - 1]?.lower === 'when'
  const opener = passage.tokens[index + 1]
  if (!leads || opener === undefined || !/^(?:whether|if|why|how|what|who|when|where)$/.test(opener.lower))
    return null
  let last = index + 1
  while (last < sentence.last && passage.tokens[last]?.text !== ',') last++
  const content = spanOf(passage, { first: index + 1, last: withoutPoint(passage, last, index + 1) })
  return unsourced(
    'statements/passive',
    passage,
    { first: index, last: index + 1 },
    content === null ? [] : [content],
  )
}

/** The whole clause around the adverb; it is no part of it. */
function readAdverb(passage: Passage, index: number, sentence: Sentence): Attribution | null {
  const clause = clauseAround(passage, index, sentence)
  const aside = passage.tokens[index - 1]?.text === ',' ? subjectOfAside(passage, index - 1, sentence) : null
  const before = spanOf(passage, aside ?? { first: clause.first, last: index })
  const after = spanOf(passage, { first: index + 1, last: clause.last })
  const content = [before, after].filter(span => span !== null)
  return unsourced('statements/reportedly', passage, { first: index, last: index + 1 }, content)
}

/** "Two soldiers, reportedly from …, were captured": whom the words between the commas are about. */
function subjectOfAside(passage: Passage, comma: number, sentence: Sentence): Stretch | null {
  return nounPhraseBefore(passage.tokens, comma, plainBounds(passage, sentence))
}

/** From the last break before a token to the next after it. */
function clauseAround(passage: Passage, index: number, sentence: Sentence): Stretch {
  let first = index
  while (first > sentence.first && !isBreak(passage, first - 1)) first--
  const last = withoutPoint(
    passage,
    contentEnd(passage, Math.min(index + 1, sentence.last - 1), sentence),
    index + 1,
  )
  const subject = nounPhraseFrom(passage.tokens, first, plainBounds(passage, sentence))
  return { first: subject === null || subject.first <= index ? first : index, last }
}

function isBreak(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]
  return (
    passage.quotationOf[index] !== -1 ||
    token?.kind === 'mark' ||
    token?.lower === 'that' ||
    token?.pos === 'CC'
  )
}

function unsourced(
  rule: string,
  passage: Passage,
  cue: Stretch,
  content: Attribution['content'],
): Attribution | null {
  return content.length === 0
    ? null
    : { rule, reader: 'rules', source: null, cue: spanOf(passage, cue), content }
}
