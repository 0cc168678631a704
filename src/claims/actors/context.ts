/** A report's tokens and names, with the look-ups that joining mentions needs. All of them take time by the logarithm. */
import type { Marks, NameMark, QuantityMark } from '../../annotate/mark.ts'
import type { Parsed, Token } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'

/** A paragraph of more names than this is a list. */
const MOST_NAMES = 40

export type Context = {
  readonly parsed: Parsed
  readonly tokens: readonly Token[]
  readonly names: readonly NameMark[]
  readonly quantities: readonly QuantityMark[]
}

export function contextOf(parsed: Parsed, marks: Marks): Context {
  return { parsed, tokens: parsed.tokens, names: marks.names, quantities: marks.quantities }
}

/** Index of the first span of a rising list that ends after `at`. */
function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the token at or after an offset. */
export function tokenAt(context: Context, at: number): number {
  return firstEndingAfter(context.tokens, at)
}

/** Index of the sentence at an offset. */
export function sentenceAt(context: Context, at: number): number {
  return firstEndingAfter(context.parsed.sentences, at)
}

/** Index of the paragraph at an offset. */
export function paragraphAt(context: Context, at: number): number {
  return firstEndingAfter(context.parsed.paragraphs, at)
}

/** The tokens of a span. */
export function tokensOf(context: Context, span: Span): Token[] {
  const found: Token[] = []
  for (let at = tokenAt(context, span.start); at < context.tokens.length; at++) {
    const token = context.tokens[at]
    if (token === undefined || token.start >= span.end) break
    found.push(token)
  }
  return found
}

/** The names inside a span, in reading order. */
export function namesIn(context: Context, span: Span): NameMark[] {
  const found: NameMark[] = []
  for (let at = firstEndingAfter(context.names, span.start); at < context.names.length; at++) {
    const name = context.names[at]
    if (name === undefined || name.end > span.end) break
    if (name.start >= span.start) found.push(name)
  }
  return found
}

/** The name that starts at an offset. */
export function nameStartingAt(context: Context, start: number): NameMark | undefined {
  const name = context.names[firstEndingAfter(context.names, start)]
  return name?.start === start ? name : undefined
}

/** The hedged number that a span begins with: "at least four" of "at least four people". */
export function amountStartingAt(context: Context, start: number): QuantityMark | undefined {
  const amount = context.quantities[firstEndingAfter(context.quantities, start)]
  return amount?.start === start ? amount : undefined
}

/** The first names of the paragraph that stand before an offset. */
export function namesBefore(context: Context, at: number): readonly NameMark[] {
  const paragraph = context.parsed.paragraphs[paragraphAt(context, at)]
  const found: NameMark[] = []
  if (paragraph === undefined) return found
  for (let index = firstEndingAfter(context.names, paragraph.start); index < context.names.length; index++) {
    const name = context.names[index]
    if (name === undefined || name.end > at || found.length >= MOST_NAMES) break
    found.push(name)
  }
  return found
}
