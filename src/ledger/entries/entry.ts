/**
 * Claims as the record keeps them: what `hearsay add` appends for one report. Rows are appended, never changed; what a
 * person corrects is a row of its own (`correction.ts`).
 */
import type { Advisory, Condition, EventReport, Figure, Statement } from '../../engine/reading.ts'
import type { Span } from '../../text/span.ts'
import type { Interval, Known } from './interval.ts'

/** A report of the record: everything but its text, which the store keeps beside it. */
export type ReportRow = {
  /** `r-` and 16 hexadecimal digits, from the content. */
  readonly id: string
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly language: string
  readonly timezone: string | null
  readonly bodyStart: number
  /** As the report has it; null: not known. */
  readonly published: string | null
  /** When it was known: its publication, or where that is not known the civil time (UTC) at which it was recorded. */
  readonly known: Known
  /** The instant at which it was recorded, ISO 8601 with milliseconds and `Z`. */
  readonly recorded: string
  readonly situation: string
  /** The story it tells: reports of one event. */
  readonly event: string
  /** The actor that is its outlet; of a report without outlet, an actor of its own ("outlet not known"). */
  readonly outletActor: string
  readonly reader: 'rules' | 'tagger'
  /** UTF-16 units of its text. */
  readonly length: number
}

/** Who it is from, origin first. Ids are those of the record's actors. */
export type Chain = {
  /** Whom corroboration counts: the body that a spokesperson speaks for, the witness, the outlet where nobody is named. */
  readonly origin: string
  /** Who spoke for the origin; null where it spoke itself. */
  readonly voice: string | null
  /** Who passed it on before the outlet: "North Radio reported, citing Elnord" in another paper gives North Radio. */
  readonly via: readonly string[]
  /** That one of `via` is an organisation: the outlet passes on what another outlet reported. */
  readonly relayed: boolean
  readonly outlet: string
  /** False where the report names no source, so that the outlet itself answers for it. */
  readonly named: boolean
  /**
   * The report whose words these are, where this report copied them. Null in the store: which of two is the copy depends on what
   * was known at the moment asked for, so `situation/copied.ts` fills it in from the copy rows.
   */
  readonly copyOf: string | null
  /** Who contests it in the same report; the claim's `contested` says how. Where that is the origin, it takes the stance itself. */
  readonly contestedBy: string | null
}

export type Clocks = {
  /** When it is said to have happened: civil time at the place. */
  readonly happened: Interval | null
  readonly said: Interval | null
  readonly known: Known
  /** That the report tells of an earlier saying: "had said", "said on Monday" in Tuesday's paper. It is heard no later for it. */
  readonly earlier: boolean
}

/** A place of the record: placed by the gazetteer, or by its words alone. */
export type PlaceRef = {
  /** `g-` and the GeoNames id, or `p-` and the folded name. */
  readonly id: string
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
  readonly kind: string
  readonly country: string | null
}

/**
 * What a claim does in its matter. Only `asserts` gives it; the others answer it. `other account` tells the opposite without naming
 * the claim it goes against; `corrects` says that the number was wrong.
 */
export type Stance =
  | 'asserts'
  | 'denies'
  | 'no evidence'
  | 'admits'
  | 'withdraws'
  | 'corrects'
  | 'other account'

type Recorded<Kind extends string, Claim> = {
  /** The claim's id in its reading, from the content. */
  readonly id: string
  readonly report: string
  readonly situation: string
  readonly kind: Kind
  /** What it is about; claims with the same matter agree, differ, answer or follow one another. */
  readonly matter: string
  /** Why it stands in that matter, in one sentence. */
  readonly because: string
  readonly stance: Stance
  readonly chain: Chain
  readonly clocks: Clocks
  readonly place: PlaceRef | null
  /** Keys by which a later claim finds it to be compared: signed 32-bit integers; none where the matter follows from the fields. */
  readonly keys: readonly number[]
  /** Its words as a reader would quote them, and where they stand in the report. */
  readonly words: string
  readonly start: number
  readonly end: number
  /** As read. */
  readonly claim: Claim
}

export type FigureEntry = Recorded<'figure', Figure>
export type StatementEntry = Recorded<'statement', Statement>
export type EventEntry = Recorded<'event', EventReport>
export type ConditionEntry = Recorded<'condition', Condition>
export type AdvisoryEntry = Recorded<'advisory', Advisory>
export type Entry = FigureEntry | StatementEntry | EventEntry | ConditionEntry | AdvisoryEntry
export type EntryKind = Entry['kind']

/** That two reports share words. In the store in either order; in a state, `report` is the copy and `of` the earlier. */
export type CopyRow = {
  readonly report: string
  readonly of: string
  readonly kind: 'same' | 'reprint' | 'excerpt' | 'rewrite'
  /** The passages, in reading order: where in `report` and where in `of`. */
  readonly passages: readonly { readonly at: Span; readonly inOther: Span }[]
  /** 0 to 1. */
  readonly shared: number
  readonly because: string
}

/** An actor of the record, over all reports. */
export type ActorRow = {
  readonly id: string
  readonly kind: 'person' | 'organisation' | 'office' | 'group' | 'place' | 'outlet' | 'unknown'
  readonly name: string
}

/** A name under which a report has an actor, and why it is that actor. */
export type NameRow = {
  readonly actor: string
  readonly report: string
  readonly name: string
  readonly role: string | null
  /** How often the report uses it. */
  readonly times: number
  readonly because: string
}
