/**
 * The folder of a record: `record.json` says that it is one, `data` is PGlite's. A new one is begun with `record.part`, which becomes
 * `record.json` when the record can be used; what a killed program has begun is begun again, and nothing else is ever removed.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StoreError } from './store-error.ts'

const FORMAT = 'hearsay-record/'
const VERSION = 1
const SIGN = 'record.json'
const BEGUN = 'record.part'
const LOCK = 'lock'

export function lockPath(folder: string): string {
  return join(folder, LOCK)
}

export function dataPath(folder: string): string {
  return join(folder, 'data')
}

/** What becomes of a record that is not there: it is begun, or asking for it is refused. */
export type Missing = 'begin' | 'refuse'

/** Refuses a folder that is something else. One that is not there is made, or with `refuse` left unmade. */
export function requireFolder(folder: string, missing: Missing): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found === undefined && missing === 'refuse') throw noneYet(folder)
  if (found === undefined) mkdirSync(folder, { recursive: true })
  else if (!found.isDirectory()) throw notRecord(folder, 'it is a file')
  const names = readdirSync(folder)
  if (names.includes(SIGN)) return
  const isBegun = names.includes(BEGUN)
  const other = names.find(name => name !== LOCK && !name.startsWith(`${LOCK}-`))
  if (other !== undefined && !isBegun) throw notRecord(folder, `it holds other things, ${other} for one`)
  if (missing === 'refuse') throw noneYet(folder)
}

export function noneYet(where: string): StoreError {
  return new StoreError('no record', {
    problem: `There is no record in ${where}.`,
    advice: 'Begin one with hearsay add FILE..., or name another with --record.',
  })
}

/** Whether the record is there; if not, what a killed program may have left of one is cleared away. To be called under the lock. */
export function isMade(folder: string): boolean {
  if (readdirSync(folder).includes(SIGN)) {
    requireVersion(folder)
    return true
  }
  writeFileSync(join(folder, BEGUN), `${JSON.stringify({ format: FORMAT + VERSION })}\n`)
  rmSync(dataPath(folder), { recursive: true, force: true })
  return false
}

export function sign(folder: string): void {
  renameSync(join(folder, BEGUN), join(folder, SIGN))
}

function requireVersion(folder: string): void {
  const version = versionOf(readFileSync(join(folder, SIGN), 'utf8'))
  if (version === VERSION && statSync(dataPath(folder), { throwIfNoEntry: false })?.isDirectory()) return
  if (version !== null && version > VERSION)
    throw new StoreError('newer', {
      problem: `The record ${folder} was written by a newer Hearsay (format ${FORMAT}${version}).`,
      advice: 'Install that version or a later one; this one leaves the record as it is.',
    })
  throw damaged(folder, version === null ? `${SIGN} cannot be read` : 'its folder data is missing')
}

function versionOf(sign: string): number | null {
  try {
    const { format } = JSON.parse(sign) as { format?: unknown }
    if (typeof format !== 'string' || !format.startsWith(FORMAT)) return null
    const version = Number(format.slice(FORMAT.length))
    return Number.isInteger(version) && version > 0 ? version : null
  } catch {
    return null
  }
}

function notRecord(folder: string, why: string): StoreError {
  return new StoreError('no record', {
    problem: `${folder} is not a record: ${why}.`,
    advice: 'Name a folder that is new, empty or a record.',
  })
}

export function damaged(folder: string, why: string, cause?: unknown): StoreError {
  return new StoreError('damaged', {
    problem: `The record ${folder} is damaged: ${why}.`,
    advice: 'Put back a copy of the whole folder, or read the reports again into a new one.',
    cause,
  })
}

/** A problem with the folder itself in words; anything else is given back as it is. */
export function toFolderError(folder: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new StoreError('no permission', {
      problem: `The record ${folder} cannot be written.`,
      advice: 'Give yourself the right to write there, or name another folder.',
      cause: error,
    })
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100') return diskFull(folder, error)
  if (code === 'ENOTDIR') return notRecord(folder, 'a part of its path is a file')
  if (['RuntimeError', 'ExitStatus'].includes((error as Error).name))
    return new StoreError('stopped', {
      problem: `The database of the record ${folder} has stopped.`,
      advice: 'Open it again: what was confirmed is kept. If it stops again, is there room on the disk?',
      cause: error,
    })
  return error
}

function diskFull(folder: string, cause: unknown): StoreError {
  return new StoreError('disk full', {
    problem: `There is no room left for the record ${folder}.`,
    advice: 'Make room and do it again: what was confirmed is kept.',
    cause,
  })
}
