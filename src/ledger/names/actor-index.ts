/** The actors of a record by the keys of their names, so that a name is compared with the few that it can be. */
import type { KnownActor } from './actors.ts'
import { better, type Judgement } from './judgement.ts'
import { keysOf } from './name-keys.ts'
import { compareNames, type ReadName, readName } from './same-name.ts'

type Entry = { readonly actor: KnownActor; readonly names: readonly ReadName[] }

export type ActorIndex = {
  readonly byId: ReadonlyMap<string, KnownActor>
  readonly byKey: ReadonlyMap<string, readonly Entry[]>
}

/** Indexes known actors by their names. */
export function indexActors(actors: readonly KnownActor[]): ActorIndex {
  const byKey = new Map<string, Entry[]>()
  for (const actor of actors) {
    const entry = { actor, names: actor.names.map(({ name }) => readName({ name, kind: actor.kind })) }
    for (const key of new Set(entry.names.flatMap(keysOf))) {
      const sharing = byKey.get(key)
      if (sharing === undefined) byKey.set(key, [entry])
      else sharing.push(entry)
    }
  }
  return { byId: new Map(actors.map(actor => [actor.id, actor])), byKey }
}

export type Fit = { readonly actor: KnownActor; readonly judgement: Judgement }

/** The known actors that some names can be, each by its best name, the surest first. */
export function fitting(index: ActorIndex, names: readonly ReadName[]): Fit[] {
  const fits: Fit[] = []
  for (const { actor, names: known } of sharingKeys(index, names)) {
    const judgement = best(names, known)
    if (judgement !== null && judgement.verdict !== 'other') fits.push({ actor, judgement })
  }
  return fits.sort(bySurety)
}

function sharingKeys(index: ActorIndex, names: readonly ReadName[]): Set<Entry> {
  const entries = new Set<Entry>()
  for (const key of new Set(names.flatMap(keysOf)))
    for (const entry of index.byKey.get(key) ?? []) entries.add(entry)
  return entries
}

function best(names: readonly ReadName[], known: readonly ReadName[]): Judgement | null {
  let found: Judgement | null = null
  for (const one of names)
    for (const other of known) {
      const judgement = compareNames(one, other)
      found = found === null ? judgement : better(found, judgement)
    }
  return found
}

function bySurety(a: Fit, b: Fit): number {
  const sure = Number(b.judgement.verdict === 'same') - Number(a.judgement.verdict === 'same')
  return sure || b.judgement.score - a.judgement.score || (a.actor.id < b.actor.id ? -1 : 1)
}
