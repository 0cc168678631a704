/** What every section of a page asks: how an actor is called, when something was, and which words to show of a report. */
import type { Interval, Known } from '../../ledger/entries/interval.ts'
import type { ActorState, Heard, SituationState } from '../../ledger/situation/state.ts'
import { showDays, showEnd, showKnown, showTime, withoutYear } from '../words/known.ts'
import { printable } from '../words/printable.ts'
import type { Phrase } from './page.ts'
import { faint, plain, strong } from './runs.ts'

export type Desk = {
  readonly actors: ReadonlyMap<string, ActorState>
  /** Actors that are outlets: where one of them is the source, its report names none. */
  readonly outlets: ReadonlySet<string>
  /** The year that need not be said. */
  readonly year: string
}

export function toDesk({ actors, reports, moment }: SituationState): Desk {
  return { actors, outlets: new Set(reports.map(one => one.outletActor)), year: moment.slice(0, 4) }
}

export function nameOf(actor: string, { actors }: Desk): string {
  const name = actors.get(actor)?.name
  return name === undefined ? 'a source not known' : printable(name).trim()
}

/** The source in front of its words, with who spoke for it and how a person rated it. */
export function sourceOf(actor: string, voice: string | null, desk: Desk): Phrase {
  return [strong(nameOf(actor, desk)), ...notesOn(actor, voice, desk)]
}

/** The same where a number before it is what is strong. */
export function plainSourceOf(actor: string, voice: string | null, desk: Desk): Phrase {
  return [plain(nameOf(actor, desk)), ...notesOn(actor, voice, desk)]
}

function notesOn(actor: string, voice: string | null, desk: Desk): Phrase {
  const state = desk.actors.get(actor)
  const notes = [
    ...(voice === null || voice === actor ? [] : [nameOf(voice, desk)]),
    ...(desk.outlets.has(actor) ? ['the outlet itself'] : []),
    ...(state?.family ? [state.family] : []),
    ...(state?.rating ? [`rated ${printable(state.rating)}`] : []),
  ]
  return notes.length === 0 ? [] : [faint(` (${notes.join(', ')})`)]
}

export function when(known: Known, { year }: Desk): string {
  return withoutYear(showKnown(known), year)
}

/** Without the day of the week, for a margin: `7 Mar, 17:30`. */
export function dateOf(known: Known, desk: Desk): string {
  return when(known, desk).replace(/^\w{3} /, '')
}

export function timeOf(interval: Interval, { year }: Desk): string {
  return withoutYear(showTime(interval), year)
}

export function endOf(interval: Interval, { year }: Desk): string {
  return withoutYear(showEnd(interval), year)
}

export function daysOf(interval: Interval, { year }: Desk): string {
  return withoutYear(showDays(interval), year)
}

/** The latest words said by the source itself: neither a copy nor passed on, where there are such. */
export function lastOf(words: readonly Heard[]): Heard | undefined {
  return words.filter(isFirstHand).at(-1) ?? words.at(-1)
}

export function firstOf(words: readonly Heard[]): Heard | undefined {
  return words.find(isFirstHand) ?? words[0]
}

/** Heard from the source itself: neither copied nor passed on by somebody else. */
export function isFirstHand({ copyOf, via }: Heard): boolean {
  return copyOf === null && via.length === 0
}

/** ` via North Radio`. */
export function relaysOf(heard: Heard | undefined, desk: Desk): Phrase {
  const via = heard?.via ?? []
  return via.length === 0 ? [] : [plain(` via ${via.map(id => nameOf(id, desk)).join(' → ')}`)]
}
