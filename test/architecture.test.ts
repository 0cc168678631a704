/**
 * What holds the folders of src/ apart. Biome checks names, function lengths, parameters, cycles and the globals and
 * Node modules the engine may not touch (biome.json); here is what a linter cannot know or does not look at.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** A folder imports itself and what stands left of it. Up to the engine everything is pure. */
const ORDER: readonly string[] = [
  'generated',
  'text',
  'language',
  'parse',
  'annotate',
  'claims',
  'engine',
  'tagger',
  'ledger',
  'views',
  'store',
  'intake',
  'app',
  'cli',
]
const PURE = [...ORDER.slice(0, ORDER.indexOf('engine') + 1), 'ledger', 'views']

/** The one Node module of the pure folders: ids are made from content by SHA-256. */
const NODE_IMPORTS = new Map([['text/report.ts', ['node:crypto']]])

/** What asks the clock, chance or the machine's settings; the rest of the list is in biome.json. */
const IMPURE =
  /\b(?:Date\.now\(|new Date\(\s*\)|Date\(\s*\)|Math\.random\(|globalThis\b|toLocale\w+\(\s*\)|Intl\.\w+\(\s*\)|import\.meta\.url)/g

/** Two that stand side by side: what is shown is worked out from values, whatever database they came from. */
const STRANGERS = [new Set(['views', 'store'])]

/** Only the store knows a database. */
const DATABASE = /^(?:kysely|pg|@electric-sql\/.*)$/

/** What the public API is made of. */
const TOP_TAKES = new Set(['text', 'parse', 'engine', 'tagger'])

const LONGEST_FILE = 300

type Source = {
  readonly path: string
  readonly folder: string
  readonly text: string
  readonly code: string
}

const sources: readonly Source[] = filesOf(SRC).map(file => {
  const path = relative(SRC, file).replaceAll('\\', '/')
  const text = readFileSync(file, 'utf8')
  return {
    path,
    folder: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
    text,
    code: withoutComments(text),
  }
})
const written = sources.filter(source => source.folder !== 'generated')
const pure = written.filter(source => source.folder === '' || isPure(source.folder))

describe('the folders of src/', () => {
  it('are the ones whose order is known', () => {
    const unknown = sources.filter(source => source.folder !== '' && orderOf(source.folder) < 0)
    expect(unknown.map(source => source.path)).toEqual([])
  })
  it('import only themselves and what stands left of them', () => {
    expect(written.flatMap(wrongImports)).toEqual([])
  })
  it('let only the store know a database', () => {
    const others = written.filter(source => source.folder !== 'store')
    const taken = others.flatMap(source =>
      importsOf(source)
        .filter(name => DATABASE.test(name))
        .map(name => `${source.path}: ${name}`),
    )
    expect(taken).toEqual([])
    expect(written.flatMap(importsOf)).toEqual(
      expect.arrayContaining(['kysely', 'pg', '@electric-sql/pglite']),
    )
  })
  it('leave the top to index.ts, which takes from text, parse, engine and tagger alone', () => {
    const top = sources.filter(source => source.folder === '')
    expect(top.map(source => source.path)).toEqual(['index.ts'])
    const taken = top.flatMap(source => importsOf(source).map(name => folderOf(source, name)))
    expect(taken.filter(folder => folder === null || !TOP_TAKES.has(folder))).toEqual([])
  })
})

describe('the engine', () => {
  it('uses no module of Node or of others, but for the digest in text/report.ts', () => {
    const used = pure.flatMap(source =>
      importsOf(source)
        .filter(name => !name.startsWith('.') && !NODE_IMPORTS.get(source.path)?.includes(name))
        .map(name => `${source.path}: ${name}`),
    )
    expect(used).toEqual([])
  })
  it('asks neither clock nor chance nor the settings of the machine', () => {
    expect(pure.flatMap(source => hits(source, source.code, IMPURE))).toEqual([])
  })
})

describe('every file we write', () => {
  it('starts by saying what it is for', () => {
    expect(
      written.filter(source => !/^(?:#!.*\n)?\/\*\*/.test(source.text)).map(source => source.path),
    ).toEqual([])
  })
  it('is short enough to be read at once', () => {
    const long = written.map(source => ({ path: source.path, lines: source.text.split('\n').length - 1 }))
    expect(long.filter(file => file.lines > LONGEST_FILE)).toEqual([])
  })
  it('is named for what it does', () => {
    const vague = /(?:^|[/-])(?:utils?|helpers?|common|misc|shared)(?:[/.]|$)/
    expect(written.map(source => source.path).filter(path => vague.test(path))).toEqual([])
  })
  it('has no default export, no silenced check, no task left for later, no path of one machine', () => {
    const unwanted =
      /\bexport default\b|biome-ignore|eslint-disable|@ts-(?:ignore|nocheck|expect-error)|\b(?:TODO|FIXME)\b|['"`\s](?:\/home\/|\/Users\/|\/work\/|\/tmp\/|[A-Z]:\\)/g
    expect(written.flatMap(source => hits(source, source.text, unwanted))).toEqual([])
  })
})

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesOf(path)
    return entry.name.endsWith('.ts') ? [path] : []
  })
}

/** The modules a file names in its imports and exports. */
function importsOf(source: Source): string[] {
  const named = /^(?:import|export|\})[^'\n]* from '([^'\n]+)'|\bimport\('([^'\n]+)'\)|^import '([^'\n]+)'/gm
  return [...source.code.matchAll(named)].map(match => match[1] ?? match[2] ?? match[3] ?? '')
}

function wrongImports(source: Source): string[] {
  if (source.folder === '') return []
  return importsOf(source).flatMap(name => {
    const folder = folderOf(source, name)
    const allowed =
      folder === null ||
      (folder !== '' && orderOf(folder) <= orderOf(source.folder) && !areStrangers(folder, source.folder))
    return allowed ? [] : [`${source.path} imports ${name}`]
  })
}

/** The folder of src/ that a relative import leads to; null for a module that is not ours. */
function folderOf(source: Source, name: string): string | null {
  if (!name.startsWith('.')) return null
  const path = join(dirname(source.path), name).replaceAll('\\', '/')
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : ''
}

function areStrangers(one: string, other: string): boolean {
  return one !== other && STRANGERS.some(pair => pair.has(one) && pair.has(other))
}

function orderOf(folder: string): number {
  return ORDER.indexOf(folder)
}

function isPure(folder: string): boolean {
  return PURE.includes(folder)
}

/** The code alone: a comment may speak of what the code may not do. Lines stay where they are. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1')
}

function hits(source: Source, text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(match => {
    const line = text.slice(0, match.index).split('\n').length
    return `src/${source.path}:${line}: ${match[0].trim()}`
  })
}
