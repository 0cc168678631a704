/**
 * The actors of a record by the keys of their names, so that a name is compared with the few that it can be. Only the names as written are
 * held; what comparing asks of them is read again when they are compared, because most never are.
 */
import { fold } from '../../text/fold.ts'
import type { KnownActor } from './actors.ts'
import { better, type Judgement } from './judgement.ts'
import { keysOf } from './name-keys.ts'
import { rememberedName } from './remembered-name.ts'
import { compareNames, type ReadName } from './same-name.ts'

export type ActorIndex = {
  readonly byId: Map<string, KnownActor>
  /** Ids by a key of a name. */
  readonly byKey: Map<string, string[]>
  /** Ids by a name of several words, folded. */
  readonly byName: Map<string, string[]>
  /** Ids by the last word of a role, folded. */
  readonly byRole: Map<string, string[]>
}

/** Indexes known actors by their names. */
export function indexActors(actors: readonly KnownActor[]): ActorIndex {
  const index: ActorIndex = { byId: new Map(), byKey: new Map(), byName: new Map(), byRole: new Map() }
  for (const actor of actors) learnActor(index, actor)
  return index
}

/** Adds an actor by its full names alone: it is found where one of them stands letter by letter. */
export function learnNames(index: ActorIndex, actor: KnownActor): void {
  for (const name of newNames(index, actor)) share(index.byName, fullName(name), actor.id)
  index.byId.set(actor.id, actor)
}

/** Adds an actor, or what is new of one that is known: names, roles. The cost is that of its new names. */
export function learnActor(index: ActorIndex, actor: KnownActor): void {
  for (const name of newNames(index, actor)) {
    share(index.byName, fullName(name), actor.id)
    for (const key of keysOf(rememberedName(name, actor.kind))) share(index.byKey, key, actor.id)
  }
  for (const role of actor.roles) share(index.byRole, lastWord(fold(role)), actor.id)
  index.byId.set(actor.id, actor)
}

/** Persons known to hold an office: "the prefect" and "county prefect" alike. */
export function holdersOf(index: ActorIndex, office: string): KnownActor[] {
  const ids = index.byRole.get(lastWord(office)) ?? []
  return ids.flatMap(id => {
    const actor = index.byId.get(id)
    return actor?.kind === 'person' && actor.roles.some(role => isOffice(fold(role), office)) ? [actor] : []
  })
}

function isOffice(role: string, office: string): boolean {
  return role === office || role.endsWith(` ${office}`)
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1)
}

function newNames({ byId }: ActorIndex, { id, names }: KnownActor): string[] {
  const known = byId.get(id)?.names ?? []
  return names.map(({ name }) => name).filter(name => !known.some(other => other.name === name))
}

/** A holder of a key that was just added stands last; one that has it by an earlier name stands once all the same. */
function share(holders: Map<string, string[]>, key: string | null, id: string): void {
  if (key === null) return
  const sharing = holders.get(key)
  if (sharing === undefined) holders.set(key, [id])
  else if (sharing.at(-1) !== id && !sharing.includes(id)) sharing.push(id)
}

/** The only actor that already has one of these names in full, letter by letter; null where there is none or several. */
export function bearerOf(index: ActorIndex, names: readonly string[]): KnownActor | null {
  const bearers = new Set(names.flatMap(name => index.byName.get(fullName(name) ?? '') ?? []))
  const [bearer, another] = bearers
  if (bearer === undefined || another !== undefined) return null
  return index.byId.get(bearer) ?? null
}

/** A name of several words, folded; one word alone may be several people's. */
function fullName(name: string): string | null {
  const folded = fold(name)
  return folded.includes(' ') ? folded : null
}

export type Fit = { readonly actor: KnownActor; readonly judgement: Judgement }

/** The known actors that some names can be, each by its best name, the surest first. */
export function fitting(index: ActorIndex, names: readonly ReadName[]): Fit[] {
  const fits: Fit[] = []
  for (const id of sharingKeys(index, names)) {
    const actor = index.byId.get(id)
    if (actor === undefined) continue
    const judgement = best(names, actor)
    if (judgement !== null && judgement.verdict !== 'other') fits.push({ actor, judgement })
  }
  return fits.sort(bySurety)
}

const MOST_COMPARED = 40

/** Those under the rarest of the keys first, and no more than can be compared in no time: common names share common keys. */
function sharingKeys(index: ActorIndex, names: readonly ReadName[]): Set<string> {
  const buckets = [...new Set(names.flatMap(keysOf))]
    .map(key => index.byKey.get(key) ?? [])
    .sort((a, b) => a.length - b.length)
  const ids = new Set<string>()
  for (const bucket of buckets)
    for (const id of bucket) {
      if (ids.size >= MOST_COMPARED) return ids
      ids.add(id)
    }
  return ids
}

/** Names of one actor that are compared; who is called in more ways is found by these. */
const MOST_NAMES = 12

function best(names: readonly ReadName[], { names: known, kind }: KnownActor): Judgement | null {
  let found: Judgement | null = null
  for (const { name } of known.slice(0, MOST_NAMES)) {
    const other = rememberedName(name, kind)
    for (const one of names) {
      const judgement = compareNames(one, other)
      found = found === null ? judgement : better(found, judgement)
    }
  }
  return found
}

function bySurety(a: Fit, b: Fit): number {
  const sure = Number(b.judgement.verdict === 'same') - Number(a.judgement.verdict === 'same')
  return sure || b.judgement.score - a.judgement.score || (a.actor.id < b.actor.id ? -1 : 1)
}
