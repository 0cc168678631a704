/**
 * A report against the events of its candidates. A report joins the event to whose reports it is as alike, on average, as a
 * good part of their likeness to one another: ten reports of one wire's story are closer than ten of a long trial, so no one
 * threshold suits both. The average over all members keeps events from growing into chains.
 */
import { alike, type Comparable, toComparable } from './alike.ts'
import { type KnownReport, membersBy } from './known-report.ts'

export type EventMatch = {
  readonly event: string
  readonly situation: string
  readonly members: readonly KnownReport[]
  /** Mean likeness of the report to the members, and what is needed to join them. */
  readonly mean: number
  readonly needed: number
}

/** Part of the members' likeness to one another that a report must reach. */
const PART = 0.65
/** What two reports of one event are like before more is known, and how many pairs that counts for. */
const USUAL = 0.48
const USUAL_PAIRS = 4
/** However loose an event is, less is not enough: loose events would draw in ever looser reports. */
const LEAST = 0.24
/** Part of the closer event's likeness that two events must have to one another to be merged. */
const MERGED_PART = 0.65
/** Members compared with one another, and events looked at so. */
const MOST_MEMBERS = 12
const MOST_EVENTS = 4

/** The likeliest events, the best first. */
export function matchEvents(report: Comparable, known: readonly KnownReport[]): readonly EventMatch[] {
  const near = [...membersBy('event', known)].flatMap(([event, members]) => {
    const mean = meanOf(members.map(member => alike(report, member.signature)))
    return mean === 0 ? [] : [{ event, situation: members[0]?.situation ?? '', members, mean }]
  })
  near.sort((a, b) => b.mean - a.mean || (a.event < b.event ? -1 : 1))
  return near
    .slice(0, MOST_EVENTS)
    .map(one => ({ ...one, needed: neededBy(one) }))
    .sort((a, b) => scoreOf(b) - scoreOf(a) || (a.event < b.event ? -1 : 1))
}

/** Members are compared with one another only where it can matter. */
function neededBy({ members, mean }: Pick<EventMatch, 'members' | 'mean'>): number {
  const close = mean < LEAST ? USUAL : closeness(sample(members))
  return Math.max(LEAST, PART * close)
}

/** 1 is just enough to join. */
export function scoreOf({ mean, needed }: EventMatch): number {
  return mean / needed
}

/** Another event the report could join and its own, with the report in it, is one with; null where there is none. */
export function sameAs(
  report: Comparable,
  own: EventMatch,
  others: readonly EventMatch[],
): EventMatch | null {
  const near = others.filter(other => other.mean >= LEAST)
  if (near.length === 0) return null
  const mine = [report, ...sample(own.members)]
  for (const other of near) {
    const theirs = sample(other.members)
    const between = meanOf(mine.flatMap(one => theirs.map(two => alike(one, two.signature))))
    const needed = MERGED_PART * Math.max(closeness(mine), closeness(theirs))
    if (between >= Math.max(LEAST, needed)) return other
  }
  return null
}

/** By their ids, which are as good as drawn by chance. */
function sample(members: readonly KnownReport[]): Comparable[] {
  return members.slice(0, MOST_MEMBERS).map(member => toComparable(member.signature))
}

/** Mean likeness of the pairs; few pairs are held to what is usual. */
function closeness(members: readonly Comparable[]): number {
  let sum = USUAL * USUAL_PAIRS
  let pairs = USUAL_PAIRS
  for (const [index, one] of members.entries()) {
    for (const other of members.slice(index + 1)) {
      sum += alike(one, other.signature)
      pairs++
    }
  }
  return sum / pairs
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
