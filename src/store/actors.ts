/** The actors of a record with their names: as rows, and as the ledger's index of actors asks for them. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { ActorRow } from '../ledger/entries/entry.ts'
import { fromRow } from './kept-rows.ts'
import { fromKept, toKeptJson } from './kept-text.ts'
import type { KeptActor } from './store.ts'

type Db = Kysely<unknown>
type Sql = RawBuilder<unknown>

export async function actorRows(db: Db, ids: Iterable<string>): Promise<ActorRow[]> {
  const { rows } = await sql<{ row: string }>`select a.row::text as row from actor a
    where ${among(sql`a.id`, [...ids])} order by a.id`.execute(db)
  return rows.map(row => fromRow<ActorRow>(row))
}

function among(column: Sql, ids: readonly string[]): Sql {
  return sql`${column} in (select json_array_elements_text(${toKeptJson(ids)}::json))`
}

/** These actors, or all; each name with how often it was used, most used first. */
export async function keptActors(db: Db, ids: readonly string[] | null): Promise<KeptActor[]> {
  const which = (column: Sql) => (ids === null ? sql`true` : among(column, ids))
  const { rows: actors } = await sql<{ row: string }>`select a.row::text as row from actor a
    where ${which(sql`a.id`)} order by a.id`.execute(db)
  const { rows: names } = await sql<Named>`select m.actor, m.name, m.role, sum(m.times)::int as times,
      to_char(max(upper(r.known)), 'YYYY-MM-DD"T"HH24:MI') as heard,
      json_agg(distinct r.situation)::text as situations
    from name m join report r on r.n = m.report where ${which(sql`m.actor`)}
    group by 1, 2, 3 order by 4 desc, 2`.execute(db)
  const byActor = new Map<string, Named[]>()
  for (const name of names) {
    const same = byActor.get(name.actor)
    if (same === undefined) byActor.set(name.actor, [name])
    else same.push(name)
  }
  return actors.map(row => toKeptActor(fromRow<ActorRow>(row), byActor))
}

type Named = {
  readonly actor: string
  readonly name: string
  readonly role: string | null
  readonly times: number
  readonly heard: string
  /** A JSON list. */
  readonly situations: string
}

function toKeptActor(row: ActorRow, byActor: ReadonlyMap<string, readonly Named[]>): KeptActor {
  const times = new Map<string, number>()
  const roles = new Set<string>()
  const situations = new Set<string>()
  let heard: string | null = null
  for (const named of byActor.get(row.id) ?? []) {
    const name = fromKept(named.name)
    times.set(name, (times.get(name) ?? 0) + named.times)
    if (named.role !== null) roles.add(fromKept(named.role))
    for (const situation of JSON.parse(named.situations)) situations.add(fromKept(situation))
    if (heard === null || named.heard > heard) heard = named.heard
  }
  const names = [...times].map(([name, used]) => ({ name, times: used })).sort((a, b) => b.times - a.times)
  return { ...row, names, roles: [...roles], heard, situations: [...situations] }
}
