/**
 * A situation as it stood at one moment: its matters, each with who says what since when, and where it stands. Worked out from
 * entries; nothing of it is stored.
 */
import type { ActorRow, CopyRow, PlaceRef, ReportRow } from '../entries/entry.ts'
import type { Interval, Known } from '../entries/interval.ts'

/** A report in which something was heard, and the words it was heard in. */
export type Heard = {
  readonly entry: string
  readonly report: string
  readonly known: Known
  readonly words: string
  readonly start: number
  readonly end: number
  readonly via: readonly string[]
  readonly copyOf: string | null
}

export type Bounds = { readonly low: number | null; readonly high: number | null }

/** What a claimant says now. */
export type Line = Bounds & {
  readonly claimant: string
  /** Who spoke for the claimant when it was last heard. */
  readonly voice: string | null
  readonly hedge: string | null
  /** When the first report with this value was known. */
  readonly since: Known
  /** When the claimant was last heard with it; copies, relays of other outlets and reports of earlier sayings do not count. */
  readonly heard: Known
  readonly in: readonly Heard[]
}

/** What a claimant said and no longer says. */
export type PastValue = Bounds & {
  readonly claimant: string
  readonly hedge: string | null
  readonly since: Known
  readonly in: readonly Heard[]
  readonly ended: 'superseded' | 'corrected' | 'withdrawn'
  /** When it was known to have ended. */
  readonly until: Known
}

export type AgainstKind = 'denies' | 'no evidence' | 'other account' | 'corrects' | 'withdraws' | 'admits'

/** An answer to a claim. */
export type Against = {
  readonly who: string
  readonly voice: string | null
  readonly kind: AgainstKind
  readonly since: Known
  readonly in: readonly Heard[]
}

export type Standing =
  | 'withdrawn'
  | 'admitted'
  | 'denied'
  | 'no evidence given'
  | 'contested'
  | 'several origins'
  | 'one origin'

type Matter<Kind extends string> = {
  readonly kind: Kind
  readonly id: string
  readonly standing: Standing
  /** Why it stands so, in one sentence. */
  readonly because: string
  /** Actors, each once: those that corroboration counts. */
  readonly origins: readonly string[]
  /** Reports that give it or cite it, in the order in which they were known. */
  readonly reports: readonly string[]
  readonly against: readonly Against[]
}

/** `total`: since the beginning. `period`: of that time only. `state`: how many now ("missing"), which can fall. */
export type FigureWindow =
  | { readonly kind: 'total' }
  | { readonly kind: 'state' }
  | { readonly kind: 'period'; readonly from: string | null; readonly to: string | null }

export type FigureMatter = Matter<'figure'> &
  Bounds & {
    /**
     * `low` and `high` are the lowest and the highest bound that a claimant who takes part names; never an average, never a sum.
     * True where one of them gives no upper bound: 7, 9 and "at least 13" is 7 to 13 or more. Null, null: nobody takes part.
     */
    readonly open: boolean
    readonly measure: string
    /** Of whom: `people`, `children`, `managers of Lapus Minerals`. */
    readonly of: string
    readonly window: FigureWindow
    readonly place: PlaceRef | null
    /** Words of what it is a part of: "Two of the dead". */
    readonly part: string | null
    /** Claimants that take part in the range. */
    readonly lines: readonly Line[]
    /** Claimants last heard too long ago to take part. */
    readonly aside: readonly Line[]
    readonly before: readonly PastValue[]
  }

export type StatementMatter = Matter<'statement'> & {
  /** Who claims it, each with where. */
  readonly by: readonly {
    readonly claimant: string
    readonly voice: string | null
    readonly since: Known
    readonly in: readonly Heard[]
  }[]
  /** The words that tell it best: of its first claim. */
  readonly words: Heard
  readonly happened: Interval | null
}

export type ServiceState = 'cut' | 'disrupted' | 'degraded' | 'working' | 'restored'

/** Who gives a state of a service, since when, last heard when. */
export type StateBy = {
  readonly claimant: string
  readonly state: ServiceState
  readonly since: Known
  readonly heard: Known
  readonly in: readonly Heard[]
}

/** `standing` is `contested` where two give states that cannot both hold and neither is later. */
export type ConditionMatter = Matter<'condition'> & {
  readonly service: string
  /** The thing or the customers named: "the road to Cavnic", "two of the three villages". */
  readonly subject: string | null
  readonly place: PlaceRef | null
  readonly state: ServiceState
  readonly by: readonly StateBy[]
  readonly before: readonly StateBy[]
  /** A stated end: "closed until Thursday". */
  readonly until: Interval | null
}

export type AdvisoryMatter = Matter<'advisory'> & {
  readonly issuer: string
  readonly audience: string | null
  readonly place: PlaceRef | null
  readonly since: Known
  readonly heard: Known
  readonly until: Interval | null
  /** The words of the instruction as first given. */
  readonly instruction: Heard
  /** Level where one is stated: "red". */
  readonly level: string | null
  readonly status: 'in force' | 'lifted' | 'replaced' | 'ended'
  /** What ended it: the entry that lifted or replaced it; null where its own end did. */
  readonly endedBy: string | null
  /** When it ended. */
  readonly ended: Known | null
  readonly in: readonly Heard[]
  readonly changes: readonly {
    readonly change: 'issued' | 'raised' | 'lowered' | 'lifted' | 'replaced' | 'repeated' | 'ended'
    readonly known: Known
    readonly in: Heard | null
  }[]
}

export type AnyMatter = FigureMatter | StatementMatter | ConditionMatter | AdvisoryMatter

/** A thing done, by the time it happened; PLOVER code. */
export type EventLine = {
  readonly id: string
  readonly code: string
  readonly happened: Interval | null
  readonly actor: string | null
  readonly target: string | null
  readonly place: PlaceRef | null
  readonly origin: string
  readonly in: readonly Heard[]
}

/** An actor with the names it was given, most used first, and the rating a person gave it. */
export type ActorState = ActorRow & {
  readonly names: readonly string[]
  readonly roles: readonly string[]
  readonly rating: string | null
  /** "Russian state media": other outlets of one hand. */
  readonly family: string | null
}

export type SituationState = {
  readonly id: string
  readonly name: string
  /** Civil time up to which things were known, or the recorded instant. */
  readonly asOf: string
  readonly clock: 'published' | 'recorded'
  /** The civil time by which ends and silences are measured: `asOf`, or by the recorded clock that of the newest report. */
  readonly moment: string
  /** How many reports the situation has, where this is only its largest and its latest matters; null: this is all. */
  readonly partOf: number | null
  readonly reports: readonly ReportRow[]
  /** Reports of the day of `asOf` whose hour is not known: they may have been known, and are left out. */
  readonly undecided: readonly string[]
  /** Each copy with the earliest report it is a copy of. */
  readonly copies: readonly CopyRow[]
  readonly figures: readonly FigureMatter[]
  readonly statements: readonly StatementMatter[]
  readonly conditions: readonly ConditionMatter[]
  readonly advisories: readonly AdvisoryMatter[]
  readonly events: readonly EventLine[]
  readonly actors: ReadonlyMap<string, ActorState>
}
