/** Opens a record: a folder with PGlite in it, or a database of a PostgreSQL server. Both are asked in the same words. */
import { CompiledQuery, Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely'
import { housekeeper } from './housekeeping.ts'
import { migrate } from './migrations/migrate.ts'
import { openFolder } from './open-folder.ts'
import { isServer, openServer, toServerError, withoutPassword } from './open-server.ts'
import { type Missing, noneYet, toFolderError } from './record-folder.ts'
import type { Store } from './store.ts'
import { toStore } from './to-store.ts'

type Db = Kysely<unknown>

/** Its own corner of a database that may hold other things. */
const SCHEMA = 'hearsay'

/**
 * A folder, or `postgres://user:password@host/database`. A record that is not there is begun, or refused with nothing made, for
 * those who only ask. Rejects with a `StoreError`.
 */
export async function openStore(where: string, missing: Missing = 'begin'): Promise<Store> {
  return isServer(where) ? await onServer(where, missing) : await inFolder(where, missing)
}

async function onServer(address: string, missing: Missing): Promise<Store> {
  const db = toDb(openServer(address))
  const explain = (error: unknown) => toServerError(address, error)
  try {
    if (missing === 'refuse') await requireTables(db, withoutPassword(address))
    await migrate(db, SCHEMA, withoutPassword(address))
  } catch (error) {
    await db.destroy()
    throw explain(error)
  }
  return toStore(db, { explain, tidy: async () => undefined, close: () => db.destroy() })
}

async function requireTables(db: Db, shown: string): Promise<void> {
  const { rows } = await sql<{ there: string | null }>`select
    to_regclass(${`${SCHEMA}.report`})::text as there`.execute(db)
  if (rows[0]?.there == null) throw noneYet(shown)
}

async function inFolder(folder: string, missing: Missing): Promise<Store> {
  const { pool, ready, release } = await openFolder(folder, missing)
  const db = toDb(pool)
  const explain = (error: unknown) => toFolderError(folder, error)
  const close = async () => {
    try {
      await db.destroy()
    } finally {
      release()
    }
  }
  try {
    await migrate(db, SCHEMA, folder)
    ready()
  } catch (error) {
    await close()
    throw explain(error)
  }
  return toStore(db, { explain, tidy: housekeeper(db), close })
}

function toDb(pool: PostgresPool): Db {
  return new Kysely<unknown>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async connection => {
        await connection.executeQuery(CompiledQuery.raw(`set search_path to ${SCHEMA}`))
      },
    }),
  })
}
