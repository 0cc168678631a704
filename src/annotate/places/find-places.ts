/**
 * Names → places on the map, in reading order. A name of the gazetteer is a place here when enough speaks for it, and
 * which of the places of that name it is, the rest of the report tells.
 */
import { matchListed } from '../../language/en/listed-names.ts'
import { findPlace, type GazetteerPlace } from '../../language/gazetteer.ts'
import type { Parsed } from '../../parse/parsed.ts'
import type { Report } from '../../text/report.ts'
import { byPosition } from '../../text/span.ts'
import type { NameMark, PlaceMark } from '../mark.ts'
import { type Candidate, findCandidates, isCapitalised } from './candidate.ts'
import { type Containment, containment } from './containers.ts'
import { ENOUGH, type Evidence, type Scene, weigh } from './evidence.ts'
import { isMetonym } from './literal.ts'
import { indexNames } from './name-index.ts'
import { best, type Reading, resolve } from './resolve.ts'
import { shoutedSentences } from './shouted.ts'
import { findUnlisted } from './unlisted.ts'

/** What a name must have for it to be helped by lying near the others. */
const DOUBTFUL = 0.3

const IN_A_LIST = 1.5
const LIST: ReadonlySet<string> = new Set([',', 'and', 'or'])

/** A candidate with what speaks for it. */
type Weighed = {
  readonly candidate: Candidate
  readonly evidence: Evidence
  /** What the name after it says of where it lies, or it of the name before. */
  readonly stated: readonly GazetteerPlace[]
  readonly rule: string
}

export function findPlaces(parsed: Parsed, names: readonly NameMark[], report: Report): PlaceMark[] {
  const scene: Scene = { parsed, names: indexNames(names), shouted: shoutedSentences(parsed) }
  const weighed = supported(listed(parsed, weighAll(scene, findCandidates(parsed))))
  const countries = countriesOf(parsed, report)
  const accepted = fitting(weighed, countries)
  const places = locate(accepted, countries)
  const placed = accepted.flatMap((one, index) => {
    const place = places[index]
    return place === undefined ? [] : [markOf(scene, one, place)]
  })
  const spans = accepted.map(one => one.candidate)
  return [...placed, ...findUnlisted(parsed, scene.names, spans)].sort(byPosition)
}

/** Candidates that are taken for places, whatever speaks for it: which place each of them is. */
export function locateAll(
  parsed: Parsed,
  candidates: readonly Candidate[],
  report: Report,
): readonly (GazetteerPlace | undefined)[] {
  const scene: Scene = { parsed, names: indexNames([]), shouted: new Set() }
  return locate(weighAll(scene, candidates), countriesOf(parsed, report))
}

/** Candidates with enough for them, and those that lack a little but lie where the others do. */
function fitting(weighed: readonly Weighed[], countries: ReadonlyMap<string, number>): Weighed[] {
  const sure = weighed.filter(one => one.evidence.score >= ENOUGH)
  const doubtful = weighed.filter(one => one.evidence.score < ENOUGH && one.evidence.score >= DOUBTFUL)
  if (doubtful.length === 0) return sure
  const { context } = resolve(readingsOf(sure), countries)
  const isLocal = (one: Weighed) => {
    const place = best(readingOf(one), context)
    if (place === undefined) return false
    return (
      one.evidence.score +
        context.near(place, one.candidate.key) +
        1.5 * context.first(place, one.candidate.key) >=
      ENOUGH
    )
  }
  const local = new Set(doubtful.filter(isLocal))
  return weighed.filter(one => one.evidence.score >= ENOUGH || local.has(one))
}

function locate(
  accepted: readonly Weighed[],
  countries: ReadonlyMap<string, number>,
): readonly (GazetteerPlace | undefined)[] {
  const { chosen, context } = resolve(readingsOf(accepted), countries)
  return accepted.map(one =>
    one.stated.length > 1
      ? best({ ...readingOf(one), stated: one.stated }, context)
      : (one.stated[0] ?? chosen.get(readingKey(one))),
  )
}

/** Each candidate by its neighbours, and by a region that follows or contains it. */
function weighAll(scene: Scene, candidates: readonly Candidate[]): Weighed[] {
  const inner = candidates.map((candidate, index) => {
    const next = candidates[index + 1]
    return next === undefined ? null : containment(scene.parsed, candidate, next)
  })
  return candidates.map((candidate, index) => {
    const evidence = weigh(scene, candidate)
    return withContainment(
      { candidate, evidence, stated: [], rule: 'places/known' },
      inner[index],
      inner[index - 1],
    )
  })
}

function withContainment(
  one: Weighed,
  within: Containment | null | undefined,
  around: Containment | null | undefined,
): Weighed {
  const more = (score: number) => ({ ...one.evidence, score: one.evidence.score + score })
  if (within?.isPlain) return { ...one, evidence: more(4), stated: within.inner, rule: 'places/contained' }
  if (around?.isPlain) return { ...one, evidence: more(4), stated: around.outer }
  if (within) return { ...one, evidence: more(1), stated: within.inner, rule: 'places/contained' }
  return one
}

