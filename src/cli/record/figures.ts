/** `hearsay figures MEASURE`: each claimant's line over time, and the range over origins after each step. */
import type { FigureMatter, SituationState } from '../../ledger/situation/state.ts'
import { figureHistoryPage } from '../../views/figure-history/history-page.ts'
import { openOutput } from '../output.ts'
import type { MomentOptions } from '../record-options.ts'
import type { Streams } from '../streams.ts'
import { ask, tellEmpty } from './ask.ts'
import { type Given, give } from './give.ts'
import { measureNamed } from './measure-named.ts'

export type FiguresTyped = MomentOptions & Given & { readonly json?: true }

const FAILED = 1

export async function figuresCommand(wanted: string, typed: FiguresTyped, streams: Streams): Promise<number> {
  const measure = measureNamed(wanted)
  if (measure.kind === 'unknown') {
    const names = measure.known.join(', ')
    await openOutput(streams.stderr).write(
      `hearsay: nothing counts “${wanted}”\nhearsay: what is counted: ${names}\n`,
    )
    return FAILED
  }
  const { situationState } = await import('../../app/record/situation.ts')
  return await ask(typed, streams, async ({ store, situation, asOf }) => {
    const state = await situationState(store, {
      situation: situation.id,
      reports: situation.reports,
      ...asOf,
      kinds: ['figure'],
    })
    if (state.reports.length === 0) await tellEmpty({ situation, asOf }, streams)
    const page =
      typed.json === true
        ? `${JSON.stringify(toJson(state, measure.measure))}\n`
        : figureHistoryPage(state, measure.measure)
    return await give(page, typed, streams)
  })
}

function toJson({ figures, asOf, clock, name, actors }: SituationState, measure: string) {
  const matters: readonly FigureMatter[] = figures.filter(one => one.measure === measure)
  const named = new Set(
    matters.flatMap(({ lines, aside, before, against }) => [
      ...[...lines, ...aside, ...before].map(one => one.claimant),
      ...against.map(({ who }) => who),
    ]),
  )
  const called = Object.fromEntries([...named].map(id => [id, actors.get(id)?.name ?? null]))
  return {
    format: 'hearsay/figures/1',
    situation: name,
    asOf,
    clock,
    measure,
    figures: matters,
    actors: called,
  }
}
