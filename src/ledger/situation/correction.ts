/**
 * What a person decided: a row by somebody, at a time, with a reason, that another row can undo. Corrections name ids that follow
 * from content, so they hold when a report is read again.
 */
import type { PlaceRef } from '../entries/entry.ts'

export type Correction = {
  /** `k-` and digits, from the content. */
  readonly id: string
  /** Who decided. */
  readonly by: string
  /** The instant, ISO 8601 with `Z`. */
  readonly recorded: string
  readonly note: string | null
  readonly what: Decided
}

export type Decided =
  /** Two actors are one: the first is from now on shown as the second. */
  | { readonly kind: 'merge-actors'; readonly actor: string; readonly into: string }
  /** A name is not that actor but one of its own; where `report` is given, in that report only. */
  | {
      readonly kind: 'split-actor'
      readonly actor: string
      readonly name: string
      readonly report: string | null
    }
  | { readonly kind: 'move-place'; readonly place: string; readonly to: PlaceRef }
  | { readonly kind: 'dismiss'; readonly claim: string }
  | { readonly kind: 'join-matter'; readonly claim: string; readonly matter: string }
  /** Admiralty code: reliability A-F and, where given, credibility 1-6. */
  | {
      readonly kind: 'rate'
      readonly actor: string
      readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
      readonly credibility: 1 | 2 | 3 | 4 | 5 | 6 | null
    }
  | { readonly kind: 'undo'; readonly correction: string }
