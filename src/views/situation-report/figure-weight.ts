/** Which figure of a measure is its headline: the widest. */
import type { FigureMatter } from '../../ledger/situation/state.ts'

/** Totals and states before parts and single days; those of all people first; then the most reported. */
export function byWeight(a: FigureMatter, b: FigureMatter): number {
  return weightOf(a) - weightOf(b) || b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1)
}

function weightOf({ window, part, of, place }: FigureMatter): number {
  const isPart = part !== null || window.kind === 'period'
  return (isPart ? 4 : 0) + (of === 'people' ? 0 : 2) + (place === null ? 0 : 1)
}
