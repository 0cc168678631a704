/** A record that is added to: its store, the book of actors and the index of stories that new reports are joined to. */
import { type ActorBook, type BookActor, openBook } from '../../ledger/names/actor-book.ts'
import type { Signature } from '../../ledger/stories/signature.ts'
import { type StoryIndex, storyIndex } from '../../ledger/stories/story-index.ts'
import type { KeptActor, Store } from '../../store/store.ts'

export type OpenRecord = {
  readonly store: Store
  readonly book: ActorBook
  readonly stories: StoryIndex
}

export async function openRecord(store: Store): Promise<OpenRecord> {
  const actors = await store.allActors()
  const stories = storyIndex()
  // What was stored as the signature of a report comes back as it was.
  for (const { story, ...placed } of await store.allStories()) stories.add(story as Signature, placed)
  return { store, book: openBook(actors.map(toBookActor)), stories }
}

/** An outlet is known by its name as other organisations are. */
function toBookActor({ kind, ...actor }: KeptActor): BookActor {
  return { ...actor, kind: kind === 'outlet' ? 'organisation' : kind }
}
