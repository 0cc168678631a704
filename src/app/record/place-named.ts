/** A place as a person names it, "Baia Mare" or "Baia Mare, RO" → the place of the gazetteer, or what it can be. */
import { findPlace, type GazetteerPlace } from '../../language/gazetteer.ts'
import type { PlaceRef } from '../../ledger/entries/entry.ts'
import { fold } from '../../text/fold.ts'

export type PlaceNamed =
  | { readonly kind: 'one'; readonly place: PlaceRef }
  | { readonly kind: 'several'; readonly countries: readonly string[] }
  | { readonly kind: 'none' }

/** Of several in one country the most populous. */
export function placeNamed(wanted: string): PlaceNamed {
  const [, name = wanted, country] = /^(.*?),\s*([A-Za-z]{2})$/.exec(wanted.trim()) ?? []
  const places = findPlace(name.trim()).filter(
    place => country === undefined || place.country === country.toUpperCase(),
  )
  const [best] = places
  if (best === undefined) return { kind: 'none' }
  const countries = [...new Set(places.map(place => place.country ?? '??'))]
  return countries.length === 1 ? { kind: 'one', place: toRef(best) } : { kind: 'several', countries }
}

function toRef({ id, name, lat, lon, kind, country }: GazetteerPlace): PlaceRef {
  return { id: id === null ? `p-${fold(name)}` : `g-${id}`, name, lat, lon, kind, country }
}
