/** Candidates that are places → which place each of them is. */
import { matchListed } from '../../language/en/listed-names.ts'
import { findPlace, type GazetteerPlace } from '../../language/gazetteer.ts'
import type { Parsed } from '../../parse/parsed.ts'
import type { Report } from '../../text/report.ts'
import { type Candidate, isCapitalised } from './candidate.ts'
import type { Context } from './context.ts'
import type { Scene } from './evidence.ts'
import { indexNames } from './name-index.ts'
import { readingKey, readingOf, readingsOf } from './readings.ts'
import { best, contextFor, type Reading } from './resolve.ts'
import { type Weighed, weighAll } from './weighed.ts'

/** Candidates that are taken for places, whatever speaks for it: which place each of them is. */
export function locateAll(
  parsed: Parsed,
  candidates: readonly Candidate[],
  report: Report,
): readonly (GazetteerPlace | undefined)[] {
  const scene: Scene = { parsed, names: indexNames([]), shouted: new Set() }
  return locate(weighAll(scene, candidates), countriesOf(parsed, report))
}

/** The place of each accepted candidate, in the same order; undefined where the gazetteer's is too unlikely. */
export function locate(
  accepted: readonly Weighed[],
  countries: ReadonlyMap<string, number>,
): readonly (GazetteerPlace | undefined)[] {
  const readings = readingsOf(accepted)
  const context = contextFor(readings, countries)
  const chosen = new Map(readings.map(reading => [reading.key, vouchedFor(reading, context)]))
  return accepted.map(one =>
    one.stated.length > 1
      ? best({ ...readingOf(one), stated: one.stated }, context)
      : (one.stated[0] ?? chosen.get(readingKey(one))),
  )
}

/** A small town known by another name is a chance likeness where nothing in the report points to its country. */
function vouchedFor(reading: Reading, context: Context): GazetteerPlace | undefined {
  const place = best(reading, context)
  if (place === undefined || !place.isAlias || place.kind !== 'city' || place.level !== null) return place
  return place.rank >= LARGE || context.country(place, reading.key) >= POINTED_TO ? place : undefined
}

/** A hundred thousand people, as a rank. */
const LARGE = 50
const POINTED_TO = 0.1

/** What demonyms and the outlet's name say of the countries the report is about. */
export function countriesOf(parsed: Parsed, report: Report): Map<string, number> {
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
