/**
 * How much the words beside a name say that it is a place here: above `ENOUGH` it is one.
 *
 * "in Paris, France" says it plainly; "Paris Wendell" says it is not; "Paris" alone is carried by the size of the city.
 */
import {
  calendarWords,
  genderOf,
  neverInNames,
  organisationNouns,
  titleWords,
} from '../../language/en/name-words.ts'
import {
  actorWords,
  bearingWords,
  bodyNouns,
  buildingNouns,
  divisionNouns,
  kindsOfPlace,
  localNouns,
  locatingWords,
  looseWords,
  movingWords,
  streetNouns,
  townNouns,
} from '../../language/en/place-cues.ts'
import type { GazetteerPlace } from '../../language/gazetteer.ts'
import type { Parsed, Token } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import type { NameMark } from '../mark.ts'
import { type Candidate, isCapitalised } from './candidate.ts'
import { otherMeanings } from './meanings.ts'
import type { NameIndex } from './name-index.ts'

export const ENOUGH = 2

export type Evidence = {
  readonly score: number
  /** What stands right around it: part of a longer name, or followed by the kind of place it is. */
  readonly role: 'alone' | 'in-a-name' | 'division' | 'town'
}

export type Scene = {
  readonly parsed: Parsed
  readonly names: NameIndex
  /** Sentences in which capitals tell nothing: headings, wire text in capitals. */
  readonly shouted: ReadonlySet<number>
}

/** Weighs one candidate by its neighbours and by what else its words can be. */
export function weigh(scene: Scene, candidate: Candidate): Evidence {
  if (candidate.isAbbreviation) return { score: 9, role: 'alone' }
  const { parsed } = scene
  const after = parsed.tokens[candidate.last]
  const name = nameAround(scene, candidate)
  const inBody = (isInside(candidate, name) && name?.name === 'organisation') || isOfBody(parsed, candidate)
  const role = inBody ? 'in-a-name' : roleOf(after)
  const size = sizeOf(candidate.places)
  const shouted = scene.shouted.has(candidate.sentence)
  let score = size + wordOrWords(scene, candidate)
  score += beforeIt(parsed, candidate, shouted)
  if (role !== 'alone' && role !== 'in-a-name') score += 2.5
  if (after !== undefined && !isCapitalised(after) && localNouns.has(after.lower)) score += 1
  if (role === 'in-a-name' && after !== undefined && bodyNouns.has(after.lower)) score += 0.8
  if (isDateline(parsed, candidate)) score += 3
  if (isStreet(after)) score -= 4
  if (!shouted) score += adjacentCapital(parsed, candidate, role)
  score += nameWeight(candidate, name, size)
  return { score: shouted ? score - 0.5 : score, role }
}

/** "Bank of Japan", "University of Alberta". */
function isOfBody(parsed: Parsed, candidate: Candidate): boolean {
  const body = parsed.tokens[candidate.first - 2]
  if (parsed.tokens[candidate.first - 1]?.lower !== 'of' || body === undefined) return false
  return isCapitalised(body) && organisationNouns.has(body.lower)
}

/** In capitals throughout, a name that is neither of a person nor of a body may have been cut anywhere. */
function nameAround(scene: Scene, candidate: Candidate): NameMark | null {
  const name = scene.names.around(candidate)
  return name?.name === 'unknown' && scene.shouted.has(candidate.sentence) ? null : name
}

/** Of a name as a whole, where the candidate is all of it. */
const WHOLE = { person: -3, organisation: -1.5, office: -3, group: -2, place: 1, unknown: 0 } as const
/** Of a longer name that the candidate is part of. */
const PART = { person: -9, organisation: -1.5, office: 0, group: -0.5, place: -1, unknown: -1 } as const

/** What the name finder says for or against it: "Columbus" in "Columbus Police Department" is a place, in a name. */
export function nameWeight(span: Span, name: NameMark | null, size: number): number {
  if (name === null) return 0
  if (isInside(span, name)) {
    return name.name === 'organisation' && name.start === span.start ? 0 : PART[name.name]
  }
  return name.name === 'organisation' && size >= 3 ? -0.5 : WHOLE[name.name]
}

function isInside(span: Span, name: NameMark | null): boolean {
  return name !== null && name.end - name.start > span.end - span.start
}

