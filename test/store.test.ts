/** The store's suite on both databases, and what is particular to each. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import pg from 'pg'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { openStore } from '../src/store/open-store.ts'
import { StoreError, type StoreProblem } from '../src/store/store-error.ts'
import { storeSuite } from './store.suite.ts'
import { type Server, startPostgres } from './support/postgres.ts'
import { additionOf } from './support/store-rows.ts'

describe('a record in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-store-'))
  let made = 0
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  storeSuite(async () => join(folder, `record ${++made}`))
})

describe('an address that leads to no server', () => {
  it('is explained without its password', async () => {
    const secret = 'secret-exercise'
    await expectProblem(`postgres://user:${secret}@127.0.0.1:1/record`, 'unreachable', 'Is it running')
    await expectProblem(`postgres://user:${secret}@no-such-host.invalid/record`, 'unreachable', 'host')
    await expectProblem(`postgres://user:${secret}@127.0.0.1:port/record`, 'wrong address', 'Write it as')
    await expectProblem(
      `postgres://user:${secret}#@%zz/record?password=${secret}`,
      'wrong address',
      'Write it as',
    )
    await expectProblem(
      `postgres://127.0.0.1:1/record?sslrootcert=/no/${secret}.pem&sslmode=verify-full`,
      'wrong address',
      'sslrootcert',
    )
  })
})

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })
const server = await startPostgres()
const wanted = process.env['HEARSAY_WITHOUT_POSTGRES'] !== '1'

describe.skipIf(server === null)('a record on a server', () => {
  afterAll(async () => await server?.stop())
  const database = async () => await (server as Server).database()
  storeSuite(database)

  it('may be begun by several programs at once, which then take turns', async () => {
    const address = await database()
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(address)))
    const additions = Array.from({ length: 12 }, (_, index) => additionOf(`turn ${index}`))
    await Promise.all(
      additions.flatMap((one, index) => [0, 1].map(by => stores[(index + by) % 4]?.append([one]))),
    )
    const [first] = stores
    expect(await first?.situations()).toMatchObject([{ id: 's-1', reports: 12 }])
    expect(
      await first?.matters({
        situation: 's-1',
        asOf: '2030-01-01',
        clock: 'published',
        by: 'reports',
        limit: 9,
      }),
    ).toMatchObject([{ matter: 'm-1', reports: 12, entries: 12 }])
    await Promise.all(stores.map(store => store.close()))
  })
  it('leaves alone what else is in the database', async () => {
    const address = await database()
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.query('create table report (mine text); create table entry (mine text)')
    const store = await openStore(address)
    await store.append([additionOf('beside others')])
    await store.close()
    expect((await client.query('select * from public.report')).rows).toEqual([])
    await expect(client.query('delete from hearsay.report')).rejects.toThrow('only added to')
    await client.end()
  })
  it('is not begun by asking for it', async () => {
    const address = await database()
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.query('create table report (mine text)')
    await expect(openStore(address, 'refuse')).rejects.toMatchObject({ kind: 'no record' })
    const schemas = 'select 1 from information_schema.schemata where schema_name = $1'
    expect((await client.query(schemas, ['hearsay'])).rows).toEqual([])
    await client.end()
    await (await openStore(address)).close()
    await (await openStore(address, 'refuse')).close()
  })
  it('that has no such database or user says so, and never the password', async () => {
    const url = new URL(await database())
    url.password = 'secret-exercise'
    url.pathname = '/no_such_database'
    await expectProblem(url.toString(), 'refused', 'createdb')
    url.username = 'nobody_of_that_name'
    await expectProblem(url.toString(), 'refused', '')
  })
  it('of a newer Hearsay is left as it is', async () => {
    const address = await database()
    await (await openStore(address)).close()
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.query("insert into hearsay.migration values ('999-later', '2030-01-01')")
    await client.end()
    await expectProblem(address, 'newer', 'Install that version')
  })
})

it.runIf(wanted)('is tested on a PostgreSQL server too', () => {
  const advice = 'Install PostgreSQL (apt-get install postgresql), name a server in HEARSAY_TEST_POSTGRES, '
  expect(server, `${advice}or set HEARSAY_WITHOUT_POSTGRES=1.`).not.toBeNull()
})

async function expectProblem(address: string, kind: StoreProblem, advice: string): Promise<void> {
  const error: unknown = await openStore(address).then(
    store => store.close(),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(StoreError)
  const said = error as StoreError
  expect(`${said.kind}: ${said.message}`).toContain(kind)
  expect(said.advice).toContain(advice)
  expect(inspect(said, { depth: 9, showHidden: true })).not.toMatch(/secret-exercise(?!\.pem)/)
}
