/** Hearsay's own readers, by the name `--reader` gives them. Loading is not part of the time they are measured by. */
import type { Scored } from '../../score/statements.ts'
import { foundIn } from '../../score/statements.ts'

/** All texts at once, so that a reader may read them in batches; one answer a text, in their order. */
export type ReadAll = (
  texts: readonly string[],
) => readonly (readonly Scored[])[] | Promise<readonly (readonly Scored[])[]>

export const ownReaders: Readonly<Record<string, () => Promise<ReadAll>>> = {
  rules: async () => texts => texts.map(foundIn),
}
