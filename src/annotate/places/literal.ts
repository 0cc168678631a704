/**
 * Whether a place name means the place, or those who govern or live there: "Moscow said", "talks with Kazakhstan",
 * "Columbus Police". Only the first belongs on a map.
 */

import { actorWords, organNouns } from '../../language/en/place-cues.ts'
import { reportingVerbs } from '../../language/en/reporting-verbs.ts'
import type { GazetteerPlace } from '../../language/gazetteer.ts'
import type { Parsed } from '../../parse/parsed.ts'
import type { Candidate } from './candidate.ts'

/** Whether the name stands for a government: only a country, a capital or a region can. */
export function isMetonym(parsed: Parsed, candidate: Candidate, place: GazetteerPlace): boolean {
  if (place.kind !== 'country' && place.level !== 'capital' && place.level !== 'first') return false
  const before = parsed.tokens[candidate.first - 1]
  const after = parsed.tokens[candidate.last]
  const next = parsed.tokens[candidate.last + 1]
  if (before !== undefined && actorWords.has(before.lower)) return true
  if (after === undefined) return false
  if (after.lower === "'s") return next !== undefined && organNouns.has(next.lower)
  return saysOrDoes(parsed, candidate) && !isLocated(before?.lower)
}

/** "Moscow has denied", "Russia warned": a verb of saying, with at most an auxiliary or adverb before it. */
function saysOrDoes(parsed: Parsed, candidate: Candidate): boolean {
  for (let at = candidate.last; at < candidate.last + 3; at++) {
    const token = parsed.tokens[at]
    if (token === undefined) return false
    if (token.pos.startsWith('VB') && reportingVerbs.has(token.lower)) return true
    if (token.pos !== 'MD' && token.pos !== 'RB' && !AUXILIARY.has(token.lower)) return false
  }
  return false
}

const AUXILIARY: ReadonlySet<string> = new Set(['has', 'have', 'had', 'is', 'was'])

function isLocated(before: string | undefined): boolean {
  return before === 'in' || before === 'at' || before === 'near' || before === 'from' || before === 'of'
}
