/**
 * Kill -9 at any moment loses no report that `append` had confirmed, leaves none half recorded and no lock that blocks: a child appends
 * and prints what is confirmed, and is killed at random moments, also while it begins the record.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { inventedAddition, SITUATION } from './support/invented-rows.ts'

const CHILD = fileURLToPath(new URL('support/appending-child.ts', import.meta.url))
const ROUNDS = 20
const ENTRIES = 12
/** Half a minute on a quiet machine. */
const SLOW = 600_000
/** Reports that a round may add; each round starts with numbers of its own. */
const A_ROUND = 100_000

describe('a program killed while it appends', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-kill-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('loses nothing that was confirmed and leaves nothing half recorded', { timeout: SLOW }, async () => {
    const record = join(folder, 'record')
    const confirmed: string[] = []
    for (let round = 0; round < ROUNDS; round++) {
      // Some are killed before they have opened the record, most while they append.
      const patience = round % 5 === 4 ? 300 * Math.random() : null
      confirmed.push(...(await appendUntilKilled(record, round * A_ROUND, patience)))
    }
    expect(confirmed.length).toBeGreaterThan(ROUNDS)
    const store = await openStore(record)
    expect(await store.known(confirmed)).toEqual(new Set(confirmed))
    await expectWhole(store)
    await store.close()
  })

  it('does not keep a record from being begun', { timeout: SLOW }, async () => {
    for (const patience of [500, 900, 1300, 1700]) await appendUntilKilled(join(folder, 'begun'), 0, patience)
    const store = await openStore(join(folder, 'begun'))
    await store.append([inventedAddition(A_ROUND, { entries: ENTRIES })])
    await expectWhole(store)
    await store.close()
  })
})

/** Every report is there with all its entries, names, text and counts. */
async function expectWhole(store: Store): Promise<void> {
  const entries = new Map<string, number>()
  for await (const { report } of store.all({})) entries.set(report.id, (entries.get(report.id) ?? 0) + 1)
  const record = await store.record({ situation: SITUATION, asOf: '2999-01-01T00:00', clock: 'published' })
  expect(record.reports.map(report => report.id).sort()).toEqual([...entries.keys()].sort())
  expect([...entries.values()].filter(count => count !== ENTRIES)).toEqual([])
  expect(record.names).toHaveLength(12 * record.reports.length)
  for (const { id, length } of record.reports.slice(-20))
    expect((await store.report(id))?.text.length).toBe(length)
}

/** `patience`: milliseconds from the start after which it is killed; null: some time after its first batch. */
async function appendUntilKilled(record: string, from: number, patience: number | null): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, record, String(from)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let complaint = ''
  child.stderr.on('data', chunk => {
    complaint += chunk
  })
  const ended = new Promise<void>(resolve => child.on('close', () => resolve()))
  const begun = new Promise<void>(resolve => {
    child.stdout.on('data', chunk => {
      said += chunk
      if (said.split('\n').length > 2) resolve()
    })
  })
  if (patience === null) await Promise.race([begun, ended])
  await pause(patience ?? 150 * Math.random())
  kill(child)
  await ended
  expect(complaint).toBe('')
  // What stands after the last line break was not wholly printed.
  return said
    .split('\n')
    .slice(0, -1)
    .filter(line => line !== 'open')
    .flatMap(line => line.split(' '))
}

function kill(child: ChildProcess): void {
  child.kill('SIGKILL')
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
