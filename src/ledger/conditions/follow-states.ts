/**
 * What is said of one service over time: each claimant's state, what was said before, and who answers. A later state replaces an
 * earlier one whoever says it, since a service has only one; two of one time that cannot both hold stand side by side.
 */
import type { ConditionEntry } from '../entries/entry.ts'
import { isBefore } from '../entries/interval.ts'
import { isHeardNow } from '../situation/heard.ts'
import { answerIn } from './answers-to.ts'
import { sideOf } from './sides.ts'
import { StateBook, type StateLine } from './state-book.ts'
import type { StateTold } from './together.ts'

export type Followed = {
  /** Those that hold now. */
  readonly current: readonly StateLine[]
  readonly before: readonly StateLine[]
  readonly answers: readonly ConditionEntry[]
}

/** What the whole record says of its reports: the outlets, and the reports that others copied. */
export type Reporting = { readonly outlets: ReadonlySet<string>; readonly copied: ReadonlySet<string> }

/** `told` in the order in which it was known. */
export function followStates(told: readonly StateTold[], { outlets, copied }: Reporting): Followed {
  const book = new StateBook(copied)
  const answers: ConditionEntry[] = []
  for (const one of told) {
    const answer = answerIn(one.entry)
    if (answer !== null) answers.push(one.entry)
    if (answer?.kind === 'withdraws') withdraw(book, answer.who)
    if (one.asOne) remember(book, one)
    else if (answer?.only !== true) take(book, one, isNow(one.entry, outlets))
  }
  return { current: book.current, before: book.before, answers }
}

/** What was said of it as one of a group is what was known before it was told apart. */
function remember(book: StateBook, one: StateTold): void {
  const { claim, chain } = one.entry
  const line = book.past(sideOf(claim.state), chain.origin)
  if (line === undefined) book.openPast(one)
  else book.add(line, one, false)
}

/** A report whose source is another outlet passes its word on, whether it says "reported" or "according to the station". */
function isNow(entry: ConditionEntry, outlets: ReadonlySet<string>): boolean {
  const { origin, outlet } = entry.chain
  return isHeardNow(entry) && (origin === outlet || !outlets.has(origin))
}

function take(book: StateBook, one: StateTold, now: boolean): void {
  const { entry } = one
  const { origin, named, copyOf } = entry.chain
  const value = { state: entry.claim.state, extent: book.isFull ? null : one.extent }
  // A copy says what its original said, whatever has been said since; a state without a source repeats whoever gave it last.
  const same =
    (copyOf === null ? null : book.saidIn(copyOf, origin, value.state)) ??
    book.heldWith(value, named ? origin : null)
  const past = same === null && isOfThePast(book, entry)
  const own = past ? book.past(sideOf(value.state), named ? origin : null) : undefined
  if (same !== null) book.add(same, one, now && same.claimant === origin)
  else if (own !== undefined) book.add(own, one, false)
  else if (past) book.openPast(one)
  else {
    book.replaceBy(entry, value)
    book.open({ ...one, extent: value.extent })
  }
}

/**
 * Told of a time before the present state: "had said" of an earlier day, "was cut on Monday" once it is back since Tuesday, or what
 * was already known of a time before the present state was.
 */
function isOfThePast(book: StateBook, { claim, clocks }: ConditionEntry): boolean {
  const line = book.newest
  const side = sideOf(claim.state)
  if (line === undefined || sideOf(line.state) === side) return false
  const { earlier, said, happened } = clocks
  const since = line.first.clocks.known
  if (earlier && (said === null || isBefore(said, since))) return true
  if (happened === null) return false
  const began = line.first.clocks.happened
  if (began !== null && isBefore(happened, began)) return true
  const known = book.past(side, null)
  return known !== undefined && isBefore(happened, since) && !isBefore(known.heard, happened)
}

/** Its claimant takes it back: where others still say it, it no longer counts; where nobody does, it stays, withdrawn. */
function withdraw(book: StateBook, claimant: string): void {
  if (book.current.some(line => line.claimant !== claimant)) book.endOf(claimant)
}
