/**
 * `hearsay add`: paths in, a record that has them. Each report is named once it is safe; what could not be read is listed at the end
 * with the reason, and stops nothing.
 */
import type { AddResult } from '../app/record/add-reports.ts'
import { type Notice, noticeLine } from '../intake/notice.ts'
import { shownPlace } from '../store/open-server.ts'
import { chooseReader, toReadOptions } from './choose-reader.ts'
import { openOutput } from './output.ts'
import { openProgress } from './progress.ts'
import type { TypedOptions } from './read-options.ts'
import type { RecordOptions } from './record-options.ts'
import type { Streams } from './streams.ts'
import { userName } from './user-name.ts'

export type AddTyped = TypedOptions &
  RecordOptions & {
    readonly situation?: string
    readonly by?: string
  }

const OK = 0
const SOME_FAILED = 1

/** Notes told; a folder of thousands of reports without a date would bury what could not be read. */
const MOST_NOTES = 20

export async function addCommand(
  paths: readonly string[],
  typed: AddTyped,
  streams: Streams,
): Promise<number> {
  const { findInputs } = await import('../app/find-inputs.ts')
  const { readReports } = await import('../app/read-reports.ts')
  const { addReports } = await import('../app/record/add-reports.ts')
  const { openRecord } = await import('../app/record/open-record.ts')
  const { withStore } = await import('./with-store.ts')
  const reader = await chooseReader(typed, openOutput(streams.stderr))
  if (reader === null) return SOME_FAILED
  return await withStore({ record: typed.record, missing: 'begin' }, streams, async store => {
    const record = await openRecord(store)
    const inputs = await findInputs(paths, streams.stdin)
    const results = addReports(readReports(inputs, { ...toReadOptions(typed, reader), keys: true }), record, {
      reader,
      situation: typed.situation ?? null,
      by: typed.by ?? userName(),
      now: () => new Date(),
    })
    return await tell(results, { typed, total: inputs.length, streams })
  })
}

type Desk = { readonly typed: AddTyped; readonly total: number; readonly streams: Streams }

async function tell(results: AsyncIterable<AddResult>, { typed, total, streams }: Desk): Promise<number> {
  const out = openOutput(streams.stdout)
  const err = openOutput(streams.stderr)
  const progress = openProgress(streams)
  const counts = { recorded: 0, 'already there': 0 }
  const notes: Notice[] = []
  const problems: Notice[] = []
  let done = 0
  try {
    for await (const result of results) {
      progress.step(++done, total)
      if (result.kind === 'problem') {
        problems.push(result.notice)
        continue
      }
      counts[result.kind]++
      if (result.kind === 'recorded') notes.push(...result.notes)
      if (typed.json === true) await out.write(`${JSON.stringify(toJson(result))}\n`)
    }
  } finally {
    progress.wipe()
  }
  if (typed.json !== true) await out.write(summary(counts, typed))
  for (const notice of [...notes.slice(0, MOST_NOTES), ...problems])
    await err.write(`hearsay: ${noticeLine(notice)}\n`)
  const left = notes.length - MOST_NOTES
  if (left > 0) await err.write(`hearsay: of ${left} more something was noticed: hearsay read tells\n`)
  if (problems.length > 0) await err.write(`hearsay: ${problems.length} of ${total} could not be read\n`)
  return problems.length > 0 ? SOME_FAILED : OK
}

function toJson({ kind, file, report }: Exclude<AddResult, { readonly kind: 'problem' }>) {
  return { file, report, outcome: kind }
}

function summary(counts: Record<'recorded' | 'already there', number>, { record }: AddTyped): string {
  const before = counts['already there']
  const known = before === 0 ? '' : `; ${before} ${before === 1 ? 'was' : 'were'} already there`
  const added = `${counts.recorded} ${counts.recorded === 1 ? 'report' : 'reports'}`
  return `Recorded ${added} in ${shownPlace(record)}${known}.\n`
}
