/**
 * `hearsay correct`: rows by a named person, that later rows can undo. Actors may be named as they are called or by id; a name that
 * several actors bear is answered with the list of them.
 */
import { correct } from '../../app/record/correct.ts'
import { namedIn } from '../../app/record/named-in.ts'
import { situationState } from '../../app/record/situation.ts'
import { takenBack } from '../../ledger/situation/corrected.ts'
import type { Store } from '../../store/store.ts'
import { openOutput } from '../output.ts'
import type { RecordOptions } from '../record-options.ts'
import type { Streams } from '../streams.ts'
import { withStore } from '../with-store.ts'
import { situationNamed } from './ask.ts'
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
    const situation = await situationNamed(store, typed, streams)
    if (situation === null) return FAILED
    const { said, isDone } = await decideAndKeep(store, situation.id, { name, words, typed })
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

async function decideAndKeep(
  store: Store,
  situation: string,
  { name, words, typed }: Asked,
): Promise<Outcome> {
  const now = new Date().toISOString()
  const state = await situationState(store, { situation, clock: 'recorded', asOf: now })
  const what = decide(name, { words, state, report: typed.report ?? null })
  if (typeof what === 'string') return { said: what, isDone: false }
  const done = await correct(store, what, { by: typed.by, note: typed.note ?? null, now })
  if (done.kind === 'problem') return { said: `${done.what}; ${done.todo}`, isDone: false }
  const names = await namedIn(store, [done.correction])
  return { said: describeCorrection(done.correction, names), isDone: true }
}

export async function listCorrections(typed: RecordOptions, streams: Streams): Promise<number> {
  return await withStore(typed, streams, async store => {
    const rows = await store.corrections()
    const names = await namedIn(store, rows)
    const undone = takenBack(rows)
    const lines = rows.map(
      row => `${describeCorrection(row, names)}${undone.has(row.id) ? ' - taken back' : ''}\n`,
    )
    await openOutput(streams.stdout).write(lines.join('') || 'Nothing has been corrected.\n')
    return OK
  })
}
