/** Who answers the claim of a matter, how and since when. */
import type { Contested } from '../../engine/reading.ts'
import type { StatementEntry } from '../entries/entry.ts'
import { hoursLater } from '../entries/next-day.ts'
import { later, toHeard } from '../situation/heard.ts'
import type { Against, AgainstKind, Heard } from '../situation/state.ts'

export type GivenAnswer = {
  readonly who: string
  readonly voice: string | null
  readonly kind: AgainstKind
  /** What the report calls who answers. */
  readonly called: string
  readonly heard: Heard
  /** The statement that answers, or the claim beside which the report says that somebody does. */
  readonly entry: StatementEntry
}

/** An answer given again after so long is news again. */
const HOURS = 24
const REVOKED: ReadonlySet<AgainstKind> = new Set(['denies', 'no evidence'])
const KINDS: Readonly<Record<Contested['kind'], AgainstKind | null>> = {
  denied: 'denies',
  disputed: 'denies',
  'no-evidence': 'no evidence',
  admitted: 'admits',
  withdrawn: null,
  corrected: 'corrects',
  unverified: null,
}

/** All answers, in the order of the members, which is that in which they were known. */
export function answersIn(members: readonly StatementEntry[]): GivenAnswer[] {
  const answers: GivenAnswer[] = []
  for (const entry of members) {
    const kind = entry.stance === 'asserts' ? admission(entry, answers) : entry.stance
    if (kind !== null) answers.push(toAnswer(entry, kind))
  }
  const beside = members.flatMap(entry => answerBeside(entry, answers))
  return beside.length === 0 ? answers : inOrder([...answers, ...beside], members)
}

/** Who denied it before and now says the same admits it. A copy admits nothing that its original did not. */
function admission({ chain, clocks }: StatementEntry, answers: readonly GivenAnswer[]): 'admits' | null {
  const own = answers.filter(({ who }) => who === chain.origin)
  if (chain.copyOf !== null)
    return own.some(({ kind, heard }) => kind === 'admits' && heard.report === chain.copyOf) ? 'admits' : null
  if (!chain.named || clocks.earlier) return null
  const denied = own.some(({ kind, heard }) => REVOKED.has(kind) && heard.known.to < clocks.known.to)
  return denied ? 'admits' : null
}

function toAnswer(entry: StatementEntry, kind: AgainstKind): GivenAnswer {
  const { chain, claim } = entry
  const called = claim.source?.words ?? 'the outlet'
  return { who: chain.origin, voice: chain.voice, kind, called, heard: toHeard(entry), entry }
}

/** "Khvylka, who denies it, has left": the report says so beside the claim, in no statement of its own. */
function answerBeside(entry: StatementEntry, answers: readonly GivenAnswer[]): GivenAnswer[] {
  const { contested } = entry.claim
  const { origin, contestedBy, outlet } = entry.chain
  const kind = contested && KINDS[contested.kind]
  const who = contested?.by === null ? outlet : contestedBy
  if (contested === null || kind === null || who === null || who === origin) return []
  const isTold = answers.some(
    answer => answer.who === who && answer.kind === kind && answer.heard.report === entry.report,
  )
  if (isTold) return []
  const heard = { ...toHeard(entry), ...contested.at }
  return [{ who, voice: null, kind, called: contested.by?.words ?? 'the outlet', heard, entry }]
}

function inOrder(answers: readonly GivenAnswer[], members: readonly StatementEntry[]): GivenAnswer[] {
  return [...answers].sort((a, b) => members.indexOf(a.entry) - members.indexOf(b.entry))
}

type OpenLine = { readonly line: Omit<Against, 'in'>; readonly in: Heard[] }

/**
 * One line for who gives an answer; a new one where it is given again more than a day after it was last heard. A copy belongs to the line of
 * what it copied; what tells of an earlier answer that is known tells nothing new.
 */
export function againstLines(answers: readonly GivenAnswer[]): Against[] {
  const lines: OpenLine[] = []
  for (const answer of answers) {
    const { who, voice, kind, heard, entry } = answer
    const known = lines.filter(({ line }) => line.who === who && line.kind === kind)
    const last = known.at(-1)
    const copied = known.find(line => line.in.some(({ report }) => report === heard.copyOf))
    if (last?.in.some(({ report }) => report === heard.report)) continue
    if (copied !== undefined) copied.in.push(heard)
    else if (last === undefined || (!entry.clocks.earlier && isLongAfter(heard, last.in)))
      lines.push({ line: { who, voice, kind, since: heard.known }, in: [heard] })
    else if (!entry.clocks.earlier) last.in.push(heard)
  }
  return lines.map(open => ({ ...open.line, in: open.in }))
}

function isLongAfter(heard: Heard, before: readonly Heard[]): boolean {
  const last = before.map(({ known }) => known).reduce(later)
  return heard.known.from > hoursLater(last.to, HOURS)
}
