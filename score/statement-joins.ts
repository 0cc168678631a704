/**
 * How many statements of a corpus are joined to earlier ones, and a sample of the joins to judge by reading: nobody has marked them, and
 * none of their words is kept. The corpus is read as one situation, in the order of its dates.
 *
 *     npx tsx score/statement-joins.ts ../shared/corpora/polnear/dev [--sample 60] [--without-copies]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readReport } from '../src/engine/read-report.ts'
import { actorsOf, outletActor } from '../src/ledger/entries/actors-of.ts'
import type { ReportRow, StatementEntry } from '../src/ledger/entries/entry.ts'
import { framing } from '../src/ledger/entries/frame.ts'
import { toKnown } from '../src/ledger/entries/interval.ts'
import { openBook } from '../src/ledger/names/actor-book.ts'
import { foundStatements, joinStatements } from '../src/ledger/statements/statement-entries.ts'
import { toReport } from '../src/text/report.ts'

type Source = { readonly text: string; readonly date: string; readonly outlet: string }
type Join = { readonly entry: StatementEntry; readonly to: StatementEntry }

const SITUATION = 'corpus'
const MOST_CANDIDATES = 20

function main([folder, ...flags]: readonly string[]): void {
  if (folder === undefined) throw new Error('usage: npx tsx score/statement-joins.ts FOLDER [--sample 60]')
  const sources = folder.includes('gujarat') ? gujarat(folder) : polnear(folder)
  const entries: StatementEntry[] = []
  const joins: Join[] = []
  let spent = 0
  const index = new Map<number, StatementEntry[]>()
  const book = openBook([])
  for (const { text, date, outlet } of sources) {
    const reading = readReport(toReport(text, { outlet, published: date }))
    const outletId = outletActor(book, outlet).id
    const { ids } = actorsOf(reading, { book, situation: SITUATION, outlet: outletId })
    const row = {
      id: reading.report.id,
      situation: SITUATION,
      known: toKnown(date),
      outletActor: outletId,
    } as ReportRow
    const found = foundStatements(reading, framing(reading, row, ids), ids)
    const candidates = new Map(found.map(one => [one.id, candidatesOf(one.keys, index)]))
    const start = process.cpuUsage().user
    const joined = joinStatements(found, one => candidates.get(one.id) ?? [])
    spent += process.cpuUsage().user - start
    for (const entry of joined) {
      const before = [...entries, ...joined.slice(0, joined.indexOf(entry))]
      const to = before.filter(other => other.matter === entry.matter).find(other => isMeant(entry, other))
      if (to !== undefined) joins.push({ entry, to })
      for (const key of entry.keys) index.set(key, [...(index.get(key) ?? []), entry])
    }
    entries.push(...joined)
  }
  report(entries, joins, spent)
  sample(joins, Number(flags[flags.indexOf('--sample') + 1] ?? 0) || 0)
}

/** The member that the reason quotes. */
function isMeant({ because }: StatementEntry, { words }: StatementEntry): boolean {
  return because.includes(`“${words.replace(/[“”"]/g, '').slice(0, 60).trimEnd()}`)
}

function candidatesOf(keys: readonly number[], index: ReadonlyMap<number, readonly StatementEntry[]>) {
  const shared = new Map<StatementEntry, number>()
  for (const key of keys)
    for (const entry of index.get(key) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1)
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([entry]) => entry)
}

function report(entries: readonly StatementEntry[], joins: readonly Join[], spent: number): void {
  const within = joins.filter(({ entry, to }) => entry.report === to.report).length
  const stances = new Map<string, number>()
  for (const { entry } of joins) stances.set(entry.stance, (stances.get(entry.stance) ?? 0) + 1)
  console.log(`${entries.length} statements, ${joins.length} joined (${within} within a report)`)
  console.log([...stances].map(([stance, count]) => `${stance} ${count}`).join(', '))
  console.log(`${(spent / 1000 / Math.max(1, entries.length)).toFixed(3)} ms a statement`)
}

/** The same ones on every run. */
function sample(joins: readonly Join[], size: number): void {
  let seed = 7
  const next = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return seed / 0x7fffffff
  }
  const shuffled = joins
    .map(one => ({ one, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ one }) => one)
  for (const [index, { entry, to }] of shuffled.slice(0, size).entries()) {
    console.log(`\n${index + 1} [${entry.stance}] ${entry.because.slice(0, 40)}`)
    console.log(`   ${line(to)}`)
    console.log(`   ${line(entry)}`)
  }
}

function line({ report, claim, words }: StatementEntry): string {
  return `${report.slice(2, 6)} ${claim.source?.words ?? '-'} | ${claim.cue?.words ?? '-'} | ${words.replace(/\s+/g, ' ').slice(0, 260)}`
}

function polnear(folder: string): Source[] {
  const table = readFileSync(join(dirname(folder), 'metadata.tsv'), 'utf8').split('\n')
  const about = new Map(table.map(row => row.split('\t')).map(cells => [cells[1] ?? '', cells]))
  return readdirSync(join(folder, 'text'))
    .filter(name => name.endsWith('.txt'))
    .map(name => {
      const cells = about.get(basename(name, '.txt'))
      return {
        text: readFileSync(join(folder, 'text', name), 'utf8'),
        outlet: cells?.[4] ?? 'unknown',
        date: cells?.[5] ?? '2016-01-01',
      }
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}

function gujarat(folder: string): Source[] {
  const file = join(folder, 'reports.jsonl')
  if (!existsSync(file)) throw new Error(`${file} is not there`)
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map(row => JSON.parse(row) as { readonly text: string; readonly date: string })
    .map(({ text, date }) => ({ text, date, outlet: 'Times of India' }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}

main(process.argv.slice(2))
