/** Sentences → events with a PLOVER code, where the sentence plainly has one. */
import type { Marks } from '../../annotate/mark.ts'
import type { Parsed } from '../../parse/parsed.ts'
import type { EventClaim, StatementClaim } from '../claim.ts'

export function findEvents(
  _parsed: Parsed,
  _marks: Marks,
  _statements: readonly StatementClaim[],
): EventClaim[] {
  return []
}
