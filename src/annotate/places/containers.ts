/**
 * "Macon, Ga.", "Aktau in western Kazakhstan": a name followed at once by the region or country it lies in.
 * Then only the places of that name in that region are meant, and both are places.
 */
import type { GazetteerPlace } from '../../language/gazetteer.ts'
import type { Parsed } from '../../parse/parsed.ts'
import type { Candidate } from './candidate.ts'

/** The places of a candidate that lie in what follows it, and that what follows it then is. */
export type Containment = {
  readonly inner: readonly GazetteerPlace[]
  readonly outer: readonly GazetteerPlace[]
  /** Whether a comma says so, or only "in". */
  readonly isPlain: boolean
}

const MOST_BETWEEN = 6

/** What the next candidate says of where this one lies; null where it says nothing. */
export function containment(parsed: Parsed, candidate: Candidate, next: Candidate): Containment | null {
  if (next.sentence !== candidate.sentence) return null
  const gap = next.first - candidate.last
  const isComma = gap === 1 && parsed.tokens[candidate.last]?.text === ','
  if (!isComma && !(gap <= MOST_BETWEEN && hasIn(parsed, candidate.last, next.first))) return null
  const outer = next.places.filter(
    place => isRegion(place) && candidate.places.some(one => isWithin(one, place)),
  )
  if (outer.length === 0) return null
  const inner = candidate.places.filter(place => outer.some(one => isWithin(place, one)))
  return { inner, outer: outer.filter(one => inner.some(place => isWithin(place, one))), isPlain: isComma }
}

/** Whether a place lies in a region or country, as far as their codes tell. */
function isWithin(place: GazetteerPlace, region: GazetteerPlace): boolean {
  if (place.country !== region.country || place.country === null || place.kind === 'country') return false
  if (region.kind === 'country') return true
  return region.level === 'first' && place.first === region.first && place.level !== 'first'
}

function isRegion(place: GazetteerPlace): boolean {
  return place.kind === 'country' || place.level === 'first'
}

function hasIn(parsed: Parsed, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const lower = parsed.tokens[at]?.lower
    if (lower === 'in' || lower === 'of') return true
  }
  return false
}
