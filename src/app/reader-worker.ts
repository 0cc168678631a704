/** The worker thread: reads one input after another and posts each result, in the order in which the inputs came. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Input } from './input.ts'
import { openReader } from './open-reader.ts'
import { readInput } from './read-input.ts'
import type { WorkerOptions } from './reader-pool.ts'

// The pool starts this file and gives it the options; `workerData` is untyped by nature.
const { reader, ...options } = workerData as WorkerOptions
const read = openReader(reader)
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (input: Input) => {
  last = last.then(async () => parentPort?.postMessage(await readInput(input, options, await read)))
})
