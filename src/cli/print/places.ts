/** Places on the map, each once with where it is and how often it is named; then those that could not be placed. */
import type { Place } from '../../engine/reading.ts'
import { printable } from '../../views/words/printable.ts'
import { type Block, block, faint, joined, type Piece, plain } from './piece.ts'
import { position, quotation } from './quote.ts'
import type { PrintedRecord } from './record.ts'

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

export function placeBlocks(record: PrintedRecord): Block[] {
  const groups = [...byPlace(record.reading.places)]
  const placed = groups.filter(([, [first]]) => first !== undefined && first.geonames !== null)
  const open = groups.flatMap(([, [first]]) =>
    first !== undefined && first.geonames === null ? [first] : [],
  )
  return [
    ...placed.map(([, mentions]) => block(2, placeLine(mentions))),
    ...(open.length === 0
      ? []
      : [
          block(2, [
            faint('not placed: '),
            ...joined(
              open.map(place => quotation(place)),
              ', ',
            ),
          ]),
        ]),
  ]
}

function byPlace(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>()
  for (const place of places) {
    const key = String(place.geonames ?? place.name ?? printable(place.words).toLowerCase())
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [place])
    else group.push(place)
  }
  return groups
}

function placeLine(mentions: readonly Place[]): Piece[] {
  const [first] = mentions
  if (first === undefined) return []
  const times = mentions.length === 2 ? 'twice' : `${mentions.length} times`
  return joined([
    [plain(printable(first.name ?? first.words).trim())],
    [faint(kindOf(first))],
    coordinates(first),
    mentions.length > 1 ? [faint(`named ${times}`)] : [],
    [position(first)],
  ])
}

/** "city, Kazakhstan"; a country is just that. */
function kindOf({ kind, country }: Place): string {
  const known = country !== null && /^[A-Z]{2}$/.test(country) && kind !== 'country' && kind !== 'continent'
  return known ? `${kind}, ${countries.of(country)}` : kind
}

/** A country has no point worth giving. */
function coordinates({ kind, lat, lon }: Place): Piece[] {
  if (lat === null || lon === null || kind === 'country' || kind === 'continent') return []
  const north = `${Math.abs(lat).toFixed(2)}°${lat < 0 ? 'S' : 'N'}`
  const east = `${Math.abs(lon).toFixed(2)}°${lon < 0 ? 'W' : 'E'}`
  return [faint(`${north} ${east}`)]
}
