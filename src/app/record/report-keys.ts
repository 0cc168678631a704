/** What a record asks of one reading alone, first of all what others are found by: by a worker, where there are workers. */
import type { Reading } from '../../engine/reading.ts'
import { bandsOf } from '../../ledger/copies/bands.ts'
import { sketchOf } from '../../ledger/copies/sketch.ts'
import { wireOf } from '../../ledger/copies/wire-of.ts'
import { wordsOf } from '../../ledger/copies/words.ts'
import { type Signature, signatureOf } from '../../ledger/stories/signature.ts'
import { storyOf } from '../../text/report.ts'

export type ReportKeys = {
  /** For copies of its text. */
  readonly bands: readonly number[]
  /** For the story it tells. */
  readonly signature: Signature
  /** The agency that it credits with its text; null: none. */
  readonly credited: string | null
}

export function reportKeys(reading: Reading): ReportKeys {
  const { report } = reading
  return {
    bands: bandsOf(sketchOf(wordsOf(storyOf(report)))),
    signature: signatureOf(reading),
    credited: wireOf(report),
  }
}
