/**
 * Opens a record in a folder, with PGlite. Every confirmed row has been handed to the operating system, so it outlives the death of
 * the program; PGlite does not wait for the disk, so it may not outlive the death of the machine.
 */
import { PGlite } from '@electric-sql/pglite'
import type { PostgresPool } from 'kysely'
import { emptyDatabase } from './empty-database.ts'
import { pgliteAsPool } from './pglite-pool.ts'
import {
  damaged,
  dataPath,
  isMade,
  lockPath,
  type Missing,
  requireFolder,
  sign,
  toFolderError,
} from './record-folder.ts'
import { type Lock, lockRecord } from './record-lock.ts'
import { StoreError } from './store-error.ts'

export type Opened = {
  readonly pool: PostgresPool
  readonly pglite: PGlite
  /** To be called once the schema is there. */
  ready(): void
  /** After the pool has ended. */
  release(): void
}

export async function openFolder(folder: string, missing: Missing): Promise<Opened> {
  let lock: Lock | null = null
  try {
    requireFolder(folder, missing)
    lock = await lockRecord(lockPath(folder), folder)
    const made = isMade(folder)
    const pglite = await start(folder, made ? null : await emptyDatabase())
    const { release } = lock
    return { pool: pgliteAsPool(pglite), pglite, ready: () => made || sign(folder), release }
  } catch (error) {
    lock?.release()
    throw toFolderError(folder, error)
  }
}

/** `empty` is what a new one is unpacked from; null: it is there, or is to be made from nothing. */
async function start(folder: string, empty: Blob | null): Promise<PGlite> {
  try {
    return await PGlite.create(dataPath(folder), {
      startParams: [...PGlite.defaultStartParams, ...SETTINGS],
      ...(empty === null ? {} : { loadDataDir: empty }),
    })
  } catch (error) {
    const said = toFolderError(folder, error)
    if (said instanceof StoreError && said.kind !== 'stopped') throw said
    throw damaged(folder, 'its database does not start', error)
  }
}

/** Measured in docs/decisions/0006-store.md. */
const SETTINGS = ['-c', 'jit=off', '-c', 'work_mem=16MB', '-c', 'random_page_cost=1.1']
