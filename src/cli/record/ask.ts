/** What commands ask of a record alike: which situation, as of when, and what to say where there is none. */
import type { AsOf, SituationRow, Store } from '../../store/store.ts'
import { openOutput } from '../output.ts'
import type { Moment, MomentOptions } from '../record-options.ts'
import type { Streams } from '../streams.ts'
import { withStore } from '../with-store.ts'

export type Asked = {
  readonly store: Store
  readonly situation: SituationRow
  readonly others: readonly SituationRow[]
  readonly asOf: AsOf
}

const FAILED = 1

/** Opens the record and finds the situation; a record that is empty or has no such situation is a message and exit code 1. */
export async function ask(
  typed: MomentOptions,
  streams: Streams,
  use: (asked: Asked) => Promise<number>,
): Promise<number> {
  const { findSituation } = await import('../../app/record/situation.ts')
  return await withStore(typed.record, streams, async store => {
    const found = await findSituation(store, typed.situation ?? null)
    if (found.kind === 'found') {
      const { situation, others } = found
      return await use({ store, situation, others, asOf: asOfOf(typed, situation) })
    }
    const message =
      found.kind === 'empty'
        ? `${typed.record} holds no reports yet\nhearsay: record some: hearsay add FILE...`
        : `there is no situation called ${typed.situation}\nhearsay: there ${listed(found.known)}`
    await openOutput(streams.stderr).write(`hearsay: ${message}\n`)
    return FAILED
  })
}

/** Where no moment is given: by the published clock that of the newest report, by the recorded clock now. */
export function asOfOf({ asOf, clock }: MomentOptions, { last }: SituationRow): AsOf {
  if (clock === 'recorded' || (clock === undefined && asOf?.isInstant === true))
    return { clock: 'recorded', asOf: asOf === undefined ? new Date().toISOString() : instantOf(asOf) }
  return { clock: 'published', asOf: asOf === undefined ? last.to : civilOf(asOf) }
}

/** A civil time asked of the recorded clock is taken as UTC. */
export function instantOf({ time, isInstant }: Moment): string {
  return isInstant ? time : `${time}:00.000Z`
}

export function civilOf({ time }: Moment): string {
  return time.slice(0, 16)
}

const MOST_LISTED = 10

function listed(known: readonly SituationRow[]): string {
  const names = known.slice(0, MOST_LISTED).map(({ id, name, reports }) => `${name ?? id} (${reports})`)
  const more = known.length - names.length
  return `${known.length === 1 ? 'is' : 'are'} ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
