/** The situations of a record and their names. */
import { type Kysely, sql } from 'kysely'
import { fromKept, toKept } from './kept-text.ts'
import type { AsOf, SituationName, SituationRow } from './store.ts'

type Db = Kysely<unknown>

/** The one with most reports first, and no more than `limit`. `first` and `last` by when they were surely known. */
export async function situations(db: Db, limit?: number): Promise<SituationRow[]> {
  const most = limit === undefined ? sql`` : sql`order by 2 desc, 1 limit ${limit}`
  const minute = (time: string) => sql.raw(`to_char(${time}, 'YYYY-MM-DD"T"HH24:MI')`)
  const { rows } = await sql<Found>`
    select s.situation as id, s.reports,
      (select name from situation_name m where m.situation = s.situation order by n desc limit 1) as name,
      (select row ->> 'title' from report r where r.situation = s.situation and row ->> 'title' is not null
        order by upper(r.known), r.n limit 1) as title,
      ${minute('lower(a.known)')} as first_from, ${minute('upper(a.known)')} as first_to,
      ${minute('lower(b.known)')} as last_from, ${minute('upper(b.known)')} as last_to
    from (select situation, count(*)::int as reports from report group by situation ${most}) as s
    cross join lateral
      (select known from report r where r.situation = s.situation order by upper(r.known), r.n limit 1) as a
    cross join lateral
      (select known from report r where r.situation = s.situation order by upper(r.known) desc, r.n desc limit 1) as b
    order by s.reports desc, s.situation`.execute(db)
  return rows.map(row => ({
    id: fromKept(row.id),
    name: row.name === null ? null : fromKept(row.name),
    title: row.title === null ? null : fromKept(row.title),
    reports: row.reports,
    first: { from: row.first_from, to: row.first_to },
    last: { from: row.last_from, to: row.last_to },
  }))
}

type Found = {
  readonly id: string
  readonly name: string | null
  readonly title: string | null
  readonly reports: number
  readonly first_from: string
  readonly first_to: string
  readonly last_from: string
  readonly last_to: string
}

export async function nameSituation(db: Db, row: SituationName): Promise<void> {
  await sql`insert into situation_name (situation, name, by_whom, recorded) values (${toKept(row.situation)},
    ${toKept(row.name)}, ${toKept(row.by)}, ${row.recorded}::timestamptz)`.execute(db)
}

/** As it was called at that recorded moment; by the published clock, as it is called now. */
export async function nameOf(
  db: Db,
  { situation, asOf, clock }: AsOf & { readonly situation: string },
): Promise<string | null> {
  const by = clock === 'recorded' ? sql`and recorded <= ${asOf}::timestamptz` : sql``
  const { rows } = await sql<{ name: string }>`select name from situation_name
    where situation = ${toKept(situation)} ${by} order by n desc limit 1`.execute(db)
  const name = rows[0]?.name
  return name === undefined ? null : fromKept(name)
}
