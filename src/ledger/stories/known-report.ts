/** A report that was placed before, and all that a store keeps of it for placing others. */
import type { Signature } from './signature.ts'

export type KnownReport = {
  readonly signature: Signature
  readonly event: string
  readonly situation: string
}

/** The reports by the event, or the situation, they are in; both in the order of their first report. */
export function membersBy(
  level: 'event' | 'situation',
  known: readonly KnownReport[],
): ReadonlyMap<string, readonly KnownReport[]> {
  const groups = new Map<string, KnownReport[]>()
  for (const report of known) {
    const group = groups.get(report[level])
    if (group === undefined) groups.set(report[level], [report])
    else group.push(report)
  }
  return groups
}
