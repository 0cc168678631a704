/**
 * Sentences whose names were marked by reading: `names/gold.tsv`, offsets only, joined to the corpora that hold the text.
 * A sentence whose words are not the ones that were marked (its hash tells) is left out. `names/README.md` says what
 * is marked and how the sentences were chosen.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digest } from '../src/text/report.ts'
import { type Span, sliceOf } from '../src/text/span.ts'

export const NAME_KINDS = ['person', 'organisation', 'place', 'group', 'office'] as const
export type Kind = (typeof NAME_KINDS)[number]
export type Named = Span & { readonly kind: Kind }
export type Marked = {
  readonly corpus: string
  readonly document: string
  readonly text: string
  readonly sentence: Span
  readonly names: readonly Named[]
}

/** The text of a document as stored, or null where it is not there. */
export type TextOf = (corpus: string, document: string) => string | null

type Row = readonly string[]

export function readMarked(tsv: string, textOf: TextOf): Marked[] {
  return sentencesOf(tsv).flatMap(([first = [], ...names]) => {
    const [, corpus = '', document = '', start, end, hash] = first
    const text = textOf(corpus, document)
    const sentence = { start: Number(start), end: Number(end) }
    if (text === null || digest(sliceOf(text, sentence), 8) !== hash) return []
    return [{ corpus, document, text, sentence, names: names.map(toName) }]
  })
}

/** The rows of each sentence: its own first, then those of its names. */
function sentencesOf(tsv: string): Row[][] {
  const sentences: Row[][] = []
  for (const line of tsv.split('\n')) {
    const row = line.split('\t')
    if (row[0] === 'sentence') sentences.push([row])
    if (row[0] === 'name') sentences.at(-1)?.push(row)
  }
  return sentences
}

function toName([, , , start, end, kind]: Row): Named {
  const known = NAME_KINDS.find(one => one === kind)
  if (known === undefined) throw new Error(`gold.tsv: no kind of name "${kind}"`)
  return { start: Number(start), end: Number(end), kind: known }
}

/** Looks documents up below a folder of corpora. */
export function textsBelow(folder: string): TextOf {
  const gujarat = readReports(join(folder, 'gujarat2002', 'reports.jsonl'))
  return (corpus, document) => {
    if (corpus === 'gujarat2002') return gujarat.get(document) ?? null
    const file = join(folder, 'places', corpus, `${document}.txt`)
    return existsSync(file) ? readFileSync(file, 'utf8') : null
  }
}

function readReports(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map()
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  return new Map(
    lines.map(line => {
      const { doc_id, text } = JSON.parse(line) as { readonly doc_id: string; readonly text: string }
      return [doc_id, text] as const
    }),
  )
}
