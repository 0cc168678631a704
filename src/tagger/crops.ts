/** Cues of a window → the linker's input: the words around each cue, padded to one length. */
import type { Run } from '../parse/tags.ts'

/** How many words before and after the first word of a cue the linker sees. */
export type Reach = { readonly before: number; readonly after: number }

/** Words around a cue, counted within its window. */
export type Crop = Run & { readonly cue: Run }

export type LinkerInput = {
  readonly states: Float32Array
  readonly distances: BigInt64Array
  readonly marks: BigInt64Array
  readonly mask: BigInt64Array
  /** Rows and columns. */
  readonly shape: readonly [number, number]
}

/** `words`: how many the window has. */
export function cropAround(cue: Run, words: number, { before, after }: Reach): Crop {
  return { cue, first: Math.max(0, cue.first - before), last: Math.min(words, cue.first + after) }
}

/** `states`: those of the window's words, `width` numbers each. */
export function linkerInput(
  states: Float32Array,
  width: number,
  crops: readonly Crop[],
  before: number,
): LinkerInput {
  const longest = Math.max(...crops.map(crop => crop.last - crop.first))
  const size = crops.length * longest
  const input = {
    states: new Float32Array(size * width),
    distances: new BigInt64Array(size),
    marks: new BigInt64Array(size),
    mask: new BigInt64Array(size),
    shape: [crops.length, longest] as const,
  }
  for (const [row, { first, last, cue }] of crops.entries()) {
    for (let column = 0; column < longest; column++) {
      // What stands behind a short crop is masked; it repeats the last word, as in training.
      const word = Math.min(first + column, last - 1)
      const at = row * longest + column
      input.states.set(states.subarray(word * width, (word + 1) * width), at * width)
      input.distances[at] = BigInt(word - cue.first + before)
      input.mask[at] = first + column < last ? 1n : 0n
      input.marks[at] = first + column < last && word >= cue.first && word < cue.last ? 1n : 0n
    }
  }
  return input
}
