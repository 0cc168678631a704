/** `bench --only store`: what appending and asking cost at the start and at the end of a record of 20,000 invented reports. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { inventedAddition, SITUATION } from '../test/support/invented-rows.ts'
import { ms, processorClock, type Row } from './measure.ts'

const REPORTS = 20_000
const BATCH = 20
/** Reports over which the cost of the start and of the end are measured. */
const STRETCH = 1000
const QUICK = 300

/** Measured in processor time, so that other programs hardly count. `reports` for a shorter look. */
export async function storeTable(reports = REPORTS): Promise<Row[]> {
  const rows: Row[] = []
  for await (const row of measured(reports)) rows.push(row)
  return rows
}

async function* measured(reports: number): AsyncGenerator<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  try {
    const begun = processorClock()
    const store = await openStore(join(folder, 'record'))
    yield { name: 'begin a record', value: ms(processorClock() - begun) }
    yield* appending(store, reports)
    yield* asking(store, reports)
    await store.close()
    const opening = processorClock()
    const again = await openStore(join(folder, 'record'))
    yield { name: 'open it again', value: ms(processorClock() - opening) }
    await again.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function* appending(store: Store, reports: number): AsyncGenerator<Row> {
  const costs: number[] = []
  let first = 0
  for (let number = 0; number < reports; number += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, index) => inventedAddition(number + index))
    const start = processorClock()
    await store.append(batch)
    costs.push((processorClock() - start) / BATCH)
    if (number + BATCH === STRETCH) first = mean(costs)
    if ((number + BATCH) % (reports / 4) === 0)
      yield {
        name: `memory after ${number + BATCH} reports`,
        value: `${Math.round(process.memoryUsage.rss() / 2 ** 20)} MiB`,
      }
  }
  const last = mean(costs.slice(-STRETCH / BATCH))
  yield { name: `append, a report of 25 entries, first ${STRETCH}`, value: ms(first) }
  yield {
    name: `append, last ${STRETCH}`,
    value: ms(last),
    target: '≤ 1.5 × first',
    reached: last <= 1.5 * first,
  }
  yield { name: 'append, all', value: ms(mean(costs)) }
  yield { name: `slowest batch of ${BATCH}, a report`, value: ms(Math.max(...costs)) }
}

async function* asking(store: Store, reports: number): AsyncGenerator<Row> {
  const asOf = '2024-06-30T00:00'
  const clock = 'published'
  const situation = SITUATION
  const newest = inventedAddition(reports - 1)
  const since = newest.report.known.from
  const dayBefore = new Date(Date.parse(`${since}Z`) - 86_400_000).toISOString().slice(0, 16)
  const largest = await store.matters({ situation, asOf, clock, by: 'reports', limit: 30 })
  const some = await store.matters({ situation, asOf, clock, by: 'reports', limit: 2000, kind: 'figure' })
  const middle = some.slice(40, 60).map(one => one.matter)
  const day = new Date(Date.UTC(2024, 2, 4 + reports / 666)).toISOString().slice(0, 16)
  const keys = newest.entries.find(one => one.kind === 'statement')?.keys ?? []
  const questions: Record<string, () => Promise<unknown>> = {
    'matters, the 30 largest': () => store.matters({ situation, asOf, clock, by: 'reports', limit: 30 }),
    'matters, half way': () => store.matters({ situation, asOf: day, clock, by: 'reports', limit: 30 }),
    'matters, the 30 latest': () => store.matters({ situation, asOf, clock, by: 'last', limit: 30 }),
    'matters, changed in the last day': () =>
      store.matters({ situation, asOf, clock, by: 'reports', limit: 30, since: dayBefore }),
    [`record of the largest matter (${largest[0]?.entries} entries)`]: () =>
      store.record({ situation, asOf, clock, matters: [largest[0]?.matter ?? ''] }),
    'record of 20 matters of middle size': () => store.record({ situation, asOf, clock, matters: middle }),
    'record of the last day': () => store.record({ situation, asOf, clock, since: dayBefore }),
    'search a common word': () => store.search({ situation, asOf, clock, words: 'bridges', limit: 50 }),
    situations: () => store.situations(),
    'all actors': () => store.allActors(),
    'copy candidates': () => store.copyCandidates(newest.bands, 20),
    'entry candidates': () =>
      store.entryCandidates({ kind: 'statement', asked: [{ situation, keys }], limit: 20 }),
    'one entry by its id': () => store.entry(newest.entries[0]?.id ?? ''),
  }
  for (const [name, ask] of Object.entries(questions)) {
    const time = await quickestOf(5, ask)
    yield { name, value: ms(time), target: `≤ ${QUICK} ms`, reached: time <= QUICK }
  }
}

async function quickestOf(rounds: number, work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = processorClock()
    await work()
    best = Math.min(best, processorClock() - start)
  }
  return best
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}
