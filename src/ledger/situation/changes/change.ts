/** What is different between two states of a situation: one row a change, with the words that show it. */
import type { Known } from '../../entries/interval.ts'
import type {
  AdvisoryMatter,
  Bounds,
  ConditionMatter,
  FigureMatter,
  Heard,
  ServiceState,
  StatementMatter,
} from '../state.ts'

type Shown = {
  /** When it was known. */
  readonly known: Known
  /** Where it was heard: no copies, and no outlet that only passed it on. Empty where nobody said it ("ended"). */
  readonly in: readonly Heard[]
}

/** A value as its claimant gives it. */
export type Value = Bounds & { readonly hedge: string | null }

/** What an answer does to what it answers. */
export type Answered = 'corrected' | 'withdrawn' | 'denied' | 'no evidence' | 'other account' | 'admitted'

/** `revised`: the claimant gives another value. `corrected`: it, or `by`, says that the old one was wrong. */
export type FigureChange = Shown & {
  readonly about: 'figure'
  readonly change: 'new' | 'revised' | Answered
  readonly matter: FigureMatter
  /** Whose value; null where an answer does not show whose value it answers. */
  readonly claimant: string | null
  readonly from: Value | null
  readonly to: Value | null
  /** Who answers, corrects or withdraws. */
  readonly by: string | null
}

export type StatementChange = Shown & {
  readonly about: 'statement'
  readonly change: 'new' | Answered
  readonly matter: StatementMatter
  /** Who claims it, where that is what is new. */
  readonly claimant: string | null
  readonly by: string | null
}

/** `cut`: it got worse. `restored`: it got better. `repeated`: only `heard` moved. */
export type ConditionChange = Shown & {
  readonly about: 'condition'
  readonly change: 'new' | 'cut' | 'restored' | 'repeated'
  readonly matter: ConditionMatter
  readonly from: ServiceState | null
  readonly to: ServiceState
  readonly by: string
}

export type AdvisoryChange = Shown & {
  readonly about: 'advisory'
  readonly change: AdvisoryMatter['changes'][number]['change']
  readonly matter: AdvisoryMatter
  /** The advisory that took its place. */
  readonly to: AdvisoryMatter | null
}

export type Change = FigureChange | StatementChange | ConditionChange | AdvisoryChange
