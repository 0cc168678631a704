/** A window of words → the encoder's input: pieces between two marks, a shape beside each, and where each word begins. */
import type { Parsed } from '../parse/parsed.ts'
import type { Run } from '../parse/tags.ts'
import { NO_SHAPE, shapeOf } from './shape.ts'

const OPENING = 101
const CLOSING = 102

/** A text ready for the encoder, by token. */
export type Encoded = {
  readonly pieces: readonly (readonly number[])[]
  readonly shapes: readonly number[]
}

export type EncoderInput = {
  readonly pieces: BigInt64Array
  readonly shapes: BigInt64Array
  /** The place of each word's first piece. */
  readonly first: BigInt64Array
}

export function encodeText(parsed: Parsed, pieces: (word: string) => readonly number[]): Encoded {
  const opens = new Set<number>()
  let paragraph = -1
  for (const sentence of parsed.sentences) {
    if (sentence.paragraph !== paragraph) opens.add(sentence.first)
    paragraph = sentence.paragraph
  }
  return {
    pieces: parsed.tokens.map(token => pieces(token.text)),
    shapes: parsed.tokens.map((token, index) => shapeOf(token.text, opens.has(index))),
  }
}

export function encodeWindow(text: Encoded, { first, last }: Run): EncoderInput {
  const pieces = [OPENING]
  const shapes = [NO_SHAPE]
  const starts: number[] = []
  for (let word = first; word < last; word++) {
    starts.push(pieces.length)
    for (const piece of text.pieces[word] ?? []) {
      pieces.push(piece)
      shapes.push(text.shapes[word] ?? NO_SHAPE)
    }
  }
  pieces.push(CLOSING)
  shapes.push(NO_SHAPE)
  return { pieces: toLong(pieces), shapes: toLong(shapes), first: toLong(starts) }
}

function toLong(values: readonly number[]): BigInt64Array {
  return BigInt64Array.from(values, BigInt)
}
