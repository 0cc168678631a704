/** The GeoNames dump of places with more than 500 people → entries for towns, with the other names worth keeping. */
import { readFileSync } from 'node:fs'
import type { Entry, EntryKind } from './entry.ts'

/** A town of the dump; `second` is the code of its second-level division. */
export type Town = Entry & { readonly second: string | null }

/** Other names of smaller places are mostly post codes, misspellings and village quarters. */
const ALIASES_FROM_POPULATION = 5_000
/** Names in lower case are letter-by-letter transcriptions of other scripts, mostly without vowels. */
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}'’ʼʻ`‘ .-]{3,39}$/u

/** The name by which a town is known now. */
export type RenamedRow = { readonly id: number; readonly name: string; readonly also?: readonly string[] }

export function readTowns(file: string, renamed: readonly RenamedRow[]): Town[] {
  const names = new Map(renamed.map(row => [row.id, row]))
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => withName(townOf(line.split('\t')), names))
}

function withName(town: Town, names: ReadonlyMap<number, RenamedRow>): Town {
  const row = names.get(town.id ?? 0)
  if (row === undefined) return town
  return { ...town, name: row.name, aliases: [...(row.also ?? []), town.name, ...town.aliases] }
}

function townOf(columns: readonly string[]): Town {
  const [id, name = '', ascii = '', others = '', lat, lon, , code = '', country = '', , first, second] =
    columns
  const population = Number(columns[14])
  const aliases =
    population < ALIASES_FROM_POPULATION && code !== 'PPLC' ? [] : others.split(',').filter(isAlias)
  return {
    id: Number(id),
    name,
    aliases: [ascii, ...aliases],
    lat: Number(lat),
    lon: Number(lon),
    kind: kindOf(code),
    country: country || null,
    first: first || null,
    second: second || null,
    population,
  }
}

/** Not the three- and four-letter codes of airports, nor names in other scripts. */
function isAlias(name: string): boolean {
  return LATIN.test(name) && !/^[A-Z]+$/.test(name)
}

function kindOf(code: string): EntryKind {
  if (code === 'PPLC') return 'capital'
  return code === 'PPLX' ? 'quarter' : 'town'
}
