/** A cleaned text taken apart: paragraphs, sentences, tokens, quotations; all as spans in reading order. */
import type { Span } from '../text/span.ts'

export type Token = Span & {
  readonly text: string
  /** Lower case, with a straight apostrophe: `n't`, `'s`. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Penn Treebank part of speech, as well as a small table can tell: `NNP`, `VBD`, `CD`. */
  readonly pos: string
  /** Whether white space or the start of the text stands before it. */
  readonly spaced: boolean
}

export type Paragraph = Span

/** `first` and `last` are token indexes, `last` excluded; `paragraph` is the index of its paragraph. */
export type Sentence = Span & { readonly first: number; readonly last: number; readonly paragraph: number }

/** Quoted text with its marks. `inner` is what stands between them. */
export type Quotation = Span & {
  readonly inner: Span
  /** 0 for a quotation in plain text, 1 for one inside another. */
  readonly depth: number
  /** False where the closing mark is missing; the quotation then ends with its paragraph. */
  readonly closed: boolean
  /** True where an unclosed quotation of the paragraph before goes on here. */
  readonly continues: boolean
}

export type Parsed = {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
}
