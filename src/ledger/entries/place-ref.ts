/** A place as a claim names it → a place of the record: that of the gazetteer, or its words alone. */
import type { Mention, Place } from '../../engine/reading.ts'
import { fold } from '../../text/fold.ts'
import { overlaps } from '../../text/span.ts'
import type { PlaceRef } from './entry.ts'

export function placeRef(mention: Mention | null, places: readonly Place[]): PlaceRef | null {
  if (mention === null) return null
  const place =
    places.find(({ start, end }) => start === mention.start && end === mention.end) ??
    places.find(other => overlaps(other, mention))
  const name = place?.name ?? mention.words
  return {
    id: place?.geonames ? `g-${place.geonames}` : `p-${fold(name)}`,
    name,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    kind: place?.kind ?? 'unplaced',
    country: place?.country ?? null,
  }
}
