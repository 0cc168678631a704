/** Inclusive bounds; null is open. Nothing here adds or averages. */
import type { Bounds } from '../situation/state.ts'

export function isSame(a: Bounds, b: Bounds): boolean {
  return a.low === b.low && a.high === b.high
}

/** Whether some number satisfies both. */
export function canBothHold(a: Bounds, b: Bounds): boolean {
  const low = Math.max(a.low ?? Number.NEGATIVE_INFINITY, b.low ?? Number.NEGATIVE_INFINITY)
  const high = Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY)
  return low <= high
}

/** Whether `inner` says more: it lies in `outer` and is not the same. */
export function isNarrower(inner: Bounds, outer: Bounds): boolean {
  if (isSame(inner, outer)) return false
  const lowest = outer.low ?? Number.NEGATIVE_INFINITY
  const highest = outer.high ?? Number.POSITIVE_INFINITY
  return (
    (inner.low ?? Number.NEGATIVE_INFINITY) >= lowest && (inner.high ?? Number.POSITIVE_INFINITY) <= highest
  )
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
