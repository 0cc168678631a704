/**
 * The figures of one topic, parted by place. A figure without a place, or at a place that no gazetteer knows, stands with the
 * first; two known places are one where they are near each other or the same.
 */
import { digest } from '../../text/report.ts'
import { kilometres } from '../entries/distance.ts'
import type { FigureEntry, PlaceRef } from '../entries/entry.ts'

export type PlacePart = {
  readonly id: string
  readonly place: PlaceRef | null
  readonly entries: readonly FigureEntry[]
}

/** Kilometres: a town and its villages. */
const NEAR = 40

/** The first part keeps the topic's id. `entries` in the order in which they were known. */
export function byPlace(id: string, entries: readonly FigureEntry[]): PlacePart[] {
  const parts: { place: PlaceRef | null; entries: FigureEntry[] }[] = []
  const unplaced = new Set<FigureEntry>()
  for (const entry of entries) {
    const { place } = entry
    if (place === null || place.lat === null) {
      unplaced.add(entry)
      continue
    }
    const part = parts.find(other => other.place !== null && isOneArea(other.place, place))
    if (part === undefined) parts.push({ place, entries: [entry] })
    else part.entries.push(entry)
  }
  const [first, ...others] = parts
  const together = new Set([...(first?.entries ?? []), ...unplaced])
  const place = first?.place ?? entries.find(entry => entry.place !== null)?.place ?? null
  return [
    { id, place, entries: entries.filter(entry => together.has(entry)) },
    ...others.map(part => ({ ...part, id: `m-${digest(`${id} ${part.place?.id ?? ''}`, 16)}` })),
  ]
}

/** A country is not one of its towns: a number for the one is no number for the other. */
function isOneArea(a: PlaceRef, b: PlaceRef): boolean {
  if (a.id === b.id) return true
  if (isWide(a) || isWide(b)) return false
  const distance = kilometres(a, b)
  return distance !== null && distance <= NEAR
}

function isWide({ kind }: PlaceRef): boolean {
  return kind === 'country' || kind === 'continent'
}
