/** The place corpora → texts with the toponyms people marked in them: Local-Global Lexicon (XML), GeoWebNews (brat). */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Toponym = {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly id: number | null
  /** Where the annotation itself says so. */
  readonly at: { readonly lat: number; readonly lon: number } | null
  /** Null where the corpus does not say. */
  readonly isCountry: boolean | null
  /** False for modifiers, metonymy and names inside names; null where the corpus does not tell. */
  readonly isLiteral: boolean | null
  /** Whether it counts among the toponyms to find; others only excuse what is found there. */
  readonly isGold: boolean
}

export type Annotated = {
  readonly name: string
  readonly text: string
  readonly toponyms: readonly Toponym[]
}

/** `lgl.xml`, and the folder `geowebnews`, as far as they are there. */
export function readToponyms(folder: string): ReadonlyMap<string, readonly Annotated[]> {
  const corpora = new Map<string, readonly Annotated[]>()
  if (existsSync(join(folder, 'lgl.xml'))) {
    corpora.set('LGL', readLexicon(readFileSync(join(folder, 'lgl.xml'), 'utf8')))
  }
  if (existsSync(join(folder, 'geowebnews'))) corpora.set('GeoWebNews', readBrat(join(folder, 'geowebnews')))
  return corpora
}

/** The XML of the Local-Global Lexicon. */
export function readLexicon(xml: string): Annotated[] {
  return parts(xml, 'article').map(article => ({
    name: `LGL ${/docid="([^"]*)"/.exec(article)?.[1] ?? ''}`,
    text: unescaped(part(article, 'text')),
    toponyms: parts(article, 'toponym').map(lexiconToponym),
  }))
}

function lexiconToponym(xml: string): Toponym {
  const lat = part(xml, 'lat')
  const code = part(xml, 'fcode')
  return {
    start: Number(part(xml, 'start')),
    end: Number(part(xml, 'end')),
    words: unescaped(part(xml, 'phrase')),
    id: Number(/gaztag geonameid="(\d+)"/.exec(xml)?.[1]) || null,
    at: lat === '' ? null : { lat: Number(lat), lon: Number(part(xml, 'lon')) },
    isCountry: code.startsWith('PCL') || code === 'CONT',
    isLiteral: null,
    isGold: true,
  }
}

/** Labels of GeoWebNews that are no place names: descriptions, other things of that name, languages. */
const NO_NAMES: ReadonlySet<string> = new Set([
  'Non_Lit_Expression',
  'Literal_Expression',
  'Non_Toponym',
  'Homonym',
  'Language',
  'Demonym',
])

function readBrat(folder: string): Annotated[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.ann'))
  return files.sort().map(file => ({
    name: `GeoWebNews ${file}`,
    text: readFileSync(join(folder, file.replace(/ann$/, 'txt')), 'utf8'),
    toponyms: readStandoff(readFileSync(join(folder, file), 'utf8')),
  }))
}

/** One brat file: `T1<tab>Literal 10 16<tab>London`, and `#1<tab>AnnotatorNotes T1<tab>2643743` with its GeoNames id. */
export function readStandoff(lines: string): Toponym[] {
  const rows = lines.split('\n').map(line => line.split('\t'))
  const notes = new Map(
    rows.filter(row => row[0]?.startsWith('#')).map(row => [row[1]?.split(' ')[1] ?? '', row[2] ?? '']),
  )
  return rows
    .filter(row => row[0]?.startsWith('T'))
    .map(([id = '', label = '', words = '']) => standoffToponym(label, words, notes.get(id) ?? ''))
}

function standoffToponym(label: string, words: string, note: string): Toponym {
  const [type = '', start, end] = label.split(/[ ;]/)
  const at = /^(-?\d+\.\d+)[, ]+(-?\d+\.\d+)/.exec(note.trim())
  return {
    start: Number(start),
    end: Number(end),
    words,
    id: /^\d+$/.test(note.trim()) ? Number(note) : null,
    at: at ? { lat: Number(at[1]), lon: Number(at[2]) } : null,
    isCountry: null,
    isLiteral:
      type.startsWith('Literal') || type === 'Embedded_Literal' || type === 'Coercion' || type === 'Mixed',
    isGold: !NO_NAMES.has(type) && note.trim() !== '',
  }
}

function parts(xml: string, tag: string): string[] {
  return xml
    .split(new RegExp(`<${tag}(?=[ >])`))
    .slice(1)
    .map(rest => rest.slice(0, rest.indexOf(`</${tag}>`)))
}

function part(xml: string, tag: string): string {
  const start = xml.indexOf(`<${tag}>`)
  return start < 0 ? '' : xml.slice(start + tag.length + 2, xml.indexOf(`</${tag}>`, start))
}

const CDATA = '<![CDATA['

function unescaped(xml: string): string {
  if (xml.startsWith(CDATA)) return xml.slice(CDATA.length, xml.indexOf(']]>'))
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
