/**
 * Scores places on Local-Global Lexicon (Lieberman et al. 2010) and GeoWebNews (Gritta et al. 2019).
 *
 * Found: the share of toponyms that overlap a place of ours, and the share of ours that overlap a toponym. Accuracy
 * within 161 km (100 miles): of the toponyms with coordinates, those for which our place lies so near; one that is not
 * found is wrong. "Given" resolves the toponyms as marked by people, as the published figures do.
 * GeoWebNews counts literal and associative toponyms that have a GeoNames id or coordinates; an id whose coordinates no
 * package gives (provinces, rivers) cannot be measured and is left out of the accuracy, its number is shown.
 */

import type { PlaceMark } from '../src/annotate/mark.ts'
import { findNames } from '../src/annotate/names/find-names.ts'
import type { Candidate } from '../src/annotate/places/candidate.ts'
import { findPlaces } from '../src/annotate/places/find-places.ts'
import { locateAll } from '../src/annotate/places/locate.ts'
import { matchListed } from '../src/language/en/listed-names.ts'
import { statesByShortName } from '../src/language/en/place-cues.ts'
import { foldName } from '../src/language/fold-name.ts'
import { findPlace, type GazetteerPlace } from '../src/language/gazetteer.ts'
import { parse } from '../src/parse/parse.ts'
import type { Parsed } from '../src/parse/parsed.ts'
import type { Tags } from '../src/parse/tags.ts'
import { normalise } from '../src/text/normalise.ts'
import { toReport } from '../src/text/report.ts'
import { overlaps } from '../src/text/span.ts'
import { type KnownPlace, knownPlaces } from './known-places.ts'
import type { Measure, Score, ScoredError, Scorer } from './scorer.ts'
import { type Annotated, readToponyms, type Toponym } from './toponyms.ts'

const NEAR_KM = 161

type Point = { readonly lat: number | null; readonly lon: number | null }
type Outcome = {
  readonly where: string
  readonly gold: Toponym
  readonly at: KnownPlace | null
  readonly found: PlaceMark | null
  readonly given: Point | null
  readonly line: string
}
type Read = {
  readonly outcomes: readonly Outcome[]
  readonly spurious: readonly ScoredError[]
  readonly marks: number
}

export const scorer: Scorer = {
  definition:
    'Gritta et al. 2019, A pragmatic guide to geoparsing evaluation: accuracy@161km, overlap of spans',
  folder: 'places',
  score: async (folder, tag) => {
    const known = knownPlaces()
    const read: (readonly [string, readonly Read[]])[] = []
    for (const [corpus, texts] of readToponyms(folder)) {
      const own: Read[] = []
      for (const text of texts) own.push(readOne(text, known, await tag(toReport(text.text))))
      read.push([corpus, own])
    }
    return {
      title: 'places of Local-Global Lexicon and GeoWebNews',
      measures: read.flatMap(([corpus, texts]) => measures(corpus, texts)),
      errors: worstFirst(read.flatMap(([, texts]) => texts.flatMap(errorsOf))),
    } satisfies Score
  },
}

function readOne(
  { name, text, toponyms }: Annotated,
  known: ReadonlyMap<number, KnownPlace>,
  tags: Tags | null,
): Read {
  const clean = normalise(text)
  const parsed = parse(clean.text)
  const report = toReport(text)
  const marks = findPlaces(parsed, findNames(parsed, null, tags?.names), report).map(mark => ({
    ...mark,
    ...clean.toReceived(mark),
  }))
  const gold = toponyms.filter(one => one.isGold)
  const given = locateAll(parsed, givenCandidates(parsed, gold), report)
  const outcomes = gold.map((one, index) => ({
    where: `${name}:${one.start}`,
    gold: one,
    at: positionOf(one, known),
    found: bestOverlap(one, marks),
    given: given[index] ?? null,
    line: around(text, one.start, one.end),
  }))
  const spurious = marks
    .filter(mark => !toponyms.some(one => overlaps(one, mark)))
    .map(mark => ({
      where: `${name}:${mark.start}`,
      words: around(text, mark.start, mark.end),
      problem: `no toponym: ${text.slice(mark.start, mark.end)}`,
    }))
  return { outcomes, spurious, marks: marks.length }
}

/** The longest of our marks that overlaps a toponym, one of the same words before all. */
function bestOverlap(gold: Toponym, marks: readonly PlaceMark[]): PlaceMark | null {
  const near = marks.filter(mark => overlaps(mark, gold))
  return near.find(mark => mark.start === gold.start && mark.end === gold.end) ?? near[0] ?? null
}

function positionOf(gold: Toponym, known: ReadonlyMap<number, KnownPlace>): KnownPlace | null {
  const place = gold.id === null ? undefined : known.get(gold.id)
  if (gold.at === null) return place ?? null
  return { ...gold.at, isCountry: gold.isCountry ?? place?.isCountry ?? false }
}

