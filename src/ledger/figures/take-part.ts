/**
 * Who takes part in the range of a matter. A claimant last heard more than a day before the newest figure is out of date: of a
 * total it takes part only where its number is above all newer ones, because a total only grows; of a state, which can fall, it
 * does not. What is of one period grows no more, and everybody takes part.
 */
import { hoursLater } from '../entries/next-day.ts'
import type { FigureWindow, Line } from '../situation/state.ts'

const HOURS = 24

export function takePart(
  lines: readonly Line[],
  window: FigureWindow,
): { readonly lines: Line[]; readonly aside: Line[] } {
  const newest = lines.reduce((end, { heard }) => (heard.to > end ? heard.to : end), '')
  if (window.kind === 'period' || newest === '') return { lines: [...lines], aside: [] }
  const limit = hoursLater(newest, -HOURS)
  const isFresh = (line: Line) => line.heard.to >= limit
  const highest = Math.max(...lines.filter(isFresh).map(lowOf))
  const takes = (line: Line) => isFresh(line) || (window.kind === 'total' && lowOf(line) > highest)
  return { lines: lines.filter(takes), aside: lines.filter(line => !takes(line)) }
}

function lowOf({ low }: Line): number {
  return low ?? Number.NEGATIVE_INFINITY
}
