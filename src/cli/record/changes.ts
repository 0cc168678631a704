/**
 * `hearsay changes`: what is new, revised, denied or withdrawn since a moment, or since whoever asks last asked. "Last" goes by the
 * recorded clock: it is what this record has learnt since then, also from reports published before.
 */

import { changesBetween } from '../../ledger/situation/changes.ts'
import { gapsOf } from '../../ledger/situation/gaps.ts'
import type { SituationState } from '../../ledger/situation/state.ts'
import type { AsOf } from '../../store/store.ts'
import { changesReport } from '../../views/situation-report/changes-report.ts'
import { openOutput } from '../output.ts'
import type { Moment, MomentOptions } from '../record-options.ts'
import type { Streams } from '../streams.ts'
import { userName } from '../user-name.ts'
import { type Asked, ask, civilOf, instantOf } from './ask.ts'
import { type Given, give } from './give.ts'

export type ChangesTyped = MomentOptions &
  Given & {
    readonly since: Moment | 'last'
    readonly by?: string
    readonly json?: true
  }

/** Before everything: a record in which nothing was known. */
const NEVER: AsOf = { clock: 'recorded', asOf: '0001-01-01T00:00:00.000Z' }

export async function changesCommand(typed: ChangesTyped, streams: Streams): Promise<number> {
  const { situationState } = await import('../../app/record/situation.ts')
  const who = typed.by ?? userName()
  const byLast = typed.since === 'last' && typed.asOf === undefined
  const wanted: MomentOptions = byLast ? { ...typed, clock: 'recorded' } : typed
  return await ask(wanted, streams, async asked => {
    const { store, situation, asOf } = asked
    const from = await since(asked, typed.since, who)
    const before = await situationState(store, situation.id, from)
    const after = await situationState(store, situation.id, asOf)
    if (byLast) await store.setLooked(who, situation.id, asOf.asOf)
    const changes = changesBetween(before, after)
    if (from === NEVER)
      await openOutput(streams.stderr).write(`hearsay: ${who} has not asked before: all is new\n`)
    if (typed.json === true)
      return await give(`${JSON.stringify({ since: from.asOf, changes })}\n`, typed, streams)
    return await give(
      changesReport(after, { moment: momentOf(from, before), changes }, gapsOf(after)),
      typed,
      streams,
    )
  })
}

/** The moment on the clock that is asked by; a look is remembered as an instant. */
async function since({ store, situation, asOf }: Asked, typed: Moment | 'last', who: string): Promise<AsOf> {
  if (typed === 'last') {
    const looked = await store.looked(who, situation.id)
    return looked === null ? NEVER : { clock: 'recorded', asOf: looked }
  }
  const { clock } = asOf
  return { clock, asOf: clock === 'recorded' ? instantOf(typed) : civilOf(typed) }
}

function momentOf({ clock, asOf }: AsOf, before: SituationState): string {
  return clock === 'recorded' ? asOf : before.asOf
}
