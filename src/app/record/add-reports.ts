/**
 * Read results → the record. Reports go in by batches, each in one transaction: what is told as recorded stays recorded, whatever
 * happens next, and a report that is there already is left as it is, so the same command can be run again.
 */
import type { Reading } from '../../engine/reading.ts'
import type { Notice } from '../../intake/notice.ts'
import { fold } from '../../text/fold.ts'
import { digest } from '../../text/report.ts'
import type { ReadResult } from '../read-input.ts'
import { type Keyed, type Recording, toAdditions } from './batch.ts'
import type { OpenRecord } from './open-record.ts'
import { reportKeys } from './report-keys.ts'
import { findSituation } from './situation.ts'

export type AddResult =
  | {
      readonly kind: 'recorded' | 'already there'
      readonly file: string
      readonly report: string
      readonly reading: Reading
      /** What was noticed while it was taken in. */
      readonly notes: readonly Notice[]
    }
  | Extract<ReadResult, { readonly kind: 'problem' }>

export type AddOptions = Pick<Recording, 'reader'> & {
  /** The name of the situation that all reports belong to; null: it is worked out for each. */
  readonly situation: string | null
  /** Who names the situation. */
  readonly by: string
  /** The instant. */
  readonly now: () => Date
}

/** Reports in one transaction: enough that looking things up pays, few enough that a stop loses seconds. */
const BATCH = 64

type Read = Extract<ReadResult, { readonly kind: 'reading' }>

export async function* addReports(
  results: AsyncIterable<ReadResult>,
  record: OpenRecord,
  options: AddOptions,
): AsyncGenerator<AddResult> {
  const recording = await toRecording(record, options)
  let batch: Read[] = []
  for await (const result of results) {
    if (result.kind === 'problem') yield result
    else batch.push(result)
    if (batch.length < BATCH) continue
    yield* addBatch(batch, record, { ...recording, now: options.now().toISOString() })
    batch = []
  }
  yield* addBatch(batch, record, { ...recording, now: options.now().toISOString() })
}

/** The id under which a situation that a person names is kept. */
function situationId(name: string): string {
  return `u-${digest(fold(name), 16)}`
}

async function toRecording(
  { store }: OpenRecord,
  { situation, by, now, reader }: AddOptions,
): Promise<Omit<Recording, 'now'>> {
  if (situation === null) return { situation: null, reader }
  const found = await findSituation(store, situation)
  if (found.kind === 'found') return { situation: found.situation.id, reader }
  const id = situationId(situation)
  await store.nameSituation({ situation: id, name: situation, by, recorded: now().toISOString() })
  return { situation: id, reader }
}

function toKeyed({ reading, keys }: Read): Keyed {
  return { reading, keys: keys ?? reportKeys(reading) }
}

async function* addBatch(
  batch: readonly Read[],
  record: OpenRecord,
  recording: Recording,
): AsyncGenerator<AddResult> {
  if (batch.length === 0) return
  const ids = batch.map(({ reading }) => reading.report.id)
  const known = new Set(await record.store.known(ids))
  const fresh = batch.filter(({ reading }) => !known.has(reading.report.id))
  const once = [...new Map(fresh.map(one => [one.reading.report.id, toKeyed(one)])).values()]
  if (once.length > 0) await record.store.append(await toAdditions(once, record, recording))
  for (const { file, reading, notes } of batch) {
    const report = reading.report.id
    yield { kind: known.has(report) ? 'already there' : 'recorded', file, report, reading, notes }
    known.add(report)
  }
}
