/** What corrections name by id → what it is called: actors by name, claims by their words. */

import { inForce, splitId } from '../../ledger/situation/corrected.ts'
import type { Correction, Decided } from '../../ledger/situation/correction.ts'
import type { Store } from '../../store/store.ts'

export type Names = ReadonlyMap<string, string>

export async function namedIn(store: Store, corrections: readonly Correction[]): Promise<Names> {
  const names = new Map<string, string>()
  for (const { id, name } of await store.actors(corrections.flatMap(({ what }) => actorsOf(what))))
    names.set(id, name)
  for (const [id, name] of splitOff(await store.corrections())) names.set(id, name)
  for (const id of new Set(corrections.flatMap(({ what }) => ('claim' in what ? [what.claim] : [])))) {
    const entry = await store.entry(id)
    if (entry !== null) names.set(id, `“${entry.words}”`)
  }
  return names
}

/** Actors that are there because a person split them off, by id, with the name that was split off. */
export function splitOff(corrections: readonly Correction[]): Names {
  return new Map(
    inForce(corrections).flatMap(what =>
      what.kind === 'split-actor' ? [[splitId(what.actor, what.name), what.name] as const] : [],
    ),
  )
}

function actorsOf(what: Decided): string[] {
  return 'actor' in what ? [what.actor, ...('into' in what ? [what.into] : [])] : []
}
