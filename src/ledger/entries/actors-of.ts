/**
 * The actors of one reading → actors of the record: known again by name, by description or not at all. The book learns them, so
 * the next report knows them too.
 */
import type { Actor, Reading } from '../../engine/reading.ts'
import { fold } from '../../text/fold.ts'
import { digest } from '../../text/report.ts'
import { type ActorBook, learn, situationIndex } from '../names/actor-book.ts'
import { type ActorIndex, bearerOf, holdersOf } from '../names/actor-index.ts'
import type { FoundActor, Resolution } from '../names/actors.ts'
import { describedAs, identityOf } from '../names/identity.ts'
import { resolveActors } from '../names/resolve.ts'
import type { ActorRow, NameRow } from './entry.ts'

/** Where the actors of a report are looked for. */
export type ActorScope = {
  readonly book: ActorBook
  readonly situation: string
  /** The actor that is the report's outlet. */
  readonly outlet: string
  /** The actor that is the agency whose text it prints; null: it prints its own. */
  readonly wire: string | null
}

export type ResolvedActors = {
  /** The id of the record's actor by that of the reading's. */
  readonly ids: ReadonlyMap<string, string>
  readonly actors: readonly ActorRow[]
  readonly names: readonly NameRow[]
}

type Who = { readonly id: string; readonly because: string }

export function actorsOf(reading: Reading, scope: ActorScope): ResolvedActors {
  const index = situationIndex(scope.book, scope.situation)
  const found = new Map<string, Who>()
  const named: Actor[] = []
  const nameless: Actor[] = []
  for (const actor of reading.actors) {
    const identity = identityOf(actor)
    if (identity === 'unnamed') nameless.push(actor)
    else if (identity === 'named' || hasCapital(actor.name)) named.push(actor)
    else found.set(actor.id, holderOf(actor, index) ?? described(actor, scope.situation))
  }
  for (const [id, who] of byName(named, scope)) found.set(id, who)
  for (const actor of named)
    if (isOutlet(actor, reading.report.outlet))
      found.set(actor.id, { id: scope.outlet, because: 'the outlet, without where it is' })
  const firstHad = relaysOf(reading)
  for (const actor of nameless) {
    const relay = found.get(firstHad.get(actor.id) ?? '')
    found.set(actor.id, unnamed(actor, relay?.id ?? scope.wire ?? scope.outlet))
  }
  return toRows(reading, found, scope)
}

/** "The Embassy of Norvalia" in a notice of the Embassy of Norvalia in Bucharest is the one that gives the notice. */
function isOutlet({ kind, name }: Actor, outlet: string | null): boolean {
  return kind !== 'person' && outlet !== null && fold(outlet).startsWith(`${describedAs(name)} in `)
}

/** The body that first had each source which the report has from another's report; by their ids in the reading. */
function relaysOf({ statements, actors }: Reading): Map<string, string> {
  const bodies = new Set(actors.filter(({ kind }) => kind === 'organisation').map(({ id }) => id))
  const first = new Map<string, string>()
  for (const { source, via } of statements) {
    const relay = via[0]?.actor
    if (source?.actor && relay && bodies.has(relay)) first.set(source.actor, relay)
  }
  return first
}

/** The actor that is an outlet: known by its name, or new. */
export function outletActor(book: ActorBook, situation: string, outlet: string | null): ActorRow {
  if (outlet === null) return { id: `o-${digest('', 12)}`, kind: 'outlet', name: 'outlet not named' }
  const found: FoundActor = { id: 'outlet', kind: 'organisation', name: outlet, role: null, forms: [] }
  const [told] = resolveActors(situationIndex(book, situation), [found])
  const known = told !== undefined && isJoined(told) ? told.known : bearerOf(book.everywhere, [outlet])?.id
  const id = known ?? `o-${digest(fold(outlet), 12)}`
  const row: ActorRow = { id, kind: 'outlet', name: outlet }
  learn(book, situation, { id, kind: 'organisation', names: [{ name: outlet, times: 1 }], roles: [] })
  return row
}

