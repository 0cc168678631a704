/**
 * Worker threads that read reports. A worker that dies takes only the report it was reading with it: that report becomes
 * a problem, and a new worker takes its place.
 */
import { Worker } from 'node:worker_threads'
import type { Input } from './input.ts'
import type { ReaderKind } from './open-reader.ts'
import { type InputOptions, ownFault, type ReadResult } from './read-input.ts'

/** What a worker is told once: how to take reports in, and how to read them. */
export type WorkerOptions = InputOptions & { readonly reader: ReaderKind }

export type ReaderPool = {
  readonly size: number
  readonly read: (input: Readable) => Promise<ReadResult>
  readonly close: () => Promise<void>
}

/** What a worker is for: a known problem needs no reading. */
type Readable = Exclude<Input, { readonly kind: 'problem' }>
type Pending = { readonly input: Readable; readonly finish: (result: ReadResult) => void }
type Seat = { worker: Worker | null; readonly pending: Pending[] }

/** Inputs given to a worker at once, so that it goes on reading while this thread is busy with what was read. */
const DEPTH = 32

// Built, the worker is the JavaScript beside this file; Node does not run the TypeScript source by itself.
const FROM_SOURCE = import.meta.url.endsWith('.ts')
const WORKER = new URL(FROM_SOURCE ? './source-worker.mjs' : './reader-worker.js', import.meta.url)

/** Starts no thread before there is something to read. `script` is another worker, for tests of what happens when one dies. */
export function openPool(size: number, options: WorkerOptions, script: URL = WORKER): ReaderPool {
  const seats: Seat[] = Array.from({ length: size }, () => ({ worker: null, pending: [] }))
  const waiting: Pending[] = []

  const start = (seat: Seat): Worker => {
    const worker = new Worker(script, { workerData: options })
    worker.on('message', (result: ReadResult) => settle(seat, result))
    worker.on('error', error => lose(seat, worker, error))
    worker.on('exit', code => lose(seat, worker, new Error(`its worker stopped with code ${code}`)))
    seat.worker = worker
    return worker
  }
  const settle = (seat: Seat, result: ReadResult) => {
    seat.pending.shift()?.finish(result)
    const next = waiting.shift()
    if (next !== undefined) give(seat, next)
  }
  const lose = (seat: Seat, worker: Worker, error: unknown) => {
    if (seat.worker !== worker) return
    seat.worker = null
    const [reading, ...others] = seat.pending.splice(0)
    if (reading === undefined) return
    reading.finish({ kind: 'problem', notice: ownFault(reading.input.file, error) })
    for (const pending of [...others, ...waiting.splice(0, 1)]) give(seat, pending)
  }
  const give = (seat: Seat, pending: Pending) => {
    seat.pending.push(pending)
    const worker = seat.worker ?? start(seat)
    worker.postMessage(pending.input)
  }

  return {
    size,
    read: input =>
      new Promise(finish => {
        const free = seats.reduce((a, b) => (b.pending.length < a.pending.length ? b : a))
        if (free.pending.length >= DEPTH) waiting.push({ input, finish })
        else give(free, { input, finish })
      }),
    close: async () => {
      const workers = seats.flatMap(seat => seat.worker ?? [])
      for (const seat of seats) seat.worker = null
      await Promise.all(workers.map(worker => worker.terminate()))
    },
  }
}
