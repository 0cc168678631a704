/**
 * Before a source or cue that ends or interrupts a sentence → the content that stands before it:
 * "“We left,” | he said", "The army has left, | he said", "The army, | he said, has left".
 */
import { leadingWords, subordinatingWords } from '../../language/en/statement-words.ts'
import type { Quotation, Sentence } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import { type Passage, quotationTo, sentenceOfToken, spanOf } from './passage.ts'
import { finiteVerbBetween } from './verb-group.ts'

export type Before = {
  readonly content: Span
  readonly quoted: boolean
  /** A quotation that ends with a comma or end mark: it is a whole, and what follows tells who said it. */
  readonly closed: boolean
  readonly clause: boolean
  /** It leads up to what is said, as "When asked" does. */
  readonly fronted: boolean
  readonly onlyDate: boolean
  /** It ends in the sentence before: “Who?” Marr asked. */
  readonly earlier: boolean
}

/** The content that ends where `end` begins (the source's or cue's first token); null where none does. */
export function contentBefore(passage: Passage, end: number, sentence: Sentence): Before | null {
  const { tokens } = passage
  const comma = tokens[end - 1]?.text === ','
  const last = comma ? end - 1 : end
  const quotation =
    last > 0 && sameParagraph(passage, last - 1, sentence) ? quotationTo(passage, last - 1) : null
  if (quotation !== null) return quotedBefore(passage, quotation, last, sentence)
  if ((!comma && !isDash(tokens[end - 1]?.text)) || end - 1 <= sentence.first) return null
  const content = spanOf(passage, { first: sentence.first, last })
  if (content === null) return null
  const clause =
    isClause(passage, sentence.first, last) ||
    (endsSaying(passage, end, sentence) && isByParticiple(passage, sentence.first, last))
  const fronted =
    leadingWords.has(tokens[sentence.first]?.lower ?? '') || (!clause && isLead(passage, sentence.first))
  return {
    content,
    quoted: false,
    closed: false,
    clause,
    fronted,
    onlyDate: isDate(passage, sentence.first, last),
    earlier: false,
  }
}

/** "Welcoming the verdict, …", "However, …": a participle or adverb that opens a sentence without being a clause. */
function isLead(passage: Passage, first: number): boolean {
  return /^(?:VBG|VBN|RB|RBR)$/.test(passage.tokens[first]?.pos ?? '')
}

function isDate(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (passage.inDate[at] !== 1 && passage.tokens[at]?.pos !== 'IN') return false
  }
  return true
}

/** A quotation that ends here; with the words before it in its sentence, where there are any. */
function quotedBefore(passage: Passage, quotation: Quotation, last: number, sentence: Sentence): Before {
  const startsHere = (passage.tokens[sentence.first]?.start ?? 0) < quotation.start
  const whole = startsHere && !leadsIn(passage, quotation, sentence)
  const first = whole
    ? (passage.tokens[firstInk(passage, sentence)]?.start ?? quotation.start)
    : quotation.start
  const closed = /^[,.?!…]$/.test(passage.tokens[last - 2]?.text ?? '') || passage.tokens[last]?.text === ','
  const content = { start: first, end: quotation.end }
  const fronted = whole && leadingWords.has(passage.tokens[sentence.first]?.lower ?? '')
  return {
    content,
    quoted: true,
    closed,
    clause: true,
    fronted,
    onlyDate: false,
    earlier: last <= sentence.first,
  }
}

/** Words before a quotation that are no part of what is said: those that end with a colon or comma. */
function leadsIn(passage: Passage, quotation: Quotation, sentence: Sentence): boolean {
  let at = sentence.first
  while (at < sentence.last && (passage.tokens[at]?.start ?? quotation.start) < quotation.start) at++
  const before = passage.tokens[at - 1]
  return before?.text === ':' || before?.text === ',' || before?.text === '.'
}

function firstInk(passage: Passage, sentence: Sentence): number {
  let at = sentence.first
  while (at < sentence.last && /^[,;:.—–-]$/.test(passage.tokens[at]?.text ?? '')) at++
  return at
}

function sameParagraph(passage: Passage, token: number, sentence: Sentence): boolean {
  return sentenceOfToken(passage, token)?.paragraph === sentence.paragraph
}

/** Whether words can be what somebody said: they hold a finite verb, and do not only lead up to it ("When asked, he said"). */
function isClause(passage: Passage, first: number, last: number): boolean {
  if (finiteVerbBetween(passage, first, last) < 0) return false
  if (!isSubordinate(passage, first)) return true
  let comma = first
  while (comma < last && passage.tokens[comma]?.text !== ',') comma++
  return finiteVerbBetween(passage, comma, last) >= 0
}

/** Whether nothing goes on behind the source and cue: "…, he said, has left" does. */
function endsSaying({ tokens }: Passage, end: number, sentence: Sentence): boolean {
  for (let at = end; at < sentence.last; at++) if (tokens[at]?.text === ',') return false
  return true
}

/** "Troops fired at the crowd": what looks like a participle right behind a noun is the verb where there is no other. */
function isByParticiple(passage: Passage, first: number, last: number): boolean {
  if (isSubordinate(passage, first)) return false
  for (let at = first + 1; at < last; at++) {
    const { pos } = passage.tokens[at] ?? { pos: '' }
    if (pos === 'VBN') return passage.tokens[at - 1]?.pos.startsWith('NN') === true
    if (/^(?:,|:|WP|WDT)$/.test(pos)) return false
  }
  return false
}

/** "When …", "After …"; but not "As many as 40 people …". */
function isSubordinate(passage: Passage, first: number): boolean {
  const next = passage.tokens[first + 1]?.pos ?? ''
  const lower = passage.tokens[first]?.lower ?? ''
  return (subordinatingWords.has(lower) || lower === 'asked') && !next.startsWith('JJ')
}

function isDash(text: string | undefined): boolean {
  return text === '—' || text === '–' || text === '--' || text === '-'
}
