/**
 * Who a claim is from. Its origin is the first link: the body that a spokesperson speaks for, a witness, an unnamed group; where the
 * report names nobody, the agency whose text it says it prints, or its outlet.
 */
import type { Actor, Mention } from '../../engine/reading.ts'
import { fold } from '../../text/fold.ts'
import { digest } from '../../text/report.ts'
import type { Chain } from './entry.ts'

export type ChainScope = {
  readonly outlet: string
  /** The agency that the report credits with its text; null: none. */
  readonly wire: string | null
  /** The record's actors by the ids of the reading's. */
  readonly ids: ReadonlyMap<string, string>
  readonly actors: ReadonlyMap<string, Actor>
}

type Said = {
  readonly source: Mention | null
  readonly via: readonly Mention[]
  readonly by: Mention | null
}

export function chainOf({ source, via, by }: Said, scope: ChainScope): Chain {
  const { outlet, wire } = scope
  const relays = via.map(relay => originOf(relay, scope).voice ?? originOf(relay, scope).origin)
  if (wire !== null) relays.push(wire)
  const { origin, voice } =
    source === null ? { origin: wire ?? outlet, voice: null } : originOf(source, scope)
  return {
    origin,
    voice,
    via: [...new Set(relays)].filter(relay => relay !== outlet && relay !== origin),
    relayed: wire !== null || via.some(relay => isOutlet(relay, scope)),
    outlet,
    named: source !== null && origin !== outlet && origin !== wire,
    copyOf: null,
    contestedBy: by === null ? null : originOf(by, scope).origin,
  }
}

/** Whether a relay is another outlet: "told Reuters" in the Courier, not the minister who tells what he was told. */
function isOutlet({ actor }: Mention, { outlet, ids, actors }: ChainScope): boolean {
  const id = actor ?? ''
  return actors.get(id)?.kind === 'organisation' && ids.get(id) !== outlet
}

/** Who answers for what a mention says, and who spoke. */
function originOf(mention: Mention, { outlet, ids, actors }: ChainScope): Pick<Chain, 'origin' | 'voice'> {
  const actor = actors.get(mention.actor ?? '')
  const id = ids.get(mention.actor ?? '')
  if (actor === undefined || id === undefined) return { origin: onlyHere(mention, outlet), voice: null }
  const body = actor.speaksFor === null ? undefined : ids.get(actor.speaksFor)
  return body === undefined || body === id ? { origin: id, voice: null } : { origin: body, voice: id }
}

/** Somebody the reading has no actor for. */
function onlyHere({ words }: Mention, outlet: string): string {
  return `w-${digest(['unnamed', outlet, fold(words)].join('\u0000'), 12)}`
}
