/** The rows of a situation, as known at a moment → its state. The whole way of the ledger, and nothing of it is stored. */
import { advisoryStates } from '../advisories/advisory-states.ts'
import { conditionStates } from '../conditions/condition-states.ts'
import type { Entry, EntryKind, ReportRow } from '../entries/entry.ts'
import { figureStates } from '../figures/figure-states.ts'
import { statementStates } from '../statements/statement-states.ts'
import { actorStates } from './actor-states.ts'
import { withCopies } from './copied.ts'
import { corrected, ratingsOf } from './corrected.ts'
import { eventLines } from './event-lines.ts'
import { compare } from './heard.ts'
import type { SituationRecord } from './record.ts'
import type { SituationState } from './state.ts'

/** `partOf`: how many reports the situation has, where the rows are not all of its matters. */
export function stateAt(record: SituationRecord, partOf: number | null = null): SituationState {
  const { id, name, asOf, clock, reports, undecided, began, ...rows } = corrected(record)
  const { entries, copies } = withCopies(rows.entries, rows.copies, reports)
  const moment = clock === 'published' ? asOf : newest(reports)
  return {
    id,
    name: name ?? titleOf(reports) ?? id,
    asOf,
    clock,
    moment,
    partOf,
    reports,
    undecided,
    copies,
    figures: figureStates(ofKind(entries, 'figure'), began),
    statements: statementStates(ofKind(entries, 'statement'), moment),
    conditions: conditionStates(ofKind(entries, 'condition'), moment),
    advisories: advisoryStates(ofKind(entries, 'advisory'), moment),
    events: eventLines(ofKind(entries, 'event')),
    actors: actorStates(rows.actors, rows.names, ratingsOf(rows.corrections)),
  }
}

function newest(reports: readonly ReportRow[]): string {
  return reports.reduce((latest, { known }) => (known.to > latest ? known.to : latest), '')
}

/** What a situation is called that nobody has named: the headline of its first report, or who told of it first. */
function titleOf(reports: readonly ReportRow[]): string | null {
  const [first] = [...reports].sort((a, b) => compare(a.known.to, b.known.to))
  if (first === undefined) return null
  return (
    first.title ?? `First told by ${first.outlet ?? 'an outlet not named'}, ${first.known.from.slice(0, 10)}`
  )
}

type Of<Kind extends EntryKind> = Extract<Entry, { readonly kind: Kind }>

function ofKind<Kind extends EntryKind>(entries: readonly Entry[], kind: Kind): Of<Kind>[] {
  return entries.filter((entry): entry is Of<Kind> => entry.kind === kind)
}
