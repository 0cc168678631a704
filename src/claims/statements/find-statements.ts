/** Parsed text and marks → who says what, in reading order. */
import type { Marks } from '../../annotate/mark.ts'
import type { Parsed } from '../../parse/parsed.ts'
import type { StatementClaim } from '../claim.ts'

export function findStatements(_parsed: Parsed, _marks: Marks): StatementClaim[] {
  return []
}
