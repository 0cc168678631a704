/** What commands ask of a record alike: which situation, as of when, and what to say where there is none. */
import { shownPlace } from '../../store/open-server.ts'
import type { AsOf, SituationRow, Store } from '../../store/store.ts'
import { printable } from '../../views/words/printable.ts'
import { openOutput } from '../output.ts'
import type { Streams } from '../streams.ts'
import { withStore } from '../with-store.ts'
import { asOfOf, type SinceOptions } from './as-of.ts'

export type Asked = {
  readonly store: Store
  readonly situation: SituationRow
  readonly asOf: AsOf
}

const FAILED = 1

/** Opens the record and finds the situation; a record that is empty or has no such situation is a message and exit code 1. */
export async function ask(
  typed: SinceOptions,
  streams: Streams,
  use: (asked: Asked) => Promise<number>,
): Promise<number> {
  return await withStore(typed, streams, async store => {
    const situation = await situationNamed(store, typed, streams)
    return situation === null ? FAILED : await use({ store, situation, asOf: asOfOf(typed, situation) })
  })
}

type Named = Pick<SinceOptions, 'record' | 'situation'>

/** Null where there is none, which is said; so is what else there is, where none was named. */
export async function situationNamed(
  store: Store,
  { record, situation: wanted }: Named,
  { stderr }: Streams,
): Promise<SituationRow | null> {
  const { findSituation } = await import('../../app/record/situation.ts')
  const err = openOutput(stderr)
  const found = await findSituation(store, wanted ?? null)
  switch (found.kind) {
    case 'empty':
      await err.write(
        `hearsay: ${shownPlace(record)} holds no reports yet\nhearsay: record some: hearsay add FILE...\n`,
      )
      return null
    case 'unknown':
      await err.write(`hearsay: no situation is called ${wanted}\nhearsay: there ${be(found.known)}\n`)
      return null
    case 'found':
      if (wanted === undefined && found.others.length > 0)
        await err.write(
          `hearsay: of the situation with most reports; there ${be(found.others)} too: --situation NAME\n`,
        )
      return found.situation
  }
}

/** Said where nothing was known at the moment asked for. */
export async function tellEmpty(
  { situation, asOf }: Pick<Asked, 'situation' | 'asOf'>,
  { stderr }: Streams,
): Promise<void> {
  const what =
    asOf.clock === 'published'
      ? `nothing was published by then; the first report is of ${situation.first.to}`
      : 'nothing had been recorded by then; a time without Z goes by when reports were published'
  await openOutput(stderr).write(`hearsay: ${what}\n`)
}

const MOST_LISTED = 10

function be(known: readonly SituationRow[]): string {
  const names = known
    .slice(0, MOST_LISTED)
    .map(({ id, name, title, reports }) => `“${printable(name ?? title ?? id)}” (${id}, ${reports})`)
  const more = known.length - names.length
  return `${known.length === 1 ? 'is' : 'are'} ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
