/**
 * Blocks → lines no wider than the terminal. Words are kept whole where they fit on a line; tones are carried along and
 * only turned into escape codes afterwards, so that no code can be broken.
 */
import { type Block, type Piece, plain } from './piece.ts'
import { cutToWidth, displayWidth } from './width.ts'

export type Line = readonly Piece[]

/** Columns of a label, with the space after it. */
export const LABEL_WIDTH = 14

/** A word may change its tone in the middle: a strong number with a plain comma. */
type Word = readonly Piece[]

export function wrapBlock(block: Block, width: number): Line[] {
  if (block.pieces.length === 0 && block.label === null) return [[]]
  const margin = plain(' '.repeat(block.indent + (block.label === null ? 0 : LABEL_WIDTH)))
  const lines = fill(wordsOf(block.pieces), Math.max(10, width - margin.text.length)).map(line =>
    line.length === 0 ? [] : [margin, ...line],
  )
  return block.label === null ? lines : labelled(lines, block.label, block.indent)
}

/** Puts the label into the margin of the first line, or on a line of its own where it is too long for that. */
function labelled(lines: readonly Line[], label: Piece, indent: number): Line[] {
  const room = LABEL_WIDTH - 1 - displayWidth(label.text)
  const start: Line = [plain(' '.repeat(indent)), label]
  const [first = [], ...rest] = lines
  if (room < 0) return [start, ...lines]
  return [[...start, plain(' '.repeat(room + 1)), ...first.slice(1)], ...rest]
}

function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Piece[][] = [[]]
  for (const { text, tone } of pieces) {
    text.split(' ').forEach((part, index) => {
      if (index > 0) words.push([])
      if (part !== '') words.at(-1)?.push({ text: part, tone })
    })
  }
  return words.filter(word => word.length > 0)
}

function fill(words: readonly Word[], width: number): Line[] {
  const lines: Piece[][] = [[]]
  let taken = 0
  for (const word of words.flatMap(word => fitting(word, width))) {
    const wide = widthOf(word)
    if (taken > 0 && taken + 1 + wide > width) {
      lines.push([])
      taken = 0
    }
    lines.at(-1)?.push(...(taken > 0 ? [plain(' ')] : []), ...word)
    taken += wide + (taken > 0 ? 1 : 0)
  }
  return lines
}

/** The word itself, or in parts where no line is wide enough for it. */
function fitting(word: Word, width: number): Word[] {
  if (widthOf(word) <= width) return [word]
  return word.flatMap(({ text, tone }) => cutToWidth(text, width).map(part => [{ text: part, tone }]))
}

function widthOf(word: Word): number {
  return word.reduce((sum, piece) => sum + displayWidth(piece.text), 0)
}
