/**
 * What a report is about, in geography: how strongly its other names point to each country and each state or province,
 * and where the places are that they stand for. A name is then read as the place that fits the others.
 */
import type { GazetteerPlace } from '../../language/gazetteer.ts'

export type Context = {
  /** Share of the report's votes, 0 to 1, for a country code. */
  readonly country: (code: string | null) => number
  /** The same for a first-level division. */
  readonly first: (place: GazetteerPlace) => number
  /** The towns and counties already read, other than those of a key. */
  readonly near: (place: GazetteerPlace, key: string) => number
}

/** A name's vote for one place, and how sure of it. */
export type Vote = { readonly key: string; readonly place: GazetteerPlace; readonly weight: number }

/** Sums the votes. `countries` are further votes, from demonyms and the outlet. */
export function contextOf(votes: readonly Vote[], countries: ReadonlyMap<string, number>): Context {
  const byCountry = new Map(countries)
  const byFirst = new Map<string, number>()
  for (const { place, weight } of votes) {
    if (place.country === null) continue
    add(byCountry, place.country, weight)
    if (place.first !== null) add(byFirst, firstKey(place), weight)
  }
  const total = sum(byCountry.values())
  const towns = votes.filter(vote => vote.weight >= 0.5 && isLocal(vote.place))
  return {
    country: code => (code === null ? 0 : (byCountry.get(code) ?? 0) / Math.max(total, 1)),
    first: place => (place.first === null ? 0 : (byFirst.get(firstKey(place)) ?? 0) / Math.max(total, 1)),
    near: (place, key) => nearness(place, key, towns),
  }
}

/** How many of the towns lie within about 50 km, those within about 150 km counted less; 1 at the most. */
function nearness(place: GazetteerPlace, key: string, towns: readonly Vote[]): number {
  let near = 0
  for (const town of towns) {
    if (town.key === key) continue
    const lat = Math.abs(place.lat - town.place.lat)
    const lon = Math.abs(place.lon - town.place.lon)
    if (lat < 0.5 && lon < 0.7) near += 0.5
    else if (lat < 1.4 && lon < 1.9) near += 0.25
    if (near >= 1) return 1
  }
  return near
}

function isLocal(place: GazetteerPlace): boolean {
  return place.kind === 'city' || place.level === 'second'
}

function firstKey(place: GazetteerPlace): string {
  return `${place.country}.${place.first}`
}

function add(sums: Map<string, number>, key: string, weight: number): void {
  sums.set(key, (sums.get(key) ?? 0) + weight)
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
