/**
 * `npx tsx bench/peers/compare.ts FOLDER` reads a folder laid out like PolNeAR (`text/`, `attributions/`) with a peer and
 * with our own readers and prints one table. `--install` fetches the peer first; see README.md beside this file.
 */
import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type GoldArticle, goldArticles, scoreArticles } from '../../score/statements.ts'
import { CACHE, install, PeerMissing } from './install.ts'
import { ownReaders } from './own-readers.ts'
import { comparison, type Run } from './table.ts'
import { attributionsOf, PIECES, type Piece, runTextacy } from './textacy.ts'

const NAMES: Readonly<Record<Piece, string>> = {
  article: 'spaCy + textacy, whole articles',
  paragraph: 'spaCy + textacy, each paragraph',
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      install: { type: 'boolean', default: false },
      home: { type: 'string', default: CACHE },
      reader: { type: 'string', multiple: true, default: ['rules', 'tagger'] },
    },
  })
  const [folder] = positionals
  const unknown = values.reader.find(name => ownReaders[name] === undefined)
  if (unknown !== undefined) return refuse(`No reader "${unknown}": ${Object.keys(ownReaders).join(', ')}.`)
  if (folder === undefined || !existsSync(join(folder, 'attributions')))
    return refuse('Give a folder with text/*.txt and attributions/*.ann; none is part of the project.')
  if (values.install) install(values.home)
  const articles = goldArticles(folder)
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const load = (loadavg()[0] ?? 0).toFixed(1)
  console.log(`${articles.length} articles, ${words} words; load ${load} before the start\n`)
  const runs: Run[] = []
  for (const by of PIECES) runs.push({ ...byPeer(values.home, folder, articles, by), words })
  for (const name of values.reader) runs.push({ ...(await byOurs(name, articles)), words })
  console.log(`\n${comparison(runs)}`)
  return 0
}

function refuse(why: string): number {
  console.error(why)
  return 2
}

type Timed = Omit<Run, 'words'>

function byPeer(home: string, folder: string, articles: readonly GoldArticle[], by: Piece): Timed {
  const lines = new Map(runTextacy(home, join(folder, 'text'), by).map(line => [line.file, line]))
  let seconds = 0
  let pieces = 0
  let refused = 0
  const found = articles.map(article => {
    const line = lines.get(article.file)
    if (line === undefined) throw new Error(`The peer gave no line for ${article.file}.`)
    seconds += line.seconds
    pieces += line.pieces
    refused += line.refused
    return { ...article, found: attributionsOf(line, article.text) }
  })
  console.log(`${NAMES[by]}: refused ${refused} of ${pieces} for an odd number of quotation marks`)
  return { name: NAMES[by], score: scoreArticles(found), seconds }
}

async function byOurs(name: string, articles: readonly GoldArticle[]): Promise<Timed> {
  const readAll = await ownReaders[name]?.()
  if (readAll === undefined) throw new Error(`No reader "${name}".`)
  const start = performance.now()
  const found = await readAll(articles.map(({ text }) => text))
  const seconds = (performance.now() - start) / 1000
  const read = articles.map((article, index) => ({ ...article, found: found[index] ?? [] }))
  return { name: `Hearsay, ${name} reader`, score: scoreArticles(read), seconds }
}

try {
  process.exitCode = await main()
} catch (problem) {
  if (!(problem instanceof PeerMissing)) throw problem
  console.error(problem.message)
  process.exitCode = 1
}
