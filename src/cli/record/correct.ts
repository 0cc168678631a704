/**
 * `hearsay correct`: rows by a named person, that later rows can undo. Actors may be named as they are called or by id; a name that
 * several actors bear is answered with the list of them.
 */
import { correct } from '../../app/record/correct.ts'
import { findSituation, situationState } from '../../app/record/situation.ts'
import type { SituationState } from '../../ledger/situation/state.ts'
import type { Store } from '../../store/store.ts'
import { openOutput } from '../output.ts'
import type { RecordOptions } from '../record-options.ts'
import type { Streams } from '../streams.ts'
import { withStore } from '../with-store.ts'
import type { CorrectionName, CorrectTyped } from './correct-options.ts'
import { decide } from './decide.ts'
import { describeCorrection } from './describe-correction.ts'

const OK = 0
const FAILED = 1

type Desk = { readonly typed: CorrectTyped; readonly streams: Streams }

export async function correctCommand(
  name: CorrectionName,
  words: readonly string[],
  { typed, streams }: Desk,
): Promise<number> {
  return await withStore(typed, streams, async store => {
    const { said, isDone } = await decideAndKeep(store, { name, words, typed })
    const { stdout, stderr } = streams
    await openOutput(isDone ? stdout : stderr).write(isDone ? `${said}\n` : `hearsay: ${said}\n`)
    return isDone ? OK : FAILED
  })
}

type Asked = {
  readonly name: CorrectionName
  readonly words: readonly string[]
  readonly typed: CorrectTyped
}
type Outcome = { readonly said: string; readonly isDone: boolean }

async function decideAndKeep(store: Store, { name, words, typed }: Asked): Promise<Outcome> {
  const now = new Date().toISOString()
  const state = await stateFor(store, typed.situation ?? null, now)
  if (state === null) return { said: 'there is no such situation in the record', isDone: false }
  const what = decide(name, { words, state, report: typed.report ?? null })
  if (typeof what === 'string') return { said: what, isDone: false }
  const done = await correct(store, what, { by: typed.by, note: typed.note ?? null, now })
  return done.kind === 'problem'
    ? { said: `${done.what}; ${done.todo}`, isDone: false }
    : { said: describeCorrection(done.correction), isDone: true }
}

async function stateFor(store: Store, situation: string | null, now: string): Promise<SituationState | null> {
  const found = await findSituation(store, situation)
  if (found.kind !== 'found') return null
  return await situationState(store, found.situation.id, { clock: 'recorded', asOf: now })
}

export async function listCorrections(typed: RecordOptions, streams: Streams): Promise<number> {
  return await withStore(typed, streams, async store => {
    const rows = await store.corrections()
    const lines = rows.map(row => `${describeCorrection(row)}\n`)
    await openOutput(streams.stdout).write(lines.join('') || 'Nothing has been corrected.\n')
    return OK
  })
}
