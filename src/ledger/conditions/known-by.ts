/** The entries that count at a moment, in the order in which they were surely known. */
import type { AdvisoryEntry, ConditionEntry } from '../entries/entry.ts'
import { toKnown } from '../entries/interval.ts'
import { byKnown, compare } from '../situation/heard.ts'

/**
 * Nothing that was known after a civil `asOf`. An instant (`2024-03-05T17:00Z`) goes by when this record took reports in, which whoever
 * hands over the entries has looked at: their own times are civil ones of the place, and may be ahead of it.
 */
export function knownBy<One extends ConditionEntry | AdvisoryEntry>(
  entries: readonly One[],
  asOf: string,
): One[] {
  const until = toKnown(asOf).to
  return entries.filter(({ clocks }) => asOf.endsWith('Z') || clocks.known.to <= until).sort(byEnd)
}

/** What is surely known first comes first, so that what is known later changes nothing before it. Entries of a report stand together. */
export function byEnd(a: ConditionEntry | AdvisoryEntry, b: ConditionEntry | AdvisoryEntry): number {
  return compare(a.clocks.known.to, b.clocks.known.to) || byKnown(a, b)
}
