/**
 * The centre of a country or division, from where its towns lie: the mean of the half-degree cells with a town in them,
 * so that a crowded corner does not draw it to itself. No open package has the centres themselves.
 */
import type { Town } from './towns.ts'

export type Extent = { readonly lat: number; readonly lon: number; readonly population: number }

/** Towns by a key of theirs ("US.GA") → the centre and population of each. Towns without a key are left out. */
export function extents(
  towns: readonly Town[],
  keyOfTown: (town: Town) => string | null,
): ReadonlyMap<string, Extent> {
  const groups = new Map<string, Town[]>()
  for (const town of towns) {
    const key = keyOfTown(town)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(town)
    else groups.set(key, [town])
  }
  return new Map([...groups].map(([key, group]) => [key, extentOf(group)]))
}

function extentOf(towns: readonly Town[]): Extent {
  const cells = new Set(towns.map(town => `${Math.floor(town.lat * 2)} ${Math.floor(town.lon * 2)}`))
  const population = towns.reduce((sum, town) => sum + (town.kind === 'quarter' ? 0 : town.population), 0)
  if (cells.size < 4)
    return { lat: mean(towns.map(one => one.lat)), lon: mean(towns.map(one => one.lon)), population }
  const corners = [...cells].map(cell => cell.split(' ').map(Number))
  return {
    lat: mean(corners.map(([lat = 0]) => (lat + 0.5) / 2)),
    lon: mean(corners.map(([, lon = 0]) => (lon + 0.5) / 2)),
    population,
  }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
