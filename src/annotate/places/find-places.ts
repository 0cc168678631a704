/**
 * Names → places on the map, in reading order. A name of the gazetteer is a place here when enough speaks for it, and
 * which of the places of that name it is, the rest of the report tells.
 */
import type { GazetteerPlace } from '../../language/gazetteer.ts'
import type { Parsed } from '../../parse/parsed.ts'
import type { Report } from '../../text/report.ts'
import { byPosition, sliceOf } from '../../text/span.ts'
import type { NameMark, PlaceMark } from '../mark.ts'
import { type Candidate, findCandidates } from './candidate.ts'
import type { Scene } from './evidence.ts'
import { isMetonym } from './literal.ts'
import { countriesOf, locate } from './locate.ts'
import { indexNames } from './name-index.ts'
import { shoutedSentences } from './shouted.ts'
import { accept } from './support.ts'
import { findUnlisted, unplaced } from './unlisted.ts'
import { type Weighed, weighAll } from './weighed.ts'

export function findPlaces(parsed: Parsed, names: readonly NameMark[], report: Report): PlaceMark[] {
  const scene: Scene = { parsed, names: indexNames(names), shouted: shoutedSentences(parsed) }
  const weighed = weighAll(scene, findCandidates(parsed, scene.shouted))
  const countries = countriesOf(parsed, report)
  const accepted = accept(parsed, weighed, countries)
  const places = locate(accepted, countries)
  const placed = accepted.flatMap((one, index) => {
    const place = places[index]
    if (place !== undefined) return [markOf(scene, one, place)]
    const isName = one.evidence.role !== 'in-a-name' && !isPartOfOrganisation(scene, one.candidate)
    return isName ? [unplaced(one.candidate, sliceOf(parsed.text, one.candidate))] : []
  })
  const spans = accepted.map(one => one.candidate)
  return [...placed, ...findUnlisted(parsed, scene.names, spans)].sort(byPosition)
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
