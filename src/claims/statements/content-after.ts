/**
 * After a cue → where the content begins: "said [on Thursday] | that …", "told Reuters | the army …", "called for | a …".
 * What may follow is what the verb takes; words between (a hearer, a date, "in a statement") are passed over.
 */

import type { ReportingVerb } from '../../language/en/reporting-verbs.ts'
import { questionWords } from '../../language/en/statement-words.ts'
import type { Sentence } from '../../parse/parsed.ts'
import type { Stretch } from '../noun-phrase.ts'
import { dateFrom, hearerAt, mediumEnd, type Passed, passOver } from './between.ts'
import {
  hasInfinitive,
  isBareVerb,
  mustBeClause,
  startsClaim,
  startsClause,
  startsCount,
  startsObject,
} from './content-start.ts'
import { isFiniteVerb, type Passage, quotationFrom } from './passage.ts'

export type Opening = {
  readonly rule: string
  /** Token after the cue with its particle, preposition, medium or colon; 0 where the verb is all. */
  readonly cueEnd: number
  /** First token of the content. */
  readonly at: number
}

/** The words of `takes` that are no prepositions but could be met as words. */
const NO_PREPOSITION = new Set(['quote', 'that', 'clause', 'question', 'object', 'count'])

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
  const hearer = takes.has('hearer')
    ? beforePreposition(passage, hearerAt(passage, cueEnd, sentence), takes)
    : null
  if (takes.has('object-to') && hasInfinitive(passage, cueEnd, sentence))
    return { rule: 'statements/request', cueEnd, at: cueEnd }
  if (hearer === null) cueEnd = mediumEnd(passage, cueEnd, sentence)
  const from = hearer?.last ?? cueEnd
  const passed = passOver(passage, from, sentence)
  const direct = isThatAfter(passage, passed, from, row) ? null : openingAt(passage, from, row, sentence)
  if (direct !== null)
    return { ...direct, cueEnd: hearer === null ? Math.max(cueEnd, direct.cueEnd) : cueEnd }
  const opening = passed.at > cueEnd ? clauseOpening(passage, passed, row, sentence) : null
  return opening && { ...opening, cueEnd: Math.max(cueEnd, opening.cueEnd) }
}

/** "said early on Friday | that …", "said in Geneva | that …": what leads up to "that" is no clause of its own. */
function isThatAfter(passage: Passage, { at }: Passed, from: number, row: ReportingVerb): boolean {
  return (
    at > from &&
    row.takes.has('that') &&
    !row.takes.has('object') &&
    passage.tokens[at]?.lower === 'that' &&
    !isFiniteVerb(passage.tokens[at + 1])
  )
}

/** "asked the alliance | for help", "warned residents | of floods": the hearer ends where the verb's own preposition begins. */
function beforePreposition(
  passage: Passage,
  hearer: Stretch | null,
  takes: ReadonlySet<string>,
): Stretch | null {
  if (hearer === null) return null
  for (let at = hearer.first + 1; at < hearer.last; at++) {
    const token = passage.tokens[at]
    if (token?.pos === 'IN' && takes.has(token.lower)) return { first: hearer.first, last: at }
  }
  return hearer
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
  const next = passage.tokens[at + 1]
  const quoted = takes.has('quote') ? quoteAt(passage, at, sentence) : null
  if (quoted !== null) return quoted
  if (token.lower === 'that' && takes.has('that') && next !== undefined && next.kind !== 'mark') {
    return { rule: 'statements/that-clause', cueEnd: 0, at }
  }
  if (questionWords.has(token.lower) && takes.has('question'))
    return { rule: 'statements/question', cueEnd: 0, at }
  if (token.lower === 'to') return infinitiveAt(passage, at, takes)
  if (!NO_PREPOSITION.has(token.lower) && takes.has(token.lower) && next?.kind === 'word') {
    return { rule: 'statements/preposition', cueEnd: at + 1, at: at + 1 }
  }
  const rule = startsWithDate(passage, at) ? null : phraseOpening(passage, at, row, sentence)
  return rule === null ? null : { rule, cueEnd: 0, at }
}

/** The rule by which a clause or noun phrase begins; null where neither does. */
function phraseOpening(passage: Passage, at: number, row: ReportingVerb, sentence: Sentence): string | null {
  const { takes } = row
  if (takes.has('count') && startsCount(passage, at, sentence)) return 'statements/object'
  if (takes.has('clause') && (startsClause(passage, at, sentence) || mustBeClause(passage, at, row))) {
    return 'statements/clause'
  }
  if (takes.has('claim-object') && startsClaim(passage, at, sentence)) return 'statements/object'
  return takes.has('object') && startsObject(passage, at, row, sentence) ? 'statements/object' : null
}

/** "on Thursday", "late on Monday": passed over before content is looked for. */
function startsWithDate(passage: Passage, at: number): boolean {
  return dateFrom(passage, at) >= 0
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
  if (takes.has('question') && questionWords.has(token?.lower ?? ''))
    return { rule: 'statements/question', cueEnd: 0, at }
  if (takes.has('hearer') && token?.lower === 'to') return infinitiveAt(passage, at, takes)
  // "asked the alliance, a bloc of six states, | for | help"
  if (token?.lower === 'for' && row.kind === 'order' && takes.has('for'))
    return { rule: 'statements/preposition', cueEnd: 0, at: at + 1 }
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
