/** Numbers by which rows are found: those the ledger gives, and those of the words that a search may ask for. */
import { hashOf, mix } from '../ledger/copies/words.ts'
import type { Entry } from '../ledger/entries/entry.ts'
import { fold } from '../text/fold.ts'
import type { Addition } from './store.ts'

export type Key = { readonly key: number; readonly n: number }

/** An entry is only ever compared with those of its situation and kind, so these are part of its keys. */
export function entryKeys({ situation, kind, keys }: Pick<Entry, 'situation' | 'kind' | 'keys'>): number[] {
  const scope = hashOf(`${kind} ${situation}`)
  return [...new Set(keys)].map(key => mix(key, scope))
}

/** The words that a search of these entries may ask for, as numbers. */
export function wordKeys(addition: Addition): number[] {
  const words = new Set(addition.entries.flatMap(searchedWords))
  return [...new Set([...words].map(hashOf))]
}

/** The words of an entry that a search looks at: its own and those of its place. */
export function searchedWords({ words, place }: Entry): string[] {
  return toWords(place === null ? words : `${words} ${place.name}`)
}

export function toWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter(word => word !== '')
}
