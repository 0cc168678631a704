/**
 * Inputs → their readings, in the order of the inputs, each as soon as those before it are out. Many reports are read in
 * worker threads; a few in this one, because starting a thread costs more than reading them.
 */
import { availableParallelism } from 'node:os'
import type { Input } from './input.ts'
import { openReader, type ReaderKind } from './open-reader.ts'
import { type InputOptions, type ReadResult, readInput } from './read-input.ts'
import { openPool, type ReaderPool } from './reader-pool.ts'

/** Bytes that take about a second to read: from here on threads pay. */
const WORTH_THREADS: Readonly<Record<ReaderKind, number>> = { rules: 800_000, tagger: 40_000 }

/** Results held while an earlier report is still being read or recorded, for each thread: what keeps memory flat. */
const AHEAD = 32

/** How to read: `threads` overrides the number of cores; 0 reads everything in this thread. */
export type ReadOptions = InputOptions & { readonly threads: number | null; readonly reader: ReaderKind }

export async function* readReports(
  inputs: readonly Input[],
  options: ReadOptions,
): AsyncGenerator<ReadResult> {
  const { threads, ...workerOptions } = options
  const size = Math.min(threads ?? worthwhileThreads(inputs, options.reader), inputs.length)
  if (size === 0) {
    const { reader, ...intakeOptions } = workerOptions
    const read = await openReader(reader)
    for (const input of inputs) yield await readInput(input, intakeOptions, read)
    return
  }
  const pool = openPool(size, workerOptions)
  try {
    yield* inOrder(inputs, pool)
  } finally {
    await pool.close()
  }
}

/** As many threads as cores where there is work for them, otherwise none. */
function worthwhileThreads(inputs: readonly Input[], reader: ReaderKind): number {
  const bytes = inputs.reduce((sum, input) => sum + (input.kind === 'path' ? input.size : 0), 0)
  return inputs.length > 1 && bytes >= WORTH_THREADS[reader] ? availableParallelism() : 0
}

export async function* inOrder(inputs: Iterable<Input>, pool: ReaderPool): AsyncGenerator<ReadResult> {
  const ahead: Promise<ReadResult>[] = []
  for (const input of inputs) {
    ahead.push(input.kind === 'problem' ? Promise.resolve(input) : pool.read(input))
    if (ahead.length < pool.size * AHEAD) continue
    const first = ahead.shift()
    if (first !== undefined) yield await first
  }
  for (const result of ahead) yield await result
}
