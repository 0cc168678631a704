/**
 * What a batch is matched with: the reports and statements of the record that share keys with it, looked up once for the whole batch,
 * and those of the batch itself as they come.
 */
import { bandsOf } from '../../ledger/copies/bands.ts'
import { type Comparable, toComparable } from '../../ledger/copies/copy-of.ts'
import { sketchOf } from '../../ledger/copies/sketch.ts'
import type { Candidate } from '../../ledger/enter/copies-of.ts'
import type { Prepared } from '../../ledger/enter/prepare.ts'
import type { StatementEntry } from '../../ledger/entries/entry.ts'
import type { Store } from '../../store/store.ts'
import { type Report, storyOf } from '../../text/report.ts'
import { type KeyIndex, keyIndex } from './key-index.ts'
import type { ReportKeys } from './report-keys.ts'

/** Candidates for one report, and for all its statements together. */
const MOST_COPIES = 12
const MOST_STATEMENTS = 40

export type Texts = KeyIndex<Candidate>
export type Statements = KeyIndex<StatementEntry>

export async function nearTexts(batch: readonly ReportKeys[], store: Store): Promise<Texts> {
  const index = keyIndex<Candidate>(({ report }) => report, MOST_COPIES)
  const bands = [...new Set(batch.flatMap(keys => keys.bands))]
  for (const candidate of await store.copyCandidates(bands, MOST_COPIES * batch.length)) {
    if (index.has(candidate.report)) continue
    const text = toComparable(storyOf(candidate))
    index.add(bandsOf(sketchOf(text.words)), { report: candidate.report, text: () => text })
  }
  return index
}

/** A report as a text to be compared with others. */
export function toCandidate(report: Report): Candidate {
  let text: Comparable | null = null
  return {
    report: report.id,
    text: () => {
      text ??= toComparable(storyOf(report))
      return text
    },
  }
}

export async function nearStatements(batch: readonly Prepared[], store: Store): Promise<Statements> {
  const index = keyIndex<StatementEntry>(({ id }) => id, MOST_STATEMENTS)
  const asked = batch.map(({ statements, row }) => ({
    situation: row.situation,
    keys: [...new Set(statements.flatMap(({ keys }) => keys))],
  }))
  const limit = MOST_STATEMENTS * batch.length
  for (const entry of await store.entryCandidates({ kind: 'statement', asked, limit }))
    if (entry.kind === 'statement' && !index.has(entry.id)) index.add(entry.keys, entry)
  return index
}
