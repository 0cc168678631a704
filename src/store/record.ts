/** A situation's rows as they were known at a moment, whole or of some matters only. */
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { CopyRow, Entry, NameRow, ReportRow } from '../ledger/entries/entry.ts'
import type { Correction } from '../ledger/situation/correction.ts'
import type { SituationRecord } from '../ledger/situation/record.ts'
import { actorRows } from './actors.ts'
import { clockOf, requireMoment } from './clock.ts'
import { corrections } from './corrections.ts'
import { fromRow } from './kept-rows.ts'
import { fromKept, toKept, toKeptJson } from './kept-text.ts'
import { nameOf } from './situations.ts'
import type { RecordQuery } from './store.ts'

type Db = Kysely<unknown>
type Sql = RawBuilder<unknown>
type Row = { readonly row: string }

export async function record(db: Db, query: RecordQuery): Promise<SituationRecord> {
  requireMoment(query.asOf, query.clock)
  if (query.since !== undefined) requireMoment(query.since, query.clock)
  const { situation, asOf, clock } = query
  const entries = await entriesOf(db, query)
  const named = isPart(query) ? [...new Set(entries.map(entry => entry.report))] : null
  const own = await reportsOf(db, query, named)
  const copies = await copiesOf(db, own)
  const reports = await withOtherSides(db, query, { own, copies })
  const decided = (await corrections(db)).filter(row => clock === 'published' || row.recorded <= asOf)
  const ids = actorsIn(entries, reports)
  const names = named === null ? await namesIn(db, own) : await namesOf(db, query, { own, ids, decided })
  for (const { actor } of names) ids.add(actor)
  for (const { what } of decided) if (what.kind === 'merge-actors') ids.add(what.actor).add(what.into)
  return {
    id: situation,
    name: await nameOf(db, query),
    asOf,
    clock,
    reports,
    undecided: clock === 'published' ? await undecidedOf(db, query) : [],
    began: await beganOf(db, query),
    entries,
    copies: amongReports(copies, reports),
    actors: await actorRows(db, ids),
    names,
    corrections: decided,
  }
}

function isPart({ matters, kinds }: RecordQuery): boolean {
  return matters !== undefined || kinds !== undefined
}

/** Rows whose id is one of these. One parameter, however many. */
export function oneOf(ids: Iterable<string>): Sql {
  return sql`in (select json_array_elements_text(${toKeptJson([...ids])}::json))`
}

/** In the order in which they were recorded. Of some matters, by the matters' index; else by the reports of the time asked for. */
async function entriesOf(db: Db, query: RecordQuery): Promise<Entry[]> {
  const { matters, kinds, situation } = query
  const ofKinds = kinds === undefined ? sql`` : sql`and e.kind ${oneOf(kinds)}`
  const { rows } =
    matters === undefined
      ? await sql<Row>`select e.row::text as row from report r join entry e on e.report = r.n
          where r.situation = ${toKept(situation)} and ${within(query, 'report')} ${ofKinds} order by e.n`.execute(
          db,
        )
      : await sql<Row>`select e.row::text as row from entry e where e.matter ${oneOf(matters)}
          and e.situation = ${toKept(situation)} and ${within(query, 'entry')} ${ofKinds} order by e.n`.execute(
          db,
        )
  return rows.map(row => fromRow<Entry>(row))
}

function within({ asOf, since, clock }: RecordQuery, of: 'report' | 'entry'): Sql {
  const { [of]: time, at } = clockOf({ clock })
  return since === undefined
    ? sql`${time} <= ${at(asOf)}`
    : sql`${time} <= ${at(asOf)} and ${time} > ${at(since)}`
}

async function reportsOf(db: Db, query: RecordQuery, ids: readonly string[] | null): Promise<ReportRow[]> {
  const { rows } =
    ids === null
      ? await sql<Row>`select r.row::text as row from report r
          where r.situation = ${toKept(query.situation)} and ${within(query, 'report')} order by r.n`.execute(
          db,
        )
      : await sql<Row>`select r.row::text as row from report r where r.id ${oneOf(ids)} order by r.n`.execute(
          db,
        )
  return rows.map(row => fromRow<ReportRow>(row))
}

