/** What was already known: the entries of an earlier state, and which of a later state's words are news against them. */
import type { Known } from '../../entries/interval.ts'
import type {
  AdvisoryMatter,
  AnyMatter,
  ConditionMatter,
  FigureMatter,
  Heard,
  SituationState,
} from '../state.ts'

/** A state and what was known before it. */
export type Compared = {
  /** The matters of the earlier state by id. */
  readonly figures: ReadonlyMap<string, FigureMatter>
  readonly conditions: ReadonlyMap<string, ConditionMatter>
  readonly advisories: ReadonlyMap<string, AdvisoryMatter>
  readonly after: SituationState
  /** Entries that ended an advisory of the later state. */
  readonly endings: ReadonlySet<string>
  /** Advisories of the later state by the entry with which they began. */
  readonly begun: ReadonlyMap<string, AdvisoryMatter>
  /** Ids of all entries in the earlier state. */
  readonly heard: ReadonlySet<string>
}

export function compare(before: SituationState, after: SituationState): Compared {
  return {
    figures: byId(before.figures),
    conditions: byId(before.conditions),
    advisories: byId(before.advisories),
    after,
    endings: new Set(after.advisories.flatMap(one => one.endedBy ?? [])),
    begun: new Map(after.advisories.map(one => [one.instruction.entry, one])),
    heard: new Set(allHeard(before).map(one => one.entry)),
  }
}

function byId<Matter extends AnyMatter>(matters: readonly Matter[]): ReadonlyMap<string, Matter> {
  return new Map(matters.map(matter => [matter.id, matter]))
}

function allHeard(state: SituationState): Heard[] {
  const { figures, statements, conditions, advisories } = state
  const told = [
    ...figures.flatMap(one => [...one.lines, ...one.aside, ...one.before, ...one.against]),
    ...statements.flatMap(one => [...one.by, ...one.against]),
    ...conditions.flatMap(one => [...one.by, ...one.before, ...one.against]),
    ...advisories,
  ]
  return told.flatMap(one => one.in)
}

/** Whether all of these words are news: a claimant's value, an answer, a state. */
export function isNews(words: readonly Heard[], { heard }: Compared): boolean {
  return words.length > 0 && words.every(one => !heard.has(one.entry))
}

/** Those not heard before; of them those that say it themselves, where there are any. */
export function newsIn(words: readonly Heard[], compared: Compared): Heard[] {
  const news = words.filter(one => !compared.heard.has(one.entry))
  const own = news.filter(one => one.copyOf === null && !one.via.some(id => isOutlet(id, compared.after)))
  return own.length > 0 ? own : news
}

/** The first of them: those known when it began. Where only the day is known when it began, all of that day. */
export function firstIn(words: readonly Heard[], since: Known, compared: Compared): Heard[] {
  const news = newsIn(words, compared)
  const first = news.filter(({ known }) => since.from <= known.from && known.to <= since.to)
  return first.length > 0 ? first : news.slice(0, 1)
}

function isOutlet(actor: string, state: SituationState): boolean {
  return state.actors.get(actor)?.kind === 'outlet'
}

/** The same time known: one report, or reports of one minute or day. */
export function isSameTime(a: Known, b: Known): boolean {
  return a.from === b.from && a.to === b.to
}

/** Earlier first; of two that begin together the one that ends earlier. For `Array.prototype.sort`. */
export function byKnown(a: Known, b: Known): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  return a.to === b.to ? 0 : a.to < b.to ? -1 : 1
}
