/** `hearsay export jsonl|csv`: every claim with its anchors, one a line, as the record has them; memory stays flat. */

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { fileProblem } from '../../app/file-problem.ts'
import { findSituation } from '../../app/record/situation.ts'
import { noticeLine } from '../../intake/notice.ts'
import type { Store } from '../../store/store.ts'
import { csvHeader, csvRow } from '../../views/export/csv.ts'
import { jsonLine } from '../../views/export/json-lines.ts'
import { openOutput } from '../output.ts'
import type { MomentOptions } from '../record-options.ts'
import type { Streams } from '../streams.ts'
import { withStore } from '../with-store.ts'
import { asOfOf } from './ask.ts'

export type ExportTyped = MomentOptions & { readonly out?: string }
export type ExportFormat = 'jsonl' | 'csv'

const OK = 0
const FAILED = 1

type Write = (text: string) => Promise<boolean>

export async function exportCommand(
  format: ExportFormat,
  typed: ExportTyped,
  streams: Streams,
): Promise<number> {
  return await withStore(typed.record, streams, async store => {
    const lines = linesOf(store, format, typed)
    if (typed.out !== undefined) return await toFile(typed.out, lines, streams)
    await writeAll(lines, openOutput(streams.stdout).write)
    return OK
  })
}

async function* linesOf(store: Store, format: ExportFormat, typed: ExportTyped): AsyncGenerator<string> {
  const names = new Map((await store.allActors()).map(({ id, name }) => [id, name]))
  if (format === 'csv') yield csvHeader()
  const write = format === 'csv' ? csvRow : jsonLine
  for await (const { entry, report } of store.all(await queryOf(store, typed)))
    yield write({ entry, report, names })
}

/** All situations and all times, where none is named. */
async function queryOf(store: Store, typed: ExportTyped) {
  if (typed.situation === undefined && typed.asOf === undefined) return {}
  const found = await findSituation(store, typed.situation ?? null)
  if (found.kind !== 'found') return { situation: typed.situation ?? '' }
  const { situation } = found
  return {
    ...(typed.situation === undefined ? {} : { situation: situation.id }),
    ...(typed.asOf === undefined ? {} : asOfOf(typed, situation)),
  }
}

async function writeAll(lines: AsyncIterable<string>, write: Write): Promise<void> {
  for await (const line of lines) if (!(await write(line))) return
}

/** There whole or not at all. */
async function toFile(file: string, lines: AsyncIterable<string>, { stderr }: Streams): Promise<number> {
  const part = `${file}.part`
  try {
    const stream = createWriteStream(part)
    const output = openOutput(stream)
    await once(stream, 'open')
    await writeAll(lines, output.write)
    stream.end()
    await once(stream, 'close')
    await rename(part, file)
    return OK
  } catch (error) {
    await rm(part, { force: true })
    await openOutput(stderr).write(`hearsay: ${noticeLine(fileProblem(file, error))}\n`)
    return FAILED
  }
}
