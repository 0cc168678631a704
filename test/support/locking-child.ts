/**
 * A program that opens a record, or takes locks whose holders are dead together with others at the same moments, and says what
 * became of it. Two that hold a lock at once see each other.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { openStore } from '../../src/store/open-store.ts'
import { lockRecord } from '../../src/store/record-lock.ts'
import { StoreError } from '../../src/store/store-error.ts'

const [what, path = '', first = '0', rounds = '0'] = process.argv.slice(2)
/** Milliseconds from one lock to the next, and for which each is held. */
const EVERY = 60
const HELD = 20

if (what === 'open') await say(async () => (await openStore(path)).close())
else
  for (let round = 0; round < Number(rounds); round++)
    await say(() => hold(`${path}-${round}`, Number(first) + round * EVERY))

async function say(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    console.log(`${error.kind}: ${error.message}`)
  }
}

async function hold(lockFile: string, moment: number): Promise<void> {
  while (Date.now() < moment); // sleeping would wake them one after another
  const lock = await lockRecord(lockFile, 'the record')
  try {
    writeFileSync(`${lockFile}.inside`, '', { flag: 'wx' })
    await new Promise(resolve => setTimeout(resolve, HELD))
    rmSync(`${lockFile}.inside`)
    console.log('held')
  } catch {
    console.log('overlap')
  }
  lock.release()
}
