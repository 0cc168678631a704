/**
 * What a server does by itself and PGlite, which is one process, does not: learn how large tables have become, so that queries
 * are planned well, and write the log's changes into the tables, so that the log stays small and is quickly read after a crash.
 */
import { type Kysely, sql } from 'kysely'

/** Bytes of log after which it is written out. */
const LOG = 128 * 1024 * 1024

/** Those that grow. */
const TABLES = 'report, entry, band_key, entry_key, report_words, copy, actor, name, matter_day'

/** To be called after rows were appended. */
export function housekeeper(db: Kysely<unknown>): () => Promise<void> {
  let from: string | null = null
  return async () => {
    const { rows } = await sql<State>`select pg_current_wal_lsn()::text as now,
      pg_wal_lsn_diff(pg_current_wal_lsn(), ${from}::pg_lsn)::float8 as log,
      (select coalesce(max(n), 0) from report) as reports,
      (select reltuples::float8 from pg_class where oid = 'report'::regclass) as counted`.execute(db)
    const state = rows[0]
    if (state === undefined) return
    from ??= state.now
    if (state.reports >= 50 && state.reports > 4 * state.counted)
      await sql`analyze ${sql.raw(TABLES)}`.execute(db)
    if (state.log !== null && state.log > LOG) {
      await sql`checkpoint`.execute(db)
      from = state.now
    }
  }
}

type State = {
  readonly now: string
  readonly log: number | null
  readonly reports: number
  readonly counted: number
}
