/** The pairs told by reading (`pairs.tsv`), joined to the corpora that hold the texts; a pair whose text is not there is left out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Pair = {
  readonly corpus: string
  /** The names of the two documents. */
  readonly names: readonly [string, string]
  readonly texts: readonly [string, string]
  readonly copy: boolean
  readonly reason: string
}

type TextOf = (document: string) => string | undefined

export function readPairs(tsv: string, folder: string): Pair[] {
  const corpora: Readonly<Record<string, TextOf>> = {
    polnear: polnearIn(join(folder, 'polnear')),
    gujarat2002: gujaratIn(join(folder, 'gujarat2002', 'reports.jsonl')),
    ecbplus: document => ecbIn(join(folder, 'ecbplus', `${document}.json`)),
  }
  const rows = tsv.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  return rows.slice(1).flatMap(row => {
    const [corpus = '', a = '', b = '', label = '', reason = ''] = row.split('\t')
    if (label !== 'copy' && label !== 'not') throw new Error(`pairs.tsv: no label "${label}" of ${a}, ${b}`)
    const texts = [corpora[corpus]?.(a), corpora[corpus]?.(b)] as const
    if (texts[0] === undefined || texts[1] === undefined) return []
    return [{ corpus, names: [a, b], texts: [texts[0], texts[1]], copy: label === 'copy', reason }]
  })
}

/** Every article of PolNeAR, in the order of their names. */
export function polnearTexts(folder: string): readonly string[] {
  const files = ['train', 'dev'].flatMap(part => {
    const texts = join(folder, 'polnear', part, 'text')
    return existsSync(texts) ? readdirSync(texts).map(name => ({ name, file: join(texts, name) })) : []
  })
  return files
    .filter(({ name }) => name.endsWith('.txt'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ file }) => readFileSync(file, 'utf8'))
}

function polnearIn(folder: string): TextOf {
  return document =>
    ['train', 'dev']
      .map(part => join(folder, part, 'text', `${document}.txt`))
      .filter(file => existsSync(file))
      .map(file => readFileSync(file, 'utf8'))[0]
}

function gujaratIn(file: string): TextOf {
  if (!existsSync(file)) return () => undefined
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const texts = new Map(
    lines.map(line => {
      const { doc_id, text } = JSON.parse(line) as { readonly doc_id: string; readonly text: string }
      return [doc_id, text] as const
    }),
  )
  return document => texts.get(document)
}

function ecbIn(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  const { title, text } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly title: string | null
    readonly text: string
  }
  // The corpus is kept in tokens: a closing mark is two apostrophes there.
  return `${title ?? ''}\n\n${text}`.replace(/ ?''/g, '"')
}
