/** Sentences → the state of services: what is cut, disrupted, working, restored. */
import type { Marks } from '../../annotate/mark.ts'
import type { Parsed } from '../../parse/parsed.ts'
import type { ConditionClaim, StatementClaim } from '../claim.ts'

export function findConditions(
  _parsed: Parsed,
  _marks: Marks,
  _statements: readonly StatementClaim[],
): ConditionClaim[] {
  return []
}
