/**
 * `hearsay demo`: the thirty reports of the bundled exercise, recorded in a folder of their own, and the situation report of that record.
 * It can be run again: what is recorded stays as it is.
 */
import { shownPlace } from '../store/open-server.ts'
import { addCommand } from './add-command.ts'
import { openOutput } from './output.ts'
import { EXERCISE } from './package-files.ts'
import type { TypedOptions } from './read-options.ts'
import type { RecordOptions } from './record-options.ts'
import type { Streams } from './streams.ts'

export type DemoTyped = Pick<TypedOptions, 'reader'> & RecordOptions & { readonly json?: true }

/** Never the record that people keep their own reports in. */
export const DEMO_RECORD = 'hearsay-demo'

const SITUATION = 'EXERCISE: the dam above Baia Mare'

export async function demoCommand(typed: DemoTyped, streams: Streams): Promise<number> {
  const { showCommand } = await import('./record/show.ts')
  const { record, json, ...reader } = typed
  const quiet = json === true ? { ...streams, stdout: streams.stderr } : streams
  const code = await addCommand(
    [EXERCISE],
    { record, situation: SITUATION, by: 'hearsay demo', ...reader },
    quiet,
  )
  if (code !== 0) return code
  if (json !== true) await openOutput(streams.stdout).write('\n')
  const shown = await showCommand({ record, ...(json === true ? { json } : {}) }, streams)
  if (shown === 0 && json !== true) await openOutput(streams.stdout).write(next(record))
  return shown
}

function next(record: string): string {
  const where = `--record ${shownPlace(record)}`
  return `
Thirty invented reports. Now ask the record:
  hearsay show ${where} --as-of 2024-03-05T12:00      what was known on the second day at noon
  hearsay changes ${where} --since 2024-03-09T18:00   what changed since Saturday evening
  hearsay figures killed ${where}                     each claimant's line over time
In a clone, “hearsay” is “node dist/cli/main.js”.
`
}
