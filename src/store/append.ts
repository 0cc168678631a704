/**
 * Appending reports: everything they add goes in within one transaction, each table's rows in one statement. Programs that
 * append to one server take turns, so the numbers of rows are in the order in which others see them.
 */
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import {
  actorColumns,
  copyColumns,
  entryColumns,
  type Numbered,
  nameColumns,
  reportColumns,
} from './kept-rows.ts'
import { toKeptJson } from './kept-text.ts'
import { entryKeys, type Key, wordKeys } from './keys.ts'
import { countMatters } from './matter-days.ts'
import type { Addition } from './store.ts'

type Db = Transaction<unknown>

/** Any number; all programs that append agree on it. */
const TURN = 7_306_012_418

export async function append(db: Kysely<unknown>, additions: readonly Addition[]): Promise<void> {
  if (additions.length === 0) return
  await db.transaction().execute(async transaction => {
    await sql`select pg_advisory_xact_lock(${TURN})`.execute(transaction)
    const added = await number(transaction, await withoutKnown(transaction, additions))
    if (added.length === 0) return
    await addClaims(transaction, added)
    await addKeys(transaction, added)
    await countMatters(transaction, added)
  })
}

/** Those that the record does not have yet, each once. */
async function withoutKnown(db: Db, additions: readonly Addition[]): Promise<Addition[]> {
  const byId = new Map<string, Addition>()
  for (const addition of additions) if (!byId.has(addition.report.id)) byId.set(addition.report.id, addition)
  const known = await sql<{ id: string }>`select id from report where id in
    (select json_array_elements_text(${toKeptJson([...byId.keys()])}::json))`.execute(db)
  for (const { id } of known.rows) byId.delete(id)
  return [...byId.values()]
}

async function number(db: Db, additions: readonly Addition[]): Promise<Numbered[]> {
  const { rows } = await sql<{ report: number; entry: number }>`select
    (select coalesce(max(n), 0) from report) as report, (select coalesce(max(n), 0) from entry) as entry`.execute(
    db,
  )
  let report = rows[0]?.report ?? 0
  let next = (rows[0]?.entry ?? 0) + 1
  return additions.map(addition => {
    const firstEntry = next
    next += addition.entries.length
    report += 1
    return { addition, report, firstEntry }
  })
}

async function addClaims(db: Db, added: readonly Numbered[]): Promise<void> {
  await insert(db, 'report', {
    columns: `n int, id text, situation text, event text, known tsrange, recorded timestamptz, row json, sha256 text,
      text text, story json`,
    rows: added.map(reportColumns),
  })
  await insert(db, 'entry', {
    columns: `n int, report int, id text, situation text, kind text, matter text, stance text, origin text, known tsrange,
      recorded timestamptz, happened tsrange, said tsrange, amount int8range, row json`,
    rows: added.flatMap(entryColumns),
  })
  await insert(db, 'actor', {
    columns: 'id text, recorded timestamptz, row json',
    rows: added.flatMap(actorColumns),
    conflict: sql`on conflict (id) do nothing`,
  })
  await insert(db, 'name', {
    columns: 'actor text, report int, name text, role text, times int, recorded timestamptz, row json',
    rows: added.flatMap(nameColumns),
  })
  await insert(db, 'copy', {
    columns: 'report text, of text, recorded timestamptz, row json',
    rows: added.flatMap(copyColumns),
  })
}

type Rows = {
  /** Names and types. */
  readonly columns: string
  readonly rows: readonly object[]
  readonly conflict?: RawBuilder<unknown>
}

/** One parameter, however many rows: PostgreSQL takes it apart. */
async function insert(db: Db, table: string, { columns, rows, conflict = sql`` }: Rows): Promise<void> {
  if (rows.length === 0) return
  const names = columns.split(',').map(column => column.trim().split(' ')[0] ?? '')
  const list = sql.join(names.map(name => sql.ref(name)))
  await sql`insert into ${sql.table(table)} (${list}) select ${list}
    from json_to_recordset(${toKeptJson(rows)}::json) as given (${sql.raw(columns)}) ${conflict}`.execute(db)
}

async function addKeys(db: Db, added: readonly Numbered[]): Promise<void> {
  await insertKeys(
    db,
    'band_key',
    added.flatMap(({ addition, report: n }) => [...new Set(addition.bands)].map(key => ({ key, n }))),
  )
  await insertKeys(
    db,
    'entry_key',
    added.flatMap(({ addition, firstEntry }) =>
      addition.entries.flatMap((entry, index) =>
        entryKeys(entry).map(key => ({ key, n: firstEntry + index })),
      ),
    ),
  )
  const words = added.map(({ addition, report: n }) => ({ n, keys: `{${wordKeys(addition).join(',')}}` }))
  await insert(db, 'report_words', { columns: 'n int, keys int[]', rows: words })
}

/** In the order of the index, so that neighbours go in together. */
async function insertKeys(db: Db, table: string, keys: readonly Key[]): Promise<void> {
  if (keys.length === 0) return
  const sorted = keys.toSorted((a, b) => a.key - b.key || a.n - b.n)
  await sql`insert into ${sql.table(table)} (key, n) select key, n from
    unnest(${intArray(sorted.map(({ key }) => key))}::text::int[], ${intArray(sorted.map(({ n }) => n))}::text::int[])
    as given (key, n)`.execute(db)
}

/** As PostgreSQL writes it, which both drivers hand on as it is. */
function intArray(numbers: readonly number[]): string {
  return `{${numbers.join(',')}}`
}
