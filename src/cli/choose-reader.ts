/** Which reader reads, and how: the options that `hearsay read` and `hearsay add` share, as typed → as the app takes them. */
import type { ReaderKind } from '../app/open-reader.ts'
import type { ReadOptions } from '../app/read-reports.ts'
import { parsePublished } from '../intake/published.ts'
import type { Output } from './output.ts'
import type { TypedOptions } from './read-options.ts'

/** The rules read where the trained reader cannot run; null where it was asked for by name. Either way that is said. */
export async function chooseReader({ reader }: TypedOptions, err: Output): Promise<ReaderKind | null> {
  if (reader === 'rules') return reader
  const { taggerProblem } = await import('../app/open-reader.ts')
  const problem = await taggerProblem()
  if (problem === null) return 'tagger'
  const instead = reader === undefined ? 'the rules read instead' : 'leave out --reader to let the rules read'
  await err.write(`hearsay: the trained reader cannot run here (${problem}): ${instead}\n`)
  return reader === undefined ? 'rules' : null
}

/** How to take in and read what was named, as typed. */
export function toReadOptions(typed: TypedOptions, reader: ReaderKind): ReadOptions {
  const timezone = typed.timezone ?? null
  return {
    outlet: typed.outlet ?? null,
    published: typed.published === undefined ? null : parsePublished(typed.published, timezone),
    timezone,
    language: typed.language ?? null,
    threads: typed.threads ?? null,
    reader,
  }
}
