/**
 * The first schema. A row of the record is kept as it was given (`row`, JSON in its own order); the columns beside it are what is
 * asked by. What was claimed is only ever added: the tables in `APPEND_ONLY` refuse everything but INSERT. The rest can be
 * worked out again from them, or, like `looked`, is no part of the record.
 *
 * Foreign keys only where a row a report is checked: an entry's report is written in the same statement batch, and a check for
 * each of its rows took a tenth of the time of `append`.
 */
import { type Kysely, sql } from 'kysely'

const TABLES = [
  `create table report (
    n integer primary key, id text not null unique, situation text not null, event text not null,
    known tsrange not null, recorded timestamptz not null, row json not null,
    sha256 text not null, text text not null, story json not null)`,
  `create index report_known on report (situation, upper(known))`,
  `create index report_recorded on report (situation, recorded)`,

  `create table entry (
    n integer primary key, report integer not null, id text not null, situation text not null, kind text not null,
    matter text not null, stance text not null, origin text not null, known tsrange not null,
    recorded timestamptz not null, happened tsrange, said tsrange, amount int8range, row json not null)`,
  `create index entry_report on entry (report)`,
  `create index entry_id on entry (id)`,
  `create index entry_matter on entry (matter, upper(known))`,

  // One row a key: the newest few holders of a key are read from the index's end, however many there are.
  `create table band_key (key integer not null, n integer not null)`,
  `create index band_key_newest on band_key (key, n)`,
  `create table entry_key (key integer not null, n integer not null)`,
  `create index entry_key_newest on entry_key (key, n)`,

  // Words of a report's entries, to search by.
  `create table report_words (n integer primary key, keys integer[] not null)`,
  `create index report_words_keys on report_words using gin (keys)`,

  `create table copy (
    report text not null references report (id), of text not null references report (id),
    recorded timestamptz not null, row json not null)`,
  `create index copy_report on copy (report)`,
  `create index copy_of on copy (of)`,

  `create table actor (id text primary key, recorded timestamptz not null, row json not null)`,
  `create table name (
    actor text not null, report integer not null, name text not null, role text, times integer not null,
    recorded timestamptz not null, row json not null)`,
  `create index name_report on name (report)`,
  `create index name_actor on name (actor, report)`,

  `create table situation_name (
    n integer generated always as identity primary key, situation text not null, name text not null,
    by_whom text not null, recorded timestamptz not null)`,
  `create table correction (
    n integer generated always as identity primary key, id text not null unique, recorded timestamptz not null,
    row json not null)`,

  // Matters of two reports and more, by the days on which their reports were known and recorded.
  `create table matter_day (
    situation text not null, matter text not null, kind text not null, known_day date not null,
    recorded_day date not null, reports integer not null, entries integer not null,
    first_known timestamp not null, last_known timestamp not null,
    first_recorded timestamptz not null, last_recorded timestamptz not null,
    primary key (matter, situation, kind, known_day, recorded_day)) with (fillfactor = 70)`,
  `create index matter_day_situation on matter_day (situation)`,

  `create table looked (
    who text not null, situation text not null, moment text not null, primary key (who, situation))`,
]

const APPEND_ONLY = [
  'report',
  'entry',
  'band_key',
  'entry_key',
  'report_words',
  'copy',
  'actor',
  'name',
  'situation_name',
  'correction',
]

const REFUSE = `create function refuse_change() returns trigger language plpgsql as $$
  begin raise exception 'The record is only added to: % on % is refused.', tg_op, tg_table_name; end $$`

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...TABLES, REFUSE]) await sql.raw(statement).execute(db)
  for (const table of APPEND_ONLY) {
    const trigger = `create trigger append_only before update or delete or truncate on ${table}
      for each statement execute function refuse_change()`
    await sql.raw(trigger).execute(db)
  }
}
