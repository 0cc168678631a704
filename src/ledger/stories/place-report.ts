/**
 * A report's signature and the known reports that share a key with it → the event it tells of and the situation it belongs
 * to. Both are decided on the reports themselves, never on a summary of them, and each decision says why.
 *
 * The same candidates in any order give the same decision. A new event or situation is named after its first report.
 */
import { digest } from '../../text/report.ts'
import { type Comparable, isAnchor, toComparable } from './alike.ts'
import { type EventMatch, matchEvents, sameAs, scoreOf } from './events.ts'
import type { KnownReport } from './known-report.ts'
import type { Signature } from './signature.ts'
import { matchSituations, type SituationMatch } from './situations.ts'

export type Decision = {
  readonly id: string
  readonly isNew: boolean
  /** How well the report fits: 1 is just enough, 0 where nothing was near. */
  readonly score: number
  /** One sentence for people. */
  readonly because: string
}

/** Two that are one, as this report shows: a proposal, to be taken or not, and reversible. */
export type Merge = {
  readonly level: 'event' | 'situation'
  /** The one to keep, and the one to join to it. */
  readonly merge: readonly [string, string]
  readonly because: string
}

export type Placement = {
  readonly event: Decision
  readonly situation: Decision
  readonly merges: readonly Merge[]
}

/** The event and the situation that a report was given. */
export type Placed = { readonly event: string; readonly situation: string }

export function placedAs({ event, situation }: Placement): Placed {
  return { event: event.id, situation: situation.id }
}

/** Candidates compared; a caller hands those with most keys in common first. */
const MOST_CANDIDATES = 96
/** Names told in a sentence. */
const TOLD = 4
/** Part of what an event needs that is enough to be of its situation, beside a shared name or number. */
const NEAR = 0.5

export function placeReport(signature: Signature, candidates: readonly KnownReport[]): Placement {
  const known = candidates
    .slice(0, MOST_CANDIDATES)
    .filter(one => one.signature.report !== signature.report)
    .sort((a, b) => (a.signature.report < b.signature.report ? -1 : 1))
  const report = toComparable(signature)
  const [best, ...others] = matchEvents(report, known)
  if (best !== undefined && scoreOf(best) >= 1) return joined(report, best, others)
  return {
    event: newEvent(signature, best),
    situation: situationOf(report, known, best),
    merges: [],
  }
}

function joined(report: Comparable, best: EventMatch, others: readonly EventMatch[]): Placement {
  const score = scoreOf(best)
  const { event, situation, members, mean, needed } = best
  const because = `It is ${mean.toFixed(2)} alike to ${reports(members.length)} of the event, where ${needed.toFixed(2)} is enough, and shares ${list(sharedAnchors(report, members))}.`
  const other = sameAs(report, best, others)
  return {
    event: { id: event, isNew: false, score, because },
    situation: {
      id: situation,
      isNew: false,
      score,
      because: 'The event it tells of belongs to the situation.',
    },
    merges: other === null ? [] : merges(best, other),
  }
}

function newEvent({ report, words }: Signature, best: EventMatch | undefined): Decision {
  const id = `v-${digest(report, 16)}`
  if (words.length === 0) return { id, isNew: true, score: 0, because: 'It has no words to compare.' }
  if (best === undefined) return { id, isNew: true, score: 0, because: 'No known report is like it.' }
  const { mean, needed, members } = best
  const because = `The nearest event, of ${reports(members.length)} compared, is ${mean.toFixed(2)} alike, where ${needed.toFixed(2)} is needed.`
  return { id, isNew: true, score: scoreOf(best), because }
}

function situationOf(
  report: Comparable,
  known: readonly KnownReport[],
  nearest: EventMatch | undefined,
): Decision {
  const [best] = matchSituations(report, known)
  if (best !== undefined && best.score >= 1) {
    return {
      id: best.situation,
      isNew: false,
      score: best.score,
      because: `It names ${list(best.names)} as the situation does.`,
    }
  }
  if (nearest !== undefined && scoreOf(nearest) >= NEAR) {
    const because = `It is near an event of the situation and shares ${list(sharedAnchors(report, nearest.members))}.`
    return { id: nearest.situation, isNew: false, score: scoreOf(nearest) / NEAR, because }
  }
  return newSituation(report.signature, best)
}

function newSituation({ report }: Signature, best: SituationMatch | undefined): Decision {
  const id = `u-${digest(report, 16)}`
  const because =
    best === undefined
      ? 'No known situation has a name in common with it.'
      : `The nearest situation has only ${list(best.names)} in common with it.`
  return { id, isNew: true, score: best?.score ?? 0, because }
}

function merges(best: EventMatch, other: EventMatch): Merge[] {
  const [keep, join] = best.members.length >= other.members.length ? [best, other] : [other, best]
  const because = `With this report, ${reports(keep.members.length)} of the one and ${reports(join.members.length)} of the other are as alike as reports of one event.`
  const events: Merge = { level: 'event', merge: [keep.event, join.event], because }
  if (keep.situation === join.situation) return [events]
  const situations: Merge = {
    level: 'situation',
    merge: [keep.situation, join.situation],
    because: 'An event of the one is an event of the other.',
  }
  return [events, situations]
}

/** The report's names, places and numbers that most members have too, the weightiest first. */
function sharedAnchors(
  { signature: { words, kinds } }: Comparable,
  members: readonly KnownReport[],
): string[] {
  const known = new Set(members.flatMap(({ signature }) => signature.words))
  return words.filter((word, index) => isAnchor(kinds[index]) && known.has(word))
}

function list(words: readonly string[]): string {
  return words.length === 0
    ? 'the words'
    : words
        .slice(0, TOLD)
        .map(word => `“${word}”`)
        .join(', ')
}

function reports(count: number): string {
  return count === 1 ? 'one report' : `${count} reports`
}
