/** The reports of an exercise, recorded as `hearsay add` records them, and the states they make at a moment. */
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
import { type Exercise, FIRST } from './read-moment.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const AS_GIVEN = { outlet: null, published: null, timezone: null, language: null, threads: 0 } as const

type Recorded = {
  readonly store: Store
  readonly situation: string
  readonly reports: ReadonlyMap<string, ExerciseReport>
}

const records = new Map<string, Promise<Recorded>>()

/** As known at a moment, by the clock of publication. */
export async function exerciseState(
  asOf: string,
  reader: ReaderKind,
  exercise: Exercise = FIRST,
): Promise<SituationState> {
  const { store, situation } = await recordOf(reader, exercise)
  return await situationState(store, { situation, asOf, clock: 'published' })
}

/** The reports by their ids in a record. */
export async function exerciseReports(
  reader: ReaderKind,
  exercise: Exercise = FIRST,
): Promise<ReadonlyMap<string, ExerciseReport>> {
  return (await recordOf(reader, exercise)).reports
}

function recordOf(reader: ReaderKind, exercise: Exercise): Promise<Recorded> {
  const key = `${reader} ${exercise.reports}`
  const known = records.get(key)
  if (known !== undefined) return known
  const made = toRecord(reader, join(ROOT, exercise.reports))
  records.set(key, made)
  return made
}

/** Nobody says that the reports are of one situation: that is worked out too. */
async function toRecord(reader: ReaderKind, samples: string): Promise<Recorded> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-exercise-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const store = await openStore(join(folder, 'record'))
  const read = readReports(await findInputs([samples], process.stdin), { ...AS_GIVEN, reader })
  const reports = new Map<string, ExerciseReport>()
  const options = { reader, situation: null, by: 'a test', now: () => new Date() }
  for await (const result of addReports(read, await openRecord(store), options)) {
    if (result.kind === 'problem') throw new Error(`${result.notice.file} ${result.notice.what}`)
    const digits = result.file.slice(samples.length, samples.length + 2)
    reports.set(result.report, { digits, text: result.reading.report.text })
  }
  const [situation, ...others] = await store.situations()
  if (situation === undefined || others.length > 0)
    throw new Error(`the exercise is ${others.length + 1} situations, not one`)
  return { store, situation: situation.id, reports }
}
