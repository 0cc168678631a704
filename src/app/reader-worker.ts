/** The worker thread: reads one input at a time and posts its result; the pool sends the next one only then. */
import { parentPort, workerData } from 'node:worker_threads'
import type { IntakeOptions } from '../intake/intake.ts'
import type { Input } from './input.ts'
import { readInput } from './read-input.ts'

// The pool starts this file and gives it the options; `workerData` is untyped by nature.
const options = workerData as IntakeOptions

parentPort?.on('message', (input: Input) => {
  readInput(input, options).then(result => parentPort?.postMessage(result))
})
