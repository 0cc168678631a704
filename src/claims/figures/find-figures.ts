/** Quantities → figures of people and things, in reading order. */
import type { Marks } from '../../annotate/mark.ts'
import type { Parsed } from '../../parse/parsed.ts'
import type { FigureClaim, StatementClaim } from '../claim.ts'

export function findFigures(
  _parsed: Parsed,
  _marks: Marks,
  _statements: readonly StatementClaim[],
): FigureClaim[] {
  return []
}
