/**
 * `npm run bench` measures reading on invented news; `npm run bench -- FOLDER` on the .txt files of a folder.
 * `--only speed,stages,tagger,growth,start,threads,rivals,store,stories,record,many` measures less. It reports and never fails: machines differ.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readReport } from '../src/engine/read-report.ts'
import { toReport } from '../src/text/report.ts'
import { growthTable } from './growth.ts'
import { inventedNews } from './invented-news.ts'
import { printTable, processorClock, quickest, type Row } from './measure.ts'
import { startTable, threadTable } from './processes.ts'
import { manyTable, recordTable } from './record.ts'
import { rivalTable } from './rivals.ts'
import { stageTable } from './stages.ts'
import { storeTable } from './store.ts'
import { storyTable } from './stories.ts'
import { taggerTable } from './tagger.ts'

const READERS = ['rules', 'tagger'] as const
const ARTICLES = 300
const TARGET = 300
const WORDS = 500
const SECTIONS = 'speed,stages,tagger,growth,start,threads,rivals,store,stories'
/** As many as the tagger reads in some seconds. */
const TAGGED = 60

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string', default: SECTIONS } },
  })
  const wanted = new Set(values.only.split(','))
  const articles = articlesOf(positionals[0])
  const load = loadavg()[0] ?? 0
  console.log(
    `Node ${process.versions.node}, ${availableParallelism()} cores, load ${load.toFixed(1)} before the start`,
  )
  if (wanted.has('speed')) printTable(`Reading, one core (${articles.length} articles)`, speedTable(articles))
  if (wanted.has('stages')) printTable('An article, stage by stage', stageTable(articles))
  if (wanted.has('tagger'))
    printTable('An article with the trained tagger', await taggerTable(articles.slice(0, TAGGED)))
  if (wanted.has('rivals')) printTable('Others, for the parts they do', rivalTable(articles.slice(0, 100)))
  if (wanted.has('stories')) printTable('The story of a report', storyTable())
  if (wanted.has('growth'))
    printTable('Growth from 100,000 to 1,000,000 characters', growthTable(), { name: 29, value: 27 })
  if (wanted.has('store')) printTable('A record of 20,000 reports in a folder', await storeTable())
  if (wanted.has('record')) printTable('Reports into a fresh record', await recordTable(positionals))
  if (wanted.has('many')) printTable('20,000 reports into a fresh record', await manyTable(positionals))
  if (existsSync(new URL('../dist/cli/main.js', import.meta.url))) {
    if (wanted.has('start'))
      for (const reader of READERS)
        printTable('A fresh process, one article', startTable(articles[0] ?? '', reader))
    if (wanted.has('threads')) {
      const many = [...articles, ...articles, ...articles]
      printTable('The pool of the application', await threadTable(many, 'rules'))
      printTable('The pool of the application', await threadTable([...articles, ...articles], 'tagger'))
    }
  } else console.log('\nNo dist/: run `npm run build` to measure processes and threads.')
}

function articlesOf(folder: string | undefined): string[] {
  if (folder === undefined) return inventedNews(ARTICLES)
  const names = readdirSync(folder).filter(name => name.endsWith('.txt'))
  if (names.length === 0) throw new Error(`No .txt files in ${folder}.`)
  return names.sort().map(name => readFileSync(join(folder, name), 'utf8'))
}

/** Articles of other lengths are counted as so many of 500 words. */
function speedTable(articles: readonly string[]): Row[] {
  const reports = articles.map(text => toReport(text, { published: '2024-03-05' }))
  const words = articles.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const readAll = () => {
    for (const report of reports) readReport(report)
  }
  const rate = (1000 * words) / WORDS / quickest(4, readAll)
  const undisturbed = (1000 * words) / WORDS / quickest(2, readAll, processorClock)
  return [
    {
      name: 'articles of 500 words a second',
      value: rate.toFixed(0),
      target: `≥ ${TARGET}`,
      reached: rate >= TARGET,
    },
    { name: 'the same by processor time', value: undisturbed.toFixed(0) },
    { name: 'largest memory', value: `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB` },
  ]
}

await main()
