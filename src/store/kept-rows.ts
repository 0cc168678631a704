/** Rows as the store keeps them, and back. `row` holds all of what was given; the columns beside it are what is asked by. */
import type { CopyRow, Entry, FigureEntry, NameRow } from '../ledger/entries/entry.ts'
import { fromKeptJson } from './kept-text.ts'
import { toAmount, toKnownTimes, toTimes } from './ranges.ts'
import type { Addition } from './store.ts'

/** A report and its entries with the numbers under which they are kept. */
export type Numbered = { readonly addition: Addition; readonly report: number; readonly firstEntry: number }

export function reportColumns({ addition, report: n }: Numbered): object {
  const { report: row, text, sha256, story } = addition
  const { id, situation, event, recorded } = row
  return { n, id, situation, event, known: toKnownTimes(row.known), recorded, row, sha256, text, story }
}

export function entryColumns({ addition, report, firstEntry }: Numbered): object[] {
  const { recorded } = addition.report
  return addition.entries.map((row, index) => ({
    n: firstEntry + index,
    report,
    id: row.id,
    situation: row.situation,
    kind: row.kind,
    matter: row.matter,
    stance: row.stance,
    origin: row.chain.origin,
    known: toKnownTimes(row.clocks.known),
    recorded,
    happened: toTimes(row.clocks.happened),
    said: toTimes(row.clocks.said),
    amount: isFigure(row) ? toAmount(row.claim) : null,
    row,
  }))
}

export function nameColumns({ addition, report }: Numbered): object[] {
  return addition.names.map((row: NameRow) => ({
    actor: row.actor,
    report,
    name: row.name,
    role: row.role,
    times: row.times,
    recorded: addition.report.recorded,
    row,
  }))
}

export function copyColumns({ addition }: Numbered): object[] {
  const { recorded } = addition.report
  return addition.copies.map((row: CopyRow) => ({ report: row.report, of: row.of, recorded, row }))
}

export function actorColumns({ addition }: Numbered): object[] {
  return addition.actors.map(row => ({ id: row.id, recorded: addition.report.recorded, row }))
}

function isFigure(entry: Entry): entry is FigureEntry {
  return entry.kind === 'figure'
}

/** A row of a table as it was given. What the store wrote is what the store reads, so its type is known. */
export function fromRow<Row>({ row }: { readonly row: string }): Row {
  return fromKeptJson(row) as Row
}