/** Two words in capitals are seldom anything but a name. */
function wordOrWords(scene: Scene, candidate: Candidate): number {
  const token = scene.parsed.tokens[candidate.first]
  const isShouted = scene.shouted.has(candidate.sentence)
  const starts = isFirst(scene.parsed, candidate)
  if (token === undefined) return 0
  if (candidate.last > candidate.first + 1) return isShouted || starts ? 0 : 0.5
  return otherMeanings(token, isShouted, starts)
}

function isFirst(parsed: Parsed, candidate: Candidate): boolean {
  return parsed.sentences[candidate.sentence]?.first === candidate.first
}

/** "Vienna Street" is not in Vienna. */
function isStreet(after: Token | undefined): boolean {
  return isCapitalised(after) && streetNouns.has(after?.lower ?? '')
}

/** "NEWARK -- " at the start of a sentence. */
function isDateline(parsed: Parsed, candidate: Candidate): boolean {
  const after = parsed.tokens[candidate.last]
  if (after?.kind !== 'mark' || !/^[-–—]+$/.test(after.text) || !after.spaced) return false
  const words = parsed.text.slice(candidate.start, candidate.end)
  return isFirst(parsed, candidate) && words === words.toUpperCase()
}

/** A big place needs no more than its name. */
function sizeOf(places: readonly GazetteerPlace[]): number {
  return Math.max(...places.map(sizeOfOne))
}

function sizeOfOne(place: GazetteerPlace): number {
  const alias = place.isAlias ? 1 : 0
  if (place.kind === 'country') return 4
  if (place.kind === 'continent' || place.kind === 'feature') return 3
  if (place.level === 'second') return place.isAlias ? 0.5 : 2
  if (place.kind === 'region') return place.country === 'US' || place.level === null ? 3 : 2 - alias
  if (place.level === 'capital') return 3.5 - alias
  if (place.level === 'quarter') return Math.min(1, byRank(place.rank)) - alias
  return byRank(place.rank) - alias
}

/** Three for a million people, one for a hundred thousand, little for a village. */
function byRank(rank: number): number {
  if (rank >= 60) return 3
  return rank < 40 ? 0.1 : 0.1 + ((rank - 40) / 20) * 2.4
}

function roleOf(after: Token | undefined): Evidence['role'] {
  if (after === undefined || !after.spaced) return 'alone'
  if (isCapitalised(after) && (bodyNouns.has(after.lower) || buildingNouns.has(after.lower)))
    return 'in-a-name'
  if (divisionNouns.has(after.lower)) return 'division'
  return townNouns.has(after.lower) ? 'town' : 'alone'
}

/** "R-London" says where a member of parliament is from. */
const PARTIES: ReadonlySet<string> = new Set(['D', 'R', 'DFL', 'I'])

function beforeIt(parsed: Parsed, candidate: Candidate, shouted: boolean): number {
  const before = isFirst(parsed, candidate) ? undefined : parsed.tokens[candidate.first - 1]
  if (before === undefined) return 0
  const { lower } = before
  const farther = parsed.tokens[candidate.first - 2]
  if (lower === '-' && !before.spaced && PARTIES.has(farther?.text ?? '')) return 4
  if (lower === 'of' && (farther?.text === ',' || kindsOfPlace.has(farther?.lower ?? ''))) return 2
  if (titleWords.has(lower) && !bearingWords.has(lower)) return -4
  if (locatingWords.has(lower)) return 2
  if (movingWords.has(lower)) return 1.2
  if (bearingWords.has(lower)) return lower === 'the' ? 0 : 1
  if (looseWords.has(lower)) return 0.4
  if (actorWords.has(lower)) return 0.2
  const name = !shouted && isCapitalised(before) && !neverInNames.has(lower) && !calendarWords.has(lower)
  if (!name || kindsOfPlace.has(lower)) return 0
  if (genderOf(before.text) !== undefined) return -4
  return candidate.places[0]?.kind === 'country' ? -1 : -3
}

/** "Paris Wendell": an unknown name that goes on is somebody's. */
function adjacentCapital(parsed: Parsed, candidate: Candidate, role: Evidence['role']): number {
  const after = parsed.tokens[candidate.last]
  if (role !== 'alone' || after === undefined || !after.spaced || !isCapitalised(after)) return 0
  if (neverInNames.has(after.lower) || titleWords.has(after.lower) || calendarWords.has(after.lower)) return 0
  const isFirstName = candidate.last === candidate.first + 1 && genderOf(candidate.key) !== undefined
  return isFirstName ? -5 : -2.5
}
