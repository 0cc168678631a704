/** A report beside earlier ones that share keys with it → which of them have words in common with it, and where. */
import { type Comparable, copyOf } from '../copies/copy-of.ts'
import type { CopyRow } from '../entries/entry.ts'

/** `text` is made ready when it is first compared: most reports share no key with any other. */
export type Candidate = { readonly report: string; readonly text: () => Comparable }

export function copiesOf({ report, text }: Candidate, candidates: readonly Candidate[]): CopyRow[] {
  const rows: CopyRow[] = []
  for (const candidate of candidates) {
    if (candidate.report === report) continue
    const { kind, shared, spans, because } = copyOf(text(), candidate.text())
    if (kind === 'none') continue
    const passages = spans.map(({ a, b }) => ({ at: a, inOther: b }))
    rows.push({ report, of: candidate.report, kind, shared, passages, because })
  }
  return rows
}
