/** The actors of a record and of a new report, as joining them asks for, and what a person has decided about them. */
import type { ActorKind } from './same-name.ts'

/** An actor that the record knows. */
export type KnownActor = {
  readonly id: string
  readonly kind: ActorKind
  /** Every name it was given, and how often. */
  readonly names: readonly { readonly name: string; readonly times: number }[]
  readonly roles: readonly string[]
  /** Whether it has been heard of lately; who has not is no bearer of a bare surname. */
  readonly active: boolean
}

/** An actor of a new report. */
export type FoundActor = {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  readonly role: string | null
  /** The other names that the report gives it. */
  readonly forms: readonly string[]
}

/** What a person decided: the actor so named, or of this id in the report, is or is not the known one. */
export type Decision = { readonly actor: string; readonly known: string }
export type Decisions = { readonly join: readonly Decision[]; readonly part: readonly Decision[] }

export const NO_DECISIONS: Decisions = { join: [], part: [] }

export type Candidate = { readonly known: string; readonly score: number; readonly because: string }

/** What became of an actor of the report. */
export type Resolution = {
  readonly actor: string
  /** `undecided`: it may be one of several, or one it is not surely; it is kept apart until somebody decides. */
  readonly outcome: 'joined' | 'new' | 'undecided'
  readonly known: string | null
  readonly because: string
  /** Those that the name fits, the likeliest first. */
  readonly candidates: readonly Candidate[]
}
