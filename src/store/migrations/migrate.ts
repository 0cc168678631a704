/** Brings a record to the newest schema. Kysely takes a lock first, so that two programs can begin at once. */
import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import { StoreError } from '../store-error.ts'
import * as start from './001-start.ts'

/** In order; one that was ever released is never changed. */
const MIGRATIONS: Record<string, Migration> = { '001-start': start }

/** `schema`: where the tables are; `where`: the record as it may be shown. */
export async function migrate(db: Kysely<unknown>, schema: string, where: string): Promise<void> {
  await refuseNewer(db, where)
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => MIGRATIONS },
    migrationTableSchema: schema,
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

/** A record of a newer Hearsay has migrations that this one has not heard of. */
async function refuseNewer(db: Kysely<unknown>, where: string): Promise<void> {
  const { rows } = await sql<{
    there: string | null
  }>`select to_regclass('migration')::text as there`.execute(db)
  if (rows[0]?.there == null) return
  const { rows: done } = await sql<{ name: string }>`select name from migration order by name`.execute(db)
  const unknown = done.filter(({ name }) => !(name in MIGRATIONS)).map(({ name }) => name)
  if (unknown.length === 0) return
  throw new StoreError('newer', {
    problem: `The record ${where} was written by a newer Hearsay (its schema has ${unknown.join(', ')}).`,
    advice: 'Install that version or a later one; this one leaves the record as it is.',
  })
}
