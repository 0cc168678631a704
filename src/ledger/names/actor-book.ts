/**
 * The actors of the whole record as a new report's are joined to them: all by name, and those of each situation, where a bare
 * surname, a role or a description may be enough. The book is filled from the record once and learns with every report.
 */
import { fold } from '../../text/fold.ts'
import { type ActorIndex, indexActors, learnActor, learnNames } from './actor-index.ts'
import type { KnownActor } from './actors.ts'

export type ActorBook = {
  readonly everywhere: ActorIndex
  readonly bySituation: Map<string, ActorIndex>
}

/** An actor as the record has it, with the situations in whose reports it is named. */
export type BookActor = Omit<KnownActor, 'active'> & { readonly situations: readonly string[] }

export function openBook(actors: readonly BookActor[]): ActorBook {
  const book: ActorBook = { everywhere: indexActors([]), bySituation: new Map() }
  for (const actor of actors) {
    learnNames(book.everywhere, { ...actor, active: false })
    for (const situation of actor.situations)
      learnActor(situationIndex(book, situation), { ...actor, active: true })
  }
  return book
}

/** Those of one situation: all of them bear their surnames there. */
export function situationIndex(book: ActorBook, situation: string): ActorIndex {
  const known = book.bySituation.get(situation)
  if (known !== undefined) return known
  const index = indexActors([])
  book.bySituation.set(situation, index)
  return index
}

/** What a report adds: an actor, or further names and roles of one. */
export function learn(book: ActorBook, situation: string, actor: Omit<KnownActor, 'active'>): void {
  const { everywhere } = book
  const here = situationIndex(book, situation)
  learnNames(everywhere, merged(everywhere, { ...actor, active: false }))
  learnActor(here, merged(here, { ...actor, active: true }))
}

function merged({ byId }: ActorIndex, actor: KnownActor): KnownActor {
  const known = byId.get(actor.id)
  return known === undefined ? actor : widened(known, actor)
}

function widened(known: KnownActor, { names, roles }: Pick<KnownActor, 'names' | 'roles'>): KnownActor {
  const newNames = names.filter(({ name }) => !known.names.some(other => other.name === name))
  const newRoles = roles.filter(role => !known.roles.some(other => fold(other) === fold(role)))
  if (newNames.length === 0 && newRoles.length === 0) return known
  return { ...known, names: [...known.names, ...newNames], roles: [...known.roles, ...newRoles] }
}
