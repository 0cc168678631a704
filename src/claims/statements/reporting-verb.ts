/**
 * A reporting verb in a sentence → who says what with it: `Marr said that …`, `“…,” Marr told Reuters`, `… , he said`,
 * `urged all parties to …`, `called for …`.
 */

import { verifyingWords } from '../../language/en/contest-words.ts'
import { type ReportingVerb, reportingVerbs } from '../../language/en/reporting-verbs.ts'
import { nobodyWords, objectPronouns, subordinatingWords } from '../../language/en/statement-words.ts'
import type { Sentence, Token } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import { nounPhraseFrom, type Stretch } from '../noun-phrase.ts'
import type { Attribution } from './attribution.ts'
import { contentAfter, type Opening } from './content-after.ts'
import { type Before, contentBefore } from './content-before.ts'
import { contentEnd, phraseEnd, withoutPoint } from './content-end.ts'
import { isFiniteVerb, type Passage, plainBounds, quotationFrom, spanOf } from './passage.ts'
import { participleSubject, sharedSubject, subjectBefore } from './subject.ts'
import { finiteVerbBetween, type VerbGroup, verbGroup } from './verb-group.ts'

/** What is said with the word at `index`; null where it reports nothing. */
export function readReportingVerb(passage: Passage, index: number, sentence: Sentence): Attribution | null {
  const token = passage.tokens[index]
  const row = token && reportingVerbs.get(token.lower)
  if (token === undefined || row === undefined || !mayBeVerb(passage, index, sentence)) return null
  const group = verbGroup(passage, index, sentence.first)
  if (group.passive || (!group.finite && token.pos !== 'VBG')) return null
  const opening = contentAfter(passage, index, row, sentence)
  return (
    readInverted(passage, group, row, sentence) ??
    readTrailing(passage, group, { row, opening }, sentence) ??
    (opening && readLeading(passage, group, { row, opening }, sentence))
  )
}

type Reading = { readonly row: ReportingVerb; readonly opening: Opening | null }

/** A verb by its tag; or a form that the tagger took for a noun, where a name stands before and a break after. */
function mayBeVerb(passage: Passage, index: number, sentence: Sentence): boolean {
  const token = passage.tokens[index]
  if (token?.pos.startsWith('VB')) return true
  const before = passage.tokens[index - 1]
  const after = passage.tokens[index + 1]
  if (token?.pos !== 'NNS' || before === undefined || index === sentence.first) return false
  if (after?.lower === 'that') return /^(?:NN|NNP|PRP)$/.test(before.pos)
  return /^(?:NNP|PRP)/.test(before.pos) && (after === undefined || /^[.,:]$/.test(after.lower))
}

/** A finite verb; or the participle of a perfect; or a form that passed for a noun. Not "saying". */
function isPredicate(token: Token | undefined): boolean {
  return token !== undefined && token.pos !== 'VBG'
}

/** `“…,” said Marr, a doctor`; `…, says the ministry`. */
function readInverted(
  passage: Passage,
  group: VerbGroup,
  row: ReportingVerb,
  sentence: Sentence,
): Attribution | null {
  if (!row.takes.has('quote') || row.takes.has('hearer')) return null
  if (!isPredicate(passage.tokens[group.verb])) return null
  const before = contentBefore(passage, group.first, sentence)
  if (before === null || !before.clause) return null
  // "Marr, who lives here, praised the army": the comma belongs to what is put in, and Marr is the speaker.
  if (!before.quoted && subjectBefore(passage, group.first, sentence) !== null) return null
  const phrase = nounPhraseFrom(passage.tokens, group.last, plainBounds(passage, sentence))
  if (phrase === null || isFiniteVerb(passage.tokens[phrase.last])) return null
  if (objectPronouns.has(passage.tokens[phrase.first]?.lower ?? '')) return null
  if (!before.quoted && !endsPhrase(passage, phrase.last, sentence)) return null
  const subject = withApposition(passage, phrase, sentence)
  const rest = restAfter(passage, { end: subject.last, before, opening: null }, sentence)
  return interrupted(passage, { before, subject, group, rest }, sentence)
}

/** `“…,” Marr said`; `…, Marr told Reuters`; `The army, he said, has left`. */
function readTrailing(
  passage: Passage,
  group: VerbGroup,
  { row, opening }: Reading,
  sentence: Sentence,
): Attribution | null {
  if (!row.takes.has('quote') || !isPredicate(passage.tokens[group.verb])) return null
  const subject = subjectBefore(passage, group.first, sentence)
  const before = subject && contentBefore(passage, subject.first, sentence)
  if (subject === null || before === null) return null
  if (before.fronted && opening?.rule === 'statements/quotation-after') return null
  if (before.earlier && opening !== null) return null
  const rest = restAfter(passage, { end: group.last, before, opening }, sentence)
  const isContent = before.clause || (rest !== null && !before.onlyDate)
  if (!isContent || (rest === null && opening !== null && !before.closed)) return null
  return interrupted(passage, { before, subject, group, rest }, sentence)
}

type Trailing = {
  readonly before: Before
  readonly subject: Stretch
  readonly group: VerbGroup
  /** Where the content goes on after the cue. */
  readonly rest: number | null
}

/** Content before the cue, with what follows it where the cue only interrupts. */
function interrupted(
  passage: Passage,
  { before, subject, group, rest }: Trailing,
  sentence: Sentence,
): Attribution | null {
  const after =
    rest === null ? null : spanOf(passage, { first: rest, last: contentEnd(passage, rest, sentence) })
  const content = after === null ? [before.content] : [before.content, after]
  return attribution(passage, {
    rule: ruleBefore(before),
    source: spanOf(passage, subject),
    cue: group,
    content,
  })
}

