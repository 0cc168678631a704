/**
 * Entries → one long ASCII string that needs no parsing at start: lines sorted by key, each with the records of the
 * places of that name. `language/gazetteer.ts` reads it in place; its header describes a line.
 */
import { titleCase } from '../../src/language/fold-name.ts'
import { type Entry, type EntryKind, keyOf } from './entry.ts'

const LETTER: Readonly<Record<EntryKind, string>> = {
  country: 'c',
  first: 'a',
  second: 'b',
  region: 'r',
  continent: 't',
  feature: 'f',
  capital: 'k',
  town: 'p',
  quarter: 'q',
}

/** What stands in a line: a place's own record, or a pointer from another name of it. */
type Item = { readonly entry: Entry; readonly own: boolean }

export function pack(entries: readonly Entry[]): string {
  const lines = [...linesOf(entries)].sort(([a], [b]) => (a < b ? -1 : 1))
  const positions = positionsOf(lines)
  return lines.map(([key, items]) => lineOf(key, items, positions)).join('')
}

/** Key → items, the most populous place first. */
function linesOf(entries: readonly Entry[]): Map<string, Item[]> {
  const lines = new Map<string, Item[]>()
  const byRank = [...entries].sort((a, b) => b.population - a.population || (a.id ?? 0) - (b.id ?? 0))
  for (const entry of byRank) {
    for (const [index, key] of keys(entry).entries()) {
      const items = lines.get(key) ?? []
      lines.set(key, items)
      items.push({ entry, own: index === 0 })
    }
  }
  return lines
}

/** The keys of an entry, each once; its record stands at the first. */
function keys(entry: Entry): string[] {
  const isTown = entry.kind === 'town' || entry.kind === 'quarter' || entry.kind === 'capital'
  const found = [entry.name, ...entry.aliases].flatMap(name => keyOf(name, isTown ? 3 : 2) ?? [])
  return [...new Set(found)]
}

/** Pointers have a fixed width, so where each record will stand is known before any line is written. */
function positionsOf(lines: readonly (readonly [string, readonly Item[]])[]): ReadonlyMap<Entry, number> {
  const positions = new Map<Entry, number>()
  let at = 0
  for (const [key, items] of lines) {
    at += key.length + 1
    for (const item of items) {
      if (item.own) positions.set(item.entry, at)
      at += (item.own ? recordOf(item.entry, key).length : 6) + 1
    }
  }
  return positions
}

function lineOf(key: string, items: readonly Item[], positions: ReadonlyMap<Entry, number>): string {
  const written = items.map(({ entry, own }) =>
    own ? recordOf(entry, key) : `~${fixed(positions.get(entry) ?? 0, 5)}`,
  )
  return `${key}:${written.join(';')}!`
}

function recordOf(entry: Entry, key: string): string {
  const rank = Math.min(99, Math.round(10 * Math.log10(entry.population + 1)))
  return [
    fixed(Math.round((entry.lat + 90) * 1000), 4),
    fixed(Math.round((entry.lon + 180) * 1000), 4),
    fixed(entry.id ?? 0, 5),
    entry.country ?? '--',
    LETTER[entry.kind],
    String(rank).padStart(2, '0'),
    entry.first ?? '',
    entry.name === titleCase(key) ? '' : `|${escaped(entry.name)}`,
  ].join('')
}

function fixed(number: number, width: number): string {
  return number.toString(36).padStart(width, '0')
}

/** Everything beyond ASCII as `^` and four hexadecimal digits: one such letter would double the whole string. */
function escaped(name: string): string {
  return name.replace(/[^ -~]|[\^;:!|"\\]/g, unit => `^${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
