/** A moment on one of the two clocks → the columns it is compared with. */
import { type RawBuilder, sql } from 'kysely'
import type { AsOf } from './store.ts'

type Sql = RawBuilder<unknown>

export type Clock = {
  /** When a report (`r`) and an entry (`e`) were known. */
  readonly report: Sql
  readonly entry: Sql
  /** In `matter_day` (`d`): the day, and the first and the last time. */
  readonly day: Sql
  readonly first: Sql
  readonly last: Sql
  /** The moment, and the day it falls on. */
  at(moment: string): Sql
  dayOf(moment: string): Sql
  /** A time of this clock as it is handed over. */
  written(time: Sql): Sql
}

const PUBLISHED: Clock = {
  report: sql`upper(r.known)`,
  entry: sql`upper(e.known)`,
  day: sql`d.known_day`,
  first: sql`d.first_known`,
  last: sql`d.last_known`,
  at: moment => sql`${moment}::timestamp`,
  dayOf: moment => sql`${moment}::timestamp::date`,
  written: time => sql`to_char(${time}, 'YYYY-MM-DD"T"HH24:MI')`,
}

const RECORDED: Clock = {
  report: sql`r.recorded`,
  entry: sql`e.recorded`,
  day: sql`d.recorded_day`,
  first: sql`d.first_recorded`,
  last: sql`d.last_recorded`,
  at: moment => sql`${moment}::timestamptz`,
  dayOf: moment => sql`(${moment}::timestamptz at time zone 'UTC')::date`,
  written: time => sql`to_char(${time} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
}

export function clockOf({ clock }: Pick<AsOf, 'clock'>): Clock {
  return clock === 'published' ? PUBLISHED : RECORDED
}

const CIVIL = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/

/** Refuses a moment that the clock cannot have, before the database does in its own words. */
export function requireMoment(moment: string, clock: AsOf['clock']): void {
  const form = clock === 'published' ? CIVIL : INSTANT
  const instant = Date.parse(clock === 'published' && moment.length > 10 ? `${moment}Z` : moment)
  if (form.test(moment) && !Number.isNaN(instant)) return
  const wanted = clock === 'published' ? '2024-03-05T18:00' : '2024-03-05T17:00:00.000Z'
  throw new RangeError(`Not a moment of the ${clock} clock: ${moment}. Write it as ${wanted}.`)
}
