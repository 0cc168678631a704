/** What a section is made from: the state, what changed since somebody last looked, and what nothing was heard of. */
import type { Change } from '../../ledger/situation/changes/change.ts'
import type { Gap } from '../../ledger/situation/gaps.ts'
import type { SituationState } from '../../ledger/situation/state.ts'
import type { Desk } from '../page/desk.ts'
import type { Limits } from './limits.ts'

export type Since = {
  /** The moment of the earlier state. */
  readonly moment: string
  readonly changes: readonly Change[]
}

export type Brief = {
  readonly state: SituationState
  readonly since: Since | null
  readonly gaps: readonly Gap[]
  readonly desk: Desk
  readonly limits: Limits
}
