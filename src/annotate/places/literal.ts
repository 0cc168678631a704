/**
 * Whether a place name means the place, or those who govern or live there: "Moscow said", "talks with Kazakhstan",
 * "Columbus Police". Only the first belongs on a map.
 */

import { calendarWords } from '../../language/en/name-words.ts'
import {
  actorWords,
  featureNouns,
  kindsOfPlace,
  locatingWords,
  organNouns,
} from '../../language/en/place-cues.ts'
import { reportingVerbs } from '../../language/en/reporting-verbs.ts'
import type { GazetteerPlace } from '../../language/gazetteer.ts'
import type { Parsed, Token } from '../../parse/parsed.ts'
import type { Candidate } from './candidate.ts'

/** Whether the name stands for a government or people: only a country, a capital or a province can. */
export function isMetonym(parsed: Parsed, candidate: Candidate, place: GazetteerPlace): boolean {
  if (place.kind !== 'country' && place.level !== 'capital' && place.level !== 'first') return false
  if (isDealtWith(parsed, candidate)) return true
  const after = parsed.tokens[candidate.last]
  if (after === undefined) return false
  if (after.lower === "'s") return hasOrgan(parsed, candidate.last + 1)
  if (isLocated(parsed, candidate)) return false
  return saysOrDoes(parsed, candidate, place) || modifies(after, place)
}

/** "talks with Moscow", but not "the border with Kazakhstan". */
function isDealtWith(parsed: Parsed, candidate: Candidate): boolean {
  const before = parsed.tokens[candidate.first - 1]
  const noun = parsed.tokens[candidate.first - 2]
  return before !== undefined && actorWords.has(before.lower) && !featureNouns.has(noun?.lower ?? '')
}

/** "Kazakhstan's government", "China's ruling party". */
function hasOrgan(parsed: Parsed, first: number): boolean {
  const words = parsed.tokens.slice(first, first + MOST_BEFORE_ORGAN)
  return words.some(token => organNouns.has(token.lower))
}
const MOST_BEFORE_ORGAN = 3

/** "Moscow has denied it"; of a country any deed: "Turkey shelled the town". */
function saysOrDoes(parsed: Parsed, candidate: Candidate, place: GazetteerPlace): boolean {
  for (let at = candidate.last; at < candidate.last + MOST_BEFORE_VERB; at++) {
    const token = parsed.tokens[at]
    if (token === undefined || BEING.has(token.lower)) return false
    if (token.pos.startsWith('VB') && !HAVING.has(token.lower)) {
      return reportingVerbs.has(token.lower) || (place.kind === 'country' && token.pos !== 'VBG')
    }
    if (token.pos !== 'MD' && token.pos !== 'RB' && !HAVING.has(token.lower)) return false
  }
  return false
}
const MOST_BEFORE_VERB = 3
const HAVING: ReadonlySet<string> = new Set(['has', 'have', 'had'])
const BEING: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were'])

/** "US drones", "Finland foreign minister", but not "the Kazakhstan border". */
function modifies(after: Token, place: GazetteerPlace): boolean {
  if (place.kind !== 'country' || !after.spaced) return false
  if (organNouns.has(after.lower)) return true
  if (!after.pos.startsWith('NN')) return false
  return !featureNouns.has(after.lower) && !kindsOfPlace.has(after.lower) && !calendarWords.has(after.lower)
}

function isLocated(parsed: Parsed, candidate: Candidate): boolean {
  return locatingWords.has(parsed.tokens[candidate.first - 1]?.lower ?? '')
}
