/** What a claim is in a table: one row, with its anchors. The list is the order of the columns and what docs/export.md says of them. */
import type { When } from '../../engine/reading.ts'
import type { Entry, ReportRow } from '../../ledger/entries/entry.ts'
import type { Interval } from '../../ledger/entries/interval.ts'

/** A claim with its report, and how the actors in it are called. */
export type ExportedClaim = {
  readonly entry: Entry
  readonly report: ReportRow
  readonly names: ReadonlyMap<string, string>
}

export type Cell = string | number | boolean | null

export type Column = {
  readonly name: string
  readonly says: string
  readonly value: (claim: ExportedClaim) => Cell
}

export const COLUMNS: readonly Column[] = [
  column('claim', 'id of the claim, from its content', ({ entry }) => entry.id),
  column('kind', 'figure, statement, event, condition or advisory', ({ entry }) => entry.kind),
  column('situation', 'id of the situation', ({ entry }) => entry.situation),
  column(
    'matter',
    'id of what it is about; claims with one matter agree, differ or follow one another',
    ({ entry }) => entry.matter,
  ),
  column(
    'stance',
    'asserts, or how it answers: denies, no evidence, admits, withdraws, corrects, other account',
    ({ entry }) => entry.stance,
  ),
  column('words', 'the words of the claim', ({ entry }) => entry.words),
  column('start', 'where they start in the report as received, in UTF-16 units', ({ entry }) => entry.start),
  column('end', 'the unit after the last', ({ entry }) => entry.end),
  column('report', 'id of the report, from its content', ({ report }) => report.id),
  column('outlet', 'who published it', ({ report }) => report.outlet),
  column('title', 'its headline', ({ report }) => report.title),
  column('url', 'its address', ({ report }) => report.url),
  column('published', 'when, as the report has it: civil time', ({ report }) => report.published),
  column('timezone', 'IANA zone of its civil times', ({ report }) => report.timezone),
  column('known_from', 'since when it was known, at the earliest', ({ report }) => report.known.from),
  column('known_to', 'and at the latest', ({ report }) => report.known.to),
  column('recorded', 'the instant at which it was recorded', ({ report }) => report.recorded),
  column('origin', 'the first link of its chain, which corroboration counts', ({ entry, names }) =>
    nameIn(names, entry.chain.origin),
  ),
  column('origin_id', 'its id', ({ entry }) => entry.chain.origin),
  column(
    'origin_named',
    'false where the report names no source and the outlet answers for it',
    ({ entry }) => entry.chain.named,
  ),
  column('voice', 'who spoke for the origin', ({ entry, names }) => nameIn(names, entry.chain.voice)),
  column('via', 'who passed it on, in order, parted by `; `', ({ entry, names }) =>
    joined(entry.chain.via.map(id => names.get(id) ?? id)),
  ),
  column('happened_from', 'when it is said to have happened: from, civil time', ({ entry }) =>
    from(entry.clocks.happened),
  ),
  column('happened_to', 'up to and without', ({ entry }) => to(entry.clocks.happened)),
  column('said_from', 'when it was said: from', ({ entry }) => from(entry.clocks.said)),
  column('said_to', 'up to and without', ({ entry }) => to(entry.clocks.said)),
  column('place', 'where', ({ entry }) => entry.place?.name ?? null),
  column(
    'place_id',
    '`g-` and the GeoNames id, or `p-` and the name',
    ({ entry }) => entry.place?.id ?? null,
  ),
  column('country', 'ISO 3166-1 alpha-2', ({ entry }) => entry.place?.country ?? null),
  column('lat', 'degrees north', ({ entry }) => entry.place?.lat ?? null),
  column('lon', 'degrees east', ({ entry }) => entry.place?.lon ?? null),
  column('measure', 'of a figure: what it counts', ({ entry }) =>
    entry.kind === 'figure' ? entry.claim.measure : null,
  ),
  column('of', 'of a figure: the words for whom', ({ entry }) =>
    entry.kind === 'figure' ? (entry.claim.of?.words ?? null) : null,
  ),
  column('low', 'of a figure: lower bound, inclusive; empty is open', ({ entry }) =>
    entry.kind === 'figure' ? entry.claim.low : null,
  ),
  column('high', 'of a figure: upper bound, inclusive; empty is open', ({ entry }) =>
    entry.kind === 'figure' ? entry.claim.high : null,
  ),
  column('window', 'of a figure: `period` or `total`', ({ entry }) =>
    entry.kind === 'figure' ? entry.claim.window : null,
  ),
  column('hedge', 'of a figure or statement: the hedging words', ({ entry }) =>
    'hedge' in entry.claim ? entry.claim.hedge : null,
  ),
  column('manner', 'of a statement: direct, indirect or mixed', ({ entry }) =>
    entry.kind === 'statement' ? entry.claim.manner : null,
  ),
  column('event', 'of an event: PLOVER code', ({ entry }) =>
    entry.kind === 'event' ? entry.claim.code : null,
  ),
  column('service', 'of a condition: the service', ({ entry }) =>
    entry.kind === 'condition' ? entry.claim.service : null,
  ),
  column('state', 'of a condition: cut, disrupted, degraded, working or restored', ({ entry }) =>
    entry.kind === 'condition' ? entry.claim.state : null,
  ),
  column('audience', 'of an advisory: the words for whom it is', ({ entry }) =>
    entry.kind === 'advisory' ? (entry.claim.audience?.words ?? null) : null,
  ),
  column('change', 'of an advisory: issued, repeated, raised, lowered, replaced or lifted', ({ entry }) =>
    entry.kind === 'advisory' ? entry.claim.change : null,
  ),
  column('until', 'of a condition or advisory: its stated end, up to and without', ({ entry }) =>
    untilOf(entry),
  ),
  column(
    'contested',
    'how the report itself contests it',
    ({ entry }) => entry.claim.contested?.kind ?? null,
  ),
  column('reader', 'rules or tagger', ({ entry }) => entry.claim.reader),
  column('rule', 'the rule that found it', ({ entry }) => entry.claim.rule),
]

function column(name: string, says: string, value: Column['value']): Column {
  return { name, says, value }
}

function nameIn(names: ReadonlyMap<string, string>, actor: string | null): string | null {
  return actor === null ? null : (names.get(actor) ?? null)
}

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('; ')
}

function from(interval: Interval | null): string | null {
  return interval?.from ?? null
}

function to(interval: Interval | null): string | null {
  return interval?.to ?? null
}

function untilOf({ claim }: Entry): string | null {
  const until: When | null = 'until' in claim ? claim.until : null
  return until?.to ?? null
}
