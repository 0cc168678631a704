/**
 * What a new report or claim is to be compared with: the rows that have most keys in common with it. Of each key only the newest
 * holders are looked at, so a standing paragraph that thousands of reports share costs no more than one that ten do.
 */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Entry, ReportRow } from '../ledger/entries/entry.ts'
import { fromRow } from './kept-rows.ts'
import { fromKept } from './kept-text.ts'
import { entryKeys } from './keys.ts'
import { oneOf } from './record.ts'
import type { CopyCandidate, EntryQuery } from './store.ts'

type Db = Kysely<unknown>

/** Holders of a key that are looked at. */
const NEWEST = 50

/** Rows by keys in common, the newer of two that have as many. */
function sharing(table: string, keys: readonly number[]): RawBuilder<unknown> {
  return sql`select held.n, count(*)::int as shared
    from unnest(${`{${[...new Set(keys)].join(',')}}`}::text::int[]) as wanted (key)
    cross join lateral (select k.n from ${sql.table(table)} k where k.key = wanted.key
      order by k.n desc limit ${NEWEST}) as held
    group by held.n`
}

type Found = { readonly row: string; readonly shared: number }

export async function copyCandidates(
  db: Db,
  bands: readonly number[],
  limit: number,
): Promise<CopyCandidate[]> {
  if (bands.length === 0) return []
  const { rows } = await sql<Found & { text: string }>`select r.row::text as row, r.text, s.shared
    from (${sharing('band_key', bands)} order by 2 desc, 1 desc limit ${limit}) as s
    join report r on r.n = s.n order by s.shared desc, r.n desc`.execute(db)
  return rows.map(found => {
    const { id, outlet, outletActor, title, known, bodyStart, situation, event } = fromRow<ReportRow>(found)
    const { shared } = found
    const text = fromKept(found.text)
    return { report: id, outlet, outletActor, title, known, bodyStart, situation, event, text, shared }
  })
}

/** Two scopes may by chance share a key, so what was found is checked before it is counted out. */
export async function entryCandidates(db: Db, { asked, kind, limit }: EntryQuery): Promise<Entry[]> {
  const keys = asked.flatMap(one => entryKeys({ ...one, kind }))
  if (keys.length === 0) return []
  const { rows } = await sql<{ row: string }>`select e.row::text as row
    from (${sharing('entry_key', keys)}) as s join entry e on e.n = s.n
    where e.situation ${oneOf(asked.map(({ situation }) => situation))} and e.kind = ${kind}
    order by s.shared desc, e.n desc limit ${limit}`.execute(db)
  return rows.map(row => fromRow<Entry>(row))
}
