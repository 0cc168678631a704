/** A reading with all that others are found by: the words of its text for copies, its signature for the story it tells. */
import type { Reading } from '../../engine/reading.ts'
import { bandsOf } from '../../ledger/copies/bands.ts'
import { type Comparable, toComparable } from '../../ledger/copies/copy-of.ts'
import { sketchOf } from '../../ledger/copies/sketch.ts'
import { type Signature, signatureOf } from '../../ledger/stories/signature.ts'
import { storyOf } from '../../text/report.ts'

export type ReportKeys = {
  readonly reading: Reading
  readonly text: Comparable
  readonly bands: readonly number[]
  readonly signature: Signature
}

export function reportKeys(reading: Reading): ReportKeys {
  const text = toComparable(storyOf(reading.report))
  return {
    reading,
    text,
    bands: bandsOf(sketchOf(text.words)),
    signature: signatureOf(reading),
  }
}
