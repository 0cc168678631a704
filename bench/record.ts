/**
 * `bench FOLDER --only record,many`: reports into a fresh record, read by the rules with worker threads and matched, as
 * `hearsay add` does it; and twenty thousand reports, the folder's over and over with other dates and numbers: what a report costs
 * at the start and at the end, and how long `show`, `figures` and `changes` take then.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Input } from '../src/app/input.ts'
import { changesBetween } from '../src/ledger/situation/changes.ts'
import { gapsOf } from '../src/ledger/situation/gaps.ts'
import type { Store } from '../src/store/store.ts'
import { figureHistoryPage } from '../src/views/figure-history/history-page.ts'
import { situationReport } from '../src/views/situation-report/situation-report.ts'
import { ms, type Row } from './measure.ts'

// Built, because workers run from dist/ as they do for a user.
const BUILT = new URL('../dist/', import.meta.url).href

const MANY = 20_000
const PER_SECOND = 100
const ANSWER = 300
/** Reports over which the cost of the start and of the end are taken. */
const STRETCH = 1000

type Text = { readonly file: string; readonly bytes: Buffer }

export async function recordTable(folders: readonly string[]): Promise<Row[]> {
  const texts = folders.flatMap(textsOf)
  const { seconds, memory } = await recorded(texts.map(toInput), async () => [])
  const rate = texts.length / seconds
  return [
    { name: 'reports', value: `${texts.length}` },
    {
      name: 'recorded and matched a second',
      value: rate.toFixed(1),
      target: `≥ ${PER_SECOND}`,
      reached: rate >= PER_SECOND,
    },
    ...memory,
  ]
}

export async function manyTable(folders: readonly string[], reports = MANY): Promise<Row[]> {
  const texts = folders.flatMap(textsOf)
  const inputs = Array.from({ length: reports }, (_, at) => {
    const text = texts[at % texts.length]
    return text === undefined ? [] : [toInput(altered(text, Math.floor(at / texts.length), at))]
  }).flat()
  const { first, last, memory, answers } = await recorded(inputs, store => answering(store))
  const growth = last / first
  return [
    { name: `a report, first ${STRETCH}`, value: ms(first) },
    {
      name: `a report, last ${STRETCH}`,
      value: `${ms(last)} (${growth.toFixed(2)} ×)`,
      target: '≤ 1.5 ×',
      reached: growth <= 1.5,
    },
    ...memory,
    ...answers,
  ]
}

function textsOf(folder: string): Text[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.txt'))
  return files.sort().map(name => ({ file: join(folder, name), bytes: readFileSync(join(folder, name)) }))
}

function toInput({ file, bytes }: Text): Input {
  return { kind: 'bytes', file, bytes }
}

/** The text with other numbers, and a month later for each time round. */
function altered({ file, bytes }: Text, round: number, at: number): Text {
  const [head = '', ...body] = bytes.toString('utf8').split('\n\n')
  const later = head.replace(/^date: (\d{4}-\d\d-\d\d)/m, (_, day: string) => {
    const date = new Date(Date.parse(day) + round * 30 * 86_400_000)
    return `date: ${date.toISOString().slice(0, 10)}`
  })
  const told = body.join('\n\n').replace(/\b\d{1,3}\b/g, number => String((Number(number) * 7 + at) % 997))
  return { file: `${file}#${at}`, bytes: Buffer.from(`${later}\n\n${told}`) }
}

type Run = {
  readonly seconds: number
  /** Milliseconds of wall clock for a report. */
  readonly first: number
  readonly last: number
  readonly memory: readonly Row[]
  readonly answers: readonly Row[]
}

async function recorded(inputs: readonly Input[], ask: (store: Store) => Promise<Row[]>): Promise<Run> {
  const { openStore } = await built<typeof import('../src/store/open-store.ts')>('store/open-store.js')
  const { openRecord } =
    await built<typeof import('../src/app/record/open-record.ts')>('app/record/open-record.js')
  const { addReports } =
    await built<typeof import('../src/app/record/add-reports.ts')>('app/record/add-reports.js')
  const { readReports } = await built<typeof import('../src/app/read-reports.ts')>('app/read-reports.js')
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  const start = performance.now()
  const store = await openStore(join(folder, 'record'))
  try {
    const read = readReports(inputs, { ...AS_GIVEN, threads: null, reader: 'rules', keys: true })
    const adding = { reader: 'rules', situation: null, by: 'bench', now: () => new Date() } as const
    const stretch = Math.min(STRETCH, Math.floor(inputs.length / 3))
    const times = [performance.now()]
    const memory: Row[] = []
    for await (const _ of addReports(read, await openRecord(store), adding)) {
      times.push(performance.now())
      if ((times.length - 1) % Math.floor(inputs.length / 4) === 0) memory.push(memoryAfter(times.length - 1))
    }
    const seconds = (performance.now() - start) / 1000
    const at = (index: number) => times.at(index) ?? 0
    return {
      seconds,
      first: (at(stretch) - at(0)) / stretch,
      last: (at(-1) - at(-1 - stretch)) / stretch,
      memory,
      answers: await ask(store),
    }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const AS_GIVEN = { outlet: null, published: null, timezone: null, language: null } as const

async function built<Module>(path: string): Promise<Module> {
  return (await import(`${BUILT}${path}`)) as Module
}

function memoryAfter(reports: number): Row {
  return { name: `memory after ${reports}`, value: `${Math.round(process.memoryUsage.rss() / 2 ** 20)} MiB` }
}

/** Of the largest situation, from the question to the page. */
async function answering(store: Store): Promise<Row[]> {
  const { findSituation, situationState } =
    await built<typeof import('../src/app/record/situation.ts')>('app/record/situation.js')
  const found = await findSituation(store, null)
  if (found.kind !== 'found') return []
  const { id, reports, last } = found.situation
  const query = { situation: id, reports, clock: 'published', asOf: last.to } as const
  const since = new Date(Date.parse(`${last.to}Z`) - 86_400_000).toISOString().slice(0, 16)
  const touched = { since, until: last.to }
  const questions: Readonly<Record<string, () => Promise<unknown>>> = {
    show: async () => {
      const state = await situationState(store, query)
      return situationReport(state, { since: null, gaps: gapsOf(state) })
    },
    'figures killed': async () =>
      figureHistoryPage(await situationState(store, { ...query, kinds: ['figure'] }), 'killed'),
    'changes of a day': async () =>
      changesBetween(
        await situationState(store, { ...query, asOf: since, touched }),
        await situationState(store, { ...query, touched }),
      ),
  }
  const rows: Row[] = [{ name: 'reports of the largest situation', value: `${reports}` }]
  for (const [name, question] of Object.entries(questions)) {
    const times: number[] = []
    for (let round = 0; round < 5; round++) {
      const begun = performance.now()
      await question()
      times.push(performance.now() - begun)
    }
    const quickest = Math.min(...times)
    rows.push({ name, value: ms(quickest), target: `< ${ANSWER} ms`, reached: quickest < ANSWER })
  }
  return rows
}
