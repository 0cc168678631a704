/**
 * The largest or latest matters of a situation as of a moment. Whole days are read off `matter_day`; only the reports of the moment's
 * own day are counted one by one. Matters of a single report are not in `matter_day`: of those the latest are looked at.
 */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { EntryKind } from '../ledger/entries/entry.ts'
import { type Clock, clockOf, requireMoment } from './clock.ts'
import { fromKept, toKept, toKeptJson } from './kept-text.ts'
import type { MatterCount, MatterQuery } from './store.ts'

type Db = Kysely<unknown>
type Sql = RawBuilder<unknown>

/** Reports looked at first for the latest matters; doubled until there are enough. */
const FEW = 64

export async function matters(db: Db, query: MatterQuery): Promise<readonly MatterCount[]> {
  requireMoment(query.asOf, query.clock)
  if (query.since !== undefined) requireMoment(query.since, query.clock)
  if (query.limit <= 0) return []
  const large = query.by === 'reports' ? await largest(db, query) : []
  // Nothing of a single report comes before these.
  if (large.length === query.limit && large.every(one => one.reports > 1)) return large
  const counted = new Map(large.map(one => [keyOf(one), one]))
  for (const one of await countOf(db, query, await latestMatters(db, query))) counted.set(keyOf(one), one)
  return [...counted.values()].sort(query.by === 'reports' ? byReports : byLast).slice(0, query.limit)
}

function keyOf({ matter, kind }: Pick<MatterCount, 'matter' | 'kind'>): string {
  return `${kind} ${matter}`
}

function byReports(a: MatterCount, b: MatterCount): number {
  return b.reports - a.reports || byLast(a, b)
}

function byLast(a: MatterCount, b: MatterCount): number {
  if (a.last !== b.last) return a.last < b.last ? 1 : -1
  return keyOf(a) < keyOf(b) ? -1 : 1
}

/** Names of the latest matters, from the latest reports backwards. */
async function latestMatters(db: Db, query: MatterQuery): Promise<string[]> {
  for (let reports = FEW; ; reports *= 4) {
    const { rows } = await sql<{ matter: string; looked: number }>`
      with late as materialized (select r.n, ${clockOf(query).report} as time from report r
        where ${knownBy(query)} order by 2 desc, 1 desc limit ${reports})
      select e.matter, e.kind, (select count(*) from late)::int as looked
      from late join entry e on e.report = late.n where ${ofKind(query)}
      group by e.kind, e.matter order by max(late.time) desc, e.kind collate "C", e.matter collate "C" limit ${query.limit}`.execute(
      db,
    )
    const looked = rows[0]?.looked
    if (rows.length >= query.limit || (looked !== undefined && looked < reports))
      return rows.map(row => fromKept(row.matter))
    if (looked === undefined && reports > (await reportsOf(db, query))) return []
  }
}

async function reportsOf(db: Db, query: MatterQuery): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from report r
    where ${knownBy(query)}`.execute(db)
  return rows[0]?.n ?? 0
}

async function largest(db: Db, query: MatterQuery): Promise<MatterCount[]> {
  if (query.since === undefined) return await counts(db, query, () => sql`true`)
  const touched = sql`in (select t.matter from report r join entry t on t.report = r.n where ${knownBy(query)})`
  return await counts(db, query, column => sql`${column} ${touched}`)
}

/** These matters, counted by `matter_day` where it has them. */
async function countOf(db: Db, query: MatterQuery, names: readonly string[]): Promise<MatterCount[]> {
  if (names.length === 0) return []
  const clock = clockOf(query)
  const among = sql`in (select json_array_elements_text(${toKeptJson(names)}::json))`
  const many = await counts(db, { ...query, limit: names.length * 5 }, column => sql`${column} ${among}`)
  const counted = new Set(many.map(one => one.matter))
  const single = names.filter(name => !counted.has(name))
  if (single.length === 0) return many
  const { rows } = await sql<Counted>`select e.matter, e.kind, count(distinct e.report)::int as reports,
      count(*)::int as entries, ${clock.written(sql`min(${clock.entry})`)} as first,
      ${clock.written(sql`max(${clock.entry})`)} as last
    from entry e where e.matter in (select json_array_elements_text(${toKeptJson(single)}::json))
      and e.situation = ${toKept(query.situation)} and ${clock.entry} <= ${clock.at(query.asOf)} and ${ofKind(query)}
    group by 1, 2`.execute(db)
  return [...many, ...rows.map(toCount)]
}

type Counted = Omit<MatterCount, 'kind'> & { readonly kind: string }

/** Days before the moment's own, and of that day each entry up to the moment. */
async function counts(db: Db, query: MatterQuery, which: (column: Sql) => Sql): Promise<MatterCount[]> {
  const clock = clockOf(query)
  const { asOf, situation, limit } = query
  const { rows } = await sql<Counted>`
    with counted as (
      select d.matter, d.kind, d.reports, d.entries, ${clock.first} as first, ${clock.last} as last
      from matter_day d where d.situation = ${toKept(situation)} and ${clock.day} < ${clock.dayOf(asOf)}
        and ${which(sql`d.matter`)}
      union all
      select e.matter, e.kind, count(distinct e.report)::int, count(*)::int, min(${clock.entry}), max(${clock.entry})
      from report r join entry e on e.report = r.n
      where ${clock.report} >= ${startOf(clock, asOf)} and ${clock.report} <= ${clock.at(asOf)}
        and r.situation = ${toKept(situation)} and ${which(sql`e.matter`)}
      group by 1, 2)
    select e.matter, e.kind, sum(e.reports)::int as reports, sum(e.entries)::int as entries,
      ${clock.written(sql`min(e.first)`)} as first, ${clock.written(sql`max(e.last)`)} as last
    from counted e where ${ofKind(query)}
    group by 1, 2 order by sum(e.reports) desc, max(e.last) desc, e.kind collate "C", e.matter collate "C" limit ${limit}`.execute(
    db,
  )
  return rows.map(toCount)
}

function startOf(clock: Clock, moment: string): Sql {
  const day = sql`${clock.dayOf(moment)}::timestamp`
  return clock === clockOf({ clock: 'recorded' }) ? sql`(${day} at time zone 'UTC')` : day
}

/** Of a report `r`. */
function knownBy({ asOf, since, clock, situation }: MatterQuery): Sql {
  const { report: time, at } = clockOf({ clock })
  const after = since === undefined ? sql`` : sql`and ${time} > ${at(since)}`
  return sql`r.situation = ${toKept(situation)} and ${time} <= ${at(asOf)} ${after}`
}

function ofKind({ kind }: MatterQuery): Sql {
  return kind === undefined ? sql`true` : sql`e.kind = ${kind}`
}

function toCount(row: Counted): MatterCount {
  return { ...row, matter: fromKept(row.matter), kind: row.kind as EntryKind }
}
