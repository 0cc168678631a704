/**
 * The figures of one matter → who gave which value from when to when. A stint is one claimant giving one value; another value
 * from the same claimant, known later, ends it. What only repeats a value adds a report to its stint and begins none.
 */
import type { FigureEntry } from '../entries/entry.ts'
import { isBefore, type Known } from '../entries/interval.ts'
import { isHeardNow, later } from '../situation/heard.ts'
import type { Bounds } from '../situation/state.ts'
import { isNarrower, isSame } from './bounds.ts'

export type Stint = Bounds & {
  readonly claimant: string
  /** False: nobody was named, so the outlet is the claimant. */
  readonly named: boolean
  readonly since: Known
  heard: Known
  /** Who spoke for it, and how it was hedged, when last heard. */
  last: FigureEntry
  readonly entries: FigureEntry[]
  ended: { readonly how: 'superseded' | 'corrected' | 'withdrawn'; readonly until: Known } | null
}

/** Stints in the order in which they began. `entries` in the order in which they were known. */
export function stintsOf(entries: readonly FigureEntry[]): Stint[] {
  const stints: Stint[] = []
  for (const entry of withoutWider(entries))
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
  const own = stints.filter(stint => stint.claimant === entry.chain.origin)
  const same = own.find(stint => isSame(stint, entry.claim) && !wasEndedBefore(stint, entry))
  endEarlier(own.filter(isCurrent), entry)
  if (same === undefined) stints.push(toStint(entry))
  else {
    same.ended = null
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
  const known = equal.filter(stint => holdsOriginal(stint, entry)).at(-1) ?? equal.at(-1)
  if (known !== undefined) {
    known.entries.push(entry)
    return
  }
  const current = stints.filter(stint => stint.claimant === entry.chain.origin && isCurrent(stint))
  const isOld = entry.clocks.earlier && current.length > 0
  if (!isOld) endEarlier(current, entry)
  stints.push({
    ...toStint(entry),
    ended: isOld ? { how: 'superseded', until: entry.clocks.known } : null,
  })
}

function holdsOriginal(stint: Stint, { chain }: FigureEntry): boolean {
  return chain.copyOf !== null && stint.entries.some(({ report }) => report === chain.copyOf)
}

/**
 * A claimant that is heard ends the other values it gave before: also where two stood side by side, because nothing told which was the
 * later, and it now gives one of them again. Times that can be the same replace nothing.
 */
function endEarlier(current: readonly Stint[], { claim, clocks: { known } }: FigureEntry): void {
  for (const stint of current)
    if (!isSame(stint, claim) && isBefore(stint.heard, known))
      stint.ended = { how: 'superseded', until: known }
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

/** Of two values given in one report, or at times that can be the same, neither ends the other, whichever is looked at first. */
function wasEndedBefore({ ended }: Stint, { clocks }: FigureEntry): boolean {
  return ended !== null && isBefore(ended.until, clocks.known)
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
