/**
 * The figures of one matter → who gave which value from when to when. A stint is one claimant giving one value; another value
 * from the same claimant, known later, ends it. What only repeats a value adds a report to its stint and begins none.
 */
import type { FigureEntry } from '../entries/entry.ts'
import { isBefore, type Known } from '../entries/interval.ts'
import { byKnown, isHeardNow, later } from '../situation/heard.ts'
import type { Bounds } from '../situation/state.ts'
import { isNarrower, isSame } from './bounds.ts'

export type Stint = Bounds & {
  readonly claimant: string
  /** Null: nobody was named, so the outlet is the claimant. */
  readonly named: boolean
  readonly since: Known
  heard: Known
  /** Who spoke for it, and how it was hedged, when last heard. */
  last: FigureEntry
  readonly entries: FigureEntry[]
  ended: { readonly how: 'superseded' | 'corrected' | 'withdrawn'; readonly until: Known } | null
}

/** Stints in the order in which they began. */
export function stintsOf(entries: readonly FigureEntry[]): Stint[] {
  const stints: Stint[] = []
  for (const entry of withoutWider([...entries].sort(byKnown)))
    if (isHeardNow(entry)) giveNow(stints, entry)
    else passOn(stints, entry)
  return stints
}

/** Within one report a claimant's narrower value is the one it means: "at least four" and "four dead" is four. */
function withoutWider(entries: readonly FigureEntry[]): FigureEntry[] {
  const together = new Map<string, FigureEntry[]>()
  for (const entry of entries) {
    const key = `${entry.report} ${entry.chain.origin}`
    const those = together.get(key)
    if (those === undefined) together.set(key, [entry])
    else those.push(entry)
  }
  return entries.filter(
    entry =>
      !together
        .get(`${entry.report} ${entry.chain.origin}`)
        ?.some(other => isNarrower(other.claim, entry.claim)),
  )
}

function giveNow(stints: Stint[], entry: FigureEntry): void {
  if (!entry.chain.named) {
    const known = latest(
      stints.filter(stint => stint.named && isCurrent(stint) && isSame(stint, entry.claim)),
    )
    if (known !== undefined) {
      known.entries.push(entry)
      return
    }
  }
  const current = stints.filter(stint => stint.claimant === entry.chain.origin && isCurrent(stint))
  const same = current.find(stint => isSame(stint, entry.claim))
  if (same === undefined) begin(stints, entry, current)
  else {
    same.entries.push(entry)
    same.heard = later(same.heard, entry.clocks.known)
    same.last = entry
  }
}

/** A copy, a relay or an earlier saying: heard before where the value is known, and only else something new. */
function passOn(stints: Stint[], entry: FigureEntry): void {
  const equal = stints.filter(
    stint =>
      isSame(stint, entry.claim) &&
      (stint.claimant === entry.chain.origin || (!entry.chain.named && holdsOriginal(stint, entry))),
  )
  const known = equal[equal.length - 1]
  if (known !== undefined) {
    known.entries.push(entry)
    return
  }
  const current = stints.filter(stint => stint.claimant === entry.chain.origin && isCurrent(stint))
  if (!entry.clocks.earlier || current.length === 0) begin(stints, entry, current)
  else stints.push({ ...toStint(entry), ended: { how: 'superseded', until: entry.clocks.known } })
}

function holdsOriginal(stint: Stint, { chain }: FigureEntry): boolean {
  return chain.copyOf !== null && stint.entries.some(({ report }) => report === chain.copyOf)
}

/** Begins a stint and ends those of the same claimant that were heard before: times that can be the same replace nothing. */
function begin(stints: Stint[], entry: FigureEntry, current: readonly Stint[]): void {
  for (const stint of current)
    if (isBefore(stint.heard, entry.clocks.known))
      stint.ended = { how: 'superseded', until: entry.clocks.known }
  stints.push(toStint(entry))
}

function toStint(entry: FigureEntry): Stint {
  const { low, high } = entry.claim
  const { known } = entry.clocks
  return {
    claimant: entry.chain.origin,
    named: entry.chain.named,
    low,
    high,
    since: known,
    heard: known,
    last: entry,
    entries: [entry],
    ended: null,
  }
}

function isCurrent(stint: Stint): boolean {
  return stint.ended === null
}

function latest(stints: readonly Stint[]): Stint | undefined {
  return stints.reduce<Stint | undefined>(
    (found, stint) =>
      found === undefined || later(found.heard, stint.heard) === stint.heard ? stint : found,
    undefined,
  )
}