type Interruption = { readonly end: number; readonly before: Before; readonly opening: Opening | null }

/** `The army, he said, | has left`; `“Yes,” he said, | “we left.”`: where what was broken off goes on. */
function restAfter(
  passage: Passage,
  { end, before, opening }: Interruption,
  sentence: Sentence,
): number | null {
  const at = end + 1
  if (passage.tokens[end]?.text !== ',' || at >= sentence.last) return null
  if (quotationFrom(passage, at) !== null) return before.fronted ? null : (opening?.at ?? at)
  const next = passage.tokens[at]
  if (before.quoted || next === undefined || startsAnother(next)) return null
  return finiteVerbBetween(passage, at, sentence.last) < 0 ? null : at
}

/** "…, he said, while …": a clause of the writer's own, no content taken up again. */
function startsAnother(token: Token): boolean {
  if (token.lower === 'that') return false
  return /^(?:VBG|CC|W..?)$/.test(token.pos) || subordinatingWords.has(token.lower)
}

function ruleBefore(before: Before): string {
  return before.quoted ? 'statements/quotation-before' : 'statements/clause-before'
}

/** `Marr said that …`, with its subject before it or shared with an earlier verb. */
function readLeading(
  passage: Passage,
  group: VerbGroup,
  { row, opening }: { readonly row: ReportingVerb; readonly opening: Opening },
  sentence: Sentence,
): Attribution | null {
  const source = speaker(passage, group, row, sentence)
  if (source === null) return null
  const phrase = opening.rule === 'statements/object' || opening.rule === 'statements/preposition'
  // "could not confirm the report": nothing is said but that.
  if (phrase && group.negated && verifyingWords.has(passage.tokens[group.verb]?.lower ?? '')) return null
  const end = phrase ? phraseEnd(passage, opening.at, sentence) : contentEnd(passage, opening.at, sentence)
  const last = insertionEnd(passage, source, { first: opening.at, last: end })
  const content = spanOf(passage, { first: opening.at, last: withoutPoint(passage, last, opening.at) })
  if (content === null) return null
  return attribution(passage, {
    rule: opening.rule,
    source: spanOf(passage, source),
    cue: cueOf(group, opening),
    content: [content],
  })
}

/** "Marr, who said | the road was open |, left": what a clause put in says ends with its second comma. */
function insertionEnd(passage: Passage, source: Stretch, content: Stretch): number {
  const { tokens } = passage
  if (tokens[source.first]?.pos !== 'WP' || tokens[source.first - 1]?.text !== ',') return content.last
  for (let at = content.first; at < content.last; at++) {
    if (tokens[at]?.text === ',' && passage.quotationOf[at] === -1 && isFiniteVerb(tokens[at + 1])) return at
  }
  return content.last
}

function speaker(passage: Passage, group: VerbGroup, row: ReportingVerb, sentence: Sentence): Stretch | null {
  const token = passage.tokens[group.verb]
  const before = passage.tokens[group.first - 1]
  if (token?.pos === 'VBG' && group.first === group.verb) {
    if (before?.text !== ',')
      return token.lower === 'saying' ? subjectBefore(passage, group.first, sentence) : null
    return participleSubject(passage, group.first, sentence)
  }
  if (before?.pos === 'CC') return sharedSubject(passage, group.first - 1, sentence)
  const subject = subjectBefore(passage, group.first, sentence)
  if (subject === null) return null
  const first = passage.tokens[subject.first]?.lower ?? ''
  if (nobodyWords.has(first)) return null
  return row.kind === 'belief' && (first === 'i' || first === 'we' || first === 'you') ? null : subject
}

/** A title or second name after an inverted source: "said Ann Hill, a doctor in Marren". */
function withApposition(passage: Passage, phrase: Stretch, sentence: Sentence): Stretch {
  const comma = passage.tokens[phrase.last]
  const next = passage.tokens[phrase.last + 1]
  if (comma?.text !== ',' || next === undefined || !/^(?:DT|NN|NNP|NNS|JJ|PRP\$)$/.test(next.pos))
    return phrase
  const second = nounPhraseFrom(passage.tokens, phrase.last + 1, plainBounds(passage, sentence))
  if (second === null || !endsPhrase(passage, second.last, sentence)) return phrase
  return { first: phrase.first, last: second.last }
}

function endsPhrase(passage: Passage, at: number, sentence: Sentence): boolean {
  const token = passage.tokens[at]
  return (
    at >= sentence.last ||
    token === undefined ||
    token.kind === 'mark' ||
    passage.inDate[at] === 1 ||
    /^(?:IN|VBG|VBN|W.*)$/.test(token.pos)
  )
}

function cueOf(group: VerbGroup, opening: Opening | null): Stretch {
  return { first: group.first, last: Math.max(group.last, opening?.cueEnd ?? 0) }
}

function attribution(
  passage: Passage,
  {
    rule,
    source,
    cue,
    content,
  }: { rule: string; source: Span | null; cue: Stretch; content: readonly Span[] },
): Attribution | null {
  const first = passage.tokens[cue.first]
  const last = passage.tokens[cue.last - 1]
  if (first === undefined || last === undefined) return null
  return { rule, reader: 'rules', source, cue: { start: first.start, end: last.end }, content }
}
