/** Content → direct (its words stand in quotation marks), indirect (none do) or mixed (some do). */
import type { Span } from '../../text/span.ts'
import type { StatementClaim } from '../claim.ts'
import type { Passage } from './passage.ts'

export function mannerOf(passage: Passage, content: readonly Span[]): StatementClaim['manner'] {
  const quoted = content.map(span => quotedCharacters(passage, span))
  const bare = content.some((span, index) => wordCharacters(passage, span) > (quoted[index] ?? 0) + 1)
  if (!bare) return 'direct'
  return quoted.some(count => count > 0) ? 'mixed' : 'indirect'
}

/** Characters of a span that stand in a quotation, marks and white space not counted. */
function quotedCharacters(passage: Passage, span: Span): number {
  let count = 0
  for (let index = firstEndingAfter(passage, span.start); index < passage.quotations.length; index++) {
    const quotation = passage.quotations[index]
    if (quotation === undefined || quotation.start >= span.end) break
    const start = Math.max(quotation.start, span.start)
    count += inkIn(passage.text.slice(start, Math.min(quotation.end, span.end)))
  }
  return count
}

function wordCharacters(passage: Passage, span: Span): number {
  return inkIn(passage.text.slice(span.start, span.end))
}

function inkIn(words: string): number {
  return words.replace(/[\s.,;:?!]+/g, '').length
}

/** Index of the first quotation that ends after a position. */
function firstEndingAfter(passage: Passage, position: number): number {
  let low = 0
  let high = passage.quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passage.quotations[middle]?.end ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low
}
