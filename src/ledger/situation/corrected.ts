/**
 * The rows of a situation as people have corrected them: actors merged and split, places moved, claims dismissed or moved to another
 * matter. The rows stay as they are; taking a correction back restores them.
 */
import { fold } from '../../text/fold.ts'
import { digest } from '../../text/report.ts'
import type { ActorRow, Chain, Entry, NameRow, PlaceRef } from '../entries/entry.ts'
import type { Correction, Decided } from './correction.ts'
import type { SituationRecord } from './record.ts'

type Rows = Pick<SituationRecord, 'reports' | 'entries' | 'actors' | 'names'>
type Of<Kind extends Decided['kind']> = Extract<Decided, { readonly kind: Kind }>

export function corrected(record: SituationRecord): SituationRecord {
  const decided = inForce(record.corrections)
  if (decided.length === 0) return record
  const split = ofKind(decided, 'split-actor').reduce<Rows>(splitActor, record)
  const merged = mergeActors(split, ofKind(decided, 'merge-actors'))
  const moved = new Map(ofKind(decided, 'move-place').map(({ place, to }) => [place, to]))
  const matters = new Map(ofKind(decided, 'join-matter').map(({ claim, matter }) => [claim, matter]))
  const dismissed = new Set(ofKind(decided, 'dismiss').map(({ claim }) => claim))
  const entries = merged.entries
    .filter(({ id }) => !dismissed.has(id))
    .map(entry => rejoined(movedTo(entry, moved), matters))
  return { ...record, ...merged, entries }
}

/** What is decided and not taken back; taking back an undoing restores what it undid. */
export function inForce(corrections: readonly Correction[]): Decided[] {
  const undone = takenBack(corrections)
  return corrections.filter(({ id, what }) => what.kind !== 'undo' && !undone.has(id)).map(({ what }) => what)
}

/** The ids of those that are taken back. */
export function takenBack(corrections: readonly Correction[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const { id, what } of [...corrections].reverse())
    if (what.kind === 'undo' && !undone.has(id)) undone.add(what.correction)
  return undone
}

/** Admiralty codes by actor, as last given. */
export function ratingsOf(corrections: readonly Correction[]): ReadonlyMap<string, string> {
  return new Map(
    ofKind(inForce(corrections), 'rate').map(({ actor, reliability, credibility }) => [
      actor,
      `${reliability}${credibility ?? ''}`,
    ]),
  )
}

function ofKind<Kind extends Decided['kind']>(decided: readonly Decided[], kind: Kind): Of<Kind>[] {
  return decided.filter((one): one is Of<Kind> => one.kind === kind)
}

function mergeActors(rows: Rows, merges: readonly Of<'merge-actors'>[]): Rows {
  if (merges.length === 0) return rows
  const final = joined(merges)
  return {
    reports: rows.reports.map(report => ({ ...report, outletActor: final(report.outletActor) })),
    entries: rows.entries.map(entry => ({ ...entry, chain: withActors(entry.chain, final) })),
    actors: rows.actors.filter(({ id }) => final(id) === id),
    names: rows.names.map(row => ({ ...row, actor: final(row.actor) })),
  }
}

/** Whom each actor is shown as. All that were merged with one another are one, whatever the order; of a circle the last decides. */
function joined(merges: readonly Of<'merge-actors'>[]): (id: string) => string {
  const into = new Map<string, string>()
  const final = (id: string): string => {
    let at = id
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next
    return at
  }
  for (const { actor, into: other } of merges) {
    const shown = final(actor)
    if (final(other) === shown) into.delete(other)
    if (shown !== other) into.set(shown, other)
  }
  return final
}

/** Nobody passes on his own words: who is merged with the origin or the outlet is no link between them. */
function withActors(chain: Chain, final: (id: string) => string): Chain {
  const { voice, contestedBy } = chain
  const [origin, outlet] = [final(chain.origin), final(chain.outlet)]
  const via = [...new Set(chain.via.map(final))].filter(relay => relay !== origin && relay !== outlet)
  return {
    ...chain,
    origin,
    outlet,
    voice: voice === null || final(voice) === origin ? null : final(voice),
    via,
    relayed: chain.relayed && (chain.via.length === 0 || chain.via.some(relay => final(relay) !== outlet)),
    named: chain.named && origin !== outlet,
    contestedBy: contestedBy === null ? null : final(contestedBy),
  }
}

/** A name becomes an actor of its own, in the reports that use it. Its claims go with it where their report has it by no other name. */
function splitActor(rows: Rows, { actor, name, report }: Of<'split-actor'>): Rows {
  const wanted = fold(name)
  const isMeant = (row: NameRow) =>
    row.actor === actor && fold(row.name) === wanted && (report === null || row.report === report)
  const meant = rows.names.filter(isMeant)
  if (meant.length === 0) return rows
  const others = new Set(
    rows.names.filter(row => row.actor === actor && !isMeant(row)).map(row => row.report),
  )
  const turned = new Set(meant.map(row => row.report).filter(id => !others.has(id)))
  const id = splitId(actor, name)
  const kind = rows.actors.find(row => row.id === actor)?.kind ?? 'unknown'
  const own: ActorRow = { id, kind, name }
  return {
    reports: rows.reports,
    actors: [...rows.actors, own],
    names: rows.names.map(row =>
      isMeant(row) ? { ...row, actor: id, because: 'a person told it apart' } : row,
    ),
    entries: rows.entries.map(entry =>
      turned.has(entry.report) ? { ...entry, chain: withoutActor(entry.chain, actor, id) } : entry,
    ),
  }
}

/** The chain with another in an actor's place; the outlet of the report is known by more than a name in its text, and stays. */
function withoutActor(chain: Chain, actor: string, other: string): Chain {
  const turn = (one: string) => (one === actor ? other : one)
  const { outlet, origin, named } = chain
  return { ...withActors(chain, turn), outlet, origin: named ? turn(origin) : origin, named }
}

/** The actor that a name becomes when it is split off. */
export function splitId(actor: string, name: string): string {
  return `w-${digest(['split', actor, fold(name)].join('\u0000'), 12)}`
}

function movedTo<One extends Entry>(entry: One, moved: ReadonlyMap<string, PlaceRef>): One {
  const to = moved.get(entry.place?.id ?? '')
  return to === undefined ? entry : { ...entry, place: to }
}

function rejoined<One extends Entry>(entry: One, matters: ReadonlyMap<string, string>): One {
  const matter = matters.get(entry.id)
  return matter === undefined ? entry : { ...entry, matter, because: 'a person put it there' }
}
