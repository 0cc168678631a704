/** Inclusive bounds; null is open. Nothing here adds or averages. */
import type { Bounds } from '../situation/state.ts'

export function isSame(a: Bounds, b: Bounds): boolean {
  return a.low === b.low && a.high === b.high
}

/** Whether one number satisfies all; where none does, there are two that share none. */
export function canAllHold(all: readonly Bounds[]): boolean {
  const low = all.reduce(
    (most, one) => Math.max(most, one.low ?? Number.NEGATIVE_INFINITY),
    Number.NEGATIVE_INFINITY,
  )
  const high = all.reduce(
    (least, one) => Math.min(least, one.high ?? Number.POSITIVE_INFINITY),
    Number.POSITIVE_INFINITY,
  )
  return low <= high
}

/** The lowest bound, open where somebody leaves it open; the highest that somebody names, and whether somebody names none. */
export function rangeOf(all: readonly Bounds[]): Bounds & { readonly open: boolean } {
  const lows = all.map(({ low }) => low ?? Number.NEGATIVE_INFINITY)
  const lowest = lows.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...lows)
  const named = all.map(({ low, high }) => high ?? low).filter(high => high !== null)
  return {
    low: Number.isFinite(lowest) ? lowest : null,
    high: named.length === 0 ? null : Math.max(...named),
    open: all.some(({ high }) => high === null),
  }
}
