/**
 * Figures → matters. Fields decide (`figure-matter.ts`), and what only all reports of a situation can tell: the day of harm that is
 * the day on which it began is the total, numbers of places that lie apart are not of one matter, and what begins at a place on one
 * day ("five were killed in Zelin on Thursday") is what its later numbers without a day go on with.
 */
import type { FigureEntry, PlaceRef } from '../entries/entry.ts'
import { nextDay } from '../entries/next-day.ts'
import { byKnown } from '../situation/heard.ts'
import type { FigureWindow } from '../situation/state.ts'
import { byPlace, isOneArea } from './by-place.ts'
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
  return goOnAtPlaces(
    [...groups.values()].flatMap(({ topic, entries: together }) =>
      byPlace(topic.id, together).map(part => ({ ...topic, ...part })),
    ),
  )
}

/** The totals of a place joined to the day on which its numbers began, whose matter they go on with. */
function goOnAtPlaces(groups: readonly FigureGroup[]): FigureGroup[] {
  const joined = new Map<FigureGroup, FigureGroup>()
  for (const total of groups) {
    const first = isOfHarm(total, 'total') ? beginningOf(total, groups) : undefined
    if (first !== undefined && !joined.has(first)) joined.set(first, total)
  }
  const taken = new Set(joined.values())
  return groups
    .filter(group => !taken.has(group))
    .map(group => {
      const later = joined.get(group)
      if (later === undefined) return group
      return { ...group, window: later.window, entries: [...group.entries, ...later.entries].sort(byKnown) }
    })
}

/** The group of one day from which a total at a place goes on: the first number of the same there is of that day. */
function beginningOf(total: FigureGroup, groups: readonly FigureGroup[]): FigureGroup | undefined {
  const { place, entries } = total
  if (place === null || entries.some(entry => entry.place === null)) return undefined
  const [first] = groups
    .filter(other => isOfSame(other, total) && other.place !== null && isOneArea(other.place, place))
    .sort((a, b) => firstKnown(a, b))
  return first !== undefined && isOfHarm(first, 'period') ? first : undefined
}

function isOfSame(a: FigureGroup, b: FigureGroup): boolean {
  return a.measure === b.measure && a.of === b.of && a.part === b.part
}

function firstKnown({ entries: [a] }: FigureGroup, { entries: [b] }: FigureGroup): number {
  return a === undefined || b === undefined ? 0 : byKnown(a, b)
}

function isOfHarm({ measure, window }: FigureGroup, kind: FigureWindow['kind']): boolean {
  return window.kind === kind && coverOf(measure) === 'harm'
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
