/** Sentences → advisories: who tells whom what to do. */
import type { Marks } from '../../annotate/mark.ts'
import type { Parsed } from '../../parse/parsed.ts'
import type { AdvisoryClaim, StatementClaim } from '../claim.ts'

export function findAdvisories(
  _parsed: Parsed,
  _marks: Marks,
  _statements: readonly StatementClaim[],
): AdvisoryClaim[] {
  return []
}
