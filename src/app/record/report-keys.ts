/** What others are found by that is worked out from one reading alone: by a worker, where there are workers. */
import type { Reading } from '../../engine/reading.ts'
import { bandsOf } from '../../ledger/copies/bands.ts'
import { sketchOf } from '../../ledger/copies/sketch.ts'
import { wordsOf } from '../../ledger/copies/words.ts'
import { type Signature, signatureOf } from '../../ledger/stories/signature.ts'
import { storyOf } from '../../text/report.ts'

export type ReportKeys = {
  /** For copies of its text. */
  readonly bands: readonly number[]
  /** For the story it tells. */
  readonly signature: Signature
}

export function reportKeys(reading: Reading): ReportKeys {
  return { bands: bandsOf(sketchOf(wordsOf(storyOf(reading.report)))), signature: signatureOf(reading) }
}
