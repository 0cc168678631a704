/**
 * After a cue → where the content begins: "said [on Thursday] | that …", "told Reuters | the army …", "called for | a …".
 * What may follow is what the verb takes; words between (a hearer, a date, "in a statement") are passed over.
 */

import { mediumNouns, type ReportingVerb } from '../../language/en/reporting-verbs.ts'
import type { Sentence, Token } from '../../parse/parsed.ts'
import { baseFrom, nounPhraseFrom, type Stretch } from '../noun-phrase.ts'
import { isFiniteVerb, type Passage, plainBounds, quotationFrom } from './passage.ts'
import { finiteVerbBetween } from './verb-group.ts'

export type Opening = {
  readonly rule: string
  /** Token after the cue with its particle, preposition, medium or colon; 0 where the verb is all. */
  readonly cueEnd: number
  /** First token of the content. */
  readonly at: number
}

const QUESTION = new Set('if whether how why what when where who which'.split(' '))
const NO_PREPOSITION = new Set([
  'quote',
  'that',
  'clause',
  'question',
  'to',
  'object',
  'object-to',
  'hearer',
  'to-noun',
  'gerund',
  'count',
])
const LONGEST_PASSED = 6
const LONGEST_ASIDE = 9

/** Where content begins after the verb at `verb`; null where the sentence goes on with something else or ends. */
export function contentAfter(
  passage: Passage,
  verb: number,
  row: ReportingVerb,
  sentence: Sentence,
): Opening | null {
  const { tokens } = passage
  const takes = row.takes
  let cueEnd = verb + 1
  if (tokens[cueEnd]?.pos === 'RP' && row.verb === 'point') return pointedOut(passage, cueEnd + 1, sentence)
  const hearer = takes.has('hearer') ? hearerAt(passage, cueEnd, sentence) : null
  if (takes.has('object-to') && hasInfinitive(passage, cueEnd, sentence))
    return { rule: 'statements/request', cueEnd, at: cueEnd }
  if (hearer === null) cueEnd = mediumEnd(passage, cueEnd, sentence)
  const direct = openingAt(passage, hearer?.last ?? cueEnd, row, sentence)
  if (direct !== null) return { ...direct, cueEnd: Math.max(cueEnd, direct.cueEnd) }
  const passed = passOver(passage, hearer?.last ?? cueEnd, sentence)
  const opening = passed.at > cueEnd ? clauseOpening(passage, passed, row, sentence) : null
  return opening && { ...opening, cueEnd: Math.max(cueEnd, opening.cueEnd) }
}

/** "point out" takes what "say" takes. */
function pointedOut(passage: Passage, at: number, sentence: Sentence): Opening | null {
  const row: ReportingVerb = {
    verb: 'point out',
    kind: 'speech',
    takes: new Set(['quote', 'that', 'clause', 'object']),
  }
  const opening = openingAt(passage, at, row, sentence)
  return opening && { ...opening, cueEnd: Math.max(at, opening.cueEnd) }
}

/** Content that begins at `at` itself. */
function openingAt(passage: Passage, at: number, row: ReportingVerb, sentence: Sentence): Opening | null {
  const token = passage.tokens[at]
  if (token === undefined || at >= sentence.last) return null
  const { takes } = row
  const quoted = takes.has('quote') ? quoteAt(passage, at, sentence) : null
  if (quoted !== null) return quoted
  const next = passage.tokens[at + 1]
  const here = (rule: string): Opening => ({ rule, cueEnd: 0, at })
  if (token.lower === 'that' && takes.has('that') && next !== undefined && next.kind !== 'mark')
    return here('statements/that-clause')
  if (QUESTION.has(token.lower) && takes.has('question')) return here('statements/question')
  if (token.lower === 'to') return infinitiveAt(passage, at, takes)
  if (
    !NO_PREPOSITION.has(token.lower) &&
    takes.has(token.lower) &&
    next !== undefined &&
    next.kind === 'word'
  ) {
    return { rule: 'statements/preposition', cueEnd: at + 1, at: at + 1 }
  }
  if (startsWithDate(passage, at)) return null
  if (takes.has('count') && startsCount(passage, at, sentence)) return here('statements/object')
  if (takes.has('clause') && (startsClause(passage, at, sentence) || mustBeClause(passage, at, row)))
    return here('statements/clause')
  if (takes.has('object') && startsObject(passage, at, row, sentence)) return here('statements/object')
  return null
}

