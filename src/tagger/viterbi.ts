/** Scores of tags for each word in a row → the best row of tags, where it was learned which tag may follow which. */

/** `opens` by tag, `follows` from tag to tag. */
export type Transitions = {
  readonly opens: readonly number[]
  readonly follows: readonly (readonly number[])[]
}

/** `scores` holds the tags of word 0, then of word 1 and so on, `length` words in all. Of equal rows, the one
 * with the lower tag at the last word where they differ. */
export function bestTags(scores: Float32Array, length: number, { opens, follows }: Transitions): Uint8Array {
  const tags = opens.length
  const from = new Uint8Array(length * tags)
  let totals = opens.map((open, tag) => open + (scores[tag] ?? 0))
  for (let at = 1; at < length; at++) {
    const before = totals
    totals = opens.map((_, tag) => {
      const best = bestBefore(before, follows, tag)
      from[at * tags + tag] = best
      return (before[best] ?? 0) + (follows[best]?.[tag] ?? 0) + (scores[at * tags + tag] ?? 0)
    })
  }
  return traceBack(from, length, totals)
}

function bestBefore(totals: readonly number[], follows: Transitions['follows'], tag: number): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (const [before, total] of totals.entries()) {
    const score = total + (follows[before]?.[tag] ?? 0)
    if (score > most) {
      most = score
      best = before
    }
  }
  return best
}

function traceBack(from: Uint8Array, length: number, totals: readonly number[]): Uint8Array {
  const path = new Uint8Array(length)
  let tag = totals.indexOf(Math.max(...totals))
  for (let at = length - 1; at >= 0; at--) {
    path[at] = tag
    tag = from[at * totals.length + tag] ?? 0
  }
  return path
}
