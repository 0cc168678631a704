/** What an annotator sees in a sentence: a span of the cleaned text and what it means. Marks never cross a sentence. */
import type { TaggedAttribution } from '../parse/tags.ts'
import type { Span } from '../text/span.ts'

/** A date, time, duration or set, as TIMEX3. */
export type DateMark = Span & {
  readonly kind: 'date'
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value: `2022-01-06TNI`, `P2W`, `XXXX-WXX-4`, `PAST_REF`. */
  readonly timex: string
  /** Half-open civil interval, ISO 8601, of a DATE or TIME whose value is known; otherwise null. */
  readonly from: string | null
  readonly to: string | null
  readonly basis: 'stated' | 'inferred'
  /** For an inferred value: what it was worked out from, in words. */
  readonly because: string | null
  readonly rule: string
}

/** A number with its hedge, and what sort of number it is. Bounds are inclusive; null is open. */
export type QuantityMark = Span & {
  readonly kind: 'quantity'
  /** The number or numbers alone, without hedge and unit. */
  readonly number: Span
  readonly low: number | null
  readonly high: number | null
  /** `=` exact, `~` about, `>` more than, `<` less than, as in NewsQuant. */
  readonly change: '=' | '~' | '>' | '<'
  /** The hedging words as written ("more than"), or null. */
  readonly hedge: string | null
  /** Only `count` can become a figure. */
  readonly sort:
    | 'count'
    | 'money'
    | 'percent'
    | 'ordinal'
    | 'age'
    | 'measure'
    | 'score'
    | 'rate'
    | 'identifier'
    | 'time'
  /** The noun counted, "police officers" in "18 police officers", or null. */
  readonly of: Span | null
  readonly rule: string
}

export type NameKind = 'person' | 'organisation' | 'place' | 'group' | 'office' | 'unknown'

/** A proper name or title: "Kasym-Zhomart Tokayev", "Ministry of the Interior", "Kazakh". */
export type NameMark = Span & {
  readonly kind: 'name'
  readonly name: NameKind
  /** A title or office in apposition: "President", "a researcher at the Foreign Policy Institute". */
  readonly role: Span | null
  readonly rule: string
}

/** A place found in the gazetteer, or a place name that is not in it (`unplaced`). */
export type PlaceMark = Span & {
  readonly kind: 'place'
  readonly name: string | null
  readonly geonames: number | null
  readonly lat: number | null
  readonly lon: number | null
  readonly place: 'city' | 'region' | 'country' | 'continent' | 'feature' | 'unplaced'
  readonly country: string | null
  /** False where the place stands for a government or people ("Moscow said", "Kazakh police"). */
  readonly literal: boolean
  readonly rule: string
}

export type Marks = {
  readonly dates: readonly DateMark[]
  readonly quantities: readonly QuantityMark[]
  readonly names: readonly NameMark[]
  readonly places: readonly PlaceMark[]
  /** Who says what, where a trained tagger read the text; null where the rules are to find it. */
  readonly attributions: readonly TaggedAttribution[] | null
}
