/** The folder of a record: who may open it, what stands in the way, and that nothing in it is ever changed. */
import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openStore } from '../src/store/open-store.ts'
import { processSpace } from '../src/store/process-start.ts'
import { lockRecord } from '../src/store/record-lock.ts'
import { StoreError } from '../src/store/store-error.ts'
import { additionOf } from './support/store-rows.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })
const folder = mkdtempSync(join(tmpdir(), 'hearsay-folder-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const CHILD = fileURLToPath(new URL('support/locking-child.ts', import.meta.url))

async function problemOf(where: string): Promise<StoreError> {
  const error: unknown = await openStore(where).then(
    store => store.close(),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(StoreError)
  return error as StoreError
}

describe('a record that is open', () => {
  it('is refused to a second program, which is told who has it and what to do', async () => {
    const record = join(folder, 'shared')
    const store = await openStore(record)
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, 'open', record], { stdio: 'pipe' })
    const said = await outputOf(child)
    expect(said).toMatch(
      new RegExp(`^in use: The record .*shared is in use by process ${process.pid}, since 20.*Z`),
    )
    expect(said).toContain('Wait until it has ended, or end it.')
    expect((await problemOf(record)).problem).toContain('in use by this program itself')
    await store.append([additionOf('still here')])
    await store.close()
    const again = await openStore(record)
    expect((await again.known([additionOf('still here').report.id])).size).toBe(1)
    await again.close()
    expect(readdirSync(record).sort()).toEqual(['data', 'record.json'])
  })
})

describe('the lock', () => {
  const held = (told: object) =>
    JSON.stringify({
      pid: process.pid,
      started: 'long ago',
      host: hostname(),
      space: processSpace(),
      since: '2024-03-05T10:00:00.000Z',
      nonce: 'n',
      ...told,
    })
  const withLock = (name: string, content: string) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }

  it('of a dead process is taken over, also where its number has been given to another', async () => {
    for (const told of [{ pid: 2 ** 22 - 3 }, { started: 'before this process' }]) {
      const path = withLock('lock-dead', held(told))
      const lock = await lockRecord(path, folder)
      expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid })
      lock.release()
      expect(existsSync(path)).toBe(false)
    }
  })
  it('of another machine stays, and one is told where', async () => {
    const path = withLock('lock-elsewhere', held({ host: 'exercise-host', pid: 7 }))
    await expect(lockRecord(path, folder)).rejects.toThrow(
      /in use by process 7 on exercise-host.*delete .*lock-elsewhere/s,
    )
  })
  it('goes to one alone of many that find a dead one at once', async () => {
    const rounds = 60
    const path = join(folder, 'lock-race')
    for (let round = 0; round < rounds; round++) withLock(`lock-race-${round}`, held({ pid: 2 ** 22 - 3 }))
    const start = String(Date.now() + 3000)
    const args = ['--import', 'tsx', CHILD, 'lock', path, start, String(rounds)]
    const children = Array.from({ length: 4 }, () => spawn(process.execPath, args, { stdio: 'pipe' }))
    const said = (await Promise.all(children.map(outputOf))).flatMap(one => one.trim().split('\n'))
    expect(said).toHaveLength(4 * rounds)
    expect(said.filter(one => !/^(?:held|in use)/.test(one))).toEqual([])
    expect(said.filter(one => one === 'held').length).toBeGreaterThanOrEqual(rounds)
    expect(readdirSync(folder).filter(name => name.startsWith('lock-race'))).toEqual([])
  })
})

describe('a folder that is no record', () => {
  it('is refused and left as it is, with what to do', async () => {
    const other = join(folder, 'other')
    mkdirSync(other)
    writeFileSync(join(other, 'letter.txt'), 'EXERCISE')
    const refused = await problemOf(other)
    expect(refused).toMatchObject({
      kind: 'no record',
      advice: 'Name a folder that is new, empty or a record.',
    })
    expect(refused.problem).toContain('letter.txt')
    expect(readdirSync(other)).toEqual(['letter.txt'])
    expect(await problemOf(join(other, 'letter.txt'))).toMatchObject({ kind: 'no record' })
    expect(await problemOf(join(other, 'letter.txt', 'deeper'))).toMatchObject({ kind: 'no record' })
  })
  it.skipIf(process.getuid?.() === 0)('or may not be written, says so', async () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0o500)
    expect(await problemOf(join(closed, 'record'))).toMatchObject({ kind: 'no permission' })
  })
})

describe('a record of another Hearsay, or a damaged one,', () => {
  const model = join(folder, 'model')
  beforeAll(async () => await (await openStore(model)).close())
  const made = (name: string) => {
    cpSync(model, join(folder, name), { recursive: true })
    return join(folder, name)
  }
  it('is refused when it is newer', async () => {
    const record = made('newer')
    const withData = await PGlite.create(join(record, 'data'))
    await withData.query("insert into hearsay.migration values ('999-later', '2030-01-01')")
    await withData.close()
    const refused = await problemOf(record)
    expect(refused).toMatchObject({ kind: 'newer' })
    expect(refused.problem).toContain('999-later')
    writeFileSync(join(record, 'record.json'), '{"format":"hearsay-record/2"}')
    expect((await problemOf(record)).problem).toContain('hearsay-record/2')
    expect(existsSync(join(record, 'lock'))).toBe(false)
  })
  it('is refused when it is damaged, and nothing is removed', async () => {
    const record = made('damaged')
    writeFileSync(join(record, 'data', 'global', 'pg_control'), 'not this')
    const refused = await problemOf(record)
    expect(refused).toMatchObject({ kind: 'damaged' })
    expect(refused.advice).toContain('copy')
    writeFileSync(join(record, 'record.json'), 'not JSON')
    expect(await problemOf(record)).toMatchObject({ kind: 'damaged' })
    expect(existsSync(join(record, 'data', 'global', 'pg_control'))).toBe(true)
  })
  it('refuses to change or remove what was recorded', async () => {
    const record = made('append-only')
    const store = await openStore(record)
    await store.append([additionOf('kept for good')])
    await store.close()
    const pglite = await PGlite.create(join(record, 'data'))
    for (const table of [
      'report',
      'entry',
      'name',
      'copy',
      'actor',
      'correction',
      'situation_name',
      'band_key',
    ])
      for (const change of [
        `update hearsay.${table} set recorded = now()`,
        `delete from hearsay.${table}`,
        `truncate hearsay.${table} cascade`,
      ])
        await expect(pglite.query(change.replace(/(band_key) set.*/, '$1 set n = 1'))).rejects.toThrow(
          'only added to',
        )
    await pglite.close()
  })
})

function outputOf(child: ChildProcess): Promise<string> {
  let said = ''
  child.stdout?.on('data', chunk => {
    said += chunk
  })
  child.stderr?.on('data', chunk => {
    said += chunk
  })
  return new Promise(resolve => child.on('close', () => resolve(said)))
}