function unnamed(actor: Actor, outlet: string): Who {
  return {
    id: `w-${digest(['unnamed', outlet, fold(actor.name)].join('\u0000'), 12)}`,
    because: 'unnamed people, as described by the outlet that first had them',
  }
}

function described(actor: Actor, situation: string): Who {
  const words = describedAs(actor.name)
  return {
    id: `w-${digest(['described', situation, words].join('\u0000'), 12)}`,
    because: `known by its description in this situation: ${words}`,
  }
}

/** Who alone is known in the situation to hold an office: "the prefect" is Dan Oltean where he is the only one so called. */
function holderOf(actor: Actor, index: ActorIndex): Who | null {
  if (actor.kind !== 'office') return null
  const office = describedAs(actor.name)
  const [holder, another] = holdersOf(index, office)
  if (holder === undefined || another !== undefined) return null
  return { id: holder.id, because: `the only one known here as ${office}` }
}

/** Joined in the situation first, where a surname or another spelling may do; then anywhere by the full name; otherwise new. */
function byName(actors: readonly Actor[], { book, situation, outlet }: ActorScope): [string, Who][] {
  const asked = actors.map(toFound)
  const here = resolveActors(situationIndex(book, situation), asked)
  const joined = new Map(here.filter(isJoined).map(one => [one.actor, one] as const))
  const isNew = new Set(here.filter(({ outcome }) => outcome === 'new').map(one => one.actor))
  return actors.map(actor => {
    const told = joined.get(actor.id)
    if (told !== undefined) return [actor.id, { id: told.known, because: told.because }]
    const elsewhere = isNew.has(actor.id) ? bearerElsewhere(book, actor) : null
    if (elsewhere !== null) return [actor.id, elsewhere]
    const id = `w-${digest(['named', situation, outlet, actor.id].join('\u0000'), 12)}`
    const because = here.find(one => one.actor === actor.id)?.because ?? 'no known name fits'
    return [actor.id, { id, because: `kept apart: ${because}` }]
  })
}

/** In another situation only the very same full name is known again, and not that of a body of the sort every country has. */
function bearerElsewhere({ everywhere }: ActorBook, actor: Actor): Who | null {
  if (identityOf(actor) !== 'named') return null
  const bearer = bearerOf(everywhere, [actor.name])
  if (bearer === null || (bearer.kind === 'person') !== (actor.kind === 'person')) return null
  return { id: bearer.id, because: 'the same full name in another situation' }
}

function isJoined(one: Resolution): one is Resolution & { readonly known: string } {
  return one.outcome === 'joined' && one.known !== null
}

function toFound({ id, kind, name, role, mentions }: Actor): FoundActor {
  const forms = [...new Set(mentions.map(mention => mention.words))].filter(
    words => words !== name && hasCapital(words) && words.length < LONGEST_FORM,
  )
  return { id, kind, name, role, forms: kind === 'person' ? [] : forms }
}

const LONGEST_FORM = 80

function hasCapital(name: string): boolean {
  return /(?:^|[\s“"‘'(-])\p{Lu}/u.test(name.replace(/^(?:the|its|their|his|her|our) /i, ''))
}

function toRows(
  reading: Reading,
  found: ReadonlyMap<string, Who>,
  { book, situation }: ActorScope,
): ResolvedActors {
  const ids = new Map<string, string>()
  const actors: ActorRow[] = []
  const names: NameRow[] = []
  for (const actor of reading.actors) {
    const who = found.get(actor.id)
    if (who === undefined) continue
    ids.set(actor.id, who.id)
    actors.push({ id: who.id, kind: actor.kind, name: actor.name })
    names.push({
      actor: who.id,
      report: reading.report.id,
      name: actor.name,
      role: actor.role,
      times: actor.mentions.length,
      because: who.because,
    })
    learn(book, situation, {
      id: who.id,
      kind: actor.kind,
      names: [{ name: actor.name, times: actor.mentions.length }],
      roles: actor.role === null ? [] : [actor.role],
    })
  }
  return { ids, actors, names }
}
