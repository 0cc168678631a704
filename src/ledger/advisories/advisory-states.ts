/**
 * All advisories of a situation → what was advised by whom since when, as of a moment: in force, or lifted, replaced or past its own
 * end. One in force again is in force since it was issued again; what it was before is in its changes.
 */
import { answersTo, standingOf } from '../conditions/answers-to.ts'
import { knownBy } from '../conditions/known-by.ts'
import type { AdvisoryEntry } from '../entries/entry.ts'
import { toKnown } from '../entries/interval.ts'
import { reportsOf, toHeard } from '../situation/heard.ts'
import type { AdvisoryMatter, Standing } from '../situation/state.ts'
import type { AdviceLine } from './advice-line.ts'
import { followAdvice } from './follow-advice.ts'

/** Nothing that was known after `asOf` is looked at. In the order in which the matters were first known. */
export function advisoryStates(entries: readonly AdvisoryEntry[], asOf: string): AdvisoryMatter[] {
  const until = toKnown(asOf).to
  const lines = followAdvice(knownBy(entries, asOf))
  for (const line of lines) if (line.isOver(until)) line.expire()
  return lines.map(toMatter)
}

function toMatter(line: AdviceLine): AdvisoryMatter {
  const against = answersTo(line.answers, line.first.clocks.known)
  const standing = standingOf(new Set([line.issuer]), against, false)
  const entries = line.entries.length > 0 ? line.entries : line.all
  return {
    kind: 'advisory',
    id: line.id,
    standing,
    because: BECAUSE[standing],
    origins: [line.issuer],
    reports: reportsOf(line.all.map(toHeard)),
    against,
    issuer: line.issuer,
    audience: entries.find(({ claim }) => claim.audience !== null)?.claim.audience?.words ?? null,
    place: entries.find(({ place }) => place !== null)?.place ?? null,
    since: line.first.clocks.known,
    heard: line.heard,
    until: line.until,
    instruction: toHeard(line.first),
    level: line.level,
    status: line.status,
    endedBy: line.endedBy,
    ended: line.ended,
    in: line.entries.map(toHeard),
    changes: line.changes,
  }
}

const BECAUSE: Readonly<Record<Standing, string>> = {
  withdrawn: 'its issuer has taken it back',
  admitted: 'the one who denied it says that it is so',
  denied: 'somebody says that there is no such advice',
  'no evidence given': 'somebody says that there is no evidence for it',
  contested: 'two accounts of it cannot both be right',
  'several origins': 'two or more issue it',
  'one origin': 'its issuer alone gives it',
}
