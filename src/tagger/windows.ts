/**
 * A parsed text → windows of whole sentences, small enough for the encoder, that share sentences with their neighbours:
 * a source in the sentence before and a quotation over paragraphs are seen together. Each word is decided in the one
 * window that owns it.
 */
import type { Parsed } from '../parse/parsed.ts'
import type { Run } from '../parse/tags.ts'

/** Word pieces of a window, without the two marks around it. */
const MOST_PIECES = 254
/** Words that a window shares with the next, at most. */
const SHARED = 48

export type Window = Run & {
  /** What is found from here on, and before the end, is this window's to decide. */
  readonly owned: Run
}

/** `sizes`: how many word pieces each token has. */
export function windowsOf(parsed: Parsed, sizes: readonly number[]): Window[] {
  const sentences = parsed.sentences.flatMap(sentence => cut(sentence, sizes))
  const windows: Window[] = []
  let owned = 0
  for (let at = 0; at < sentences.length; ) {
    const end = fill(sentences, at, sizes)
    const first = sentences[at]?.first ?? 0
    const last = sentences[end - 1]?.last ?? first
    let back = end < sentences.length ? sharedFrom(sentences, at, end) : end
    // Where the next sentence leaves no room for all that could be shared, less is: each window reads something new.
    while (back < end && fill(sentences, back, sizes) === end) back++
    const middle = sentences[(back + end) >> 1]?.first ?? last
    const ownEnd = back < end ? middle : last
    windows.push({ first, last, owned: { first: owned, last: ownEnd } })
    owned = ownEnd
    at = back
  }
  return windows
}

/** A sentence as one run, or several where it alone is more than a window. */
function cut({ first, last }: Run, sizes: readonly number[]): Run[] {
  const runs: Run[] = []
  let start = first
  let size = 0
  for (let index = first; index < last; index++) {
    const own = sizes[index] ?? 0
    if (size + own > MOST_PIECES) {
      runs.push({ first: start, last: index })
      start = index
      size = 0
    }
    size += own
  }
  return last > start ? [...runs, { first: start, last }] : runs
}

/** The index after the last sentence of a window that begins with sentence `at`. */
function fill(sentences: readonly Run[], at: number, sizes: readonly number[]): number {
  let size = 0
  for (let index = at; index < sentences.length; index++) {
    const sentence = sentences[index]
    if (sentence === undefined) break
    for (let word = sentence.first; word < sentence.last; word++) size += sizes[word] ?? 0
    if (size > MOST_PIECES) return index
  }
  return sentences.length
}

/** The first of the sentences that the next window reads again. */
function sharedFrom(sentences: readonly Run[], at: number, end: number): number {
  const last = sentences[end - 1]?.last ?? 0
  let back = end
  while (back - 1 > at && last - (sentences[back - 1]?.first ?? 0) <= SHARED) back--
  return back
}
