/**
 * A bare number that goes on with the protesters counted before it is of the same day and place: "Police counted 400 marchers;
 * the union spoke of 1,000".
 */
import type { FigureClaim } from '../claim.ts'
import { isOfOneDay } from './window.ts'

/** The claim with the day and place of the one before it, where it goes on with that and has none of its own. */
export function onTheSameDay(claim: FigureClaim, around: readonly FigureClaim[]): FigureClaim {
  if (claim.rule !== 'figures/carried' || !isOfOneDay(claim.measure)) return claim
  const before = around.filter(one => one.end <= claim.start && one.measure === claim.measure)
  const whenFrom = claim.when ?? before.findLast(one => one.when !== null)?.when ?? null
  const placeFrom = claim.place ?? before.findLast(one => one.place !== null)?.place ?? null
  const when = claim.when ?? (whenFrom && { date: whenFrom.date, basis: 'inferred' as const })
  const place = claim.place ?? (placeFrom && { ...placeFrom, basis: 'inferred' as const })
  const because = 'that of the number before, which it goes on with'
  const inferred = [
    ...claim.inferred,
    ...(claim.when === null && when !== null ? [{ field: 'when', from: [when.date], because }] : []),
    ...(claim.place === null && place !== null ? [{ field: 'place', from: [place], because }] : []),
  ]
  return { ...claim, when, place, window: claim.window ?? (when === null ? null : 'period'), inferred }
}
