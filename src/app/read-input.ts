/** One input → its reading or its problem. Runs in a worker thread as in the main one; never throws. */
import type { Reading } from '../engine/reading.ts'
import { type IntakeOptions, intake } from '../intake/intake.ts'
import type { Notice } from '../intake/notice.ts'
import type { Input } from './input.ts'
import type { ReportReader } from './open-reader.ts'
import { readFileBytes } from './read-bytes.ts'
import { type ReportKeys, reportKeys } from './record/report-keys.ts'

export type ReadResult =
  | {
      readonly kind: 'reading'
      readonly file: string
      readonly reading: Reading
      readonly notes: readonly Notice[]
      /** Where they were asked for. */
      readonly keys: ReportKeys | null
    }
  | { readonly kind: 'problem'; readonly notice: Notice }

/** `keys`: work out what a record finds it by. */
export type InputOptions = IntakeOptions & { readonly keys?: boolean }

export async function readInput(
  input: Input,
  options: InputOptions,
  read: ReportReader,
): Promise<ReadResult> {
  if (input.kind === 'problem') return input
  const file = input.kind === 'bytes' ? input : await readFileBytes(input.file)
  if (file.kind === 'problem') return file
  try {
    const taken = await intake({ name: input.file, bytes: file.bytes }, options)
    if (taken.kind === 'problem') return taken
    const reading = await read(taken.report)
    const keys = options.keys === true ? reportKeys(reading) : null
    return { kind: 'reading', file: input.file, reading, notes: taken.notes, keys }
  } catch (error) {
    return { kind: 'problem', notice: ownFault(input.file, error) }
  }
}

/** A mistake of ours, said to be ours. */
export function ownFault(file: string, error: unknown): Notice {
  const message = error instanceof Error ? error.message : String(error)
  return {
    file,
    what: `could not be read through a fault of Hearsay's own (${message.split('\n')[0]})`,
    todo: 'please report it with the file',
  }
}
