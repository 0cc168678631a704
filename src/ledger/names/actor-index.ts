/** The actors of a record by the keys of their names, so that a name is compared with the few that it can be. */
import { fold } from '../../text/fold.ts'
import type { KnownActor } from './actors.ts'
import { better, type Judgement } from './judgement.ts'
import { keysOf } from './name-keys.ts'
import { compareNames, type ReadName, readName } from './same-name.ts'

type Entry = {
  actor: KnownActor
  readonly names: ReadName[]
  /** The names as given, and the keys under which it stands. */
  readonly seen: Set<string>
  readonly keys: Set<string>
}

export type ActorIndex = {
  readonly byId: Map<string, KnownActor>
  readonly entries: Map<string, Entry>
  readonly byKey: Map<string, Entry[]>
  /** Actors by a name of theirs in full, folded. */
  readonly byName: Map<string, Set<string>>
}

/** Indexes known actors by their names. */
export function indexActors(actors: readonly KnownActor[]): ActorIndex {
  const index: ActorIndex = { byId: new Map(), entries: new Map(), byKey: new Map(), byName: new Map() }
  for (const actor of actors) learnActor(index, actor)
  return index
}

/** Adds an actor by its full names alone: it is found where one of them stands letter by letter. */
export function learnNames(index: ActorIndex, actor: KnownActor): void {
  index.byId.set(actor.id, actor)
  for (const { name } of actor.names) learnName(index, actor.id, name)
}

function learnName({ byName }: ActorIndex, id: string, name: string): void {
  const full = fullName(name)
  if (full === null) return
  const bearers = byName.get(full)
  if (bearers === undefined) byName.set(full, new Set([id]))
  else bearers.add(id)
}

/** Adds an actor, or what is new of one that is known: names, roles. The cost is that of its new names. */
export function learnActor(index: ActorIndex, actor: KnownActor): void {
  index.byId.set(actor.id, actor)
  let entry = index.entries.get(actor.id)
  if (entry === undefined) {
    entry = { actor, names: [], seen: new Set(), keys: new Set() }
    index.entries.set(actor.id, entry)
  }
  entry.actor = actor
  for (const { name } of actor.names) {
    if (entry.seen.has(name)) continue
    entry.seen.add(name)
    const read = readName({ name, kind: actor.kind })
    entry.names.push(read)
    for (const key of keysOf(read)) share(index.byKey, key, entry)
    learnName(index, actor.id, name)
  }
}

/** The only actor that already has one of these names in full, letter by letter; null where there is none or several. */
export function bearerOf(index: ActorIndex, names: readonly string[]): KnownActor | null {
  const bearers = new Set<string>()
  for (const name of names) for (const id of index.byName.get(fullName(name) ?? '') ?? []) bearers.add(id)
  const [bearer, another] = bearers
  if (bearer === undefined || another !== undefined) return null
  return index.byId.get(bearer) ?? null
}

/** A name of several words, folded; one word alone may be several people's. */
function fullName(name: string): string | null {
  const folded = fold(name)
  return folded.includes(' ') ? folded : null
}

function share(byKey: Map<string, Entry[]>, key: string, entry: Entry): void {
  if (entry.keys.has(key)) return
  entry.keys.add(key)
  const sharing = byKey.get(key)
  if (sharing === undefined) byKey.set(key, [entry])
  else sharing.push(entry)
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

/** Those under the rarest of the keys first, and no more than can be compared in no time: common names share common keys. */
function sharingKeys(index: ActorIndex, names: readonly ReadName[]): Set<Entry> {
  const buckets = [...new Set(names.flatMap(keysOf))]
    .map(key => index.byKey.get(key) ?? [])
    .sort((a, b) => a.length - b.length)
  const entries = new Set<Entry>()
  for (const bucket of buckets)
    for (const entry of bucket) {
      if (entries.size >= MOST_COMPARED) return entries
      entries.add(entry)
    }
  return entries
}

const MOST_COMPARED = 64

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
