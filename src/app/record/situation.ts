/** A situation of a record, asked for by name, by id or not at all, as it stood at a moment. */
import type { Entry } from '../../ledger/entries/entry.ts'
import type { SituationState } from '../../ledger/situation/state.ts'
import { stateAt } from '../../ledger/situation/state-at.ts'
import type { SituationRow, Store } from '../../store/store.ts'
import { fold } from '../../text/fold.ts'
import { type RowsQuery, situationRows } from './situation-rows.ts'

export type Found =
  | {
      readonly kind: 'found'
      readonly situation: SituationRow
      /** The others of the record, those with most reports first. */
      readonly others: readonly SituationRow[]
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown'; readonly known: readonly SituationRow[] }

/** `wanted`: an id, a name, or the headline that stands for one; null: the one with most reports. */
export async function findSituation(store: Store, wanted: string | null): Promise<Found> {
  // Of thousands only the largest are looked at, where none is asked for by name.
  const known = [...(await store.situations(wanted === null ? FEW : undefined))].sort(byReports)
  const [largest] = known
  if (largest === undefined) return { kind: 'empty' }
  const situation =
    wanted === null
      ? largest
      : (known.find(one => isCalled(one, wanted)) ?? known.find(one => fold(titleOf(one)) === fold(wanted)))
  if (situation === undefined) return { kind: 'unknown', known }
  return { kind: 'found', situation, others: known.filter(one => one !== situation) }
}

/** Enough to say which others there are. */
const FEW = 12

function isCalled({ id, name }: SituationRow, wanted: string): boolean {
  return id === wanted || (name !== null && fold(name) === fold(wanted))
}

/** As the situation report is headed. */
export function titleOf({ id, name, title }: SituationRow): string {
  return name ?? title ?? id
}

function byReports(a: SituationRow, b: SituationRow): number {
  return b.reports - a.reports || (a.id < b.id ? -1 : 1)
}

export async function situationState(store: Store, query: RowsQuery): Promise<SituationState> {
  const { record, partOf } = await situationRows(store, query)
  return stateAt(record, partOf)
}

/** In the order in which they were recorded. */
export async function entriesOfMatter(
  store: Store,
  situation: string,
  matter: string,
): Promise<readonly Entry[]> {
  const now = { clock: 'recorded', asOf: new Date().toISOString() } as const
  return (await store.record({ situation, ...now, matters: [matter] })).entries
}
