/** The 30 reports of `samples/exercise`, recorded as `hearsay add` records them, and the states they make at a moment. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findInputs } from '../../src/app/find-inputs.ts'
import type { ReaderKind } from '../../src/app/open-reader.ts'
import { readReports } from '../../src/app/read-reports.ts'
import { addReports } from '../../src/app/record/add-reports.ts'
import { openRecord } from '../../src/app/record/open-record.ts'
import { situationState } from '../../src/app/record/situation.ts'
import type { SituationState } from '../../src/ledger/situation/state.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import type { ExerciseReport } from './compared.ts'

const SAMPLES = fileURLToPath(new URL('../../samples/exercise/', import.meta.url))
const AS_GIVEN = { outlet: null, published: null, timezone: null, language: null, threads: 0 } as const

type Exercise = {
  readonly store: Store
  readonly situation: string
  readonly reports: ReadonlyMap<string, ExerciseReport>
}

const records = new Map<ReaderKind, Promise<Exercise>>()

/** As known at a moment, by the clock of publication. */
export async function exerciseState(asOf: string, reader: ReaderKind): Promise<SituationState> {
  const { store, situation } = await recordOf(reader)
  return await situationState(store, { situation, asOf, clock: 'published' })
}

/** The reports by their ids in a record. */
export async function exerciseReports(reader: ReaderKind): Promise<ReadonlyMap<string, ExerciseReport>> {
  return (await recordOf(reader)).reports
}

function recordOf(reader: ReaderKind): Promise<Exercise> {
  const known = records.get(reader)
  if (known !== undefined) return known
  const made = toRecord(reader)
  records.set(reader, made)
  return made
}

/** Nobody says that the reports are of one situation: that is worked out too. */
async function toRecord(reader: ReaderKind): Promise<Exercise> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-exercise-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const store = await openStore(join(folder, 'record'))
  const read = readReports(await findInputs([SAMPLES], process.stdin), { ...AS_GIVEN, reader })
  const reports = new Map<string, ExerciseReport>()
  const options = { reader, situation: null, by: 'a test', now: () => new Date() }
  for await (const result of addReports(read, await openRecord(store), options)) {
    if (result.kind === 'problem') throw new Error(`${result.notice.file} ${result.notice.what}`)
    const digits = result.file.slice(SAMPLES.length, SAMPLES.length + 2)
    reports.set(result.report, { digits, text: result.reading.report.text })
  }
  const [situation, ...others] = await store.situations()
  if (situation === undefined || others.length > 0)
    throw new Error(`the exercise is ${others.length + 1} situations, not one`)
  return { store, situation: situation.id, reports }
}