/** "on Thursday", "late on Monday": passed over before content is looked for. */
function startsWithDate(passage: Passage, at: number): boolean {
  return (
    passage.inDate[at] === 1 ||
    (/^(?:IN|RB)$/.test(passage.tokens[at]?.pos ?? '') && passage.inDate[at + 1] === 1)
  )
}

/** Content after passed words: a quotation, or a clause that "that" or "whether" opens beyond doubt. */
function clauseOpening(
  passage: Passage,
  passed: Passed,
  row: ReportingVerb,
  sentence: Sentence,
): Opening | null {
  const { at } = passed
  const token = passage.tokens[at]
  const { takes } = row
  const quoted = takes.has('quote') ? quoteAt(passage, at, sentence) : null
  if (quoted !== null) return { ...quoted, cueEnd: 0 }
  if (token?.lower === 'that' && takes.has('that') && !isFiniteVerb(passage.tokens[at + 1]))
    return { rule: 'statements/that-clause', cueEnd: 0, at }
  if (takes.has('question') && QUESTION.has(token?.lower ?? ''))
    return { rule: 'statements/question', cueEnd: 0, at }
  if (takes.has('hearer') && token?.lower === 'to')
    return { ...(infinitiveAt(passage, at, takes) ?? { rule: '', at }), cueEnd: 0 }.rule === ''
      ? null
      : { rule: 'statements/infinitive', cueEnd: 0, at }
  const plain = passed.onlyDates && takes.has('clause') && startsClause(passage, at, sentence)
  return plain ? { rule: 'statements/clause', cueEnd: 0, at } : null
}

/** `said “`, `said, “`, `said: “`; and what follows a colon. */
function quoteAt(passage: Passage, at: number, sentence: Sentence): Opening | null {
  const rule = 'statements/quotation-after'
  if (quotationFrom(passage, at) !== null) return { rule, cueEnd: 0, at }
  const mark = passage.tokens[at]?.text
  if (mark !== ',' && mark !== ':') return null
  // After a colon the quotation may as well fill the next paragraph.
  const quoted = quotationFrom(passage, at + 1) !== null
  if (mark === ':' && quoted) return { rule, cueEnd: at + 1, at: at + 1 }
  if (at + 1 >= sentence.last) return null
  if (mark === ':') return { rule: 'statements/clause', cueEnd: at + 1, at: at + 1 }
  return quoted ? { rule, cueEnd: 0, at: at + 1 } : null
}

function infinitiveAt(passage: Passage, at: number, takes: ReadonlySet<string>): Opening | null {
  const next = passage.tokens[at + 1]
  const verb = next?.pos === 'RB' ? passage.tokens[at + 2] : next
  if (verb?.pos === 'VB' || (takes.has('to') && isBareVerb(verb)))
    return takes.has('to') ? { rule: 'statements/infinitive', cueEnd: 0, at } : null
  return takes.has('to-noun') && next?.kind === 'word'
    ? { rule: 'statements/preposition', cueEnd: at + 1, at: at + 1 }
    : null
}

/** After "to": a verb, also one taken for a noun ("to comment", "to travel"). */
function isBareVerb(token: Token | undefined): boolean {
  return token !== undefined && /^(?:VB|VBP|RB|NN)$/.test(token.pos) && token.kind === 'word'
}

