/** An actor as a person names it, by its id or by a name it is called by in a situation → its id, or those it may be. */
import type { ActorState, SituationState } from '../../ledger/situation/state.ts'
import { fold } from '../../text/fold.ts'

export type Named =
  | { readonly kind: 'one'; readonly actor: ActorState }
  | { readonly kind: 'several'; readonly actors: readonly ActorState[] }
  /** `like`: those in whose names all its words stand. */
  | { readonly kind: 'none'; readonly like: readonly ActorState[] }

export function findActor({ actors }: Pick<SituationState, 'actors'>, wanted: string): Named {
  const byId = actors.get(wanted)
  if (byId !== undefined) return { kind: 'one', actor: byId }
  const name = plainName(wanted)
  const called = [...actors.values()].filter(actor => actor.names.some(one => plainName(one) === name))
  const [first] = called
  if (first === undefined) return { kind: 'none', like: likeIt(actors, name) }
  return called.length === 1 ? { kind: 'one', actor: first } : { kind: 'several', actors: called }
}

/** Names that differ in case, accents or an article only are the same. */
export function plainName(name: string): string {
  return fold(name).replace(/^the /, '')
}

const MOST_LIKE = 5

function likeIt(actors: SituationState['actors'], name: string): ActorState[] {
  const words = name.split(' ').filter(Boolean)
  const holds = (one: string) => words.every(word => ` ${plainName(one)} `.includes(` ${word} `))
  return words.length === 0
    ? []
    : [...actors.values()].filter(actor => actor.names.some(holds)).slice(0, MOST_LIKE)
}
