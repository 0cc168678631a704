/**
 * Figures → matters. Fields decide (`figure-matter.ts`), and two things that only all reports of a situation can tell: the day of
 * harm that is the day on which it began is the total, and numbers of places that lie apart are not of one matter.
 */
import type { FigureEntry, PlaceRef } from '../entries/entry.ts'
import { nextDay } from '../entries/next-day.ts'
import { byKnown } from '../situation/heard.ts'
import type { FigureWindow } from '../situation/state.ts'
import { byPlace } from './by-place.ts'
import { coverOf } from './counted.ts'
import { figureMatterId, figureTopic } from './figure-matter.ts'

/** The day of the first report of a situation. What began it happened on it or on its eve. */
export type Onset = string | null

export type FigureGroup = {
  readonly id: string
  readonly measure: string
  readonly of: string
  readonly window: FigureWindow
  readonly part: string | null
  readonly place: PlaceRef | null
  readonly entries: readonly FigureEntry[]
}

type Topic = Omit<FigureGroup, 'place' | 'entries'>

/** Matters in the order in which they were first known. */
export function byMatter(entries: readonly FigureEntry[], onset: Onset): FigureGroup[] {
  const groups = new Map<string, { readonly topic: Topic; readonly entries: FigureEntry[] }>()
  for (const entry of [...entries].sort(byKnown)) {
    const topic = topicOf(entry, onset)
    const group = groups.get(topic.id)
    if (group === undefined) groups.set(topic.id, { topic, entries: [entry] })
    else group.entries.push(entry)
  }
  return [...groups.values()].flatMap(({ topic, entries: together }) =>
    byPlace(topic.id, together).map(part => ({ ...topic, ...part })),
  )
}

function topicOf({ situation, matter, claim, clocks }: FigureEntry, onset: Onset): Topic {
  const { of, window, part, matter: byFields } = figureTopic(situation, claim, clocks.known)
  const { measure } = claim
  const fields = { id: matter, measure, of, window, part }
  if (matter !== byFields || coverOf(measure) !== 'harm' || !isOnset(window, onset)) return fields
  const total: FigureWindow = { kind: 'total' }
  return { ...fields, window: total, id: figureMatterId(situation, { measure, of, window: total, part }) }
}

/** Whether a period is the day on which the situation began: that of its first report, or the day before. */
function isOnset(window: FigureWindow, onset: Onset): boolean {
  if (window.kind !== 'period' || onset === null || window.from === null || window.to === null) return false
  const first = window.from.slice(0, 10)
  return (first === onset || nextDay(first) === onset) && window.to.slice(0, 10) <= onset
}
