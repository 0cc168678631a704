/**
 * A reading that is about to be recorded: its row, its actors, and its claims as far as they do not depend on what others said
 * before. The statements have the keys by which the caller looks up what was said before.
 */
import type { Reading } from '../../engine/reading.ts'
import { actorsOf, outletActor, type ResolvedActors } from '../entries/actors-of.ts'
import type { ActorRow, ReportRow } from '../entries/entry.ts'
import { framing } from '../entries/frame.ts'
import { type FieldEntry, fieldEntries } from '../entries/to-entries.ts'
import type { ActorBook } from '../names/actor-book.ts'
import type { FoundStatement } from '../statements/compared.ts'
import { foundStatements } from '../statements/statement-entries.ts'

export type Prepared = {
  readonly row: ReportRow
  readonly actors: ResolvedActors
  /** Its outlet, and the agency whose text it prints. */
  readonly outlets: readonly ActorRow[]
  readonly entries: readonly FieldEntry[]
  readonly statements: readonly FoundStatement[]
}

export type Joining = {
  readonly book: ActorBook
  readonly outlet: ActorRow
  /** The name of the agency that the report credits with its text; null: none. */
  readonly credited: string | null
}

export function prepare(reading: Reading, row: ReportRow, { book, outlet, credited }: Joining): Prepared {
  const { situation } = row
  const wire = credited === null ? null : outletActor(book, situation, credited)
  const wireId = wire?.id ?? null
  const actors = actorsOf(reading, { book, situation, outlet: outlet.id, wire: wireId })
  const frames = framing(reading, row, { ids: actors.ids, wire: wireId })
  return {
    row,
    actors,
    outlets: wire === null ? [outlet] : [outlet, wire],
    entries: fieldEntries(reading, row, frames),
    statements: foundStatements(reading, frames, actors.ids),
  }
}
