/**
 * spaCy with textacy's `direct_quotations`, run on a folder of texts through `textacy_quotations.py`.
 *
 * Python counts code points, we count UTF-16 units: after a character outside the basic plane the two differ.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Scored } from '../../score/statements.ts'
import type { Span } from '../../src/text/span.ts'
import { PeerMissing, pythonIn } from './install.ts'

const SCRIPT = fileURLToPath(new URL('textacy_quotations.py', import.meta.url))
const NOT_INSTALLED = 3
const MOST_OUTPUT = 2 ** 28

/** What the peer is given at once; it refuses what has an odd number of quotation marks. */
export const PIECES = ['article', 'paragraph'] as const
export type Piece = (typeof PIECES)[number]

type Pair = readonly [start: number, end: number]
/** A line of the script; offsets in code points. */
export type PeerLine = {
  readonly file: string
  readonly attributions: readonly {
    readonly source: Pair | null
    readonly cue: Pair | null
    readonly content: readonly Pair[]
  }[]
  readonly seconds: number
  readonly pieces: number
  readonly refused: number
}

/** One line for each .txt file of the folder. */
export function runTextacy(home: string, folder: string, by: Piece): PeerLine[] {
  const python = pythonIn(home)
  const again = 'Run the comparison with --install once.'
  if (!existsSync(python)) throw new PeerMissing(`The peer is not installed in ${home}. ${again}`)
  const { error, status, stdout } = spawnSync(python, [SCRIPT, folder, '--by', by], {
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  })
  if (status === NOT_INSTALLED) throw new PeerMissing(`A package is missing in ${home}. ${again}`)
  if (error !== undefined || status !== 0) throw error ?? new Error(`${SCRIPT} ended with ${status}.`)
  return stdout
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as PeerLine)
}

/** What a line of the peer says, as spans of the text. */
export function attributionsOf(line: PeerLine, text: string): Scored[] {
  const unit = unitsByCodePoint(text)
  const spansOf = (pairs: readonly (Pair | null)[]): Span[] =>
    pairs.flatMap(pair => (pair === null ? [] : [{ start: unit(pair[0]), end: unit(pair[1]) }]))
  return line.attributions.map(({ source, cue, content }) => ({
    source: spansOf([source]),
    cue: spansOf([cue]),
    content: spansOf(content),
  }))
}

function unitsByCodePoint(text: string): (codePoint: number) => number {
  const starts: number[] = []
  let unit = 0
  for (const character of text) {
    starts.push(unit)
    unit += character.length
  }
  return codePoint => starts[codePoint] ?? unit
}
