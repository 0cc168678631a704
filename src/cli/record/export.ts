/** `hearsay export jsonl|csv`: every claim with its anchors, one a line, as the record has them; memory stays flat. */
import type { ExportQuery, Store } from '../../store/store.ts'
import { csvHeader, csvRow } from '../../views/export/csv.ts'
import { jsonLine } from '../../views/export/json-lines.ts'
import { openOutput } from '../output.ts'
import type { MomentOptions } from '../record-options.ts'
import type { Streams } from '../streams.ts'
import { writeWhole } from '../whole-file.ts'
import { withStore } from '../with-store.ts'
import { clockOf, on } from './as-of.ts'
import { situationNamed } from './ask.ts'

export type ExportTyped = MomentOptions & { readonly out?: string }
export type ExportFormat = 'jsonl' | 'csv'

const OK = 0
const FAILED = 1

export async function exportCommand(
  format: ExportFormat,
  typed: ExportTyped,
  streams: Streams,
): Promise<number> {
  return await withStore(typed, streams, async store => {
    const query = await queryOf(store, typed, streams)
    if (query === null) return FAILED
    const lines = linesOf(store, format, query)
    if (typed.out !== undefined) return await writeWhole(typed.out, lines, streams)
    const output = openOutput(streams.stdout)
    for await (const line of lines) if (!(await output.write(line))) break
    return OK
  })
}

async function* linesOf(store: Store, format: ExportFormat, query: ExportQuery): AsyncGenerator<string> {
  const names = new Map((await store.allActors()).map(({ id, name }) => [id, name]))
  if (format === 'csv') yield csvHeader()
  const write = format === 'csv' ? csvRow : jsonLine
  for await (const { entry, report } of store.all(query)) yield write({ entry, report, names })
}

/** All situations and all times, where none is named. Null where there is no such situation. */
async function queryOf(store: Store, typed: ExportTyped, streams: Streams): Promise<ExportQuery | null> {
  const clock = clockOf(typed)
  const then = typed.asOf === undefined ? {} : { clock, asOf: on(clock, typed.asOf) }
  if (typed.situation === undefined) return then
  const situation = await situationNamed(store, typed, streams)
  return situation === null ? null : { situation: situation.id, ...then }
}
