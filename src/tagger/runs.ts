/** Tags of words (0 outside, `begin` where a span begins, `begin + 1` inside it) → the spans of that kind as runs. */
import type { Run } from '../parse/tags.ts'

/** The runs of one kind, `offset` added to both ends. */
export function runsOf(tags: Uint8Array, begin: number, offset: number): Run[] {
  const runs: Run[] = []
  let start = -1
  for (let index = 0; index <= tags.length; index++) {
    const tag = tags[index]
    if (start >= 0 && tag !== begin + 1) {
      runs.push({ first: start + offset, last: index + offset })
      start = -1
    }
    if (tag === begin) start = index
  }
  return runs
}
