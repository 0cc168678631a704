/** Within one report a claimant's narrower value is the one it means: "at least four" and "four dead" is four. */
import type { FigureEntry } from '../entries/entry.ts'
import type { Bounds } from '../situation/state.ts'
import { isSame } from './bounds.ts'

/** The others stay in their order. */
export function withoutWider(entries: readonly FigureEntry[]): FigureEntry[] {
  const together = new Map<string, FigureEntry[]>()
  for (const entry of entries) {
    const key = `${entry.report} ${entry.chain.origin}`
    const those = together.get(key)
    if (those === undefined) together.set(key, [entry])
    else those.push(entry)
  }
  const wider = new Set([...together.values()].flatMap(widerIn))
  return entries.filter(entry => !wider.has(entry))
}

/**
 * Those between whose bounds another lies. From the highest lower bound down they are those whose upper bound is not below that of one
 * before: a report may hold thousands, so not each is compared with each.
 */
function widerIn(entries: readonly FigureEntry[]): FigureEntry[] {
  const wider: FigureEntry[] = []
  let last: FigureEntry | null = null
  let least: number | null = null
  for (const entry of [...entries].sort(byBounds)) {
    if (last !== null && !isSame(last.claim, entry.claim))
      least = Math.min(least ?? Number.POSITIVE_INFINITY, highOf(last.claim))
    if (least !== null && least <= highOf(entry.claim)) wider.push(entry)
    last = entry
  }
  return wider
}

function byBounds(a: FigureEntry, b: FigureEntry): number {
  return compare(lowOf(b.claim), lowOf(a.claim)) || compare(highOf(a.claim), highOf(b.claim))
}

function lowOf({ low }: Bounds): number {
  return low ?? Number.NEGATIVE_INFINITY
}

function highOf({ high }: Bounds): number {
  return high ?? Number.POSITIVE_INFINITY
}

function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b)
}
