/** A parsed text made ready for asking: which tokens stand in a quotation, which in a date, where a sentence ends. */
import type { Marks } from '../../annotate/mark.ts'
import type { Parsed, Quotation, Sentence, Token } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import type { Bounds, Stretch } from '../noun-phrase.ts'

export type Passage = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Quotations that stand in no other. */
  readonly quotations: readonly Quotation[]
  /** By token: index of its quotation, -1 outside. */
  readonly quotationOf: Int32Array
  /** By token: 1 where it belongs to a date. */
  readonly inDate: Uint8Array
  /** By token: index of its sentence. */
  readonly sentenceOf: Int32Array
}

export function toPassage(parsed: Parsed, marks: Marks): Passage {
  const { text, tokens, sentences } = parsed
  const quotations = parsed.quotations.filter(quotation => quotation.depth === 0)
  const quotationOf = new Int32Array(tokens.length).fill(-1)
  const inDate = new Uint8Array(tokens.length)
  forEachCovered(tokens, quotations, (token, index) => {
    quotationOf[token] = index
  })
  forEachCovered(tokens, marks.dates, token => {
    inDate[token] = 1
  })
  const sentenceOf = new Int32Array(tokens.length).fill(-1)
  for (const [index, sentence] of sentences.entries()) sentenceOf.fill(index, sentence.first, sentence.last)
  return { text, tokens, sentences, quotations, quotationOf, inDate, sentenceOf }
}

/** Calls back with each token that begins inside one of the spans, which are in reading order. */
function forEachCovered(
  tokens: readonly Token[],
  spans: readonly Span[],
  found: (token: number, span: number) => void,
): void {
  let token = 0
  for (const [index, span] of spans.entries()) {
    while (token < tokens.length && (tokens[token]?.start ?? 0) < span.start) token++
    for (; token < tokens.length && (tokens[token]?.start ?? 0) < span.end; token++) found(token, index)
  }
}

/** The quotation a token stands in. */
export function quotationAt(passage: Passage, token: number): Quotation | null {
  return passage.quotations[passage.quotationOf[token] ?? -1] ?? null
}

/** The quotation whose opening mark this token is. */
export function quotationFrom(passage: Passage, token: number): Quotation | null {
  const quotation = quotationAt(passage, token)
  return quotation !== null && quotation.start === passage.tokens[token]?.start ? quotation : null
}

/** The quotation whose last token this is. */
export function quotationTo(passage: Passage, token: number): Quotation | null {
  const quotation = quotationAt(passage, token)
  return quotation !== null && quotation.end === passage.tokens[token]?.end ? quotation : null
}

/** Where phrases of a sentence may reach: not into quotations or dates. */
export function plainBounds(passage: Passage, sentence: Sentence): Bounds {
  const stops = (index: number) => passage.quotationOf[index] !== -1 || passage.inDate[index] === 1
  return { first: sentence.first, last: sentence.last, stops }
}

/** The characters of a run of tokens, without marks that set it off: commas, a final point, dashes. Null if none is left. */
export function spanOf(passage: Passage, { first, last }: Stretch): Span | null {
  let from = first
  let to = last
  while (from < to && setsOff(passage, from)) from++
  while (to > from && setsOff(passage, to - 1)) to--
  const start = passage.tokens[from]?.start
  const end = passage.tokens[to - 1]?.end
  return start === undefined || end === undefined || from >= to ? null : { start, end }
}

function setsOff(passage: Passage, index: number): boolean {
  return (
    /^(?:[,;:—–]|-{1,8}|\.{1,8})$/.test(passage.tokens[index]?.text ?? '') &&
    quotationAt(passage, index) === null
  )
}

/** Whether a token is the finite verb of some clause. */
export function isFiniteVerb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === 'MD' || token.pos === 'VBD' || token.pos === 'VBZ' || token.pos === 'VBP')
  )
}

/** The sentence of a token. */
export function sentenceOfToken(passage: Passage, token: number): Sentence | null {
  return passage.sentences[passage.sentenceOf[token] ?? -1] ?? null
}

/** The tokens that begin inside a span. */
export function tokensWithin(passage: Passage, span: Span): Stretch {
  return { first: firstTokenFrom(passage, span.start), last: firstTokenFrom(passage, span.end) }
}

/** Index of the first token that begins at or after a position. */
export function firstTokenFrom(passage: Passage, position: number): number {
  let low = 0
  let high = passage.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passage.tokens[middle]?.start ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}
