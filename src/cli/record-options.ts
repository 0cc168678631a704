/** The options that name a record, a situation and a moment, as typed → checked values. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Characters } from '../app/record/find-claims.ts'
import { isReal } from '../intake/civil-time.ts'
import { nextDay } from '../ledger/entries/next-day.ts'
import { refuseOddMoments } from './record/as-of.ts'

/** As commander gives them: absent where not typed. */
export type RecordOptions = { readonly record: string }
export type MomentOptions = RecordOptions & {
  readonly situation?: string
  readonly asOf?: Moment
  readonly clock?: 'published' | 'recorded'
}

/** A moment as typed: civil time to the minute, or an instant with `Z`. A day is its end. */
export type Moment = { readonly time: string; readonly isInstant: boolean }

const DEFAULT_RECORD = 'hearsay-record'

export function recordOption(command: Command): Command {
  return command.option(
    '--record <where>',
    'the record: a folder, or postgres://user:password@host/database',
    DEFAULT_RECORD,
  )
}

export function momentOptions(command: Command): Command {
  refuseOddMoments(command)
  return recordOption(command)
    .option('--situation <name>', 'the situation, by name or id; otherwise the one with most reports')
    .option(
      '--as-of <time>',
      'as it was known then: 2024-03-05, 2024-03-05T18:00, or an instant, 2024-03-05T17:00Z',
      moment,
    )
    .addOption(
      new Option(
        '--clock <which>',
        'what --as-of goes by: when reports were published (what could be known), or when this record took them in',
      ).choices(['published', 'recorded']),
    )
}

/** How a page is handed out. */
export function giveOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--format <name>', 'otherwise by the ending of --out, or for the terminal').choices([
        'text',
        'markdown',
        'html',
      ]),
    )
    .option('--out <file>', 'write it to this file')
}

const WRITTEN =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/

/** `2024-03-05` is the end of that day. An offset makes it an instant. */
export function moment(value: string): Moment {
  const match = WRITTEN.exec(value.trim())
  if (match === null) throw new InvalidArgumentError(HOW)
  const [, year, month, day, hour, minute, offset] = match
  const time = hour === undefined ? null : { hour: Number(hour), minute: Number(minute) }
  if (!isReal({ year: Number(year), month: Number(month), day: Number(day), time, offset: null }))
    throw new InvalidArgumentError(`There is no such time. ${HOW}`)
  const date = `${year}-${month}-${day}`
  if (time === null) return { time: `${nextDay(date)}T00:00`, isInstant: false }
  if (offset === undefined) return { time: `${date}T${hour}:${minute}`, isInstant: false }
  return { time: new Date(value.trim().replace(' ', 'T')).toISOString(), isInstant: true }
}

/** `211-338`, or `211` for the one there. */
export function characters(value: string): Characters {
  const [, start, end] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(value) ?? []
  if (start === undefined) throw new InvalidArgumentError('Write them as 211-338.')
  return { start: Number(start), end: end === undefined ? Number(start) + 1 : Number(end) }
}

export function since(value: string): Moment | 'last' {
  return value === 'last' ? value : moment(value)
}

const HOW = 'Write it as 2024-03-05, 2024-03-05T18:00 or 2024-03-05T17:00Z.'
