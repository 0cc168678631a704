/** What the store hands over of one situation: all rows that were known at a moment. The state is worked out from it. */
import type { ActorRow, CopyRow, Entry, NameRow, ReportRow } from '../entries/entry.ts'
import type { Correction } from './correction.ts'

export type SituationRecord = {
  readonly id: string
  /** As somebody named it; null: nobody has. */
  readonly name: string | null
  readonly asOf: string
  readonly clock: 'published' | 'recorded'
  readonly reports: readonly ReportRow[]
  readonly undecided: readonly string[]
  /** The day on which the first report of the situation was known, among all its reports; null: it has none. */
  readonly began: string | null
  readonly entries: readonly Entry[]
  readonly copies: readonly CopyRow[]
  readonly actors: readonly ActorRow[]
  readonly names: readonly NameRow[]
  /** In the order in which they were recorded. */
  readonly corrections: readonly Correction[]
}
