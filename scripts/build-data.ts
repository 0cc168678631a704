/**
 * data/ → src/generated/: each table becomes a module of its rows, typed by the columns it has.
 *
 * `npm run data` writes them; `npm run data -- --check` fails where one is not current (a test runs it).
 * A table without a `note` and a `source` is an error: every row of language knowledge says where it comes from.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { parse } from 'yaml'
import { gazetteerText } from './gazetteer/gazetteer.ts'

type Cell = string | number | boolean | readonly string[]
type Row = Readonly<Record<string, Cell>>
type Table = { readonly note: string; readonly source: string; readonly rows: readonly Row[] }

const DATA = new URL('../data/', import.meta.url).pathname
/** Tables that go into the gazetteer instead of becoming modules of their own. */
const GAZETTEER = join(DATA, 'places/gazetteer')
const GENERATED = new URL('../src/generated/', import.meta.url).pathname

/** Every generated module: its path under src/generated and its text. */
export function generate(): ReadonlyMap<string, string> {
  const modules = new Map<string, string>()
  for (const file of tables(DATA)) {
    const name = relative(DATA, file).replace(/\.yml$/, '.ts')
    modules.set(name, moduleOf(file, readTable(file)))
  }
  modules.set(
    'gazetteer.txt',
    gazetteerText(table => readTable(join(DATA, 'places', `${table}.yml`)).rows),
  )
  modules.set('gazetteer.ts', gazetteerModule())
  modules.set('en/word-classes.ts', wordClassModule(join(DATA, 'en/word-classes.tsv')))
  return modules
}

function tables(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (path === GAZETTEER) return []
    if (entry.isDirectory()) return tables(path)
    return entry.name.endsWith('.yml') ? [path] : []
  })
}

/** The rows of one table, checked: a note, a source, a value in every cell. */
export function readTable(file: string): Table {
  const table = parse(readFileSync(file, 'utf8')) as Partial<Table>
  if (!table.note || !table.source) throw new Error(`${file}: a table needs a note and a source`)
  if (!Array.isArray(table.rows) || table.rows.length === 0) throw new Error(`${file}: no rows`)
  const seen = new Set<string>()
  for (const row of table.rows) {
    const line = JSON.stringify(row)
    if (seen.has(line)) throw new Error(`${file}: twice the same row: ${line}`)
    seen.add(line)
    for (const [column, cell] of Object.entries(row)) {
      const known = Array.isArray(cell) || ['string', 'number', 'boolean'].includes(typeof cell)
      if (!known)
        throw new Error(`${file}: ${JSON.stringify(row)}: "${column}" has no value; quote text with a comma`)
    }
  }
  return table as Table
}

function moduleOf(file: string, table: Table): string {
  const name = camel(basename(file, '.yml'))
  const columns = [...new Set(table.rows.flatMap(row => Object.keys(row)))].filter(
    column => column !== 'note',
  )
  const fields = columns.map(column => {
    const cells = table.rows.map(row => row[column])
    const types = [...new Set(cells.filter(cell => cell !== undefined).map(typeOf))].sort()
    return `  readonly ${quoted(column)}${cells.includes(undefined) ? '?' : ''}: ${types.join(' | ')}`
  })
  const rows = table.rows.map(({ note: _, ...row }) => `  ${JSON.stringify(row)},`)
  return `${heading(file)}
export type ${name[0]?.toUpperCase()}${name.slice(1)}Row = {
${fields.join('\n')}
}

export const ${name}: readonly ${name[0]?.toUpperCase()}${name.slice(1)}Row[] = [
${rows.join('\n')}
]
`
}

/** One long string is loaded much faster than seventeen thousand array elements. */
function wordClassModule(file: string): string {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
  return `${heading(file)}
export const wordClasses: string = ${JSON.stringify(rows.join('\n'))}
`
}

/** The one module that reads a file: ten megabytes load ten times as fast so (docs/decisions/0004-gazetteer.md). */
function gazetteerModule(): string {
  return `/** Generated from GeoNames and data/places/gazetteer/ by \`npm run data\`. Reads the file beside it, once. */
import { readFileSync } from 'node:fs'

export const gazetteer: string = readFileSync(new URL('./gazetteer.txt', import.meta.url), 'latin1')
`
}

function heading(file: string): string {
  return `/** Generated from data/${relative(DATA, file)} by \`npm run data\`. Change the table, not this file. */`
}

function typeOf(cell: Cell | undefined): string {
  return Array.isArray(cell) ? 'readonly string[]' : typeof cell
}

function quoted(column: string): string {
  return /^[a-z][a-zA-Z]*$/.test(column) ? column : JSON.stringify(column)
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** Writes what differs; returns the names of the modules that were not current. */
export function update(write: boolean): string[] {
  const stale: string[] = []
  for (const [name, text] of generate()) {
    const path = join(GENERATED, name)
    if (currentText(path) === text) continue
    stale.push(name)
    if (!write) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return stale
}

function currentText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const check = process.argv.includes('--check')
  const stale = update(!check)
  for (const name of stale) console.log(`${check ? 'not current' : 'written'}: src/generated/${name}`)
  if (check && stale.length > 0) {
    console.error('Run `npm run data` and commit what it writes.')
    process.exitCode = 1
  }
}
