/** Hearsay's own readers, by the name `--reader` gives them. Loading is not part of the time they are measured by. */

import { byRules, type Tag } from '../../score/scorer.ts'
import type { Scored } from '../../score/statements.ts'
import { foundIn } from '../../score/statements.ts'
import { openTagger } from '../../src/tagger/tagger.ts'

/** One answer a text, in their order. */
export type ReadAll = (texts: readonly string[]) => Promise<readonly (readonly Scored[])[]>

export const ownReaders: Readonly<Record<string, () => Promise<ReadAll>>> = {
  rules: async () => readBy(byRules),
  tagger: async () => readBy((await openTagger()).tag),
}

function readBy(tag: Tag): ReadAll {
  return async texts => {
    const found: (readonly Scored[])[] = []
    for (const text of texts) found.push(await foundIn(text, tag))
    return found
  }
}
