/**
 * A bar on stderr for long work: `█████████░░░░░░░░░░░ 450 of 1,000`. Drawn only on a terminal, only after a moment of
 * work, and wiped before anything else is written.
 */
import type { Streams } from './streams.ts'

export type Progress = {
  readonly step: (done: number, total: number) => void
  readonly wipe: () => void
}

/** Shorter work needs no bar; more drawings a second than these are not seen. Milliseconds. */
const AFTER = 700
const EVERY = 80

const CELLS = 24
const WIPE = '\r\u001b[2K'

/** Where the record itself scrolls by on the same terminal it is progress enough. */
export function openProgress({ stdout, stderr, env }: Streams, now: () => number = Date.now): Progress {
  const wanted = stderr.isTTY === true && stdout.isTTY !== true && env['TERM'] !== 'dumb'
  const started = now()
  let drawn = 0
  return {
    step: (done, total) => {
      const time = now()
      if (!wanted || total < 2 || time - started < AFTER || time - drawn < EVERY) return
      drawn = time
      stderr.write(`${WIPE}${bar(done, total)}`)
    },
    wipe: () => {
      if (drawn > 0) stderr.write(WIPE)
    },
  }
}

function bar(done: number, total: number): string {
  const full = Math.floor((done / total) * CELLS)
  const count = `${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} reports`
  return `${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${count}`
}
