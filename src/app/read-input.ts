/** One input → its reading or its problem. Runs in a worker thread as in the main one; never throws. */
import type { Reading } from '../engine/reading.ts'
import { type IntakeOptions, intake } from '../intake/intake.ts'
import type { Notice } from '../intake/notice.ts'
import type { Input } from './input.ts'
import type { ReportReader } from './open-reader.ts'
import { readFileBytes } from './read-bytes.ts'

export type ReadResult =
  | {
      readonly kind: 'reading'
      readonly file: string
      readonly reading: Reading
      readonly notes: readonly Notice[]
    }
  | { readonly kind: 'problem'; readonly notice: Notice }

export async function readInput(
  input: Input,
  options: IntakeOptions,
  read: ReportReader,
): Promise<ReadResult> {
  if (input.kind === 'problem') return input
  const file = input.kind === 'bytes' ? input : await readFileBytes(input.file)
  if (file.kind === 'problem') return file
  try {
    const taken = await intake({ name: input.file, bytes: file.bytes }, options)
    if (taken.kind === 'problem') return taken
    return { kind: 'reading', file: input.file, reading: await read(taken.report), notes: taken.notes }
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
