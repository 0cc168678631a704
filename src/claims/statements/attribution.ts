/** Who says what, as spans: what a reader hands to `complete.ts`, be it the rules of this folder or a trained tagger. */
import type { Span } from '../../text/span.ts'

export type Attribution = {
  /** Id of the rule, `statements/according-to`; of a tagger, its own name. */
  readonly rule: string
  readonly reader: 'rules' | 'tagger'
  readonly source: Span | null
  readonly cue: Span | null
  /** In reading order, several where the source or cue stands inside the content. */
  readonly content: readonly Span[]
  /** Who passed it on, where a reader knows: "X said …, his office told Reuters". */
  readonly via?: readonly Span[]
}
