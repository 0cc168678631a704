/**
 * A figure over time: what every claimant gave, since when and how it ended, and the range over origins after each step. A line
 * ends where its claimant last gave it; nothing is carried on, averaged or added.
 */
import type { Known } from '../../ledger/entries/interval.ts'
import { rangeOf } from '../../ledger/figures/bounds.ts'
import { takePart } from '../../ledger/figures/take-part.ts'
import type { Bounds, FigureMatter, Heard, Line, PastValue } from '../../ledger/situation/state.ts'
import { isFirstHand } from '../page/desk.ts'

export type GivenValue = Bounds & {
  readonly hedge: string | null
  readonly since: Known
  readonly in: readonly Heard[]
  /** How and when it ended; null: it is what the claimant says now. */
  readonly ended: { readonly how: PastValue['ended'] | 'out of date'; readonly until: Known | null } | null
}

export type ClaimantHistory = {
  readonly claimant: string
  readonly voice: string | null
  /** In the order of time. */
  readonly values: readonly GivenValue[]
}

/** The range over those who take part once something was given or taken back. */
export type RangeStep = Bounds & {
  readonly open: boolean
  readonly known: Known
  readonly origins: number
  readonly lines: readonly Line[]
}

export type FigureHistory = {
  readonly matter: FigureMatter
  readonly claimants: readonly ClaimantHistory[]
  readonly steps: readonly RangeStep[]
}

export function figureHistory(matter: FigureMatter): FigureHistory {
  return { matter, claimants: claimantsOf(matter), steps: stepsOf(matter) }
}

/** Who spoke first comes first. */
function claimantsOf({ lines, aside, before }: FigureMatter): ClaimantHistory[] {
  const histories = new Map<string, { voice: string | null; values: GivenValue[] }>()
  const add = (claimant: string, voice: string | null, value: GivenValue) => {
    const history = histories.get(claimant)
    histories.set(claimant, {
      voice: voice ?? history?.voice ?? null,
      values: [...(history?.values ?? []), value],
    })
  }
  for (const past of before)
    add(past.claimant, null, { ...toValue(past), ended: { how: past.ended, until: past.until } })
  for (const line of lines) add(line.claimant, line.voice, { ...toValue(line), ended: null })
  for (const line of aside) {
    add(line.claimant, line.voice, { ...toValue(line), ended: { how: 'out of date', until: null } })
  }
  return [...histories]
    .map(([claimant, { voice, values }]) => ({ claimant, voice, values: values.sort(bySince) }))
    .sort((a, b) => compare(a.values[0]?.since.to ?? '', b.values[0]?.since.to ?? ''))
}

function stepsOf(matter: FigureMatter): RangeStep[] {
  const given = [...matter.before, ...matter.lines, ...matter.aside]
  const ends = matter.before.map(past => past.until)
  const times = new Map(
    [...given.map(one => one.since), ...ends].map(known => [`${known.from} ${known.to}`, known]),
  )
  const steps: RangeStep[] = []
  for (const known of [...times.values()].sort((a, b) => compare(a.to, b.to) || compare(a.from, b.from))) {
    const { lines } = takePart(heldAt(matter, known.to), matter.window)
    const range = rangeOf(lines)
    const last = steps.at(-1)
    const origins = new Set(lines.map(line => line.claimant)).size
    const step = { ...range, known, origins, lines }
    if (last === undefined || !isSameStep(last, step)) steps.push(step)
  }
  return steps
}

/** What claimants gave at a moment, each with when it was last heard by then. */
function heldAt({ lines, aside, before }: FigureMatter, moment: string): Line[] {
  const past = before
    .filter(one => one.until.to > moment)
    .map(one => ({ ...one, voice: null, heard: heardAt(one.in, one.since, moment) }))
  const now = [...lines, ...aside].map(one => {
    const heard = heardAt(one.in, one.since, moment)
    return { ...one, heard: heard.to > one.heard.to ? one.heard : heard }
  })
  return [...past, ...now].filter(one => one.since.to <= moment)
}

function heardAt(words: readonly Heard[], since: Known, moment: string): Known {
  const heard = words.filter(one => isFirstHand(one) && one.known.to <= moment).map(one => one.known)
  return heard.reduce((last, known) => (known.to > last.to ? known : last), since)
}

function isSameStep(a: RangeStep, b: RangeStep): boolean {
  return a.low === b.low && a.high === b.high && a.open === b.open && a.origins === b.origins
}

function toValue({ low, high, hedge, since, in: words }: Line | PastValue): Omit<GivenValue, 'ended'> {
  return { low, high, hedge, since, in: words }
}

function bySince(a: GivenValue, b: GivenValue): number {
  return compare(a.since.to, b.since.to) || compare(a.since.from, b.since.from)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
