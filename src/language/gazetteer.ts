/**
 * The gazetteer: a name → the places of that name, the most populous first. Some 200,000 towns, their other names,
 * counties and states, countries, and regions and seas kept by hand.
 *
 * It is one string, read where it stands, so that a program starts without building a table. It is made of lines
 * sorted by key, `key:item;item!`. An item is a record, or `~` and the position of a record elsewhere in base 36. A
 * record is, without gaps: latitude + 90 and longitude + 180 in thousandths (4 digits each, base 36), the GeoNames id
 * (5, base 36), country (2), kind (1 letter), ten times the logarithm of the population (2), the code of the
 * first-level division, and `|name` where the name is not the key with capitals.
 */
import { gazetteer as packed } from '../generated/gazetteer.ts'
import { foldName, titleCase } from './fold-name.ts'

export type GazetteerPlace = {
  /** GeoNames id; null for counties, most provinces and the regions kept by hand. */
  readonly id: number | null
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly kind: 'city' | 'region' | 'country' | 'continent' | 'feature'
  /** First- and second-level divisions, capitals and quarters of towns are told apart; otherwise as `kind`. */
  readonly level: 'first' | 'second' | 'capital' | 'quarter' | null
  /** ISO 3166-1 alpha-2; null for what lies in several countries. */
  readonly country: string | null
  /** GeoNames code of the first-level division: "GA" for Macon. */
  readonly first: string | null
  /** Ten times the decimal logarithm of the population: 60 is a million. */
  readonly rank: number
  /** Whether the name asked for is another than the one GeoNames shows. */
  readonly isAlias: boolean
}

const KINDS: Readonly<Record<string, Pick<GazetteerPlace, 'kind' | 'level'>>> = {
  c: { kind: 'country', level: null },
  a: { kind: 'region', level: 'first' },
  b: { kind: 'region', level: 'second' },
  r: { kind: 'region', level: null },
  t: { kind: 'continent', level: null },
  f: { kind: 'feature', level: null },
  k: { kind: 'city', level: 'capital' },
  q: { kind: 'city', level: 'quarter' },
}
const TOWN: Pick<GazetteerPlace, 'kind' | 'level'> = { kind: 'city', level: null }

/** The four hundredth village of a name is never the one meant. */
const MOST_PLACES = 60
const FIXED = 18

/** The places of a name, the most populous first; none where the gazetteer does not know it. */
export function findPlace(name: string): readonly GazetteerPlace[] {
  return findKey(foldName(name))
}

/** Whether the gazetteer knows a name, whatever else the name may mean. */
export function isPlaceName(name: string): boolean {
  return lineAt(foldName(name)) >= 0
}

/** What the gazetteer says of a folded name: its places, and whether a longer name begins with it and a space. */
export type Entry = { readonly places: readonly GazetteerPlace[]; readonly isPrefix: boolean }

/** News repeats its names: looking them up again is a hundred times slower than remembering them. */
const MOST_REMEMBERED = 4_000
const remembered = new Map<string, Entry>()

/** As `findPlace`, for a name that is folded already, and remembered. */
export function lookUp(key: string): Entry {
  const known = remembered.get(key)
  if (known) return known
  const entry = { places: findKey(key), isPrefix: hasLonger(key) }
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(key, entry)
  return entry
}

function findKey(key: string): readonly GazetteerPlace[] {
  const start = lineAt(key)
  if (start < 0) return []
  const items = packed.slice(start + key.length + 1, packed.indexOf('!', start)).split(';', MOST_PLACES)
  const places = items.map(item => placeOf(item, key))
  return places.sort((a, b) => b.rank - a.rank)
}

/** Whether some name of the gazetteer begins with these words and goes on: "new york" for "new york city". */
function hasLonger(key: string): boolean {
  return packed.startsWith(`${key} `, lowerBound(`${key} `))
}

/** Where the line of a key starts; -1 where there is none. */
function lineAt(key: string): number {
  if (key === '') return -1
  const start = lowerBound(key)
  return packed.startsWith(key, start) && packed.charAt(start + key.length) === ':' ? start : -1
}

/** The start of the first line whose key is not before the given one. */
function lowerBound(key: string): number {
  let low = 0
  let high = packed.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const start = middle === 0 ? 0 : packed.lastIndexOf('!', middle - 1) + 1
    if (isBefore(start, key)) low = packed.indexOf('!', middle) + 1
    else high = start
  }
  return low
}

/** Whether the key of the line at `start` sorts before `key`. */
function isBefore(start: number, key: string): boolean {
  for (let at = 0; at < key.length; at++) {
    const code = packed.charCodeAt(start + at)
    if (code === COLON) return true
    const wanted = key.charCodeAt(at)
    if (code !== wanted) return code < wanted
  }
  return false
}
const COLON = 58

function placeOf(item: string, key: string): GazetteerPlace {
  if (!item.startsWith('~')) return recordOf(item, key, false)
  const at = Number.parseInt(item.slice(1), 36)
  const line = packed.lastIndexOf('!', at) + 1
  const record = packed.slice(at, Math.min(endOf(';', at), endOf('!', at)))
  return recordOf(record, packed.slice(line, packed.indexOf(':', line)), true)
}

function endOf(mark: string, from: number): number {
  const end = packed.indexOf(mark, from)
  return end < 0 ? packed.length : end
}

function recordOf(record: string, key: string, isAlias: boolean): GazetteerPlace {
  const [first = '', name] = record.slice(FIXED).split('|')
  const country = record.slice(13, 15)
  return {
    id: Number.parseInt(record.slice(8, 13), 36) || null,
    name: name === undefined ? titleCase(key) : unescaped(name),
    lat: (Number.parseInt(record.slice(0, 4), 36) - 90_000) / 1000,
    lon: (Number.parseInt(record.slice(4, 8), 36) - 180_000) / 1000,
    ...(KINDS[record.charAt(15)] ?? TOWN),
    country: country === '--' ? null : country,
    first: first || null,
    rank: Number(record.slice(16, 18)),
    isAlias,
  }
}

function unescaped(name: string): string {
  return name.replace(/\^([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
