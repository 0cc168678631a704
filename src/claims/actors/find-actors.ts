/** Names and the sources of claims → actors, each with all its mentions. */
import type { Marks } from '../../annotate/mark.ts'
import type { Parsed } from '../../parse/parsed.ts'
import type { Report } from '../../text/report.ts'
import type { ActorClaim, Claim } from '../claim.ts'

export function findActors(
  _parsed: Parsed,
  _marks: Marks,
  _claims: readonly Claim[],
  _report: Report,
): ActorClaim[] {
  return []
}
