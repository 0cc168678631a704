/** `hearsay show`: the situation report, on the terminal, as Markdown or as a page. */
import { aboutWords } from '../../ledger/situation/about.ts'
import { gapsOf } from '../../ledger/situation/gaps.ts'
import type { SituationState } from '../../ledger/situation/state.ts'
import { situationReport } from '../../views/situation-report/situation-report.ts'
import { openOutput } from '../output.ts'
import type { MomentOptions } from '../record-options.ts'
import type { Streams } from '../streams.ts'
import { ask, tellEmpty } from './ask.ts'
import { type Format, type Given, give } from './give.ts'

export type ShowTyped = MomentOptions &
  Given & {
    readonly about?: string
    readonly json?: true
    readonly format?: Format
  }

export async function showCommand(typed: ShowTyped, streams: Streams): Promise<number> {
  const { situationState } = await import('../../app/record/situation.ts')
  return await ask(typed, streams, async ({ store, situation, asOf }) => {
    const whole = await situationState(store, {
      situation: situation.id,
      reports: situation.reports,
      ...asOf,
    })
    if (whole.reports.length === 0) await tellEmpty({ situation, asOf }, streams)
    const state = typed.about === undefined ? whole : aboutWords(whole, typed.about)
    if (typed.about !== undefined && isBare(state))
      await openOutput(streams.stderr).write(`hearsay: nothing in it is about “${typed.about}”\n`)
    if (typed.json === true) return await give(`${JSON.stringify(toJson(state))}\n`, typed, streams)
    const page = situationReport(state, { since: null, gaps: gapsOf(state) })
    return await give(page, typed, streams)
  })
}

function isBare({ figures, statements, conditions, advisories, events }: SituationState): boolean {
  return [figures, statements, conditions, advisories, events].every(list => list.length === 0)
}

/** The actors as a list; all else as the state has it. */
function toJson(state: SituationState) {
  return { format: 'hearsay/situation/1', ...state, actors: [...state.actors.values()] }
}
