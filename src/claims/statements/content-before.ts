/**
 * Before a source or cue that ends or interrupts a sentence → the content that stands before it:
 * "“We left,” | he said", "The army has left, | he said", "The army, | he said, has left".
 */
import type { Quotation, Sentence } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import type { Stretch } from '../noun-phrase.ts'
import { isFinite, type Passage, quotationTo, sentenceOfToken, spanOf } from './passage.ts'
import { finiteVerbBetween } from './verb-group.ts'

export type Before = { readonly content: Span; readonly quoted: boolean; readonly clause: boolean }

const FRONTED = new Set(
  'when while after before as in on at asked speaking during since once for by with from earlier later'.split(
    ' ',
  ),
)

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
  return { content, quoted: false, clause: isClause(passage, sentence.first, last) }
}

/** A quotation that ends here; with the words before it in its sentence, where there are any. */
function quotedBefore(
  passage: Passage,
  quotation: Quotation,
  last: number,
  sentence: Sentence,
): Before | null {
  const startsHere = (passage.tokens[sentence.first]?.start ?? 0) < quotation.start
  const opens = !startsHere
    ? quotation.start
    : (passage.tokens[firstInk(passage, sentence)]?.start ?? quotation.start)
  const whole: Stretch = { first: sentence.first, last }
  const lead = startsHere && !leadsIn(passage, quotation, sentence) ? opens : quotation.start
  return whole.last > 0 ? { content: { start: lead, end: quotation.end }, quoted: true, clause: true } : null
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
  const start = passage.tokens[first]
  if (finiteVerbBetween(passage, first, last) < 0) return false
  if (start === undefined || !FRONTED.has(start.lower)) return true
  for (let at = first; at < last; at++) {
    if (passage.tokens[at]?.text === ',') return finiteVerbBetween(passage, at, last) >= 0
  }
  return isFinite(start)
}

function isDash(text: string | undefined): boolean {
  return text === '—' || text === '–' || text === '--' || text === '-'
}
