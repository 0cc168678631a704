/** What a file of `cases/record` says the record must show at one moment. */
import type { Known } from '../../src/ledger/entries/interval.ts'
import type {
  AgainstKind,
  Bounds,
  PastValue,
  ServiceState,
  Standing,
} from '../../src/ledger/situation/state.ts'

/** A report by its two digits, with words that stand in it. */
export type Ref = { readonly report: string; readonly quotes: readonly string[] }

/** A `line`, an `aside` (`ended` null) or a `before` (`heard` null). */
export type ToldValue = Bounds & {
  readonly claimant: string
  readonly since: Known
  readonly heard: Known | null
  readonly ended: PastValue['ended'] | null
  readonly in: readonly Ref[]
}

export type ToldAgainst = {
  readonly who: string
  readonly kind: AgainstKind
  readonly since: Known
  readonly in: readonly Ref[]
}

type Block = { readonly title: string; readonly line: number }
type Matter = Block & {
  readonly standing: Standing
  readonly origins: readonly string[]
  readonly reports: readonly Ref[]
  readonly against: readonly ToldAgainst[]
}
/** Who passed it on, in which report. */
export type Relay = { readonly who: string; readonly reports: readonly string[] }

export type ToldFigure = Matter & {
  readonly kind: 'figure'
  readonly measure: string
  readonly range: Bounds & { readonly open: boolean }
  readonly lines: readonly ToldValue[]
  readonly aside: readonly ToldValue[]
  readonly before: readonly ToldValue[]
}

export type ToldStatement = Matter & { readonly kind: 'statement'; readonly via: readonly Relay[] }

export type ToldBy = Pick<ToldValue, 'claimant' | 'since' | 'in'> & { readonly heard: Known }

export type ToldCondition = Block & {
  readonly kind: 'condition'
  readonly state: ServiceState
  readonly by: readonly ToldBy[]
  readonly via: readonly Relay[]
  /** The day on which it ends. */
  readonly until: Known | null
}

export type ToldAdvisory = Block & {
  readonly kind: 'advisory'
  readonly issuer: string
  readonly since: Known
  readonly in: readonly Ref[]
  /** The day with which it ends; null: no end is known. */
  readonly until: Known | null
}

export type ToldMatter = ToldFigure | ToldStatement | ToldCondition | ToldAdvisory

/** `reports` empty: any report of the moment. */
export type ToldActor = Block & {
  readonly names: readonly { readonly words: string; readonly reports: readonly string[] }[]
}

/** `about` is the title of a matter, with or without the state after it. */
export type ToldChange = {
  readonly line: number
  readonly text: string
  readonly change: string
  readonly about: string
  /** What stands between the matter and the reports, but for values and `by`. */
  readonly names: readonly string[]
  readonly values: readonly Bounds[]
  readonly by: string | null
  readonly reports: readonly string[]
}

export type ToldGap = { readonly line: number; readonly about: string; readonly heard: Known }

/** What is known to be wrong: differences that begin so, with these readers, and why. */
export type KnownFailure = {
  readonly line: number
  readonly section: Section
  readonly readers: readonly string[]
  readonly begins: string
  readonly why: string
}

export const SECTIONS = [
  'Head',
  'Figures',
  'Statements',
  'Conditions',
  'Advisories in force',
  'Actors',
  'Changed since before',
  'Gaps',
] as const
export type Section = (typeof SECTIONS)[number]

export type Moment = {
  readonly file: string
  readonly title: string
  readonly asOf: string
  readonly reports: readonly string[]
  readonly outlets: readonly string[]
  /** Each copy and the report it is a copy of. */
  readonly copies: readonly string[]
  readonly figures: readonly ToldFigure[]
  readonly statements: readonly ToldStatement[]
  readonly conditions: readonly ToldCondition[]
  readonly advisories: readonly ToldAdvisory[]
  readonly actors: readonly ToldActor[]
  /** Null: everything is new, and nothing is listed. */
  readonly changes: readonly ToldChange[] | null
  readonly gaps: readonly ToldGap[]
  readonly knownFailures: readonly KnownFailure[]
}
