/**
 * Sections → a page whose quotations are numbered. The numbers follow the time at which reports were known and the order of their
 * text, so that the list at the end is in order and a number stands in it once, however often it is referred to.
 */
import type { CopyRow, ReportRow } from '../../ledger/entries/entry.ts'
import { showKnown } from '../words/known.ts'
import {
  type Anchor,
  anchorKey,
  type Page,
  type Phrase,
  type Run,
  type Section,
  type Source,
} from './page.ts'

export type Unnumbered = Omit<Page, 'sources' | 'numbers'>

export type Kept = { readonly reports: readonly ReportRow[]; readonly copies: readonly CopyRow[] }

export function toPage(page: Unnumbered, kept: Kept): Page {
  const runs = runsOf(page)
  const anchors = new Map(runs.map(({ anchor }) => [anchorKey(anchor), anchor]))
  const shown = new Set(runs.filter(run => run.kind === 'quote').map(run => anchorKey(run.anchor)))
  const byReport = groupsOf([...anchors.values()])
  const rows = kept.reports
    .filter(row => byReport.has(row.id))
    .sort((a, b) => compare(a.known.from, b.known.from) || compare(a.id, b.id))
  const copyOf = new Map(kept.copies.map(copy => [copy.report, copy.of]))
  const outlets = new Map(kept.reports.map(row => [row.id, outletOf(row)]))
  const sources: Source[] = []
  const numbers = new Map<string, number>()
  for (const row of rows) {
    const cited = [...(byReport.get(row.id) ?? [])].sort((a, b) => a.start - b.start || a.end - b.end)
    if (cited.length === 0) continue
    const numbered = cited.map((anchor, index) => ({
      number: numbers.size + index + 1,
      anchor,
      isShown: shown.has(anchorKey(anchor)),
    }))
    for (const { number, anchor } of numbered) numbers.set(anchorKey(anchor), number)
    const original = outlets.get(copyOf.get(row.id) ?? '')
    sources.push({ ...sourceOf(row), copy: original ?? null, cited: numbered })
  }
  return { ...page, sources, numbers }
}

function groupsOf(anchors: readonly Anchor[]): ReadonlyMap<string, readonly Anchor[]> {
  const groups = new Map<string, Anchor[]>()
  for (const anchor of anchors) {
    const group = groups.get(anchor.report)
    if (group === undefined) groups.set(anchor.report, [anchor])
    else group.push(anchor)
  }
  return groups
}

function sourceOf(row: ReportRow): Omit<Source, 'cited' | 'copy'> {
  const { id, title, url } = row
  return { report: id, outlet: outletOf(row), title, url, published: publishedOf(row) }
}

function outletOf({ outlet }: ReportRow): string {
  return outlet ?? 'outlet not known'
}

/** With its zone, where that is known; a report without a date of its own is known by something else. */
function publishedOf({ published, known, timezone }: ReportRow): string {
  const time = published === null ? `no date; known ${showKnown(known)}` : showKnown(known)
  return timezone === null ? time : `${time} (${timezone})`
}

function runsOf({ about, sections }: Unnumbered): Extract<Run, { readonly anchor: Anchor }>[] {
  return [...about, ...sections.flatMap(phrasesOf)].flatMap(phrase =>
    phrase.flatMap(run => (run.kind === 'quote' || run.kind === 'cite' ? [run] : [])),
  )
}

function phrasesOf({ items, more }: Section): Phrase[] {
  const shown = items.flatMap(({ head, lines, sides, small }) => [
    head,
    ...lines,
    ...sides.flatMap(side => [side.head, ...side.lines]),
    ...small,
  ])
  return more === null ? shown : [...shown, more]
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
