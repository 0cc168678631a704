/**
 * What a view shows, before it is a terminal's lines, Markdown or HTML: sections of items made of runs. A run is either said by
 * Hearsay or quoted from a report; a quotation is never made of anything but its anchor.
 */
import type { Standing } from '../../ledger/situation/state.ts'

/** Characters of a report; `words` is what stands there. */
export type Anchor = {
  readonly report: string
  readonly start: number
  readonly end: number
  readonly words: string
}

export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly weight: 'plain' | 'strong' | 'faint' }
  /** Words of a report, followed by the number of their reference. */
  | { readonly kind: 'quote'; readonly anchor: Anchor }
  /** The number alone. */
  | { readonly kind: 'cite'; readonly anchor: Anchor }
  | { readonly kind: 'standing'; readonly standing: Standing; readonly text: string }

export type Phrase = readonly Run[]

/** One side of what is contested. */
export type Side = { readonly head: Phrase; readonly lines: readonly Phrase[] }

/** Bounds to draw one below the other; null is open. */
export type Scale = {
  readonly rows: readonly { readonly low: number | null; readonly high: number | null }[]
}

export type Item = {
  /** A word in the margin: a measure, a service, a time. */
  readonly label: string | null
  readonly head: Phrase
  /** Drawn where a drawing can be shown; the lines say the same. */
  readonly scale: Scale | null
  readonly lines: readonly Phrase[]
  /** Shown side by side. */
  readonly sides: readonly Side[]
  /** Smaller: what does not take part. */
  readonly small: readonly Phrase[]
}

export type Section = {
  /** Names the section in a link; ours, never from a report. */
  readonly id: string
  readonly title: string
  readonly items: readonly Item[]
  /** What is not shown, counted. */
  readonly more: Phrase | null
}

/** A report with the characters that the page refers to, in the order of the text. */
export type Source = {
  readonly report: string
  readonly outlet: string
  readonly title: string | null
  readonly url: string | null
  readonly published: string
  /** What it is a copy of, in words. */
  readonly copy: string | null
  readonly cited: readonly Cited[]
}

export type Cited = {
  readonly number: number
  readonly anchor: Anchor
  /** Whether the page shows the words; else the list at the end does. */
  readonly isShown: boolean
}

export type Page = {
  readonly title: string
  readonly about: readonly Phrase[]
  readonly sections: readonly Section[]
  readonly sources: readonly Source[]
  /** Reference numbers by `anchorKey`. */
  readonly numbers: ReadonlyMap<string, number>
}

export function anchorKey({ report, start, end }: Anchor): string {
  return `${report} ${start}-${end}`
}
