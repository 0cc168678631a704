/**
 * A verb group → who says it: the noun phrase before it, across what is put in between ("Hill, a doctor, said"), or the
 * subject it shares with a verb before it ("laughed and said", "left, saying").
 */
import { roleNouns } from '../../language/en/name-words.ts'
import { reportingVerbs } from '../../language/en/reporting-verbs.ts'
import type { Sentence, Token } from '../../parse/parsed.ts'
import { nounPhraseBefore, type Stretch } from '../noun-phrase.ts'
import { isFiniteVerb, type Passage, plainBounds } from './passage.ts'
import { withRelativeClause } from './relative-clause.ts'
import { verbGroup } from './verb-group.ts'

const LONGEST_INSERTION = 40
const AUXILIARY = new Set(
  "is are was were has have had will would can could may might should must 's 're".split(' '),
)
/** What an insertion begins with that says more of somebody but gives no second name: "who", "speaking", "of Ohio". */
const ADDS_NO_NAME = new Set(['WP', 'WDT', 'WP$', 'WRB', 'VBG', 'VBN', 'IN', 'RB'])
const NOMINAL = new Set(['DT', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ'])

/** Who stands directly before the verb group, or before an insertion between commas; null where nobody does. */
export function subjectBefore(passage: Passage, end: number, sentence: Sentence): Stretch | null {
  const bounds = plainBounds(passage, sentence)
  const at = beforeDate(passage, end, sentence)
  if (isPause(passage.tokens[at - 1])) return acrossInsertion(passage, at - 1, sentence)
  const direct = nounPhraseBefore(passage.tokens, at, bounds)
  return direct && (withRelativeClause(passage, direct, sentence) ?? direct)
}

/** The subject a coordinated or participial verb shares with a verb before it in the sentence. */
export function sharedSubject(passage: Passage, before: number, sentence: Sentence): Stretch | null {
  for (let verb = before - 1; verb >= sentence.first; verb--) {
    if (passage.quotationOf[verb] !== -1 || !isPredicate(passage, verb)) continue
    // "says Finland is following the case and urges": a simple verb is not parallel to "is following", but to "says".
    if (isAuxiliaryOnly(passage, verb, before) && reportsBefore(passage, verb, sentence)) continue
    const subject = subjectBefore(passage, verbGroup(passage, verb, sentence.first).first, sentence)
    if (subject !== null) return subject
  }
  return firstParticipleSubject(passage, before, sentence)
}

/** "Hundreds marched and demanded": in a sentence without a finite verb, the first participle was a past tense. */
function firstParticipleSubject(passage: Passage, before: number, sentence: Sentence): Stretch | null {
  for (let verb = sentence.first + 1; verb < before; verb++) {
    if (passage.tokens[verb]?.pos !== 'VBN' || passage.quotationOf[verb] !== -1) continue
    return nounPhraseBefore(passage.tokens, verb, plainBounds(passage, sentence))
  }
  return null
}

/** A finite verb, or a past tense taken for a participle: "updated its advice". */
function isPredicate(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]
  if (isFiniteVerb(token)) return true
  return token?.pos === 'VBN' && /^(?:DT|PRP\$)$/.test(passage.tokens[at + 1]?.pos ?? '')
}

/** Who says more with a participle: whoever said something before it in the sentence, or else the sentence's subject. */
export function participleSubject(passage: Passage, before: number, sentence: Sentence): Stretch | null {
  let first: Stretch | null = null
  for (let verb = before - 1; verb >= sentence.first; verb--) {
    if (passage.quotationOf[verb] !== -1 || !isPredicate(passage, verb)) continue
    const subject = subjectBefore(passage, verbGroup(passage, verb, sentence.first).first, sentence)
    if (subject === null) continue
    if (reportingVerbs.has(passage.tokens[verb]?.lower ?? '')) return subject
    first = subject
  }
  return first
}

/** Whether the finite verb at `verb` only helps another: "is following", "had left". */
function isAuxiliaryOnly(passage: Passage, verb: number, before: number): boolean {
  const token = passage.tokens[verb]
  const next = passage.tokens[verb + 1]?.pos === 'RB' ? passage.tokens[verb + 2] : passage.tokens[verb + 1]
  const parallel = passage.tokens[before]?.pos === 'CC' ? passage.tokens[before + 1] : undefined
  return (
    parallel !== undefined &&
    token !== undefined &&
    AUXILIARY.has(token.lower) &&
    next !== undefined &&
    !AUXILIARY.has(parallel.lower)
  )
}

function reportsBefore(passage: Passage, verb: number, sentence: Sentence): boolean {
  for (let at = verb - 1; at > sentence.first; at--) {
    if (isFiniteVerb(passage.tokens[at])) return reportingVerbs.has(passage.tokens[at]?.lower ?? '')
  }
  return false
}

/** "the council on Wednesday approved": the index before the date. */
function beforeDate(passage: Passage, end: number, sentence: Sentence): number {
  let at = end
  while (at - 1 > sentence.first && passage.inDate[at - 1] === 1) at--
  return at < end && passage.tokens[at - 1]?.pos === 'IN' ? at - 1 : at
}

/** From the comma after an insertion: the phrase before its first comma, with the insertion where it names again. */
function acrossInsertion(passage: Passage, comma: number, sentence: Sentence): Stretch | null {
  const bounds = plainBounds(passage, sentence)
  const mark = passage.tokens[comma]?.text
  let nearest: Stretch | null = null
  for (let at = comma - 1; at > sentence.first && comma - at < LONGEST_INSERTION; at--) {
    if (passage.tokens[at]?.text !== mark || passage.quotationOf[at] !== -1) continue
    const phrase = nounPhraseBefore(passage.tokens, at, bounds)
    if (phrase === null || !mayHead(passage, phrase, sentence)) continue
    const named = withInsertion(passage, phrase, at, comma)
    if (named === null) continue
    nearest ??= named
    // "…, its spokesman, Ned Orr, said": whatever comes before, somebody begins here.
    if (isItsHolder(passage, phrase)) return named
    // "Hill, head of sales, marketing and design, said": an earlier comma may be the first of the insertion.
    if (passage.tokens[phrase.first - 1]?.text !== ',') return named
  }
  return nearest
}

/** "its spokesman" */
function isItsHolder({ tokens }: Passage, { first, last }: Stretch): boolean {
  return tokens[first]?.pos === 'PRP$' && roleNouns.has(tokens[last - 1]?.lower ?? '')
}

function isPause(token: Token | undefined): boolean {
  return token !== undefined && /^(?:,|—|–|--)$/.test(token.text)
}

function withInsertion(passage: Passage, phrase: Stretch, from: number, to: number): Stretch | null {
  const next = passage.tokens[from + 1]
  if (next === undefined) return null
  if (ADDS_NO_NAME.has(next.pos) || next.kind === 'number') return phrase
  return NOMINAL.has(next.pos) ? { first: phrase.first, last: to } : null
}

/** Whether a phrase can be the subject: nothing before it that makes it an object or the tail of another. */
function mayHead(passage: Passage, phrase: Stretch, sentence: Sentence): boolean {
  const before = passage.tokens[phrase.first - 1]
  if (phrase.first === sentence.first || before === undefined) return true
  if (passage.quotationOf[phrase.first - 1] !== -1) return true
  return (
    before.pos === 'CC' ||
    before.kind === 'mark' ||
    before.lower === 'that' ||
    passage.inDate[phrase.first - 1] === 1
  )
}