/** "urged [all parties to refrain]". */
function hasInfinitive(passage: Passage, at: number, sentence: Sentence): boolean {
  const phrase = nounPhraseFrom(passage.tokens, at, plainBounds(passage, sentence))
  if (phrase === null) return false
  for (let index = phrase.first + 1; index < phrase.last + LONGEST_PASSED && index < sentence.last; index++) {
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
function startsClause(passage: Passage, at: number, sentence: Sentence): boolean {
  const token = passage.tokens[at]
  if (token === undefined || !CLAUSE_START.has(token.pos))
    return quotationFrom(passage, at) !== null && clauseFollows(passage, at + 1, sentence)
  return clauseFollows(passage, at + 1, sentence)
}

/** After a verb that takes no object, a phrase is the start of a clause, even if its verb was not told as one. */
function mustBeClause(passage: Passage, at: number, row: ReportingVerb): boolean {
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
    if (token.text === ',' && !finiteBeforeNextComma(passage, at + 1, sentence)) return false
  }
  return false
}

function finiteBeforeNextComma(passage: Passage, from: number, sentence: Sentence): boolean {
  let to = from
  while (to < sentence.last && passage.tokens[to]?.text !== ',') to++
  return finiteVerbBetween(passage, from, to) >= 0 && passage.tokens[from]?.pos !== 'VBG'
}

function startsObject(passage: Passage, at: number, row: ReportingVerb, sentence: Sentence): boolean {
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

const COUNTS = new Set('toll number count total figure tally'.split(' '))

/** "put | the toll at 15". */
function startsCount(passage: Passage, at: number, sentence: Sentence): boolean {
  const base = baseFrom(passage.tokens, at, plainBounds(passage, sentence))
  if (base === null) return false
  const counted = passage.tokens.slice(base.first, base.last).some(token => COUNTS.has(token.lower))
  return counted && finiteVerbBetween(passage, at, base.last) < 0
}

function isNaming(passage: Passage, at: number): boolean {
  return quotationFrom(passage, at) !== null || /^(?:DT|JJ|NN|NNP)$/.test(passage.tokens[at]?.pos ?? '')
}

/** Whom it is told to: a noun phrase that is not the subject of the clause that follows. */
export function hearerAt(passage: Passage, at: number, sentence: Sentence): Stretch | null {
  const { tokens } = passage
  const phrase = nounPhraseFrom(tokens, at, plainBounds(passage, sentence))
  if (phrase === null) return null
  if (!isFiniteVerb(tokens[phrase.last])) return phrase
  const split = caseChange(passage, phrase)
  return split < 0 ? null : { first: phrase.first, last: split }
}

/** "reporters | Marr had left", "Reuters | soldiers were seen": where small letters meet a name inside a phrase. */
export function caseChange(passage: Passage, phrase: Stretch): number {
  for (let at = phrase.last - 1; at > phrase.first; at--) {
    const here = passage.tokens[at]
    const before = passage.tokens[at - 1]
    if (here === undefined || before?.kind !== 'word' || here.kind !== 'word') continue
    if (
      isCapital(here.text) !== isCapital(before.text) &&
      before.pos !== 'DT' &&
      before.pos !== 'PRP$' &&
      before.pos !== 'POS'
    )
      return at
  }
  return -1
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** The end of "in a statement", "on Twitter" directly after a verb; `at` where there is none. */
export function mediumEnd(passage: Passage, at: number, sentence: Sentence): number {
  const { tokens } = passage
  if (!/^(?:in|on|at|via)$/.test(tokens[at]?.lower ?? '')) return at
  const base = baseFrom(tokens, at + 1, plainBounds(passage, sentence))
  if (base === null) return at
  for (let index = base.first; index < base.last; index++) {
    if (
      mediumNouns.has(tokens[index]?.lower ?? '') &&
      (index === base.last - 1 || tokens[index + 1]?.lower !== "'s")
    )
      return index + 1
  }
  return at
}

type Passed = { readonly at: number; readonly onlyDates: boolean }

/** Past dates, prepositional phrases and adverbs: "on Thursday", "during a visit to Almaty", ", however,". */
function passOver(passage: Passage, from: number, sentence: Sentence): Passed {
  const { tokens } = passage
  const bounds = plainBounds(passage, sentence)
  let at = from
  let onlyDates = true
  for (let steps = 0; steps < LONGEST_PASSED && at < sentence.last; steps++) {
    const token = tokens[at]
    if (passage.inDate[at] === 1) at++
    else if ((token?.pos === 'IN' || token?.pos === 'RB') && passage.inDate[at + 1] === 1) at++
    else if (token?.pos === 'RB') {
      at++
      onlyDates = false
    } else if ((token?.pos === 'IN' || token?.pos === 'TO') && token.lower !== 'that') {
      const phrase = nounPhraseFrom(tokens, at + 1, bounds)
      if (phrase === null) break
      onlyDates = onlyDates && mediumEnd(passage, at, sentence) > at
      at = phrase.last
    } else if (token?.text === ',' && asideEnd(passage, at, sentence) > at) {
      at = asideEnd(passage, at, sentence)
      onlyDates = false
    } else break
  }
  return { at, onlyDates }
}

/** The end of ", among other things,": a few words without a verb between commas; `at` where there are none. */
function asideEnd(passage: Passage, at: number, sentence: Sentence): number {
  for (let end = at + 1; end < sentence.last && end - at < LONGEST_ASIDE; end++) {
    if (isFiniteVerb(passage.tokens[end])) return at
    if (passage.tokens[end]?.text === ',') return end + 1
  }
  return at
}
