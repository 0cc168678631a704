/**
 * The stints of one matter, kept so that each entry finds its own without going through all: by claimant, by value, by report. A matter
 * may have thousands of entries, and one report thousands of values.
 */
import type { FigureEntry } from '../entries/entry.ts'
import { isBefore, type Known } from '../entries/interval.ts'
import { later } from '../situation/heard.ts'
import type { Bounds } from '../situation/state.ts'
import { isSame } from './bounds.ts'

export type Stint = Bounds & {
  readonly claimant: string
  /** False: nobody was named, so the outlet is the claimant. */
  readonly named: boolean
  readonly since: Known
  heard: Known
  /** Who spoke for it, and how it was hedged, when last heard. */
  last: FigureEntry
  readonly entries: FigureEntry[]
  ended: { readonly how: 'superseded' | 'corrected' | 'withdrawn'; readonly until: Known } | null
}

/** What a claimant says now, and up to when it is told what of it had ended. */
type Now = { stints: Stint[]; swept: Known | null }

export class StintBook {
  readonly #all: Stint[] = []
  readonly #now = new Map<string, Now>()
  readonly #named = new Map<string, Stint[]>()
  readonly #own = new Map<string, Stint[]>()
  readonly #inReport = new Map<string, Stint[]>()

  /** In the order in which they began. */
  get all(): readonly Stint[] {
    return this.#all
  }

  says(claimant: string): boolean {
    return this.#nowOf(claimant).stints.length > 0
  }

  /** All of the entry's claimant with its value. */
  ownWith({ chain, claim }: FigureEntry): readonly Stint[] {
    return this.#own.get(keyOf(chain.origin, claim)) ?? []
  }

  /** All that somebody is named for, with the entry's value. */
  namedWith({ claim }: FigureEntry): readonly Stint[] {
    return this.#named.get(keyOf('', claim)) ?? []
  }

  /** Those in which a report gave the entry's value. */
  saidIn(report: string, { claim }: FigureEntry): readonly Stint[] {
    return this.#inReport.get(keyOf(report, claim)) ?? []
  }

  add(stint: Stint, entry: FigureEntry): void {
    stint.entries.push(entry)
    push(this.#inReport, keyOf(entry.report, stint), stint)
  }

  /** The claimant itself is heard with the value, perhaps again. */
  hear(stint: Stint, entry: FigureEntry): void {
    this.add(stint, entry)
    if (stint.ended !== null) this.#nowOf(stint.claimant).stints.push(stint)
    stint.ended = null
    stint.heard = later(stint.heard, entry.clocks.known)
    stint.last = entry
  }

  open(entry: FigureEntry, ended: Stint['ended'] = null): void {
    const { low, high } = entry.claim
    const { known } = entry.clocks
    const { origin: claimant, named } = entry.chain
    const times = { since: known, heard: known, ended }
    const stint: Stint = { claimant, named, low, high, ...times, last: entry, entries: [] }
    this.#all.push(stint)
    push(this.#own, keyOf(claimant, stint), stint)
    if (named) push(this.#named, keyOf('', stint), stint)
    if (ended === null) this.#nowOf(claimant).stints.push(stint)
    this.add(stint, entry)
  }

  /**
   * A claimant that is heard ends the other values it gave before: also where two stood side by side, because nothing told which was the
   * later, and it now gives one of them again. Times that can be the same replace nothing.
   */
  endEarlier({ chain, claim, clocks: { known } }: FigureEntry): void {
    const now = this.#nowOf(chain.origin)
    if (now.swept?.from === known.from && now.swept.to === known.to) return
    for (const stint of now.stints)
      if (!isSame(stint, claim) && isBefore(stint.heard, known))
        stint.ended = { how: 'superseded', until: known }
    now.stints = now.stints.filter(({ ended }) => ended === null)
    now.swept = now.stints.every(({ heard }) => !isBefore(heard, known)) ? known : null
  }

  #nowOf(claimant: string): Now {
    const known = this.#now.get(claimant)
    if (known !== undefined) return known
    const fresh: Now = { stints: [], swept: null }
    this.#now.set(claimant, fresh)
    return fresh
  }
}

function push(lists: Map<string, Stint[]>, key: string, stint: Stint): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [stint])
  else if (list.at(-1) !== stint) list.push(stint)
}

function keyOf(who: string, { low, high }: Bounds): string {
  return `${who} ${low} ${high}`
}