async function copiesOf(db: Db, reports: readonly ReportRow[]): Promise<CopyRow[]> {
  const ids = oneOf(reports.map(report => report.id))
  const { rows } = await sql<Row>`select row::text as row from
    (select c.row from copy c where c.report ${ids}
     union all select c.row from copy c where c.of ${ids} and not c.report ${ids}) as either`.execute(db)
  return rows.map(row => fromRow<CopyRow>(row))
}

type Gathered = { readonly own: readonly ReportRow[]; readonly copies: readonly CopyRow[] }

/** The other sides of the copies too, where they were known: which of two is the copy is told by both. */
async function withOtherSides(db: Db, query: RecordQuery, { own, copies }: Gathered): Promise<ReportRow[]> {
  const here = new Set(own.map(report => report.id))
  const missing = new Set(copies.flatMap(copy => [copy.report, copy.of]).filter(id => !here.has(id)))
  if (missing.size === 0) return [...own]
  const { report: time, at } = clockOf(query)
  const { rows } = await sql<Row>`select r.row::text as row from report r
    where r.id ${oneOf(missing)} and ${time} <= ${at(query.asOf)} order by r.n`.execute(db)
  return [...own, ...rows.map(row => fromRow<ReportRow>(row))]
}

function amongReports(copies: readonly CopyRow[], reports: readonly ReportRow[]): CopyRow[] {
  const known = new Set(reports.map(report => report.id))
  return copies.filter(copy => known.has(copy.report) && known.has(copy.of))
}

function actorsIn(entries: readonly Entry[], reports: readonly ReportRow[]): Set<string> {
  const ids = new Set(reports.map(report => report.outletActor))
  for (const { chain } of entries) {
    ids.add(chain.origin).add(chain.outlet)
    if (chain.voice !== null) ids.add(chain.voice)
    if (chain.contestedBy !== null) ids.add(chain.contestedBy)
    for (const id of chain.via) ids.add(id)
  }
  return ids
}

/** The names in these reports. */
async function namesIn(db: Db, reports: readonly ReportRow[]): Promise<NameRow[]> {
  const { rows } = await sql<Row>`select m.row::text as row from report r join name m on m.report = r.n
    where r.id ${oneOf(reports.map(report => report.id))} order by r.n`.execute(db)
  return rows.map(row => fromRow<NameRow>(row))
}

/** Reports whose names tell what an actor is called, where it is named in thousands. */
const LATEST = 8

/**
 * What these actors were called when they were last heard of; of those that a person has split every name in these reports, because
 * that tells whose claims are whose.
 */
async function namesOf(db: Db, query: RecordQuery, { own, ids, decided }: Parts): Promise<NameRow[]> {
  const { report: time, at } = clockOf(query)
  const split = decided.flatMap(({ what }) => (what.kind === 'split-actor' ? [what.actor] : []))
  const { rows } = await sql<Row>`
    select late.row::text as row from actor a cross join lateral
      (select m.row from name m join report r on r.n = m.report
        where m.actor = a.id and ${time} <= ${at(query.asOf)} order by m.report desc limit ${LATEST}) as late
    where a.id ${oneOf(ids)} and not a.id ${oneOf(split)}
    union all
    select m.row::text from report r join name m on m.report = r.n
    where m.actor ${oneOf(split)} and r.id ${oneOf(own.map(report => report.id))}`.execute(db)
  return rows.map(row => fromRow<NameRow>(row))
}

type Parts = {
  readonly own: readonly ReportRow[]
  readonly ids: ReadonlySet<string>
  readonly decided: readonly Correction[]
}

/** Reports of a day of which the moment is a part: they may have been known. */
async function undecidedOf(db: Db, { situation, asOf }: RecordQuery): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select r.id from report r where r.situation = ${toKept(situation)}
    and upper(r.known) > ${asOf}::timestamp and lower(r.known) <= ${asOf}::timestamp order by r.n`.execute(db)
  return rows.map(row => fromKept(row.id))
}

/** The first day of all its reports, those of other matters and times too. */
async function beganOf(db: Db, query: RecordQuery): Promise<string | null> {
  const { report: time, at } = clockOf(query)
  const { rows } = await sql<{ day: string | null }>`select to_char(min(lower(r.known)), 'YYYY-MM-DD') as day
    from report r where r.situation = ${toKept(query.situation)} and ${time} <= ${at(query.asOf)}`.execute(db)
  return rows[0]?.day ?? null
}
