/**
 * How many reports a matter had on each day, for matters of two reports and more: most are of one, and the few others are what a
 * situation's headlines are chosen from. Kept with `append`, in its transaction; it can be worked out again from the entries.
 */
import { sql, type Transaction } from 'kysely'
import type { Numbered } from './kept-rows.ts'

/** Counts the entries just added. A matter that had one report until now brings that one along: it is counted by its second. */
export async function countMatters(db: Transaction<unknown>, added: readonly Numbered[]): Promise<void> {
  const firstReport = added[0]?.report
  if (firstReport === undefined) return
  await sql`
    with uncounted as materialized (select distinct situation, matter, kind from entry e where e.report >= ${firstReport}
      and not exists (select 1 from matter_day d
        where d.matter = e.matter and d.situation = e.situation and d.kind = e.kind)),
    days as (
      select e.situation, e.matter, e.kind, upper(e.known)::date as known_day,
        (e.recorded at time zone 'UTC')::date as recorded_day,
        count(distinct e.report)::int as reports, count(*)::int as entries,
        min(upper(e.known)) as first_known, max(upper(e.known)) as last_known,
        min(e.recorded) as first_recorded, max(e.recorded) as last_recorded
      from entry e where e.report >= ${firstReport} group by 1, 2, 3, 4, 5
      union all
      select e.situation, e.matter, e.kind, upper(e.known)::date, (e.recorded at time zone 'UTC')::date,
        count(distinct e.report)::int, count(*)::int,
        min(upper(e.known)), max(upper(e.known)), min(e.recorded), max(e.recorded)
      from uncounted u join entry e on e.matter = u.matter and e.situation = u.situation and e.kind = u.kind
      where e.report < ${firstReport} group by 1, 2, 3, 4, 5
    ),
    several as (select situation, matter, kind from days d group by 1, 2, 3
      having sum(reports) > 1 or exists (select 1 from matter_day m
        where m.matter = d.matter and m.situation = d.situation and m.kind = d.kind))
    insert into matter_day
    select situation, matter, kind, known_day, recorded_day, sum(reports)::int, sum(entries)::int,
      min(first_known), max(last_known), min(first_recorded), max(last_recorded)
    from days join several using (situation, matter, kind) group by 1, 2, 3, 4, 5
    on conflict (matter, situation, kind, known_day, recorded_day) do update set
      reports = matter_day.reports + excluded.reports, entries = matter_day.entries + excluded.entries,
      first_known = least(matter_day.first_known, excluded.first_known),
      last_known = greatest(matter_day.last_known, excluded.last_known),
      first_recorded = least(matter_day.first_recorded, excluded.first_recorded),
      last_recorded = greatest(matter_day.last_recorded, excluded.last_recorded)`.execute(db)
}
