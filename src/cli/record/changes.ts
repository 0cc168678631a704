/**
 * `hearsay changes`: what is new, revised, denied or withdrawn since a moment, or since whoever asks last asked. "Last" goes by the
 * recorded clock: it is what this record has learnt since then, also from reports published before.
 */

import type { Change } from '../../ledger/situation/changes/change.ts'
import { changesBetween } from '../../ledger/situation/changes.ts'
import { gapsOf } from '../../ledger/situation/gaps.ts'
import type { SituationState } from '../../ledger/situation/state.ts'
import type { AsOf } from '../../store/store.ts'
import { changesReport } from '../../views/situation-report/changes-report.ts'
import { openOutput } from '../output.ts'
import type { Moment } from '../record-options.ts'
import type { Streams } from '../streams.ts'
import { userName } from '../user-name.ts'
import { on, type SinceOptions } from './as-of.ts'
import { type Asked, ask } from './ask.ts'
import { type Given, give } from './give.ts'

export type ChangesTyped = SinceOptions &
  Given & {
    readonly since: Moment | 'last'
    readonly by?: string
    readonly json?: true
  }

const OK = 0

/** Before everything: a record in which nothing was known. */
const NEVER: AsOf = { clock: 'recorded', asOf: '0001-01-01T00:00:00.000Z' }

export async function changesCommand(typed: ChangesTyped, streams: Streams): Promise<number> {
  const { situationState } = await import('../../app/record/situation.ts')
  const who = typed.by ?? userName()
  return await ask(typed, streams, async asked => {
    const { store, situation, asOf } = asked
    const from = await since(asked, typed.since, who)
    const query = {
      situation: situation.id,
      reports: situation.reports,
      touched: { since: from.asOf, until: asOf.asOf },
    }
    const before = await situationState(store, { ...query, ...from })
    const after = await situationState(store, { ...query, ...asOf })
    const changes = changesBetween(before, after)
    if (from === NEVER)
      await openOutput(streams.stderr).write(`hearsay: ${who} has not asked before: all is new\n`)
    const page =
      typed.json === true
        ? `${JSON.stringify(toJson(from, after, changes))}\n`
        : changesReport(after, { moment: momentOf(from, before), changes }, gapsOf(after))
    const code = await give(page, typed, streams)
    // Only what was handed out was seen, and a look back is no look at what is now.
    const isLook = typed.since === 'last' && typed.asOf === undefined
    if (code === OK && isLook) await store.setLooked(who, situation.id, asOf.asOf)
    return code
  })
}

/** The moment on the clock that is asked by; a look is remembered as an instant. */
async function since({ store, situation, asOf }: Asked, typed: Moment | 'last', who: string): Promise<AsOf> {
  const { clock } = asOf
  if (typed !== 'last') return { clock, asOf: on(clock, typed) }
  const looked = await store.looked(who, situation.id)
  return looked === null ? NEVER : { clock: 'recorded', asOf: looked }
}

function momentOf({ clock, asOf }: AsOf, before: SituationState): string {
  return clock === 'recorded' ? asOf : before.asOf
}

function toJson(from: AsOf, { name, asOf, clock, actors }: SituationState, changes: readonly Change[]) {
  const called = Object.fromEntries([...actors.values()].map(actor => [actor.id, actor.name]))
  return {
    format: 'hearsay/changes/1',
    situation: name,
    since: from.asOf,
    asOf,
    clock,
    changes,
    actors: called,
  }
}
