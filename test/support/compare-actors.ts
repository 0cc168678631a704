/** The actors of a moment against those of a state: all names of one are one actor's, and no two are one. */
import type { ActorState } from '../../src/ledger/situation/state.ts'
import { agrees, type Checked } from './compared.ts'
import type { ToldActor } from './moment.ts'
import { bare, namesOf } from './who-is-who.ts'

export function compareActors(
  told: readonly ToldActor[],
  actors: ReadonlyMap<string, ActorState>,
): Checked[] {
  const all = [...actors.values()]
  const bearers = new Map<string, string>()
  return told.flatMap(one => {
    const about = `actor ${one.title}`
    const first = [one.title, one.names[0]?.words ?? ''].map(bare)
    const own = all.filter(actor => namesOf(actor).some(name => first.includes(name)))
    const [actor, another] = own
    const other = bearers.get(actor?.id ?? '')
    if (actor !== undefined) bearers.set(actor.id, one.title)
    return [
      agrees(
        actor === undefined
          ? 'is not in the record'
          : another !== undefined
            ? `is ${own.length} actors: ${own.map(({ id, kind, name }) => `${name} (${kind}, ${id})`).join(', ')}`
            : other !== undefined && `is one actor with ${other}`,
        about,
      ),
      ...one.names.map(({ words }) => agrees(apart(words, own, all), `${about}: “${words}”`)),
    ]
  })
}

/** A name that another actor bears, and this one does not. A name that none bears is the report's own short form. */
function apart(words: string, own: readonly ActorState[], all: readonly ActorState[]): string | null {
  const bears = (actor: ActorState) => namesOf(actor).includes(bare(words))
  if (own.some(bears)) return null
  const others = all.filter(bears)
  return others.length === 0
    ? null
    : `is an actor of its own: ${others.map(({ name, kind }) => `${name} (${kind})`).join(', ')}`
}
