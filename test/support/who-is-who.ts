/**
 * The names by which a moment calls claimants → the record's actors. A name may say less than the record's ("prefect") or more; two
 * claimants that the moment tells apart are never one actor.
 */
import type { ActorState } from '../../src/ledger/situation/state.ts'
import { fold } from '../../src/text/fold.ts'

export type WhoIsWho = {
  /** Whether the actor of this id is who the moment calls so. */
  readonly is: (id: string, called: string) => boolean
  /** As the moment calls it, or the record where the moment does not know it; as `bare` writes it. */
  readonly nameOf: (id: string) => string
  /** What is wrong with them, in sentences. */
  readonly problems: readonly string[]
}

type Actors = ReadonlyMap<string, ActorState>

/** How surely a name is that of an actor: the same name, the same role, a part of the name, of the role. */
const FITS: readonly ((called: string, actor: ActorState) => boolean)[] = [
  (called, actor) => namesOf(actor).includes(called),
  (called, actor) => actor.roles.map(bare).includes(called),
  (called, actor) => namesOf(actor).some(name => holds(name, called) || holds(called, name)),
  (called, actor) => actor.roles.map(bare).some(role => role.startsWith(`${called} of `)),
]

export function whoIsWho(called: readonly string[], actors: Actors): WhoIsWho {
  const byName = new Map(called.map(name => [bare(name), actorsCalled(bare(name), actors)]))
  const problems: string[] = []
  const holder = new Map<string, string>()
  const ranked = [...byName].sort(([, a], [, b]) => a.rank - b.rank)
  for (const [name, { ids }] of ranked) {
    for (const id of ids) {
      const other = holder.get(id)
      if (other === undefined) holder.set(id, name)
      else problems.push(`claimants ${other} and ${name}: are one actor, ${shown(id, actors)}`)
    }
    if (ids.size > 1)
      problems.push(
        `claimant ${name}: is ${ids.size} actors, ${[...ids].map(id => shown(id, actors)).join(', ')}`,
      )
  }
  return {
    is: (id, name) => holder.get(id) === bare(name),
    nameOf: id => holder.get(id) ?? bare(shown(id, actors)),
    problems,
  }
}

function actorsCalled(name: string, actors: Actors) {
  for (const [rank, fits] of FITS.entries()) {
    const ids = [...actors.values()].filter(actor => fits(name, actor)).map(({ id }) => id)
    if (ids.length > 0) return { ids: new Set(ids), rank }
  }
  return { ids: new Set<string>(), rank: FITS.length }
}

export function namesOf({ name, names }: ActorState): string[] {
  return [name, ...names].map(bare)
}

/** `the Interior Ministry`, `Romanian officials (unnamed)`: without what says nothing of who it is. */
export function bare(name: string): string {
  return fold(name.replace(/ \((?:unnamed|no source named)\)$/, '').replace(/^(?:the|an?) /i, ''))
}

/** Whole words of the longer. */
function holds(long: string, short: string): boolean {
  return ` ${long} `.includes(` ${short} `)
}

function shown(id: string, actors: Actors): string {
  return actors.get(id)?.name ?? id
}
