/** The rows of a situation made by hand around some entries: their reports, actors, copies and what was decided. */
import type { ActorRow, CopyRow, Entry, ReportRow } from '../../src/ledger/entries/entry.ts'
import type { Correction, Decided } from '../../src/ledger/situation/correction.ts'
import type { SituationRecord } from '../../src/ledger/situation/record.ts'
import { SITUATION } from './ledger-entries.ts'

/** Characters of every report. */
export const LENGTH = 1000

/** Each report is known when its first entry is, and its outlet is that entry's. */
export function recordOf(
  entries: readonly Entry[],
  more: Partial<Omit<SituationRecord, 'entries'>> = {},
): SituationRecord {
  const first = new Map([...entries].reverse().map(entry => [entry.report, entry]))
  const reports = [...first.values()].map(reportRow)
  return {
    id: SITUATION,
    name: null,
    asOf: '2024-03-12T00:00',
    clock: 'published',
    reports,
    undecided: [],
    began: null,
    entries,
    copies: [],
    actors: actorsIn(entries),
    names: [],
    corrections: [],
    ...more,
  }
}

function reportRow({ report, situation, clocks, chain }: Entry): ReportRow {
  return {
    id: report,
    outlet: chain.outlet,
    title: null,
    url: null,
    language: 'en',
    timezone: null,
    bodyStart: 0,
    published: clocks.known.from,
    known: clocks.known,
    recorded: '2024-03-12T00:00:00.000Z',
    situation,
    event: 'v-1',
    outletActor: chain.outlet,
    reader: 'rules',
    length: LENGTH,
  }
}

function actorsIn(entries: readonly Entry[]): ActorRow[] {
  const ids = entries.flatMap(({ chain }) => [chain.origin, chain.outlet, ...chain.via])
  return [...new Set(ids)].sort().map(id => ({ id, kind: 'organisation', name: id }))
}

/** That two reports share these characters, at the same place in both. */
export function shared(report: string, of: string, ...at: readonly (readonly [number, number])[]): CopyRow {
  const spans = at.map(([start, end]) => ({ start, end }))
  const passages = spans.map(span => ({ at: span, inOther: span }))
  return { report, of, kind: 'rewrite', passages, shared: 0.5, because: 'made by hand' }
}

/** What was decided, one after another. Their ids are `k-0`, `k-1` and so on. */
export function decided(...all: readonly Decided[]): Correction[] {
  return all.map((what, index) => ({
    id: `k-${index}`,
    by: 'Ana',
    recorded: `2024-03-11T10:00:${String(index).padStart(2, '0')}.000Z`,
    note: null,
    what,
  }))
}
