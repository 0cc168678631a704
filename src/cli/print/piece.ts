/**
 * What the printed record is made of: pieces of text with a tone, in blocks that are later wrapped to the terminal.
 * Colour is kept for standing alone; `strong` and `faint` are weight, not colour.
 */

import type { Contested } from '../../engine/reading.ts'

export type Tone = 'plain' | 'strong' | 'faint' | 'several-origins' | 'one-origin' | Contested['kind']

export type Piece = { readonly text: string; readonly tone: Tone }

/** A paragraph: `indent` columns in, behind its label where it has one. An empty block is an empty line. */
export type Block = {
  readonly indent: number
  readonly label: Piece | null
  readonly pieces: readonly Piece[]
}

export function plain(text: string): Piece {
  return { text, tone: 'plain' }
}

export function strong(text: string): Piece {
  return { text, tone: 'strong' }
}

export function faint(text: string): Piece {
  return { text, tone: 'faint' }
}

export function block(indent: number, pieces: readonly Piece[], label: Piece | null = null): Block {
  return { indent, label, pieces }
}

export const EMPTY_LINE: Block = { indent: 0, label: null, pieces: [] }

/** Groups of pieces with a separator between them; empty groups leave no separator behind. */
export function joined(groups: readonly (readonly Piece[])[], separator = ' · '): Piece[] {
  return groups
    .filter(group => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [faint(separator), ...group]))
}
