/** Silence is shown: services, and people missing or trapped, of whom nothing was heard for a day. */
import type { Known } from '../entries/interval.ts'
import { hoursLater } from '../entries/next-day.ts'
import type { ConditionMatter, FigureMatter, SituationState } from './state.ts'

export type Gap = {
  readonly matter: ConditionMatter | FigureMatter
  /** When it was last heard of. */
  readonly heard: Known
}

/** People who may still be helped: silence about them is news. */
export const AWAITED: ReadonlySet<string> = new Set(['missing', 'trapped'])

/** The longest silent first. */
export function gapsOf(state: SituationState, hours = 24): Gap[] {
  if (state.moment === '') return []
  const since = hoursLater(state.moment, -hours)
  const awaited = state.figures.filter(one => AWAITED.has(one.measure))
  const gaps = [
    ...awaited.flatMap(matter => gapOf(matter, [...matter.lines, ...matter.aside])),
    ...state.conditions.flatMap(matter => gapOf(matter, matter.by)),
  ]
  return gaps
    .filter(gap => gap.heard.to < since)
    .sort((a, b) => (a.heard.to === b.heard.to ? 0 : a.heard.to < b.heard.to ? -1 : 1))
}

function gapOf(matter: Gap['matter'], by: readonly { readonly heard: Known }[]): Gap[] {
  const heard = by
    .map(one => one.heard)
    .reduce<Known | null>((a, b) => (a === null || a.to < b.to ? b : a), null)
  return heard === null ? [] : [{ matter, heard }]
}
