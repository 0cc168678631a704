/** The empty database that comes with the package: a new record is unpacked from it, in half the time and memory of making one. */
import { readFile } from 'node:fs/promises'

// Made by the build, for the PGlite of the lock file; it lies in dist/ also where this runs from src/.
const PACKED = new URL('../../dist/empty-record.tar.gz', import.meta.url)

/** Null where the build left none; a record is then made from nothing. */
export async function emptyDatabase(): Promise<Blob | null> {
  try {
    return new Blob([await readFile(PACKED)])
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
