/** One sentence's tokens to read numbers in, and the small questions asked of them: "is `per cent` what follows?" */
import type { Token } from '../../parse/parsed.ts'

/** The tokens of the text and the sentence's part of them, `last` excluded. */
export type Line = { readonly tokens: readonly Token[]; readonly first: number; readonly last: number }

/** Longest run of tokens looked up in a table of phrases. */
const LONGEST_PHRASE = 4

/** The token's lower-cased text; empty outside the sentence. */
export function lowerAt(line: Line, index: number): string {
  return index < line.first || index >= line.last ? '' : (line.tokens[index]?.lower ?? '')
}

/** The token's part of speech; empty outside the sentence. */
export function posAt(line: Line, index: number): string {
  return index < line.first || index >= line.last ? '' : (line.tokens[index]?.pos ?? '')
}

/** Whether a token is written onto the one before it, as the hyphen of "35-year-old". */
export function isAttached(line: Line, index: number): boolean {
  return index > line.first && index < line.last && line.tokens[index]?.spaced === false
}

export type Phrase<Row> = { readonly row: Row; readonly first: number; readonly last: number }

/** The longest phrase of a table that starts at a token. */
export function phraseAt<Row>(
  line: Line,
  index: number,
  table: ReadonlyMap<string, Row>,
): Phrase<Row> | null {
  let words = ''
  let found: Phrase<Row> | null = null
  for (let last = index + 1; last <= Math.min(index + LONGEST_PHRASE, line.last); last++) {
    words = words === '' ? lowerAt(line, last - 1) : `${words} ${lowerAt(line, last - 1)}`
    const row = table.get(words)
    if (row !== undefined) found = { row, first: index, last }
  }
  return found
}

/** The longest phrase of a table that ends before a token. */
export function phraseBefore<Row>(
  line: Line,
  index: number,
  table: ReadonlyMap<string, Row>,
): Phrase<Row> | null {
  let words = ''
  let found: Phrase<Row> | null = null
  for (let first = index - 1; first >= Math.max(index - LONGEST_PHRASE, line.first); first--) {
    words = words === '' ? lowerAt(line, first) : `${lowerAt(line, first)} ${words}`
    const row = table.get(words)
    if (row !== undefined) found = { row, first, last: index }
  }
  return found
}
