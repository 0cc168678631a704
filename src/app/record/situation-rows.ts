/**
 * The rows from which a situation's state is worked out. A situation of a few hundred reports is taken whole; of a larger one the matters
 * of most reports and those heard of last, or, for what changed since a moment, those heard of since.
 */
import type { EntryKind } from '../../ledger/entries/entry.ts'
import type { SituationRecord } from '../../ledger/situation/record.ts'
import type { AsOf, Store } from '../../store/store.ts'

export type RowsQuery = AsOf & {
  readonly situation: string
  /** How many reports it has, where that is known. */
  readonly reports?: number
  /** Only matters of these kinds. */
  readonly kinds?: readonly EntryKind[]
  /** Of a large situation: matters heard of between this moment, by the same clock, and `until`. */
  readonly touched?: { readonly since: string; readonly until: string }
}

export type Rows = {
  readonly record: SituationRecord
  /** How many reports the situation has, where not all its matters were taken; null: all were. */
  readonly partOf: number | null
}

/** Reports up to which a situation is taken whole. */
const WHOLE = 400
const KINDS: readonly EntryKind[] = ['figure', 'statement', 'condition', 'advisory', 'event']
/** Matters of each kind: of most reports, of the latest, and of those touched. */
const LARGEST = 40
const LATEST = 40
const TOUCHED = 300

export async function situationRows(store: Store, asked: RowsQuery): Promise<Rows> {
  const { kinds, touched, reports = await sizeOf(store, asked.situation), ...query } = asked
  if (reports <= WHOLE) {
    const record = await store.record({ ...query, ...(kinds === undefined ? {} : { kinds }) })
    return { record, partOf: null }
  }
  const ids = new Set<string>()
  for (const kind of kinds ?? KINDS)
    for (const matter of await mattersOf(store, { ...query, kind }, touched)) ids.add(matter)
  return { record: await store.record({ ...query, matters: [...ids] }), partOf: reports }
}

async function sizeOf(store: Store, situation: string): Promise<number> {
  return (await store.situations()).find(({ id }) => id === situation)?.reports ?? 0
}

type Kind = AsOf & { readonly situation: string; readonly kind: EntryKind }

async function mattersOf(store: Store, query: Kind, touched: RowsQuery['touched']): Promise<string[]> {
  const found =
    touched === undefined
      ? [
          ...(await store.matters({ ...query, by: 'reports', limit: LARGEST })),
          ...(await store.matters({ ...query, by: 'last', limit: LATEST })),
        ]
      : await store.matters({
          ...query,
          asOf: touched.until,
          since: touched.since,
          by: 'reports',
          limit: TOUCHED,
        })
  return found.map(({ matter }) => matter)
}
