/**
 * Where a figure counts: as of any claim, with what is special to figures. Those evacuated "from Brell" were there; "died
 * outside the county" is not in it; and what somebody sets, or counts in total, is not where the sentence before was.
 */
import type { Marks } from '../../annotate/mark.ts'
import { placeNouns } from '../../language/en/clause-words.ts'
import { divisionNouns } from '../../language/en/place-cues.ts'
import type { Parsed } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import { isElsewhere, unlessOfAnother } from '../carried-place.ts'
import { whereOf } from '../circumstances.ts'
import type { Mention, StatementClaim } from '../claim.ts'
import { sentenceAt, startingWithin, tokenIndexAt } from '../look-up.ts'
import { baseFrom, nounPhraseFrom, type Stretch } from '../noun-phrase.ts'

type Around = {
  readonly parsed: Parsed
  readonly marks: Marks
  readonly statements: readonly StatementClaim[]
}

/** What is known of a figure when its place is asked for. */
export type Placed = {
  readonly span: Span
  readonly measure: string
  readonly source: Span | null
  /** Whether somebody sets it, or it counts a total: then it goes on with no earlier sentence. */
  readonly standsAlone: boolean
}

const MOVED = new Set(['evacuated', 'displaced', 'rescued'])

/** The place of a figure. */
export function figurePlace(figure: Placed, around: Around): Mention | null {
  const { parsed, marks } = around
  const { span } = figure
  const place = whereOf(span, parsed, marks)
  if (place?.basis === 'stated') return place
  const said = fromWhere(figure, around) ?? outside(span, parsed) ?? meant(span, around)
  if (said !== null) return said
  const kept = unlessOfAnother(place, span, figure.source, around)
  if (kept === null || !figure.standsAlone || !isElsewhere(kept, span, parsed)) return kept
  return isInDateline(kept, parsed) ? kept : null
}

/** "Evacuated 340 people from Brell and Sill": named right behind. */
function fromWhere({ span, measure }: Placed, { parsed, marks }: Around): Mention | null {
  if (!MOVED.has(measure)) return null
  const at = tokenIndexAt(parsed, span.end)
  if (parsed.tokens[at]?.lower !== 'from') return null
  const last = sentenceAt(parsed, span.start)?.last ?? at
  const joined = (index: number) => !/^(?:NNP|CC)/.test(parsed.tokens[index]?.pos ?? '')
  const phrase = nounPhraseFrom(parsed.tokens, at + 1, { first: at + 1, last, stops: joined })
  if (phrase === null) return null
  const found = spanOf(parsed, phrase)
  const known = startingWithin(marks.names, found).every(({ name }) => name === 'place' || name === 'unknown')
  return known ? { ...found, basis: 'stated' } : null
}

/** "Injured in the province": the one named before, "Orlec province". Others ("in the town") may be anywhere. */
function meant(span: Span, { parsed, marks }: Around): Mention | null {
  const { tokens } = parsed
  const at = tokenIndexAt(parsed, span.end)
  const noun = tokens[at + 2]?.lower ?? ''
  if (tokens[at]?.lower !== 'in' || tokens[at + 1]?.lower !== 'the' || !divisionNouns.has(noun)) return null
  const named = marks.places.findLast(
    place => place.end <= span.start && tokens[tokenIndexAt(parsed, place.end)]?.lower === noun,
  )
  return named === undefined ? null : { start: named.start, end: named.end, basis: 'inferred' }
}

/** "Died outside the county". */
function outside(span: Span, parsed: Parsed): Mention | null {
  const at = tokenIndexAt(parsed, span.end)
  if (parsed.tokens[at]?.lower !== 'outside') return null
  const last = sentenceAt(parsed, span.start)?.last ?? at
  const phrase = baseFrom(parsed.tokens, at + 1, { first: at + 1, last, stops: () => false })
  if (phrase === null || !placeNouns.has(parsed.tokens[phrase.last - 1]?.lower ?? '')) return null
  return { ...spanOf(parsed, { first: at, last: phrase.last }), basis: 'stated' }
}

/** A dateline is a sentence that ends with a dash. */
function isInDateline(place: Span, parsed: Parsed): boolean {
  const sentence = sentenceAt(parsed, place.start)
  return sentence !== null && /^[-–—]+$/.test(parsed.tokens[sentence.last - 1]?.text ?? '')
}

function spanOf(parsed: Parsed, { first, last }: Stretch): Span {
  const start = parsed.tokens[first]?.start ?? 0
  return { start, end: parsed.tokens[last - 1]?.end ?? start }
}
