/**
 * What a person asks about → its claims: a claim's id, a matter's, a report's, or a report's with characters, as they stand at the end
 * of a situation report.
 */
import type { Entry } from '../../ledger/entries/entry.ts'
import type { Store } from '../../store/store.ts'
import { entriesOfMatter } from './situation.ts'

export type Characters = { readonly start: number; readonly end: number }

export async function findClaims(
  store: Store,
  id: string,
  characters: Characters | null,
): Promise<readonly Entry[]> {
  if (id.startsWith('r-')) return at(await store.entriesOf(id), characters)
  if (id.startsWith('m-')) return await claimsOfMatter(store, id)
  const entry = await store.entry(id)
  return entry === null ? [] : [entry]
}

/** Those with exactly these characters; where there are none, those that share some with them. */
function at(entries: readonly Entry[], characters: Characters | null): readonly Entry[] {
  if (characters === null) return entries
  const { start, end } = characters
  const exact = entries.filter(one => one.start === start && one.end === end)
  return exact.length > 0 ? exact : entries.filter(one => one.start < end && start < one.end)
}

async function claimsOfMatter(store: Store, matter: string): Promise<readonly Entry[]> {
  for (const { id } of await store.situations()) {
    const entries = await entriesOfMatter(store, id, matter)
    if (entries.length > 0) return entries
  }
  return []
}
