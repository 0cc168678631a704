/** A word as written → its shape. The encoder knows no case; what case tells stands beside each word as a number. */

export const SHAPES = 6
/** The shape of what is no word of the text: the marks that open and close a window. */
export const NO_SHAPE = 2 * SHAPES

const LOWER = 0
const CAPITAL = 1
const UPPER = 2
const MIXED = 3
const NUMBER = 4
const MARK = 5

/** 0 lower, 1 Capital, 2 UPPER, 3 miXed, 4 number, 5 mark; 6 more where the word opens a paragraph. */
export function shapeOf(word: string, opens: boolean): number {
  return ownShape(word) + (opens ? SHAPES : 0)
}

function ownShape(word: string): number {
  const letters = word.match(/\p{L}/gu)
  if (letters === null) return /\p{Nd}/u.test(word) ? NUMBER : MARK
  const upper = letters.filter(letter => /\p{Lu}/u.test(letter)).length
  if (upper === 0) return LOWER
  if (upper === 1 && /\p{Lu}/u.test(letters[0] ?? '')) return CAPITAL
  return letters.every(letter => !/\p{Ll}/u.test(letter)) ? UPPER : MIXED
}
