/**
 * Entries of the record made by hand: only what a test is about is said, the rest is filled in. Reports are named by two digits, as
 * those of the exercise; ids follow from what is given, so that the same entry is the same twice.
 */
import type { Advisory, Condition, Contested, When } from '../../src/engine/reading.ts'
import type {
  AdvisoryEntry,
  ConditionEntry,
  Entry,
  FigureEntry,
  PlaceRef,
  Stance,
} from '../../src/ledger/entries/entry.ts'
import { type Interval, toKnown, toMinute } from '../../src/ledger/entries/interval.ts'
import { figureTopic } from '../../src/ledger/figures/figure-matter.ts'
import { fold } from '../../src/text/fold.ts'

/** What is the same for every kind of entry. */
export type Told = {
  readonly report: string
  /** A day or a minute. */
  readonly known: string
  readonly words: string
  /** The actor it is from; left out where the report names nobody and the outlet answers for it. */
  readonly origin?: string
  readonly outlet?: string
  readonly voice?: string
  readonly via?: readonly string[]
  readonly copyOf?: string
  readonly contestedBy?: string
  /** A day, a minute, or from and to. */
  readonly happened?: string | readonly [string, string]
  readonly said?: string
  readonly earlier?: boolean
  readonly place?: string
  readonly stance?: Stance
  /** Where its words start in the report. */
  readonly start?: number
  readonly situation?: string
  readonly matter?: string
}

export type ConditionTold = Told & {
  readonly service: string
  readonly state: Condition['state']
  readonly subject?: string
  readonly extent?: string
  /** As `happened`. */
  readonly until?: string | readonly [string, string]
}

export type AdvisoryTold = Told & {
  readonly change?: Advisory['change']
  readonly issuer?: string
  readonly audience?: string
  /** Its words where they are not the instruction alone. */
  readonly instruction?: string
  /** As `happened`; `further notice` has no end. */
  readonly until?: string | readonly [string, string]
}

export type FigureTold = Told & {
  readonly measure: string
  /** One number, or the lowest and the highest. */
  readonly amount: number | readonly [number | null, number | null]
  readonly of?: string
  readonly window?: 'total' | 'period'
  readonly contested?: Contested['kind']
}

export const SITUATION = 'exercise'

export function conditionEntry(told: ConditionTold): ConditionEntry {
  const { start, end, words } = spanOf(told)
  return {
    ...recorded(told, `c-${told.service}-${told.state}`),
    kind: 'condition',
    claim: {
      ...readByRule('conditions/state'),
      id: idOf(told, `c-${told.service}-${told.state}`),
      service: told.service,
      state: told.state,
      words,
      start,
      end,
      subject: within(told, told.subject),
      extent: within(told, told.extent),
      when: told.happened === undefined ? null : toWhen(told.happened),
      until: told.until === undefined ? null : toWhen(told.until),
      place: mention(told, told.place),
      statement: null,
      contested: null,
    },
  }
}

export function advisoryEntry(told: AdvisoryTold): AdvisoryEntry {
  const instruction = within(told, told.instruction ?? told.words) ?? spanOf(told)
  return {
    ...recorded(told, 'v'),
    kind: 'advisory',
    claim: {
      ...readByRule('advisories/told'),
      id: idOf(told, 'v'),
      issuer: mention(told, told.issuer),
      audience: within(told, told.audience),
      instruction,
      change: told.change ?? 'issued',
      when: told.happened === undefined ? null : toWhen(told.happened),
      until: told.until === undefined ? null : toWhen(told.until),
      place: mention(told, told.place),
      statement: null,
      contested: null,
    },
  }
}

export function figureEntry(told: FigureTold): FigureEntry {
  const { amount, measure, contested } = told
  const [low, high] = typeof amount === 'number' ? [amount, amount] : amount
  const prefix = `f-${measure}-${low}-${high}`
  const claim = {
    ...readByRule('figures/toll'),
    ...spanOf(told),
    id: idOf(told, prefix),
    measure,
    of: within(told, told.of),
    partOf: null,
    low,
    high,
    hedge: null,
    window: told.window ?? null,
    when: told.happened === undefined ? null : toWhen(told.happened),
    place: mention(told, told.place),
    source: null,
    statement: null,
    contested: contested === undefined ? null : { kind: contested, at: spanOf(told), by: null },
  }
  const { clocks, situation, ...fields } = recorded(told, prefix)
  const matter = told.matter ?? figureTopic(situation, claim, clocks.known).matter
  return { ...fields, clocks, situation, matter, kind: 'figure', claim }
}

/** The fields that all kinds share, for entries of other kinds. */
export function recorded(told: Told, prefix: string): Omit<Entry, 'kind' | 'claim'> {
  const outlet = told.outlet ?? `outlet of ${told.report}`
  const { start, end, words } = spanOf(told)
  return {
    id: idOf(told, prefix),
    report: told.report,
    situation: told.situation ?? SITUATION,
    matter: told.matter ?? 'm-unknown',
    because: 'made by hand',
    stance: told.stance ?? 'asserts',
    chain: {
      origin: told.origin ?? outlet,
      voice: told.voice ?? null,
      via: told.via ?? [],
      relayed: (told.via ?? []).length > 0,
      outlet,
      named: told.origin !== undefined && told.origin !== outlet,
      copyOf: told.copyOf ?? null,
      contestedBy: told.contestedBy ?? null,
    },
    clocks: {
      happened: told.happened === undefined ? null : toInterval(told.happened),
      said: told.said === undefined ? null : toKnown(told.said),
      known: toKnown(told.known),
      earlier: told.earlier ?? false,
    },
    place: told.place === undefined ? null : placeRef(told.place),
    keys: [],
    words,
    start,
    end,
  }
}

export function placeRef(name: string): PlaceRef {
  return { id: `p-${fold(name)}`, name, lat: null, lon: null, kind: 'city', country: null }
}

const readByRule = (rule: string) => ({ rule, reader: 'rules', inferred: [] }) as const

function idOf({ report, start, words }: Told, prefix: string): string {
  return `${prefix}-${report}-${start ?? 0}-${words.length}`
}

function spanOf({ words, start = 0 }: Told) {
  return { words, start, end: start + words.length }
}

/** Some words where they stand in the entry's own, or before them where they do not. */
function within(told: Told, words: string | undefined) {
  if (words === undefined) return null
  const start = (told.start ?? 0) + Math.max(0, told.words.indexOf(words))
  return { words, start, end: start + words.length }
}

function mention(told: Told, words: string | undefined) {
  const at = within(told, words)
  return at === null ? null : { ...at, actor: null, basis: 'stated' as const }
}

function toInterval(time: string | readonly [string, string]): Interval {
  if (typeof time !== 'string') return { from: toMinute(time[0]), to: toMinute(time[1]) }
  return toKnown(time)
}

function toWhen(time: string | readonly [string, string]): When {
  const { from, to } = time === 'further notice' ? { from: null, to: null } : toInterval(time)
  return { words: `until ${String(time)}`, from, to, timex: '', basis: 'stated' }
}
