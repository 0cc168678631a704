/** A stream and the environment → whether colour is welcome and how wide a line may be. */
import type { OutStream, Streams } from './streams.ts'

const DEFAULT_WIDTH = 80
const LEAST_WIDTH = 40

/** Wider lines are tiring to read, however wide the terminal. */
const MOST_WIDTH = 100

/** FORCE_COLOR and NO_COLOR decide (force-color.org, no-color.org); otherwise only a terminal that is not dumb. */
export function takesColour(stream: OutStream, env: Streams['env']): boolean {
  const force = env['FORCE_COLOR']
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (env['NO_COLOR']) return false
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}

/** The terminal's columns, or COLUMNS where there is none, within what can be read. */
export function widthOf(stream: OutStream, env: Streams['env']): number {
  const width = stream.columns ?? Number(env['COLUMNS'] ?? DEFAULT_WIDTH)
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.floor(width) || DEFAULT_WIDTH))
}
