/**
 * Opens a record for one command and closes it again, whatever happens. What is wrong with it is said with what to do. Only a command
 * that records begins one: a folder that was misspelt stays as it is.
 */
import { openStore } from '../store/open-store.ts'
import type { Missing } from '../store/record-folder.ts'
import type { Store } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import { openOutput } from './output.ts'
import type { Streams } from './streams.ts'

const FAILED = 1

type Wanted = { readonly record: string; readonly missing?: Missing }

export async function withStore(
  { record, missing = 'refuse' }: Wanted,
  { stderr }: Streams,
  use: (store: Store) => Promise<number>,
): Promise<number> {
  try {
    const store = await openStore(record, missing)
    try {
      return await use(store)
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    await openOutput(stderr).write(`hearsay: ${error.problem}\nhearsay: ${error.advice}\n`)
    return FAILED
  }
}
