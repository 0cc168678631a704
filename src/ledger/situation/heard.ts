/** An entry as a place where something was heard. */
import type { Entry } from '../entries/entry.ts'
import type { Known } from '../entries/interval.ts'
import type { Heard } from './state.ts'

export function toHeard({ id, report, clocks, words, start, end, chain }: Entry): Heard {
  return { entry: id, report, known: clocks.known, words, start, end, via: chain.via, copyOf: chain.copyOf }
}

/** In the order in which they were known; of one moment in the order of reports and of words. */
export function byKnown(a: Entry, b: Entry): number {
  return (
    compare(momentOf(a), momentOf(b)) ||
    compare(a.clocks.known.to, b.clocks.known.to) ||
    compare(a.report, b.report) ||
    a.start - b.start ||
    a.end - b.end ||
    compare(a.id, b.id)
  )
}

/** Of a report that has only its day: when what it tells was said, if that was on the day; otherwise the end of it. */
function momentOf({ clocks: { known, said } }: Entry): string {
  const isOfDay = said?.from != null && said.from > known.from && said.from < known.to
  return isOfDay ? (said.from ?? known.to) : known.to
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/**
 * Whether the claimant itself is heard here and now. A copy, a report that passes on another outlet's report, and one that tells of an
 * earlier saying add a report, and make nothing newer.
 */
export function isHeardNow({ chain, clocks }: Entry): boolean {
  return chain.copyOf === null && !clocks.earlier && !chain.relayed
}

/** The later of two, by their ends. */
export function later(a: Known, b: Known): Known {
  return b.to > a.to || (b.to === a.to && b.from > a.from) ? b : a
}

/** Reports of some places, each once, in their order. */
export function reportsOf(heard: readonly Heard[]): string[] {
  const sorted = [...heard].sort(
    (a, b) =>
      compare(a.known.to, b.known.to) || compare(a.known.from, b.known.from) || compare(a.report, b.report),
  )
  return [...new Set(sorted.map(({ report }) => report))]
}
