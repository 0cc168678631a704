/**
 * What reports took over from one another, as it was known at the moment asked for: of two reports that share words the later is
 * the copy. What it took over has the original's chain, so that it adds a report and no origin; what it added is its own.
 */
import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'
import type { CopyRow, Entry, ReportRow } from '../entries/entry.ts'
import { compare } from './heard.ts'

export type Copied = { readonly entries: readonly Entry[]; readonly copies: readonly CopyRow[] }

export function withCopies(
  entries: readonly Entry[],
  rows: readonly CopyRow[],
  reports: readonly ReportRow[],
): Copied {
  const byId = new Map(reports.map(report => [report.id, report]))
  const taken = takenOver(rows, byId)
  if (taken.size === 0) return { entries, copies: [] }
  const copies = [...taken.values()].flatMap(
    earlier => earlier.find(row => isCopy(row, byId.get(row.report))) ?? [],
  )
  return {
    copies: copies.sort((a, b) => compare(a.report, b.report)),
    entries: withOriginals(entries, taken, reports),
  }
}

/** Of each report that shares words with earlier ones: with which, the earliest first. */
function takenOver(rows: readonly CopyRow[], reports: ReadonlyMap<string, ReportRow>): Taken {
  const taken = new Map<string, { readonly row: CopyRow; readonly from: ReportRow }[]>()
  for (const row of rows) {
    const [a, b] = [reports.get(row.report), reports.get(row.of)]
    if (a === undefined || b === undefined || a === b) continue
    const later = byTime(a, b) < 0 ? { row: turned(row), from: a } : { row, from: b }
    const others = taken.get(later.row.report)
    if (others === undefined) taken.set(later.row.report, [later])
    else others.push(later)
  }
  return new Map(
    [...taken].map(([report, earlier]) => [
      report,
      earlier.sort((a, b) => byTime(a.from, b.from)).map(({ row }) => row),
    ]),
  )
}

type Taken = ReadonlyMap<string, readonly CopyRow[]>

/**
 * In the order of reports, so that what a copy gives on leads to the first that had it. Each claim goes by the earliest report whose
 * words it has: one report may have taken passages from several.
 */
function withOriginals(entries: readonly Entry[], taken: Taken, reports: readonly ReportRow[]): Entry[] {
  const sorted = [...reports].sort(byTime)
  const order = new Map(sorted.map((report, at) => [report.id, { report, at }]))
  const originals = new Set([...taken.values()].flat().map(({ of }) => of))
  const known = new Map<string, Entry>()
  const told = new Map<Entry, Entry>()
  const placeOf = (entry: Entry) => order.get(entry.report)?.at ?? -1
  for (const entry of [...entries].sort((a, b) => placeOf(a) - placeOf(b))) {
    const copy = taken.get(entry.report)?.find(row => isTakenOver(entry, row))
    const one =
      copy === undefined
        ? entry
        : copied(entry, copy, {
            original: known.get(keyOf(copy.of, entry)),
            report: order.get(copy.of)?.report,
          })
    told.set(entry, one)
    if (originals.has(entry.report)) known.set(keyOf(entry.report, entry), one)
  }
  return entries.map(entry => told.get(entry) ?? entry)
}

/** Share of a report's story that makes the report itself a copy; less is a report that takes passages over. */
const COPY = 0.5

function isCopy({ passages }: CopyRow, report: ReportRow | undefined): boolean {
  if (report === undefined) return false
  const taken = passages.reduce((sum, { at }) => sum + at.end - at.start, 0)
  return taken >= COPY * (report.length - report.bodyStart)
}

function byTime(a: ReportRow, b: ReportRow): number {
  return compare(a.known.to, b.known.to) || compare(a.known.from, b.known.from) || compare(a.id, b.id)
}

function turned({ report, of, passages, ...row }: CopyRow): CopyRow {
  return {
    ...row,
    report: of,
    of: report,
    passages: passages.map(({ at, inOther }) => ({ at: inOther, inOther: at })),
  }
}

/** Whether more than half of an entry's words lie in passages of the copy. */
function isTakenOver({ start, end }: Span, { passages }: CopyRow): boolean {
  const shared = passages.reduce(
    (sum, { at }) => sum + Math.max(0, Math.min(at.end, end) - Math.max(at.start, start)),
    0,
  )
  return 2 * shared > end - start
}

type Original = { readonly original: Entry | undefined; readonly report: ReportRow | undefined }

/** The chain and the matter of the same claim in the original; where it is not found there, at least its outlet. */
function copied<One extends Entry>(entry: One, copy: CopyRow, { original, report }: Original): One {
  const own = { outlet: entry.chain.outlet, copyOf: copy.of }
  if (original !== undefined)
    return {
      ...entry,
      matter: original.matter,
      stance: original.stance,
      chain: { ...original.chain, ...own },
    }
  const origin = entry.chain.named ? entry.chain.origin : (report?.outletActor ?? entry.chain.origin)
  return { ...entry, chain: { ...entry.chain, ...own, origin } }
}

function keyOf(report: string, { kind, words }: Entry): string {
  return `${report} ${kind} ${fold(words)}`
}
