/**
 * The record of one report, format `hearsay/1`: what `readReport` returns and `hearsay read --json` prints.
 *
 * Every `start` and `end` is a UTF-16 position in `report.text`, and `words === report.text.slice(start, end)`.
 * The JSON Schema `schema.json` is generated from the types in this file.
 */
import type { Report } from '../text/report.ts'

export type Anchored = { readonly words: string; readonly start: number; readonly end: number }

/** Read off the text, or worked out from it. Never mixed. */
export type Basis = 'stated' | 'inferred'

/** Somebody as named at one place of the text. `actor` is the id of who that is, null where we do not know. */
export type Mention = Anchored & { readonly actor: string | null; readonly basis: Basis }

/** When something happened: a half-open interval of local civil time, ISO 8601; null is an open or unknown end. */
export type When = {
  readonly words: string
  readonly from: string | null
  readonly to: string | null
  /** TimeML TIMEX3 value. */
  readonly timex: string
  readonly basis: Basis
}

/** How a claim came to be: the rule's id, the reader it belongs to, and what each inferred field was inferred from. */
export type Provenance = {
  readonly rule: string
  readonly reader: 'rules' | 'tagger'
  readonly inferred: readonly Inference[]
}
export type Inference = {
  readonly field: string
  readonly from: readonly Anchored[]
  readonly because: string
}

/**
 * What somebody holds against a claim. `unverified`: the report says that it, or somebody, could not check it. `corrected`,
 * `withdrawn`, `admitted`: somebody gives another number, takes the claim back, or says that it is so after all.
 */
export type Contested = {
  readonly kind: 'denied' | 'no-evidence' | 'disputed' | 'unverified' | 'corrected' | 'withdrawn' | 'admitted'
  readonly at: Anchored
  /** Who does so; null where the report says it in its own voice. */
  readonly by: Mention | null
}

export type Statement = Provenance & {
  readonly id: string
  readonly source: Mention | null
  /** Who passed it on, origin first: "his office told Reuters" gives the office, then Reuters. */
  readonly via: readonly Mention[]
  readonly cue: Anchored | null
  readonly content: readonly Anchored[]
  readonly manner: 'direct' | 'indirect' | 'mixed'
  readonly hedge: string | null
  readonly said: When | null
  /** Told as of an earlier time: "had said", "said on Monday" in a report of Tuesday. */
  readonly earlier: boolean
  /** The statement of this report that it answers: "There is no evidence for the claim" answers who made the claim. */
  readonly answers: string | null
  readonly contested: Contested | null
}

export type Figure = Provenance &
  Anchored & {
    readonly id: string
    /** A kind of `data/kinds.yml`: killed, injured, arrested, troops, … */
    readonly measure: string
    readonly of: Anchored | null
    /** Of whom these are a part: "the dead" in "two of the dead are children". Null: of nobody counted elsewhere. */
    readonly partOf: Anchored | null
    /** Inclusive bounds; null is open. "More than 3,000" is 3001 and null. */
    readonly low: number | null
    readonly high: number | null
    /** The hedging words as written: "more than"; "thousands", "several" where no number is written. */
    readonly hedge: string | null
    /** Counted within the time of `when`, or since the beginning. Null: the text does not say. */
    readonly window: 'period' | 'total' | null
    readonly when: When | null
    readonly place: Mention | null
    readonly source: Mention | null
    readonly statement: string | null
    readonly contested: Contested | null
  }

export type DateExpression = Anchored & {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly timex: string
  readonly from: string | null
  readonly to: string | null
  readonly basis: Basis
  /** For an inferred value: what it was worked out from. */
  readonly because: string | null
  readonly rule: string
}

export type EventReport = Provenance &
  Anchored & {
    readonly id: string
    /** PLOVER event code, upper case. */
    readonly code: string
    readonly actor: Mention | null
    readonly target: Mention | null
    readonly when: When | null
    readonly place: Mention | null
    readonly statement: string | null
    /** That of the statement it stands in: "denied that it shelled the town" is no report of shelling. */
    readonly contested: Contested | null
  }

export type Place = Anchored & {
  readonly name: string | null
  /** GeoNames id; null where the place is not placed, and for most provinces and the regions kept by hand. */
  readonly geonames: number | null
  readonly lat: number | null
  readonly lon: number | null
  readonly kind: 'city' | 'region' | 'country' | 'continent' | 'feature' | 'unplaced'
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** False where the name stands for a government or is part of another name: "Moscow said" is no point on a map. */
  readonly literal: boolean
  readonly rule: string
}

export type Actor = {
  readonly id: string
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'office' | 'group' | 'place' | 'unknown'
  readonly role: string | null
  /** Whose word this one passes on as a spokesperson, chief or lawyer: the actor of the body or client. */
  readonly speaksFor: string | null
  /** How `speaksFor` was worked out, where it was not read off the text. */
  readonly inferred: readonly Inference[]
  /** Each with the reason why it is this actor: "named in full", "surname", "the same name in another spelling". */
  readonly mentions: readonly (Anchored & { readonly because: string })[]
}

export type Condition = Provenance &
  Anchored & {
    readonly id: string
    readonly service: string
    readonly state: 'cut' | 'disrupted' | 'degraded' | 'working' | 'restored'
    /** The thing or the customers named: "The road to Cavnic", "three villages", "Schools in the city". */
    readonly subject: Anchored | null
    /** How much of the place: "about half", "the whole"; null where the text does not say. */
    readonly extent: Anchored | null
    readonly when: When | null
    /** The end that is told with it: "closed until Thursday". It ends with `to`. */
    readonly until: When | null
    readonly place: Mention | null
    readonly statement: string | null
    /** That of the statement it stands in: "denied that it shelled the town" is no report of shelling. */
    readonly contested: Contested | null
  }

export type Advisory = Provenance & {
  readonly id: string
  readonly issuer: Mention | null
  readonly audience: Anchored | null
  readonly instruction: Anchored
  /**
   * What is done to the advice or notice: "lifted the boil-water notice" ends one, "remains in force" repeats one, "this
   * replaces the notice of Monday" puts another in its place.
   */
  readonly change: 'issued' | 'repeated' | 'raised' | 'lowered' | 'replaced' | 'lifted'
  readonly when: When | null
  /** The end that is told with it: "until Sunday" ends with `to`. "Until further notice" has words and no `to`. */
  readonly until: When | null
  readonly place: Mention | null
  readonly statement: string | null
  /** That of the statement it stands in: "denied that it shelled the town" is no report of shelling. */
  readonly contested: Contested | null
}

export type Reading = {
  readonly format: 'hearsay/1'
  readonly report: Report
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly dates: readonly DateExpression[]
  readonly events: readonly EventReport[]
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
  readonly conditions: readonly Condition[]
  readonly advisories: readonly Advisory[]
}
