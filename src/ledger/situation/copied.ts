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
  const copies = originalOf(
    rows.flatMap(row => {
      const a = byId.get(row.report)
      const b = byId.get(row.of)
      return a === undefined || b === undefined ? [] : [isEarlier(a, b) ? turned(row) : row]
    }),
    byId,
  )
  const copyOf = new Map(copies.map(copy => [copy.report, copy]))
  if (copyOf.size === 0) return { entries, copies }
  const originals = indexed(entries, new Set(copies.map(({ of }) => of)))
  return {
    copies: copies.filter(copy => isCopy(copy, byId.get(copy.report))),
    entries: entries.map(entry => {
      const copy = copyOf.get(entry.report)
      return copy === undefined || !isTakenOver(entry, copy)
        ? entry
        : copied(entry, copy, { original: originals.get(keyOf(copy.of, entry)), report: byId.get(copy.of) })
    }),
  }
}

/** Share of a report's story that makes the report itself a copy; less is a report that takes passages over. */
const COPY = 0.5

function isCopy({ passages }: CopyRow, report: ReportRow | undefined): boolean {
  if (report === undefined) return false
  const taken = passages.reduce((sum, { at }) => sum + at.end - at.start, 0)
  return taken >= COPY * (report.length - report.bodyStart)
}

/** Each copy once, with the earliest report whose words it has. */
function originalOf(copies: readonly CopyRow[], reports: ReadonlyMap<string, ReportRow>): CopyRow[] {
  const earliest = new Map<string, CopyRow>()
  for (const copy of copies) {
    const known = earliest.get(copy.report)
    const [one, other] = [reports.get(copy.of), reports.get(known?.of ?? '')]
    if (one !== undefined && (other === undefined || isEarlier(one, other))) earliest.set(copy.report, copy)
  }
  return [...earliest.values()].sort((a, b) => compare(a.report, b.report))
}

function isEarlier(a: ReportRow, b: ReportRow): boolean {
  return (compare(a.known.to, b.known.to) || compare(a.known.from, b.known.from) || compare(a.id, b.id)) < 0
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

function indexed(entries: readonly Entry[], reports: ReadonlySet<string>): ReadonlyMap<string, Entry> {
  const originals = entries.filter(({ report }) => reports.has(report))
  return new Map(originals.map(entry => [keyOf(entry.report, entry), entry]))
}

function keyOf(report: string, { kind, words }: Entry): string {
  return `${report} ${kind} ${fold(words)}`
}
