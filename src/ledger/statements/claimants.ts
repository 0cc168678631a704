/**
 * Who claims what a matter is about, each once: a report without a source repeats whoever said it last, and a paper that "had reported" it
 * passes on whom its own report named.
 */
import type { StatementEntry } from '../entries/entry.ts'
import type { GivenAnswer } from './answers-in.ts'

export type Claimant = {
  readonly origin: string
  /** Where it is heard with the claim, in the order in which that was known. */
  readonly entries: readonly StatementEntry[]
  /** The outlet that passed it on, of entries whose report only names that outlet. */
  readonly relays: ReadonlyMap<StatementEntry, string>
}

type Open = {
  readonly origin: string
  readonly entries: StatementEntry[]
  readonly relays: Map<StatementEntry, string>
}

export function claimantsIn(members: readonly StatementEntry[], answers: readonly GivenAnswer[]): Claimant[] {
  const answering = new Set(answers.filter(({ kind }) => kind === 'admits').map(({ entry }) => entry))
  const claimants = new Map<string, Open>()
  let last: Open | null = null
  for (const entry of members) {
    if (entry.stance !== 'asserts' || answering.has(entry)) continue
    const { origin, named } = entry.chain
    const relayed: Open | undefined = named ? publishedBy(origin, entry, claimants) : undefined
    const claimant: Open = (named ? relayed : last) ?? opened(claimants, origin)
    claimant.entries.push(entry)
    if (relayed !== undefined) claimant.relays.set(entry, origin)
    last = claimant
  }
  for (const entry of members) {
    if (entry.stance !== 'withdraws' || claimants.has(entry.chain.origin)) continue
    opened(claimants, entry.chain.origin).entries.push(entry)
  }
  return claimants.size > 0 ? [...claimants.values()] : unnamed(members)
}

function opened(claimants: Map<string, Open>, origin: string): Open {
  const known = claimants.get(origin)
  if (known !== undefined) return known
  const fresh: Open = { origin, entries: [], relays: new Map() }
  claimants.set(origin, fresh)
  return fresh
}

/** The claimant whom an earlier report of this outlet named. */
function publishedBy(
  outlet: string,
  { report }: StatementEntry,
  claimants: ReadonlyMap<string, Open>,
): Open | undefined {
  return [...claimants.values()].find(
    ({ origin, entries }) =>
      origin !== outlet && entries.some(entry => entry.chain.outlet === outlet && entry.report !== report),
  )
}

/** A claim that is only denied: its report says that it was made, and not by whom. */
function unnamed(members: readonly StatementEntry[]): Claimant[] {
  return members
    .slice(0, 1)
    .map(first => ({ origin: first.chain.outlet, entries: [first], relays: new Map() }))
}
