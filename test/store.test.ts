/** The store's suite on both databases, and what is particular to each. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { storeSuite } from './store.suite.ts'
import { type Server, startPostgres } from './support/postgres.ts'

describe('a record in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-store-'))
  let made = 0
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  storeSuite(async () => join(folder, `record ${++made}`))
})

const server = await startPostgres()
const wanted = process.env['HEARSAY_WITHOUT_POSTGRES'] !== '1'

describe.skipIf(server === null)('a record on a server', () => {
  afterAll(async () => await server?.stop())
  storeSuite(async () => await (server as Server).database())
})

it.runIf(wanted)('is tested on a PostgreSQL server too', () => {
  const advice = 'Install PostgreSQL (apt-get install postgresql), name a server in HEARSAY_TEST_POSTGRES, '
  expect(server, `${advice}or set HEARSAY_WITHOUT_POSTGRES=1.`).not.toBeNull()
})
