/**
 * What the rules find, in offsets of the cleaned text. `engine/to-reading.ts` turns claims into the record format.
 * A claim holds spans, not copies of words, so that nothing can be said that does not stand in the report.
 */
import type { DateMark } from '../annotate/mark.ts'
import type { Span } from '../text/span.ts'

/** Why a field is inferred rather than stated: the field's name, the words it was worked out from, one sentence. */
export type Inference = { readonly field: string; readonly from: readonly Span[]; readonly because: string }

/** Somebody as named in the text. `inferred` where the words stand elsewhere than the claim they are the source of. */
export type Mention = Span & { readonly basis: 'stated' | 'inferred' }

/** The date expression that says when, and whether it stands in the claim's own clause or was carried over. */
export type When = { readonly date: DateMark; readonly basis: 'stated' | 'inferred' }

/**
 * What somebody holds against a claim. `unverified`: the report says that it, or somebody, could not check it. `corrected`,
 * `withdrawn`, `admitted`: somebody gives another number, takes the claim back, or says that it is so after all.
 */
export type Contested = {
  readonly kind: 'denied' | 'no-evidence' | 'disputed' | 'unverified' | 'corrected' | 'withdrawn' | 'admitted'
  readonly at: Span
  /** Who does so; null where the report says it in its own voice. */
  readonly by: Mention | null
}

type Found = {
  /** Id of the rule: its path under `claims/`, such as `statements/according-to`. */
  readonly rule: string
  readonly reader: 'rules' | 'tagger'
  readonly inferred: readonly Inference[]
}

export type StatementClaim = Found & {
  readonly kind: 'statement'
  readonly source: Mention | null
  readonly via: readonly Mention[]
  readonly cue: Span | null
  /** One span, or several where the cue or source stands inside the content; in reading order, never empty. */
  readonly content: readonly Span[]
  readonly manner: 'direct' | 'indirect' | 'mixed'
  /** The hedging word as written: "reportedly", "may have". */
  readonly hedge: string | null
  readonly said: When | null
  /** Told as of an earlier time: "had said", "said on Monday" in a report of Tuesday. */
  readonly earlier: boolean
  /** The statement of this report that it answers. */
  readonly answers: StatementClaim | null
  readonly contested: Contested | null
}

export type FigureClaim = Found &
  Span & {
    readonly kind: 'figure'
    readonly measure: string
    readonly of: Span | null
    /** Of whom these are a part: "the dead" in "two of the dead are children". */
    readonly partOf: Span | null
    readonly low: number | null
    readonly high: number | null
    readonly hedge: string | null
    readonly window: 'period' | 'total' | null
    readonly when: When | null
    readonly place: Mention | null
    readonly source: Mention | null
    readonly statement: StatementClaim | null
    readonly contested: Contested | null
  }

export type EventClaim = Found &
  Span & {
    readonly kind: 'event'
    readonly code: string
    readonly actor: Mention | null
    readonly target: Mention | null
    readonly when: When | null
    readonly place: Mention | null
    readonly statement: StatementClaim | null
  }

export type ConditionClaim = Found &
  Span & {
    readonly kind: 'condition'
    readonly service: string
    readonly state: 'cut' | 'disrupted' | 'degraded' | 'working' | 'restored'
    /** The thing or the customers named: "The road to Cavnic", "three villages". */
    readonly subject: Span | null
    /** How much of the place: "about half". */
    readonly extent: Span | null
    readonly when: When | null
    /** The end told with it: "closed until Thursday". */
    readonly until: When | null
    readonly place: Mention | null
    readonly statement: StatementClaim | null
  }

export type AdvisoryClaim = Found & {
  readonly kind: 'advisory'
  readonly issuer: Mention | null
  readonly audience: Span | null
  readonly instruction: Span
  /** "Raised its travel advice", "lifted the curfew"; any other advice is issued. */
  readonly change: 'issued' | 'repeated' | 'raised' | 'lowered' | 'replaced' | 'lifted'
  readonly when: When | null
  /** The end told with it. */
  readonly until: When | null
  readonly place: Mention | null
  readonly statement: StatementClaim | null
}

/** Where an actor is named, and why this is the same actor: "named", "surname", "spelled otherwise". */
export type ActorMention = Span & { readonly because: string }

export type ActorClaim = {
  readonly kind: 'actor'
  readonly name: string
  readonly actorKind: 'person' | 'organisation' | 'office' | 'group' | 'place' | 'unknown'
  readonly role: string | null
  /** Whose word this one passes on: the first mention of the body or client. */
  readonly speaksFor: Span | null
  readonly inferred: readonly Inference[]
  readonly mentions: readonly ActorMention[]
}

export type Claim = StatementClaim | FigureClaim | EventClaim | ConditionClaim | AdvisoryClaim | ActorClaim
