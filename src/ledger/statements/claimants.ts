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
  const published: Published = new Map()
  let last: Open | null = null
  for (const entry of members) {
    if (entry.stance !== 'asserts' || answering.has(entry)) continue
    const { origin, named } = entry.chain
    const relayed: Open | undefined = named ? publishedBy(origin, entry, published) : undefined
    const claimant: Open = (named ? relayed : last) ?? opened(claimants, origin)
    claimant.entries.push(entry)
    if (relayed !== undefined) claimant.relays.set(entry, origin)
    publish(published, entry, claimant)
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

/** By outlet, whom its reports named, each with the first report that did and whether another did too. */
type Published = Map<string, Map<Open, { readonly first: string; again: boolean }>>

function publish(published: Published, { chain, report }: StatementEntry, claimant: Open): void {
  const named = published.get(chain.outlet) ?? new Map<Open, { readonly first: string; again: boolean }>()
  published.set(chain.outlet, named)
  const known = named.get(claimant)
  if (known === undefined) named.set(claimant, { first: report, again: false })
  else if (known.first !== report) known.again = true
}

/** The claimant whom an earlier report of this outlet named. */
function publishedBy(outlet: string, { report }: StatementEntry, published: Published): Open | undefined {
  for (const [claimant, { first, again }] of published.get(outlet) ?? [])
    if (claimant.origin !== outlet && (again || first !== report)) return claimant
  return undefined
}

/** A claim that is only denied: its report says that it was made, and not by whom. */
function unnamed(members: readonly StatementEntry[]): Claimant[] {
  return members
    .slice(0, 1)
    .map(first => ({ origin: first.chain.outlet, entries: [first], relays: new Map() }))
}
