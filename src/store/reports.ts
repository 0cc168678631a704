/** Single reports and entries, search by words, and all entries one after another. */
import { type Kysely, sql } from 'kysely'
import { hashOf } from '../ledger/copies/words.ts'
import type { CopyRow, Entry, ReportRow } from '../ledger/entries/entry.ts'
import { clockOf, requireMoment } from './clock.ts'
import { fromRow } from './kept-rows.ts'
import { fromKept, fromKeptJson, toKept, toKeptJson } from './kept-text.ts'
import { searchedWords, toWords } from './keys.ts'
import { oneOf } from './record.ts'
import type { Exported, ExportQuery, KeptReport, KeptStory, SearchQuery } from './store.ts'

type Db = Kysely<unknown>
type Row = { readonly row: string }

export async function known(db: Db, reports: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select id from report where id ${oneOf(reports)}`.execute(db)
  return new Set(rows.map(row => fromKept(row.id)))
}

export async function allStories(db: Db): Promise<KeptStory[]> {
  const { rows } = await sql<{ id: string; situation: string; event: string; story: string }>`
    select id, situation, event, story::text as story from report order by n`.execute(db)
  return rows.map(({ id, situation, event, story }) => ({
    report: fromKept(id),
    situation: fromKept(situation),
    event: fromKept(event),
    story: fromKeptJson(story),
  }))
}

export async function report(db: Db, id: string): Promise<KeptReport | null> {
  const { rows } = await sql<Row & { text: string; sha256: string }>`
    select row::text as row, text, sha256 from report where id = ${toKept(id)}`.execute(db)
  const found = rows[0]
  if (found === undefined) return null
  return { row: fromRow<ReportRow>(found), text: fromKept(found.text), sha256: found.sha256 }
}

/** Ids come from content; should two ever be alike, the first recorded has it. */
export async function entry(db: Db, id: string): Promise<Entry | null> {
  const { rows } = await sql<Row>`select row::text as row from entry where id = ${toKept(id)}
    order by n limit 1`.execute(db)
  return rows[0] === undefined ? null : fromRow<Entry>(rows[0])
}

export async function entriesOf(db: Db, id: string): Promise<Entry[]> {
  const { rows } = await sql<Row>`select e.row::text as row from report r join entry e on e.report = r.n
    where r.id = ${toKept(id)} order by e.n`.execute(db)
  return rows.map(row => fromRow<Entry>(row))
}

export async function copiesOf(db: Db, id: string): Promise<CopyRow[]> {
  const { rows } = await sql<Row>`select row::text as row from copy
    where report = ${toKept(id)} or of = ${toKept(id)}`.execute(db)
  return rows.map(row => fromRow<CopyRow>(row))
}

/** Reports whose entries have all these words, latest first and some at a time, until enough entries have them. */
const AT_A_TIME = 50

export async function search(db: Db, query: SearchQuery): Promise<Entry[]> {
  requireMoment(query.asOf, query.clock)
  const words = toWords(query.words)
  if (words.length === 0) return []
  const found: Entry[] = []
  for (let skip = 0; found.length < query.limit; skip += AT_A_TIME) {
    const { reports, entries } = await entriesWith(db, query, { words, skip })
    found.push(...entries.filter(one => hasAll(one, words)))
    if (reports < AT_A_TIME) break
  }
  return found.slice(0, query.limit)
}

type Page = { readonly words: readonly string[]; readonly skip: number }

async function entriesWith(
  db: Db,
  query: SearchQuery,
  { words, skip }: Page,
): Promise<{ reports: number; entries: Entry[] }> {
  const { report: time, at } = clockOf(query)
  const keys = `{${words.map(hashOf).join(',')}}`
  const { rows } = await sql<{ row: string | null; report: number }>`
    with late as materialized (select r.n, ${time} as time from report_words w join report r on r.n = w.n
      where w.keys @> ${keys}::text::int[] and r.situation = ${toKept(query.situation)} and ${time} <= ${at(query.asOf)}
      order by 2 desc, 1 desc limit ${AT_A_TIME} offset ${skip})
    select e.row::text as row, late.n as report from late left join entry e on e.report = late.n
    order by late.time desc, late.n desc, e.n`.execute(db)
  const entries = rows.flatMap(({ row }) => (row === null ? [] : [fromRow<Entry>({ row })]))
  return { reports: new Set(rows.map(row => row.report)).size, entries }
}

function hasAll(entry: Entry, words: readonly string[]): boolean {
  const has = new Set(searchedWords(entry))
  return words.every(word => has.has(word))
}

/** Entries read at a time. */
const PAGE = 500

export async function* all(db: Db, query: ExportQuery): AsyncGenerator<Exported> {
  const which = conditions(query)
  let reports = new Map<number, ReportRow>()
  for (let last = 0; ; ) {
    const { rows } = await sql<Row & { n: number; report: number }>`select e.n, e.report, e.row::text as row
      from entry e where e.n > ${last} ${which} order by e.n limit ${PAGE}`.execute(db)
    reports = await reportsBy(db, new Set(rows.map(row => row.report)))
    for (const row of rows) {
      const of = reports.get(row.report)
      if (of !== undefined) yield { entry: fromRow<Entry>(row), report: of }
      last = row.n
    }
    if (rows.length < PAGE) return
  }
}

function conditions({ situation, kinds, asOf, clock = 'published' }: ExportQuery) {
  if (asOf !== undefined) requireMoment(asOf, clock)
  const { entry: time, at } = clockOf({ clock })
  return sql.join(
    [
      situation === undefined ? sql`` : sql`and e.situation = ${toKept(situation)}`,
      kinds === undefined ? sql`` : sql`and e.kind ${oneOf(kinds)}`,
      asOf === undefined ? sql`` : sql`and ${time} <= ${at(asOf)}`,
    ],
    sql` `,
  )
}

async function reportsBy(db: Db, numbers: ReadonlySet<number>): Promise<Map<number, ReportRow>> {
  const { rows } = await sql<Row & { n: number }>`select n, row::text as row from report
    where n in (select json_array_elements_text(${toKeptJson([...numbers])}::json)::int)`.execute(db)
  return new Map(rows.map(row => [row.n, fromRow<ReportRow>(row)]))
}
