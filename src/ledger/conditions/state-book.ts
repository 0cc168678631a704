/**
 * The lines of one service, kept so that each entry finds its own without going through all: by what they say, by claimant, by
 * report. A matter may have thousands of entries.
 */
import type { ConditionEntry } from '../entries/entry.ts'
import { isBefore, type Known } from '../entries/interval.ts'
import { later } from '../situation/heard.ts'
import type { ServiceState } from '../situation/state.ts'
import { canBothHold, type Side, sideOf, type Value } from './sides.ts'
import type { StateTold } from './together.ts'

/** A state as one claimant gives it. */
export type StateLine = Value & {
  readonly claimant: string
  readonly state: ServiceState
  /** Its first entry. */
  readonly first: ConditionEntry
  heard: Known
  readonly told: StateTold[]
}

/** The lines with one value, by claimant, and the one whose claimant was heard last. */
type Held = {
  readonly value: Value
  readonly lines: Map<string, StateLine>
  last: StateLine
  /** No line of it was last heard before this. */
  earliest: string
}

const MOST_VALUES = 20

export class StateBook {
  readonly before: StateLine[] = []
  readonly #held = new Map<string, Held>()
  readonly #inReport = new Map<string, StateLine>()
  readonly #past = new Map<string, StateLine>()
  readonly #copied: ReadonlySet<string>

  /** `copied` are the reports that others copied: only of these it is remembered what they said. */
  constructor(copied: ReadonlySet<string>) {
    this.#copied = copied
  }

  get current(): StateLine[] {
    const all: StateLine[] = []
    for (const { lines } of this.#held.values()) for (const line of lines.values()) all.push(line)
    return all
  }

  /** The present state that was first given last. */
  get newest(): StateLine | undefined {
    let newest: StateLine | undefined
    for (const { last } of this.#held.values()) newest = last
    return newest
  }

  /** The line of a claimant with which a value can hold; without a claimant, that of whoever was heard with it last. */
  heldWith(value: Value, claimant: string | null): StateLine | null {
    let found: StateLine | null = null
    for (const held of this.#held.values()) {
      if (!canBothHold(held.value, value)) continue
      const line = claimant === null ? held.last : held.lines.get(claimant)
      if (line !== undefined && (found === null || isLater(line.heard, found.heard))) found = line
    }
    return found
  }

  /** The line in which a report gave a state of this origin, its own or that of another which it repeats. */
  saidIn(report: string, origin: string, state: ServiceState): StateLine | null {
    return this.#inReport.get(keyOf(report, origin, state)) ?? null
  }

  /** The last past line of a side, of one claimant or of anybody. */
  past(side: Side, claimant: string | null): StateLine | undefined {
    return this.#past.get(keyOf(side, claimant ?? ''))
  }

  add(line: StateLine, one: StateTold, isHeard: boolean): void {
    line.told.push(one)
    this.#hear(line, one)
    if (!isHeard) return
    line.heard = later(line.heard, one.entry.clocks.known)
    const held = this.#held.get(valueKey(line))
    if (held?.lines.get(line.claimant) === line && !isLater(held.last.heard, line.heard)) held.last = line
  }

  open(one: StateTold): StateLine {
    const line = this.#lineOf(one)
    const key = valueKey(line)
    const held = this.#held.get(key)
    if (held === undefined)
      this.#held.set(key, {
        value: line,
        lines: new Map([[line.claimant, line]]),
        last: line,
        earliest: line.heard.to,
      })
    else {
      held.lines.set(line.claimant, line)
      if (!isLater(held.last.heard, line.heard)) held.last = line
    }
    return line
  }

  openPast(one: StateTold): StateLine {
    const line = this.#lineOf(one)
    this.#end(line)
    return line
  }

  /** Ends the present lines that cannot hold with a later value; in one report what stands later, where it is of the same claimant. */
  replaceBy({ clocks, chain, report }: ConditionEntry, value: Value): void {
    for (const held of [...this.#held.values()]) {
      if (canBothHold(held.value, value)) continue
      const own = held.lines.get(chain.origin)
      const over = own?.told.at(-1)?.entry.report === report ? [own] : []
      if (held.earliest <= clocks.known.from)
        over.push(...[...held.lines.values()].filter(({ heard }) => isBefore(heard, clocks.known)))
      this.#endIn(held, over)
    }
  }

  /** Ends what a claimant says now. */
  endOf(claimant: string): void {
    for (const held of [...this.#held.values()]) {
      const own = held.lines.get(claimant)
      this.#endIn(held, own === undefined ? [] : [own])
    }
  }

  #endIn(held: Held, over: readonly StateLine[]): void {
    for (const line of new Set(over)) {
      held.lines.delete(line.claimant)
      this.#end(line)
    }
    const rest = [...held.lines.values()]
    const [last] = rest
    if (over.length === 0) return
    if (last === undefined) this.#held.delete(valueKey(held.value))
    else {
      held.last = rest.reduce((a, b) => (isLater(b.heard, a.heard) ? b : a), last)
      held.earliest = rest.reduce((a, { heard }) => (heard.to < a ? heard.to : a), last.heard.to)
    }
  }

  /** Whether so many values stand side by side that no more are told apart: a bound for hostile input. */
  get isFull(): boolean {
    return this.#held.size >= MOST_VALUES
  }

  #lineOf(one: StateTold): StateLine {
    const { entry, extent } = one
    const { chain, claim, clocks } = entry
    const line = {
      claimant: chain.origin,
      state: claim.state,
      extent,
      first: entry,
      heard: clocks.known,
      told: [one],
    }
    this.#hear(line, one)
    return line
  }

  #hear(line: StateLine, { entry }: StateTold): void {
    if (!this.#copied.has(entry.report)) return
    this.#inReport.set(keyOf(entry.report, entry.chain.origin, entry.claim.state), line)
  }

  #end(line: StateLine): void {
    this.before.push(line)
    for (const claimant of [line.claimant, '']) this.#past.set(keyOf(sideOf(line.state), claimant), line)
  }
}

function isLater(a: Known, b: Known): boolean {
  return a.to > b.to || (a.to === b.to && a.from > b.from)
}

function valueKey({ state, extent }: Value): string {
  return keyOf(sideOf(state), extent ?? '')
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\u0000')
}
