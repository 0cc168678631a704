/** What people decided, and when somebody last looked. */
import { type Kysely, sql } from 'kysely'
import type { Correction } from '../ledger/situation/correction.ts'
import { fromRow } from './kept-rows.ts'
import { fromKept, toKept, toKeptJson } from './kept-text.ts'

type Db = Kysely<unknown>

/** A correction that is already there is left as it is. */
export async function correct(db: Db, row: Correction): Promise<void> {
  await sql`insert into correction (id, recorded, row)
    values (${toKept(row.id)}, ${row.recorded}::timestamptz, ${toKeptJson(row)}::json)
    on conflict (id) do nothing`.execute(db)
}

export async function corrections(db: Db): Promise<Correction[]> {
  const { rows } = await sql<{
    row: string
  }>`select row::text as row from correction order by recorded, n`.execute(db)
  return rows.map(row => fromRow<Correction>(row))
}

export async function looked(db: Db, who: string, situation: string): Promise<string | null> {
  const { rows } = await sql<{ moment: string }>`select moment from looked
    where who = ${toKept(who)} and situation = ${toKept(situation)}`.execute(db)
  const moment = rows[0]?.moment
  return moment === undefined ? null : fromKept(moment)
}

type Look = { readonly who: string; readonly situation: string; readonly moment: string }

export async function setLooked(db: Db, { who, situation, moment }: Look): Promise<void> {
  await sql`insert into looked (who, situation, moment)
    values (${toKept(who)}, ${toKept(situation)}, ${toKept(moment)})
    on conflict (who, situation) do update set moment = excluded.moment`.execute(db)
}
