/**
 * A place carried over from a sentence before → null where somebody else said that sentence: "Power is back in Arden, the
 * grid said. The clinic has no water, its director said." does not put the clinic in Arden.
 */
import type { Parsed } from '../parse/parsed.ts'
import type { Span } from '../text/span.ts'
import { statementOf } from './circumstances.ts'
import type { Mention, StatementClaim } from './claim.ts'
import { sentenceIndexAt, tokenIndexAt } from './look-up.ts'

type Around = { readonly parsed: Parsed; readonly statements: readonly StatementClaim[] }

/** The place, unless it was inferred from what another source said in another sentence. */
export function unlessOfAnother(
  place: Mention | null,
  span: Span,
  source: Span | null,
  { parsed, statements }: Around,
): Mention | null {
  if (place?.basis !== 'inferred' || !isElsewhere(place, span, parsed)) return place
  const other = statementOf(place, statements)?.source ?? null
  if (other === null || source === null || isPronoun(source, parsed)) return place
  const { text } = parsed
  return text.slice(other.start, other.end) === text.slice(source.start, source.end) ? place : null
}

/** Whether a place stands in another sentence than a claim. */
export function isElsewhere(place: Span, span: Span, parsed: Parsed): boolean {
  return sentenceIndexAt(parsed, place.start) !== sentenceIndexAt(parsed, span.start)
}

function isPronoun(source: Span, parsed: Parsed): boolean {
  const token = parsed.tokens[tokenIndexAt(parsed, source.start)]
  return token?.pos === 'PRP' && token.end >= source.end
}
