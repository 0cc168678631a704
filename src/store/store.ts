/**
 * What the record offers: rows are appended, never changed, and asked for as they were known at a moment. The one interface over
 * PGlite in a folder and a PostgreSQL server; nothing outside this folder knows which it is.
 */
import type { ActorRow, CopyRow, Entry, EntryKind, NameRow, ReportRow } from '../ledger/entries/entry.ts'
import type { Known } from '../ledger/entries/interval.ts'
import type { Correction } from '../ledger/situation/correction.ts'
import type { SituationRecord } from '../ledger/situation/record.ts'

/** What reading one report adds. A report is there whole or not at all. */
export type Addition = {
  readonly report: ReportRow
  /** As received: any UTF-16, also NUL and half a surrogate pair. */
  readonly text: string
  /** Of the text as received, in hexadecimal digits. */
  readonly sha256: string
  readonly entries: readonly Entry[]
  readonly copies: readonly CopyRow[]
  /** Those the record may not have yet; one it has is left as it is. */
  readonly actors: readonly ActorRow[]
  readonly names: readonly NameRow[]
  /** Signed 32-bit integers by which a later copy finds it. */
  readonly bands: readonly number[]
  /** What tells its story, kept as given: JSON. */
  readonly story: unknown
}

/**
 * Up to which moment. `published`: civil time to the minute, and what was known by then; a report of a whole day is known when
 * the day is over. `recorded`: an instant with `Z`, and what the record held then, corrections too.
 */
export type AsOf = { readonly asOf: string; readonly clock: 'published' | 'recorded' }

export type RecordQuery = AsOf & {
  readonly situation: string
  /**
   * Only entries of these matters; reports, copies and actors are then those that the entries name, and the names are those under
   * which these actors were last heard of.
   */
  readonly matters?: readonly string[]
  readonly kinds?: readonly EntryKind[]
  /** Only entries that were not yet known then, by the same clock. */
  readonly since?: string
}

export type MatterQuery = AsOf & {
  readonly situation: string
  readonly kind?: EntryKind
  /** `reports`: most reports first. `last`: those heard of last first. */
  readonly by: 'reports' | 'last'
  readonly limit: number
  /** Only matters with an entry that was not yet known then, by the same clock. */
  readonly since?: string
}

export type MatterCount = {
  readonly matter: string
  readonly kind: EntryKind
  /** Reports that have an entry in it. */
  readonly reports: number
  readonly entries: number
  /** When the first and the last of them were known; by the recorded clock, instants. */
  readonly first: string
  readonly last: string
}

export type SearchQuery = AsOf & {
  readonly situation: string
  /** Words that must all stand in the entry or its place, whatever their case and accents. */
  readonly words: string
  readonly limit: number
}

export type KeptReport = { readonly row: ReportRow; readonly text: string; readonly sha256: string }

export type CopyCandidate = {
  readonly report: string
  readonly outlet: string | null
  readonly outletActor: string
  readonly title: string | null
  readonly known: Known
  readonly bodyStart: number
  readonly situation: string
  readonly event: string
  readonly text: string
  /** Keys in common. */
  readonly shared: number
}

/** What tells a report's story, as it was given. */
export type KeptStory = {
  readonly report: string
  readonly situation: string
  readonly event: string
  readonly story: unknown
}

export type EntryQuery = {
  readonly kind: EntryKind
  /** Keys, each within its situation. One question for many costs far less than many questions. */
  readonly asked: readonly { readonly situation: string; readonly keys: readonly number[] }[]
  readonly limit: number
}

/** An actor with all it was ever called. */
export type KeptActor = ActorRow & {
  readonly names: readonly { readonly name: string; readonly times: number }[]
  readonly roles: readonly string[]
  /** When the last report that names it was known (the later end); null where none does. */
  readonly heard: string | null
  /** The situations in whose reports it is named. */
  readonly situations: readonly string[]
}

export type SituationRow = {
  readonly id: string
  /** As last named; null where nobody has named it. */
  readonly name: string | null
  /** Headline of its first report; null where none has one. */
  readonly title: string | null
  readonly reports: number
  readonly first: Known
  readonly last: Known
}

/** That somebody gives a situation a name; the last row counts. */
export type SituationName = {
  readonly situation: string
  readonly name: string
  readonly by: string
  /** The instant, ISO 8601 with `Z`. */
  readonly recorded: string
}

export type ExportQuery = Partial<AsOf> & {
  readonly situation?: string
  readonly kinds?: readonly EntryKind[]
}

export type Exported = { readonly entry: Entry; readonly report: ReportRow }

export type Store = {
  /** All or nothing, in one transaction. A report that is already there is left as it is, so doing it twice does it once. */
  append(additions: readonly Addition[]): Promise<void>
  /** Which of these reports the record has. */
  known(reports: readonly string[]): Promise<ReadonlySet<string>>

  /** Reports with most bands in common, best first. */
  copyCandidates(bands: readonly number[], limit: number): Promise<readonly CopyCandidate[]>
  /** Of every report, in the order in which they were recorded: to place new ones among them. */
  allStories(): Promise<readonly KeptStory[]>
  /** Entries of these situations and a kind with most keys in common, best first. */
  entryCandidates(query: EntryQuery): Promise<readonly Entry[]>
  /** Every actor, to index them when the record is opened. */
  allActors(): Promise<readonly KeptActor[]>
  /** These actors. */
  actors(ids: readonly string[]): Promise<readonly KeptActor[]>

  /** Those with most reports, the largest first; all of them where there is no limit. */
  situations(limit?: number): Promise<readonly SituationRow[]>
  nameSituation(row: SituationName): Promise<void>

  record(query: RecordQuery): Promise<SituationRecord>
  /** The largest or latest matters, quickly: what to show of a situation too large to show whole. */
  matters(query: MatterQuery): Promise<readonly MatterCount[]>
  /** Entries whose words hold these, latest first. */
  search(query: SearchQuery): Promise<readonly Entry[]>
  report(id: string): Promise<KeptReport | null>
  entry(id: string): Promise<Entry | null>
  /** The entries of one report, as they stand in it. */
  entriesOf(report: string): Promise<readonly Entry[]>
  /** Copies in which the report is either side. */
  copiesOf(report: string): Promise<readonly CopyRow[]>

  correct(row: Correction): Promise<void>
  /** In the order in which they were recorded. */
  corrections(): Promise<readonly Correction[]>

  /** The moment up to which somebody has seen the changes of a situation; null: never asked. */
  looked(who: string, situation: string): Promise<string | null>
  setLooked(who: string, situation: string, moment: string): Promise<void>

  /** Every entry in the order in which it was recorded, each with its report; memory stays constant. */
  all(query: ExportQuery): AsyncIterable<Exported>
  close(): Promise<void>
}
