/**
 * The lock of a record folder: a file that names who has it open. PGlite does not guard its folder, and two processes that write to
 * one destroy it.
 *
 * The file is made whole elsewhere and linked into place, which only one process can do. The lock of a dead process is removed
 * by the one that holds a token named for that very lock, and only while it still is that lock; so of many that find it at
 * once one removes it, and none removes the lock of the next.
 */
import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { digest } from '../text/report.ts'
import { processSpace, startOf } from './process-start.ts'
import { StoreError } from './store-error.ts'

export type Holder = {
  readonly pid: number
  readonly started: string
  readonly host: string
  readonly space: string
  /** The instant from which it holds the record. */
  readonly since: string
  readonly nonce: string
}

export type Lock = { release(): void }

const TRIES = 200
const PAUSE = 20
/** Milliseconds after which a lock that cannot be read is none: whoever makes one writes it at once. */
const HALF_WRITTEN = 5000

export async function lockRecord(path: string, folder: string): Promise<Lock> {
  const mine = JSON.stringify(self())
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (place(path, mine)) return { release: () => removeIf(path, mine) }
    const held = read(path)
    if (held === null) continue
    if (isAlive(path, held)) throw inUse(folder, path, toHolder(held))
    await removeDead(path, held, mine)
  }
  throw inUse(folder, path, null)
}

function self(): Holder {
  const { pid } = process
  return {
    pid,
    started: startOf(pid) ?? '',
    host: hostname(),
    space: processSpace(),
    since: new Date().toISOString(),
    nonce: randomUUID(),
  }
}

/** Whether the file could be made: false where there is one. */
function place(path: string, content: string): boolean {
  const draft = `${path}-${randomUUID()}`
  try {
    writeFileSync(draft, content, { flag: 'wx' })
    linkSync(draft, path)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return placeWithoutLink(path, content)
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** For file systems without links. */
function placeWithoutLink(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function removeIf(path: string, content: string): void {
  if (read(path) === content) rmSync(path, { force: true })
}

async function removeDead(path: string, held: string, mine: string): Promise<void> {
  const token = `${path}-${digest(held, 12)}`
  if (place(token, mine)) {
    removeIf(path, held)
    rmSync(token, { force: true })
    return
  }
  const other = read(token)
  if (other !== null && !isAlive(token, other)) await removeDead(token, other, mine)
  else await pause(PAUSE)
}

function isAlive(path: string, content: string): boolean {
  const holder = toHolder(content)
  if (holder === null) return Date.now() - changed(path) < HALF_WRITTEN
  if (holder.host !== hostname() || holder.space !== processSpace()) return true // cannot be told from here
  const started = startOf(holder.pid)
  return started !== null && (started === '' || holder.started === '' || started === holder.started)
}

function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
}

function toHolder(content: string): Holder | null {
  try {
    const { pid, started, host, space, since, nonce } = JSON.parse(content) as Partial<Holder>
    const texts = [started, host, space, since, nonce]
    if (typeof pid !== 'number' || texts.some(one => typeof one !== 'string')) return null
    return JSON.parse(content) as Holder
  } catch {
    return null
  }
}

function inUse(folder: string, path: string, holder: Holder | null): StoreError {
  if (holder === null)
    return new StoreError('in use', {
      problem: `The record ${folder} is being opened by another program.`,
      advice: 'Try again in a moment.',
    })
  const elsewhere = holder.host !== hostname() || holder.space !== processSpace()
  const who = holder.pid === process.pid && !elsewhere ? 'this program itself' : `process ${holder.pid}`
  const where = elsewhere ? ` on ${holder.host}` : ''
  const problem = `The record ${folder} is in use by ${who}${where}, since ${holder.since}.`
  const advice = elsewhere
    ? `End that program, or, if it is gone for certain, delete ${path}. A PostgreSQL server takes several programs at once.`
    : 'Wait until it has ended, or end it. A PostgreSQL server takes several programs at once.'
  return new StoreError('in use', { problem, advice })
}
