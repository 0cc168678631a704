/** A record that is added to: its store, and the book of actors that new reports are joined to. */
import { type ActorBook, type BookActor, openBook } from '../../ledger/names/actor-book.ts'
import type { KeptActor, Store } from '../../store/store.ts'

export type OpenRecord = { readonly store: Store; readonly book: ActorBook }

export async function openRecord(store: Store): Promise<OpenRecord> {
  const actors = await store.allActors()
  return { store, book: openBook(actors.map(toBookActor)) }
}

/** An outlet is known by its name as other organisations are. */
function toBookActor({ kind, ...actor }: KeptActor): BookActor {
  return { ...actor, kind: kind === 'outlet' ? 'organisation' : kind }
}
