/**
 * The figures of one topic, parted by place. A figure without a place stands with the first; two places of the gazetteer are one
 * where they are near each other, and one that no gazetteer knows is told by its name.
 */
import { digest } from '../../text/report.ts'
import { kilometres } from '../entries/distance.ts'
import type { FigureEntry, PlaceRef } from '../entries/entry.ts'
import { sameName } from '../names/same-name.ts'

export type PlacePart = {
  readonly id: string
  readonly place: PlaceRef | null
  readonly entries: readonly FigureEntry[]
}

/** Kilometres: a town and its villages. */
const NEAR = 40
/** Names beyond these are not told apart: a bound for hostile input, far above what a crisis has. */
const MOST_PARTS = 60

/** The first part keeps the topic's id. `entries` in the order in which they were known. */
export function byPlace(id: string, entries: readonly FigureEntry[]): PlacePart[] {
  const parts: { readonly place: PlaceRef; readonly entries: FigureEntry[] }[] = []
  const unplaced = new Set<FigureEntry>()
  for (const entry of entries) {
    const { place } = entry
    const part = place === null ? undefined : parts.find(other => isOneArea(other.place, place))
    if (part !== undefined) part.entries.push(entry)
    else if (place === null || !tells(place) || parts.length === MOST_PARTS) unplaced.add(entry)
    else parts.push({ place, entries: [entry] })
  }
  const [first, ...others] = parts
  const together = new Set([...(first?.entries ?? []), ...unplaced])
  const place = first?.place ?? entries.find(entry => entry.place !== null)?.place ?? null
  return [
    { id, place, entries: entries.filter(entry => together.has(entry)) },
    ...others.map(part => ({ ...part, id: `m-${digest(`${id} ${part.place.id}`, 16)}` })),
  ]
}

/** Whether a place can be told from others: by where it is, or by a name ("Orlec", but not "valley"). */
function tells({ lat, name }: PlaceRef): boolean {
  return lat !== null || /\p{Lu}/u.test(name)
}

/** A country is not one of its towns: a number for the one is no number for the other. */
export function isOneArea(a: PlaceRef, b: PlaceRef): boolean {
  if (a.id === b.id) return true
  if (isWide(a) || isWide(b)) return false
  if (a.lat === null || b.lat === null)
    return tells(a) && tells(b) && sameName(named(a), named(b)).verdict !== 'other'
  const distance = kilometres(a, b)
  return distance !== null && distance <= NEAR
}

/** Names of places are compared as those of bodies are, by what tells them. */
function named({ name }: PlaceRef): { readonly name: string; readonly kind: 'organisation' } {
  return { name, kind: 'organisation' }
}

function isWide({ kind }: PlaceRef): boolean {
  return kind === 'country' || kind === 'continent'
}
