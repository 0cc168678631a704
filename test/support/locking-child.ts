/** A program that opens a record or takes a lock, and says what became of it. Two that hold a lock at once would see each other. */
import { rmSync, writeFileSync } from 'node:fs'
import { openStore } from '../../src/store/open-store.ts'
import { lockRecord } from '../../src/store/record-lock.ts'
import { StoreError } from '../../src/store/store-error.ts'

const [what, path = ''] = process.argv.slice(2)
try {
  if (what === 'open') await (await openStore(path)).close()
  else await hold()
} catch (error) {
  if (!(error instanceof StoreError)) throw error
  console.log(`${error.kind}: ${error.message}`)
}

async function hold(): Promise<void> {
  const lock = await lockRecord(path, 'the record')
  try {
    writeFileSync(`${path}.inside`, '', { flag: 'wx' })
    await new Promise(resolve => setTimeout(resolve, 200))
    rmSync(`${path}.inside`)
    console.log('held')
  } catch {
    console.log('overlap')
  }
  lock.release()
}
