/** Words of the report → pieces that show them as such: in quotation marks, with their position in the text. */
import type { Anchored } from '../../engine/reading.ts'
import { quoted } from '../../views/words/quoted.ts'
import { faint, type Piece, plain } from './piece.ts'

/** `[12-34]`, UTF-16 positions in the text as received. */
export function position(at: Pick<Anchored, 'start' | 'end'>): Piece {
  return faint(`[${at.start}-${at.end}]`)
}

/** One or several spans: “constitutional order” [10-30] … “restored” [40-48]. */
export function quotation(...spans: readonly Anchored[]): Piece[] {
  return spans.flatMap((span, index) => [
    plain(`${index > 0 ? ' … ' : ''}${quoted(span.words)} `),
    position(span),
  ])
}
