/** Several claims that one question is about, of a matter or of some characters, each by its id and its words. */
import type { Entry, ReportRow } from '../../ledger/entries/entry.ts'
import type { Page } from '../page/page.ts'
import { toPage } from '../page/references.ts'
import { faint, item, plain, quote } from '../page/runs.ts'
import { counted } from '../words/count.ts'
import { showKnown } from '../words/known.ts'
import { printable } from '../words/printable.ts'

/** Shown; the rest is counted. */
const MOST = 60

export function claimsPage(entries: readonly Entry[], reports: readonly ReportRow[]): Page {
  const outlets = new Map(reports.map(({ id, outlet }) => [id, printable(outlet ?? '') || 'unnamed outlet']))
  const items = entries.slice(0, MOST).map(({ id, kind, report, start, end, words, clocks }) =>
    item([plain(`${id} `), quote({ report, start, end, words })], {
      lines: [[faint(`${kind}, ${outlets.get(report) ?? report}, ${showKnown(clocks.known)}`)]],
    }),
  )
  const left = entries.length - items.length
  const more = left > 0 ? [faint(`and ${left} more: hearsay export jsonl`)] : null
  const about = [[plain(`${counted(entries.length, 'claim')}; hearsay why with the id of one says more`)]]
  return toPage(
    { title: 'Why', about, sections: [{ id: 'claims', title: 'Claims', items, more }] },
    { reports, copies: [] },
  )
}
