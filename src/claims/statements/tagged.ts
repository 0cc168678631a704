/**
 * A trained tagger's runs of tokens → attributions as the rules give them. The tagger knows where source, cue and content
 * stand; that what somebody "told Reuters" was passed on by Reuters is left to what comes after.
 */
import type { Run, TaggedAttribution } from '../../parse/tags.ts'
import type { Span } from '../../text/span.ts'
import { readAccordingTo } from './according-to.ts'
import type { Attribution } from './attribution.ts'
import { withCitedSources } from './cited.ts'
import { withRelays } from './nested.ts'
import { type Passage, quotationAt, sentenceOfToken } from './passage.ts'

/** The name that claims of a tagger carry where the rules' claims carry their rule. */
const TAGGER = 'statements/tagger'
/** A comma or full stop, a blank, and the closing mark. */
const MARKS = 3

export function fromTags(passage: Passage, tagged: readonly TaggedAttribution[]): Attribution[] {
  const found = tagged.flatMap(one => accordingTo(passage, one) ?? toAttribution(passage, one) ?? [])
  return withCitedSources(passage, withRelays(passage, found))
}

/** Null where the tagger found no content: a cue alone says nothing. */
function toAttribution(passage: Passage, { cue, source, content }: TaggedAttribution): Attribution | null {
  const spans = content
    .flatMap(run => withClosingMark(passage, run) ?? [])
    .filter(span => /[\p{L}\p{N}]/u.test(passage.text.slice(span.start, span.end)))
  if (spans.length === 0) return null
  const nearest = [...source].sort((a, b) => distance(a, cue) - distance(b, cue))[0]
  return {
    rule: TAGGER,
    reader: 'tagger',
    source: nearest === undefined ? null : spanOf(passage, nearest),
    cue: spanOf(passage, cue),
    content: spans,
  }
}

function distance(run: Run, cue: Run): number {
  return Math.max(run.first - cue.last, cue.first - run.last)
}

function spanOf({ tokens }: Passage, { first, last }: Run): Span | null {
  const start = tokens[first]?.start
  const end = tokens[last - 1]?.end
  if (start === undefined || end === undefined) return null
  return { start, end }
}

/** A content that ends just before the mark that closes its quotation takes it in. */
function withClosingMark(passage: Passage, run: Run): Span | null {
  const span = spanOf(passage, run)
  const open = quotationAt(passage, run.last - 1)
  if (span === null || open === null || !open.closed || open.start < span.start) return span
  return open.end > span.end && open.end - span.end <= MARKS ? { start: span.start, end: open.end } : span
}

/** "According to" is a phrase of its own, and a rule knows how translation garbles it: "President According to Orenko, …". */
function accordingTo(passage: Passage, { cue }: TaggedAttribution): Attribution | null {
  const sentence = sentenceOfToken(passage, cue.first)
  return sentence && readAccordingTo(passage, cue.first, sentence)
}
