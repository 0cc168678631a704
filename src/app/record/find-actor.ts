/** An actor as a person names it, by its id or by a name it is called by in a situation → its id, or those it may be. */
import type { SituationState } from '../../ledger/situation/state.ts'
import { fold } from '../../text/fold.ts'

export type Named =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'none' }

export function findActor({ actors }: Pick<SituationState, 'actors'>, wanted: string): Named {
  if (actors.has(wanted)) return { kind: 'one', id: wanted }
  const name = plain(wanted)
  const called = [...actors.values()].filter(actor => actor.names.some(one => plain(one) === name))
  const [first] = called
  if (first === undefined) return { kind: 'none' }
  return called.length === 1
    ? { kind: 'one', id: first.id }
    : { kind: 'several', ids: called.map(({ id }) => id) }
}

function plain(name: string): string {
  return fold(name).replace(/^the /, '')
}
