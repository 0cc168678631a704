/**
 * Candidates with evidence → the place each name means in this report. Of the places of a name, the one is taken that
 * is large, lies where the other names of the report point, and near them. One name means one place throughout, unless
 * a comma says otherwise.
 */
import type { GazetteerPlace } from '../../language/gazetteer.ts'
import { type Context, contextOf, type Vote } from './context.ts'

/** A name of the report: its places, how often it stands there, and what is said of where it lies. */
export type Reading = {
  readonly key: string
  readonly places: readonly GazetteerPlace[]
  readonly count: number
  /** Above 0 for a candidate that is surely a place. */
  readonly certainty: number
  /** The places left by "Macon, Ga."; empty where nothing is said. */
  readonly stated: readonly GazetteerPlace[]
  readonly role: 'alone' | 'in-a-name' | 'division' | 'town'
}

const ROUNDS = 3
/** Weights of what speaks for a place, set on the two development corpora. */
const SIZE = 0.1
const COUNTRY = 2
const FIRST = 3
const NEAR = 3
/** Sixty places called San José need not all be counted. */
const LEAST_VOTE = 0.03
const OTHER_NAME = 2

/** What the names of a report say together of where it happens: each round reads them by the votes of the last. */
export function contextFor(
  readings: readonly Reading[],
  countries: ReadonlyMap<string, number>,
  rounds = ROUNDS,
): Context {
  let context = contextOf([], countries)
  for (let round = 0; round < rounds; round++) {
    context = contextOf(
      readings.flatMap(reading => votesOf(reading, context)),
      countries,
    )
  }
  return context
}

/** The place of a name that fits a context best; undefined where it has none. */
export function best(reading: Reading, context: Context): GazetteerPlace | undefined {
  const places = reading.stated.length > 0 ? reading.stated : reading.places
  if (places.length === 1) return places[0]
  let top: GazetteerPlace | undefined
  let score = Number.NEGATIVE_INFINITY
  for (const place of places) {
    const here = suits(place, reading, context)
    if (here <= score) continue
    top = place
    score = here
  }
  return top
}

/** A name votes for its best places, in proportion to how well each fits. */
function votesOf(reading: Reading, context: Context): Vote[] {
  const places = reading.stated.length > 0 ? reading.stated : reading.places.slice(0, 20)
  const scores = places.length === 1 ? [1] : places.map(place => Math.exp(suits(place, reading, context)))
  const total = scores.reduce((sum, one) => sum + one, 0)
  const strength = reading.certainty * (1 + Math.log(reading.count)) * (reading.stated.length > 0 ? 2 : 1)
  return places.flatMap((place, index) => {
    const weight = (strength * (scores[index] ?? 0)) / total
    return weight < LEAST_VOTE ? [] : [{ key: reading.key, place, weight }]
  })
}

function suits(place: GazetteerPlace, reading: Reading, context: Context): number {
  return (
    SIZE * place.rank +
    kindFit(place, reading) +
    COUNTRY * Math.sqrt(context.country(place, reading.key)) +
    FIRST * Math.sqrt(context.first(place, reading.key)) * (place.kind === 'country' ? 0 : 1) +
    NEAR * context.near(place, reading.key) -
    aliasCost(place, reading)
  )
}

/** Another name of a place is seldom meant where a place bears it as its own: Berea is not Aleppo. */
function aliasCost(place: GazetteerPlace, reading: Reading): number {
  if (!place.isAlias || (place.kind !== 'city' && place.level === null)) return 0
  const isRivalled = reading.places.some(
    one => !one.isAlias && (one.kind === 'city' || place.level === 'second'),
  )
  return isRivalled ? OTHER_NAME : 0.3
}

/** A country before a town of its name, a town before its province, unless the next word says otherwise. */
function kindFit(place: GazetteerPlace, reading: Reading): number {
  if (reading.role === 'division') return place.kind === 'region' ? 2 : 0
  if (reading.role === 'town') return place.kind === 'city' ? 2 : 0
  if (place.kind === 'country' || place.kind === 'continent' || place.kind === 'feature') return 1
  if (isNamedAsCountry(place, reading.places)) return -2
  if (place.level === 'capital') return 1.5
  if (place.level === 'quarter') return -0.5
  if (place.level !== 'first') return 0
  if (hasCapital(place, reading.places)) return -2
  return hasTown(place, reading.places) ? -1 : 0.2
}

/** Washington the capital before Washington the state. */
function hasCapital(region: GazetteerPlace, places: readonly GazetteerPlace[]): boolean {
  return places.some(place => place.level === 'capital' && place.country === region.country)
}

/** Guatemala is the country, Guatemala City has a name of its own. */
function isNamedAsCountry(town: GazetteerPlace, places: readonly GazetteerPlace[]): boolean {
  return places.some(place => place.kind === 'country' && place.country === town.country)
}

/** Whether a large town has the name of the province it lies in: Almaty, Kharkiv, New York. */
function hasTown(region: GazetteerPlace, places: readonly GazetteerPlace[]): boolean {
  return places.some(
    place =>
      place.kind === 'city' &&
      place.country === region.country &&
      place.first === region.first &&
      place.rank >= region.rank - 12,
  )
}