/** The toponyms as people marked them, looked up; offsets of the received text serve, since cleaning moves few. */
function givenCandidates(parsed: Parsed, gold: readonly Toponym[]): Candidate[] {
  return gold.map(({ start, end, words }) => {
    const first = Math.max(
      0,
      parsed.tokens.findIndex(token => token.end > start),
    )
    const last = parsed.tokens.findIndex(token => token.end >= end) + 1
    const sentence = parsed.sentences.findIndex(one => one.last > first)
    return {
      start,
      end,
      first,
      last,
      sentence,
      key: foldName(words),
      places: placesOf(words),
      isAbbreviation: false,
    }
  })
}

/** A state's abbreviation is looked up as the engine does after a comma. */
function placesOf(words: string): readonly GazetteerPlace[] {
  const state = statesByShortName.get(words.replace(/\.$/, ''))
  return state === undefined
    ? findPlace(words)
    : findPlace(state.name).filter(place => place.level === 'first')
}

function measures(corpus: string, texts: readonly Read[]): Measure[] {
  const outcomes = texts.flatMap(text => text.outcomes)
  const marks = texts.reduce((sum, text) => sum + text.marks, 0)
  const spurious = texts.reduce((sum, text) => sum + text.spurious.length, 0)
  const placed = outcomes.filter(one => one.at !== null)
  const local = placed.filter(one => one.at?.isCountry === false)
  const count = (name: string, value: number): Measure => ({ name: `${corpus}: ${name}`, value, count: true })
  const share = (name: string, all: readonly Outcome[], holds: (one: Outcome) => boolean): Measure => ({
    name: `${corpus}: ${name}`,
    value: (100 * all.filter(holds).length) / Math.max(1, all.length),
  })
  const literal = outcomes.filter(one => one.gold.isLiteral !== null && one.found !== null)
  return [
    count('toponyms', outcomes.length),
    share('found', outcomes, one => one.found !== null),
    share(
      'found, without adjectives and peoples',
      outcomes.filter(one => !isOfPeople(one.gold.words)),
      one => one.found !== null,
    ),
    { name: `${corpus}: precision`, value: (100 * (marks - spurious)) / Math.max(1, marks) },
    count('toponyms with coordinates', placed.length),
    share('within 161 km', placed, one => isNear(one.at, one.found)),
    count('of these no country or continent', local.length),
    share('within 161 km, without countries', local, one => isNear(one.at, one.found)),
    share(
      'the same, of those found',
      local.filter(one => one.found),
      one => isNear(one.at, one.found),
    ),
    share('the same, toponyms given', local, one => isNear(one.at, one.given)),
    share('within 161 km, toponyms given', placed, one => isNear(one.at, one.given)),
    ...(literal.length > 0
      ? [
          share(
            'literal told from not, of those found',
            literal,
            one => one.found?.literal === one.gold.isLiteral,
          ),
        ]
      : []),
  ]
}

/** "Russian", "Americans": toponyms to these corpora, but not to us. */
function isOfPeople(words: string): boolean {
  const tokens = words.split(/[\s-]+/).map(text => ({ text, lower: text.toLowerCase() }))
  const sort = matchListed(tokens, 0, tokens.length)?.listed.sort
  return sort === 'demonym' || sort === 'people'
}

function isNear(gold: Point | null, ours: Point | null): boolean {
  return gold !== null && ours !== null && distance(gold, ours) <= NEAR_KM
}

/** Great-circle distance in kilometres; infinite where a place is not placed. */
export function distance(a: Point, b: Point): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const lat = Math.sin(radians(b.lat - a.lat) / 2) ** 2
  const lon = Math.sin(radians(b.lon - a.lon) / 2) ** 2
  return 12_742 * Math.asin(Math.sqrt(lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon))
}

function errorsOf({ outcomes, spurious }: Read): ScoredError[] {
  const wrong = outcomes.flatMap(one => {
    if (one.found === null)
      return [{ where: one.where, words: one.line, problem: `not found: ${one.gold.words}` }]
    if (one.at === null || isNear(one.at, one.found)) return []
    const { name, country, place } = one.found
    return [
      {
        where: one.where,
        words: one.line,
        problem: `wrong place: ${one.gold.words}: ${name} ${country} ${place}`,
      },
    ]
  })
  return [...wrong, ...spurious]
}

/** The problems that occur most often first, one example of each. */
function worstFirst(errors: readonly ScoredError[]): ScoredError[] {
  const groups = new Map<string, ScoredError[]>()
  for (const error of errors) groups.set(error.problem, [...(groups.get(error.problem) ?? []), error])
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(group =>
      group
        .slice(0, Number(process.env['EX'] ?? 1))
        .map(one => ({ ...one, problem: `${group.length} × ${one.problem}` })),
    )
}

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 50), end + 40).replace(/\s+/g, ' ')
}
