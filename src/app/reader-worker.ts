/** The worker thread: reads one input at a time and posts its result; the pool sends the next one only then. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Input } from './input.ts'
import { openReader } from './open-reader.ts'
import { readInput } from './read-input.ts'
import type { WorkerOptions } from './reader-pool.ts'

// The pool starts this file and gives it the options; `workerData` is untyped by nature.
const { reader, ...options } = workerData as WorkerOptions
const read = openReader(reader)

parentPort?.on('message', async (input: Input) => {
  parentPort?.postMessage(await readInput(input, options, await read))
})
