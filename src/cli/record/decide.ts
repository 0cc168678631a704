/** The words of `hearsay correct merge A B` → what is decided, or why it cannot be, said to the person who asked. */
import { findActor, plainName } from '../../app/record/find-actor.ts'
import { placeNamed } from '../../app/record/place-named.ts'
import type { Decided } from '../../ledger/situation/correction.ts'
import type { ActorState, SituationState } from '../../ledger/situation/state.ts'
import { printable } from '../../views/words/printable.ts'
import type { CorrectionName } from './correct-options.ts'

export type Asked = {
  readonly words: readonly string[]
  /** In which actors and places are looked up. */
  readonly state: SituationState
  /** Of a split: in this report only. */
  readonly report: string | null
}

export function decide(name: CorrectionName, asked: Asked): Decided | string {
  return DECIDE[name](asked)
}

const DECIDE: Readonly<Record<CorrectionName, (asked: Asked) => Decided | string>> = {
  merge: ({ words, state }) =>
    withActors(state, words, ([actor, into]) => ({
      kind: 'merge-actors',
      actor: idOf(actor),
      into: idOf(into),
    })),
  split: ({ words: [actor = '', name = ''], state, report }) =>
    withActors(state, [actor], ([one]) => ({
      kind: 'split-actor',
      actor: idOf(one),
      name: one?.names.find(called => plainName(called) === plainName(name)) ?? name,
      report,
    })),
  place: ({ words: [place = '', to = ''], state }) => movePlace(state, place, to),
  dismiss: ({ words: [claim = ''] }) => ({ kind: 'dismiss', claim }),
  matter: ({ words: [claim = '', matter = ''] }) => ({ kind: 'join-matter', claim, matter }),
  rate: ({ words: [actor = '', code = ''], state }) => rate(state, actor, code),
  undo: ({ words: [correction = ''] }) => ({ kind: 'undo', correction }),
}

function withActors(
  state: SituationState,
  wanted: readonly string[],
  use: (actors: readonly ActorState[]) => Decided,
): Decided | string {
  const actors: ActorState[] = []
  for (const name of wanted) {
    const named = findActor(state, name)
    if (named.kind === 'none')
      return `nobody in the situation is called “${name}”${named.like.length === 0 ? '' : `; there is ${listed(named.like)}`}`
    if (named.kind === 'several')
      return `several are called “${name}”: ${listed(named.actors)}; give the id instead`
    actors.push(named.actor)
  }
  return use(actors)
}

/** Each by its names, the one that is shown first. */
function listed(actors: readonly ActorState[]): string {
  return printable(
    actors.map(({ id, name, names }) => `${[...new Set([name, ...names])].join(' / ')} (${id})`).join(', '),
  )
}

function idOf(actor: ActorState | undefined): string {
  return actor?.id ?? ''
}

function movePlace(state: SituationState, place: string, to: string): Decided | string {
  const from = placeIn(state, place)
  if (from === null) return `no claim of the situation is at “${place}”`
  const moved = placeNamed(to)
  if (moved.kind === 'none') return `the gazetteer has no “${to}”`
  if (moved.kind === 'several')
    return `“${to}” is in ${moved.countries.join(', ')}: name the country, “${to}, ${moved.countries[0]}”`
  return { kind: 'move-place', place: from, to: moved.place }
}

function placeIn(state: SituationState, wanted: string): string | null {
  const matters = [...state.figures, ...state.conditions, ...state.advisories, ...state.events]
  const places = matters.flatMap(({ place }) => place ?? [])
  const name = wanted.toLowerCase()
  return places.find(({ id, name: called }) => id === wanted || called.toLowerCase() === name)?.id ?? null
}

const RELIABILITY = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const CREDIBILITY = [1, 2, 3, 4, 5, 6] as const

function rate(state: SituationState, actor: string, code: string): Decided | string {
  const reliability = RELIABILITY.find(letter => letter === code[0]?.toUpperCase())
  const credibility = CREDIBILITY.find(number => `${number}` === code.slice(1)) ?? null
  if (reliability === undefined || (credibility === null && code.length !== 1))
    return `“${code}” is no Admiralty code: write A to F, then 1 to 6 or nothing`
  return withActors(state, [actor], ([one]) => ({
    kind: 'rate',
    actor: idOf(one),
    reliability,
    credibility,
  }))
}
