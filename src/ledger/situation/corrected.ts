/**
 * The rows of a situation as people have corrected them: actors merged and split, places moved, claims dismissed or moved to another
 * matter. The rows stay as they are; taking a correction back restores them.
 */
import { fold } from '../../text/fold.ts'
import { digest } from '../../text/report.ts'
import type { ActorRow, Chain, Entry, NameRow, PlaceRef } from '../entries/entry.ts'
import type { Correction, Decided } from './correction.ts'
import type { SituationRecord } from './record.ts'

type Rows = Pick<SituationRecord, 'entries' | 'actors' | 'names'>
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

function mergeActors({ entries, actors, names }: Rows, merges: readonly Of<'merge-actors'>[]): Rows {
  const into = new Map(merges.map(({ actor, into: other }) => [actor, other]))
  if (into.size === 0) return { entries, actors, names }
  const final = (id: string): string => followed(id, into)
  return {
    entries: entries.map(entry => ({ ...entry, chain: withActors(entry.chain, final) })),
    actors: actors.filter(({ id }) => final(id) === id),
    names: names.map(row => ({ ...row, actor: final(row.actor) })),
  }
}

/** Where merges lead to; a circle ends where it began. */
function followed(id: string, into: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let at = id
  while (!seen.has(at)) {
    seen.add(at)
    at = into.get(at) ?? at
  }
  return at
}

function withActors(chain: Chain, final: (id: string) => string): Chain {
  const { origin, voice, via, contestedBy } = chain
  return {
    ...chain,
    origin: final(origin),
    voice: voice === null ? null : final(voice),
    via: via.map(final),
    contestedBy: contestedBy === null ? null : final(contestedBy),
  }
}

/** A name becomes an actor of its own, in the reports that use it. Its claims go with it where their report has it by no other name. */
function splitActor(rows: Rows, { actor, name, report }: Of<'split-actor'>): Rows {
  const wanted = fold(name)
  const isMeant = (row: NameRow) =>
    row.actor === actor && fold(row.name) === wanted && (report === null || row.report === report)
  const reports = new Set(rows.names.filter(isMeant).map(row => row.report))
  if (reports.size === 0) return rows
  const id = splitId(actor, name)
  const own: ActorRow = {
    id,
    kind: rows.actors.find(row => row.id === actor)?.kind ?? 'unknown',
    name,
  }
  const turn = (one: string) => (one === actor ? id : one)
  return {
    actors: [...rows.actors, own],
    names: rows.names.map(row =>
      isMeant(row) ? { ...row, actor: id, because: 'a person told it apart' } : row,
    ),
    entries: rows.entries.map(entry =>
      reports.has(entry.report) ? { ...entry, chain: withActors(entry.chain, turn) } : entry,
    ),
  }
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
