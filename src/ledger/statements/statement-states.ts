/**
 * Statements of the record → their matters as they stood at a moment: who claims each, since when and in which reports, who answers, and
 * where it stands.
 */
import type { StatementEntry } from '../entries/entry.ts'
import { type Known, toKnown } from '../entries/interval.ts'
import { byKnown, compare, reportsOf, toHeard } from '../situation/heard.ts'
import type { StatementMatter } from '../situation/state.ts'
import { againstLines, answersIn } from './answers-in.ts'
import { claimantsIn } from './claimants.ts'
import { standingOf } from './standing-of.ts'

/** `asOf` is a day or a minute: what was known by then. */
export function statementStates(entries: readonly StatementEntry[], asOf: string): StatementMatter[] {
  const end = toKnown(asOf).to
  const matters = new Map<string, StatementEntry[]>()
  for (const entry of entries) {
    if (entry.clocks.known.to > end) continue
    const members = matters.get(entry.matter)
    if (members === undefined) matters.set(entry.matter, [entry])
    else members.push(entry)
  }
  return [...matters]
    .map(([id, members]) => toMatter(id, members.sort(byKnown)))
    .sort((a, b) => compareKnown(a.words.known, b.words.known) || compare(a.id, b.id))
}

function toMatter(id: string, members: readonly StatementEntry[]): StatementMatter {
  const answers = answersIn(members)
  const claimants = claimantsIn(members, answers)
  const by = claimants.map(({ origin, entries, relays }) => ({
    claimant: origin,
    voice: entries.filter(({ chain }) => chain.origin === origin).at(-1)?.chain.voice ?? null,
    since: firstKnown(entries),
    in: entries.map(entry => withRelay(entry, relays.get(entry))),
  }))
  const { standing, because, origins } = standingOf({ members, answers, claimants })
  const first = claimants.flatMap(({ entries }) => entries).sort(byKnown)[0] ?? members[0]
  return {
    kind: 'statement',
    id,
    standing,
    because,
    origins,
    reports: reportsOf(members.filter(({ stance }) => stance !== 'other account').map(toHeard)),
    against: againstLines(answers),
    by,
    words: toHeard(first as StatementEntry),
    happened: members.find(({ clocks }) => clocks.happened !== null)?.clocks.happened ?? null,
  }
}

function withRelay(entry: StatementEntry, relay: string | undefined) {
  const heard = toHeard(entry)
  if (relay === undefined || heard.via.includes(relay)) return heard
  return { ...heard, via: [...heard.via, relay] }
}

function firstKnown(entries: readonly StatementEntry[]): Known {
  return entries[0]?.clocks.known ?? { from: '', to: '' }
}

function compareKnown(a: Known, b: Known): number {
  return compare(a.from, b.from) || compare(a.to, b.to)
}
