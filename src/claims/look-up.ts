/** Positions of a text → its sentence, its token, the marks between two positions. Binary searches, so cheap to ask. */
import type { Parsed, Sentence } from '../parse/parsed.ts'
import type { Span } from '../text/span.ts'

/** The sentence that covers a position, null between sentences. */
export function sentenceAt(parsed: Parsed, position: number): Sentence | null {
  return parsed.sentences[sentenceIndexAt(parsed, position)] ?? null
}

/** Index of the sentence that covers a position; -1 where none does. */
export function sentenceIndexAt(parsed: Parsed, position: number): number {
  const index = lastStartingBy(parsed.sentences, position)
  return position < (parsed.sentences[index]?.end ?? 0) ? index : -1
}

/** Index of the token that covers a position, or of the next one; the number of tokens where there is none. */
export function tokenIndexAt(parsed: Parsed, position: number): number {
  const index = lastStartingBy(parsed.tokens, position)
  return position < (parsed.tokens[index]?.end ?? 0) ? index : index + 1
}

/** The spans of a list in reading order that start within `range`. */
export function startingWithin<S extends Span>(sorted: readonly S[], range: Span): S[] {
  const found: S[] = []
  for (let at = lastStartingBy(sorted, range.start - 1) + 1; at < sorted.length; at++) {
    const span = sorted[at]
    if (span === undefined || span.start >= range.end) break
    found.push(span)
  }
  return found
}

/** Index of the last span that starts at or before a position; -1 where all start later. */
export function lastStartingBy(sorted: readonly Span[], position: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? Number.POSITIVE_INFINITY) <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}
