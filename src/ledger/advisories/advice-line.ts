/**
 * One advisory over time: issued, repeated, raised, lifted, issued again. Each time it is issued or its level changes it begins anew;
 * what it was before stays in its changes.
 */
import { answerIn } from '../conditions/answers-to.ts'
import type { AdvisoryEntry } from '../entries/entry.ts'
import { type Interval, type Known, toMinute } from '../entries/interval.ts'
import { isHeardNow, later, toHeard } from '../situation/heard.ts'
import type { AdvisoryMatter } from '../situation/state.ts'
import { compareLevels, type Topic } from './topic.ts'

type Step = AdvisoryMatter['changes'][number]
export type Change = Step['change']

export class AdviceLine {
  readonly id: string
  readonly issuer: string
  readonly topic: Topic
  readonly all: AdvisoryEntry[] = []
  readonly changes: Step[] = []
  /** Entries that say something against it. */
  readonly answers: AdvisoryEntry[] = []
  /** The entry with which it began, or began anew. */
  first: AdvisoryEntry
  entries: AdvisoryEntry[] = []
  heard: Known
  until: Interval | null = null
  level: string | null = null
  status: AdvisoryMatter['status'] = 'in force'
  endedBy: string | null = null
  ended: Known | null = null

  constructor(entry: AdvisoryEntry, topic: Topic) {
    this.id = entry.matter
    this.issuer = entry.chain.origin
    this.topic = topic
    this.first = entry
    this.heard = entry.clocks.known
  }

  /** Begins, or begins anew. */
  begin(entry: AdvisoryEntry, change: Change, level: string | null): void {
    this.first = entry
    this.entries = []
    this.heard = entry.clocks.known
    if (this.status !== 'in force') this.until = null
    this.status = 'in force'
    this.endedBy = null
    this.ended = null
    this.level = level ?? this.level
    this.#take(entry)
    this.#step(change, entry)
  }

  /** Said again. Another level is a change, a report that only passes it on is none. */
  repeat(entry: AdvisoryEntry, level: string | null): void {
    if (level !== null && this.level !== null && level !== this.level && isHeardNow(entry)) {
      this.begin(entry, compareLevels(level, this.level) > 0 ? 'raised' : 'lowered', level)
      return
    }
    this.level ??= level
    this.#take(entry)
    if (!isHeardNow(entry) || entry.chain.origin !== this.issuer) return
    this.heard = later(this.heard, entry.clocks.known)
    this.#step('repeated', entry)
  }

  /** Told of an earlier saying: one more report. */
  cite(entry: AdvisoryEntry): void {
    this.#take(entry)
  }

  /** Copied: one more report wherever the original stands. */
  copy(entry: AdvisoryEntry): void {
    this.all.push(entry)
    if (this.entries.some(({ report }) => report === entry.chain.copyOf)) this.entries.push(entry)
  }

  /** Changed by words that do not say what is to be done now: "raised its travel advice". */
  alter(entry: AdvisoryEntry, change: Change): void {
    this.#take(entry)
    this.heard = later(this.heard, entry.clocks.known)
    this.#step(change, entry)
  }

  end(how: 'lifted' | 'replaced', by: { entry: AdvisoryEntry; change: Change; endedBy: string }): void {
    this.status = how
    this.endedBy = by.endedBy
    this.ended = by.entry.clocks.known
    this.all.push(by.entry)
    this.#step(by.change, by.entry)
  }

  /** Whether its own end has come by a minute. */
  isOver(minute: string): boolean {
    const to = this.until?.to ?? null
    return this.status === 'in force' && to !== null && to <= minute
  }

  /** Ends it by its own end. */
  expire(): void {
    const to = this.until?.to ?? this.heard.to
    this.status = 'ended'
    this.ended = { from: to, to }
    this.changes.push({ change: 'ended', known: this.ended, in: null })
  }

  /** Lifted in so many words after its own end: it was lifted, and not over before. */
  reviveIfExpired(): void {
    if (this.status !== 'ended') return
    this.status = 'in force'
    this.changes.pop()
  }

  #take(entry: AdvisoryEntry): void {
    this.entries.push(entry)
    this.all.push(entry)
    if (answerIn(entry) !== null) this.answers.push(entry)
    const { until } = entry.claim
    if (until !== null) this.until = { from: toMinute(until.from), to: toMinute(until.to) }
  }

  #step(change: Change, entry: AdvisoryEntry): void {
    this.changes.push({ change, known: entry.clocks.known, in: toHeard(entry) })
  }
}
