/**
 * What a report is about, in geography: how strongly its other names point to each country and each state or province,
 * and where the places are that they stand for. A name is then read as the place that fits the others.
 */
import type { GazetteerPlace } from '../../language/gazetteer.ts'

export type Context = {
  /** Share of the votes of the report's other names, 0 to 1, for the country of a place. */
  readonly country: (place: GazetteerPlace, key: string) => number
  /** The same for its first-level division. */
  readonly first: (place: GazetteerPlace, key: string) => number
  /** How many of the report's other names have a place close by, 1 at the most. */
  readonly near: (place: GazetteerPlace, key: string) => number
}

/** A name's vote for one place, and how sure of it. */
export type Vote = { readonly key: string; readonly place: GazetteerPlace; readonly weight: number }

/** Sums the votes. `countries` are further votes, from demonyms and the outlet. */
export function contextOf(votes: readonly Vote[], countries: ReadonlyMap<string, number>): Context {
  const byCountry = tally(votes, place => place.country, countries)
  const byFirst = tally(votes, firstKey, new Map())
  const total = sum(countries.values()) + sum(votes.map(vote => vote.weight))
  const grid = gridOf(votes)
  return {
    country: (place, key) => byCountry(place.country, key) / Math.max(total, 1),
    first: (place, key) => byFirst(firstKey(place), key) / Math.max(total, 1),
    near: (place, key) => nearness(place, key, grid),
  }
}

/** The votes for an area by all names but one: a name is no witness for itself. */
function tally(
  votes: readonly Vote[],
  areaOf: (place: GazetteerPlace) => string | null,
  more: ReadonlyMap<string, number>,
): (area: string | null, key: string) => number {
  const all = new Map(more)
  const own = new Map<string, Map<string, number>>()
  for (const { key, place, weight } of votes) {
    const area = areaOf(place)
    if (area === null) continue
    add(all, area, weight)
    const ofKey = own.get(key) ?? new Map<string, number>()
    own.set(key, ofKey)
    add(ofKey, area, weight)
  }
  return (area, key) => (area === null ? 0 : (all.get(area) ?? 0) - (own.get(key)?.get(area) ?? 0))
}

/** Towns and counties by the cell of one degree they lie in. */
type Grid = ReadonlyMap<number, readonly Vote[]>

function gridOf(votes: readonly Vote[]): Grid {
  const grid = new Map<number, Vote[]>()
  for (const vote of votes) {
    if (!isLocal(vote.place)) continue
    const cell = cellOf(vote.place.lat, vote.place.lon)
    const others = grid.get(cell)
    if (others) others.push(vote)
    else grid.set(cell, [vote])
  }
  return grid
}

function cellOf(lat: number, lon: number): number {
  return Math.floor(lat) * 1000 + Math.floor(lon)
}

/** Each other name once, by its nearest place: one that surely means that place counts more. */
function nearness(place: GazetteerPlace, key: string, grid: Grid): number {
  if (grid.size === 0 || !isLocal(place)) return 0
  const byName = new Map<string, number>()
  for (let lat = -1; lat <= 1; lat++) {
    for (let lon = -1; lon <= 1; lon++) {
      for (const vote of grid.get(cellOf(place.lat + lat, place.lon + lon)) ?? []) {
        const near = vote.key === key ? 0 : closeness(place, vote)
        if (near > (byName.get(vote.key) ?? 0)) byName.set(vote.key, near)
      }
    }
  }
  let total = 0
  for (const near of byName.values()) total += near
  return Math.min(1, total)
}

function closeness(place: GazetteerPlace, { place: other, weight }: Vote): number {
  const lat = Math.abs(place.lat - other.lat)
  const lon = Math.abs(place.lon - other.lon)
  const sure = 0.5 + 0.5 * Math.min(1, weight)
  if (lat < 0.5 && lon < 0.7) return 0.6 * sure
  return lat < 1.4 && lon < 1.9 ? 0.3 * sure : 0
}

function isLocal(place: GazetteerPlace): boolean {
  return place.kind === 'city' || place.level === 'second'
}

function firstKey(place: GazetteerPlace): string | null {
  return place.first === null ? null : `${place.country}.${place.first}`
}

function add(sums: Map<string, number>, key: string, weight: number): void {
  sums.set(key, (sums.get(key) ?? 0) + weight)
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
