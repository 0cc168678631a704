/** A folder for records of a test file: the bundled exercise recorded in it, whole or in part, and copies of what was recorded. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EXERCISE } from '../../src/cli/package-files.ts'
import { type Ran, runHearsay, type Setting } from './run-hearsay.ts'

export type Desk = {
  /** A path in the folder. */
  readonly at: (name: string) => string
  /** Runs a command on a record of the folder. */
  readonly on: (record: string, args: readonly string[], setting?: Setting) => Promise<Ran>
  /** Records files, with the rules reader and no threads. */
  readonly add: (record: string, files: readonly string[], ...options: string[]) => Promise<Ran>
  /** A record that is the copy of another. */
  readonly copy: (record: string, name: string) => string
  readonly clear: () => void
}

export function openDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-record-'))
  const at = (name: string) => join(folder, name)
  const on: Desk['on'] = (record, args, setting) => runHearsay([...args, '--record', at(record)], setting)
  return {
    at,
    on,
    add: (record, files, ...options) =>
      on(record, ['add', ...files, '--reader', 'rules', '--threads', '0', ...options]),
    copy: (record, name) => {
      cpSync(at(record), at(name), { recursive: true })
      return name
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The exercise's files whose first line with a date is not after `until`; all without it. */
export function exerciseFiles(until = '9'): string[] {
  return readdirSync(EXERCISE)
    .map(name => join(EXERCISE, name))
    .filter(file => publishedIn(file) <= until)
}

/** The one report without a date in its header counts as the latest. */
function publishedIn(file: string): string {
  return /^(?:date|published):? (\S+)$/m.exec(readFileSync(file, 'utf8').slice(0, 400))?.[1] ?? '8'
}