/** "Atyrau, Uralsk and Aktau": in a list with a place, a name is one. */
function listed(parsed: Parsed, weighed: readonly Weighed[]): Weighed[] {
  const result = [...weighed]
  const carry = (from: number, to: number) => {
    const [known, other] = [result[from], result[to]]
    if (!known || !other || known.evidence.score < ENOUGH || other.evidence.score >= ENOUGH) return
    if (
      other.evidence.score <= 0 ||
      !isListed(parsed, weighed[Math.min(from, to)], weighed[Math.max(from, to)])
    )
      return
    result[to] = { ...other, evidence: { ...other.evidence, score: other.evidence.score + IN_A_LIST } }
  }
  for (let at = 1; at < result.length; at++) carry(at - 1, at)
  for (let at = result.length - 1; at > 0; at--) carry(at, at - 1)
  return result
}

function isListed(parsed: Parsed, before: Weighed | undefined, after: Weighed | undefined): boolean {
  if (!before || !after || before.candidate.sentence !== after.candidate.sentence) return false
  const gap = parsed.tokens.slice(before.candidate.last, after.candidate.first)
  return gap.length > 0 && gap.length <= 2 && gap.every(token => LIST.has(token.lower))
}

/** One plain use as a place carries the other mentions of the name; one as a person's speaks against them. */
function supported(weighed: readonly Weighed[]): Weighed[] {
  const top = new Map<string, number>()
  const low = new Map<string, number>()
  for (const { candidate, evidence } of weighed) {
    top.set(candidate.key, Math.max(evidence.score, top.get(candidate.key) ?? -9))
    low.set(candidate.key, Math.min(evidence.score, low.get(candidate.key) ?? 9))
  }
  return weighed.map(one => {
    const { key } = one.candidate
    const support = (top.get(key) ?? 0) >= ENOUGH ? 1.5 : 0
    const doubt = (low.get(key) ?? 0) <= -2 ? 1.5 : 0
    return { ...one, evidence: { ...one.evidence, score: one.evidence.score + support - doubt } }
  })
}

/** "Aleppo province" and "Aleppo" are two places; all other mentions of a name are one. */
function readingKey({ candidate, evidence }: Weighed): string {
  return evidence.role === 'division' ? `${candidate.key} (division)` : candidate.key
}

function readingsOf(accepted: readonly Weighed[]): Reading[] {
  const readings = new Map<string, Reading>()
  for (const one of accepted) {
    const fresh = readingOf(one)
    const known = readings.get(fresh.key)
    readings.set(fresh.key, known === undefined ? fresh : joined(known, fresh))
  }
  return [...readings.values()]
}

function readingOf(one: Weighed): Reading {
  return {
    key: readingKey(one),
    places: one.candidate.places,
    count: 1,
    certainty: Math.max(0, Math.min(2, one.evidence.score / 3)),
    stated: one.stated,
    role: one.evidence.role,
  }
}

function joined(known: Reading, fresh: Reading): Reading {
  return {
    ...known,
    count: known.count + 1,
    certainty: Math.max(known.certainty, fresh.certainty),
    stated: known.stated.length > 0 ? known.stated : fresh.stated,
  }
}

/** What demonyms and the outlet's name say of the countries the report is about. */
function countriesOf(parsed: Parsed, report: Report): Map<string, number> {
  const votes = new Map<string, number>()
  const add = (code: string | null, weight: number) => {
    if (code !== null) votes.set(code, (votes.get(code) ?? 0) + weight)
  }
  for (const sentence of parsed.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (!isCapitalised(parsed.tokens[at])) continue
      const match = matchListed(parsed.tokens, at, sentence.last)
      if (match?.listed.sort === 'demonym' || match?.listed.sort === 'people') add(match.listed.code, 0.5)
    }
  }
  for (const word of report.outlet?.split(/\s+/).slice(0, 8) ?? []) {
    const place = findPlace(word)[0]
    if (place !== undefined && (place.rank >= 50 || place.kind === 'country')) add(place.country, 0.5)
  }
  return votes
}

function markOf(scene: Scene, one: Weighed, place: GazetteerPlace): PlaceMark {
  const { start, end } = one.candidate
  const inName = one.evidence.role === 'in-a-name' || isPartOfOrganisation(scene, one.candidate)
  const metonym = isMetonym(scene.parsed, one.candidate, place)
  return {
    start,
    end,
    kind: 'place',
    name: place.name,
    geonames: place.id,
    lat: place.lat,
    lon: place.lon,
    place: place.kind,
    country: place.country,
    literal: !inName && !metonym,
    rule: ruleOf(one, inName, metonym),
  }
}

function ruleOf(one: Weighed, inName: boolean, metonym: boolean): string {
  if (inName) return 'places/in-a-name'
  if (metonym) return 'places/government'
  if (one.candidate.isAbbreviation) return 'places/state-abbreviation'
  return one.rule
}

function isPartOfOrganisation(scene: Scene, candidate: Candidate): boolean {
  const name = scene.names.around(candidate)
  return (
    name !== null && name.name === 'organisation' && name.end - name.start > candidate.end - candidate.start
  )
}
