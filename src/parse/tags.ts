/**
 * What a trained tagger says of a parsed text, as runs of its tokens: a value that is handed to the engine, which does
 * not know where it comes from. Without one, the rules decide everything.
 */

/** Tokens of the text, `last` excluded. */
export type Run = { readonly first: number; readonly last: number }

/** Spans that belong together. A content in several pieces has several runs; nobody may be named as the source. */
export type TaggedAttribution = {
  readonly cue: Run
  readonly source: readonly Run[]
  readonly content: readonly Run[]
}

export type TaggedKind = 'person' | 'organisation' | 'place' | 'group' | 'office'

export type TaggedName = Run & { readonly kind: TaggedKind }

export type Tags = {
  /** How many tokens the text had that was tagged: tags of another text are refused. */
  readonly tokens: number
  /** In the order of their cues. */
  readonly attributions: readonly TaggedAttribution[]
  /** In reading order, none inside another. */
  readonly names: readonly TaggedName[]
}
