/**
 * All conditions of a situation → the last known state of each service of each thing, customers or place, as of a moment: who says
 * so since when, who else has said what before, what is contested.
 */
import type { ConditionEntry, PlaceRef } from '../entries/entry.ts'
import { type Interval, toMinute } from '../entries/interval.ts'
import { reportsOf, toHeard } from '../situation/heard.ts'
import type { ConditionMatter, Standing, StateBy } from '../situation/state.ts'
import { answersTo, standingOf } from './answers-to.ts'
import { type Followed, followStates } from './follow-states.ts'
import { byEnd, knownBy } from './known-by.ts'
import { canBothHold } from './sides.ts'
import type { StateLine } from './state-book.ts'
import { type Gathered, gatherConditions, type StateTold } from './together.ts'

/** Nothing that was known after `asOf` is looked at. In the order in which the matters were first known. */
export function conditionStates(entries: readonly ConditionEntry[], asOf: string): ConditionMatter[] {
  const known = knownBy(entries, asOf)
  const reporting = {
    outlets: new Set(known.map(({ chain }) => chain.outlet)),
    copied: new Set(known.flatMap(({ chain }) => chain.copyOf ?? [])),
  }
  return gatherConditions(known).flatMap(one => stateOf(one, followStates(one.told, reporting)))
}

function stateOf({ id, subject, told }: Gathered, { current, before, answers }: Followed): ConditionMatter[] {
  const by = [...current].sort(newestFirst)
  const [newest] = by
  if (newest === undefined) return []
  const against = answersTo(answers, newest.first.clocks.known)
  const origins = new Set(by.map(({ claimant }) => claimant))
  const contested = by.some(line => !canBothHold(line, newest))
  const standing = standingOf(origins, against, contested)
  return [
    {
      kind: 'condition',
      id,
      standing,
      because: BECAUSE[standing],
      origins: [...origins],
      reports: reportsOf(told.map(({ entry }) => toHeard(entry))),
      against,
      service: subject.service,
      subject: subjectWords(by, told),
      place: placeOf(by, told),
      state: newest.state,
      by: by.map(toStateBy),
      before: [...before].sort((a, b) => newestFirst(b, a)).map(toStateBy),
      until: untilOf(by),
    },
  ]
}

function newestFirst(a: StateLine, b: StateLine): number {
  return byEnd(b.first, a.first)
}

function toStateBy({ claimant, state, first, heard, told }: StateLine): StateBy {
  return { claimant, state, since: first.clocks.known, heard, in: told.map(({ entry }) => toHeard(entry)) }
}

const BECAUSE: Readonly<Record<Standing, string>> = {
  withdrawn: 'its only origin has taken it back',
  admitted: 'the one who denied it says that it is so',
  denied: 'somebody says that it is not so',
  'no evidence given': 'somebody says that there is no evidence for it',
  contested: 'two states that cannot both hold, neither later than the other',
  'several origins': 'two or more give the state, and all of them can hold',
  'one origin': 'one origin gives the state',
}

/** The words that name the thing best; of a counted group those of its present state; of the service itself at a place, none. */
function subjectWords(by: readonly StateLine[], all: readonly StateTold[]): string | null {
  const now = by.flatMap(({ told }) => told).filter(isNamed)
  const [first] = now
  if (first === undefined) return wordsOf(bestNamed(all.filter(isNamed)))
  return wordsOf(first.subject.group ? first : bestNamed([...now, ...all.filter(isNamed)]))
}

/** Said of this thing, in words of its own. */
function isNamed({ entry, subject, own }: StateTold): boolean {
  if (!own || entry.claim.subject === null) return false
  return subject.head !== '' || (entry.place === null && subject.told.length > 0)
}

function bestNamed(all: readonly StateTold[]): StateTold | undefined {
  return all.reduce<StateTold | undefined>(
    (best, one) => (best === undefined || one.subject.told.length > best.subject.told.length ? one : best),
    undefined,
  )
}

function wordsOf(told: StateTold | undefined): string | null {
  return told?.entry.claim.subject?.words.replace(/^The\b/, 'the') ?? null
}

/** As first told with the present state; of a thing, wherever somebody says it. */
function placeOf(by: readonly StateLine[], all: readonly StateTold[]): PlaceRef | null {
  const first = by[0]?.told.find(({ own }) => own)
  if (first === undefined || first.subject.group) return first?.entry.place ?? null
  return first.entry.place ?? all.find(({ own, entry }) => own && entry.place !== null)?.entry.place ?? null
}

/** The end that was last told with the present state; "until further notice" is an end without a time. */
function untilOf(by: readonly StateLine[]): Interval | null {
  const ends = by.flatMap(({ told }) => told).filter(({ own, entry }) => own && entry.claim.until !== null)
  const last = ends.sort((a, b) => byEnd(a.entry, b.entry)).at(-1)?.entry.claim.until
  return last === undefined || last === null ? null : { from: toMinute(last.from), to: toMinute(last.to) }
}
