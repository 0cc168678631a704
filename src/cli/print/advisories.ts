/** Who tells whom what to do. */
import type { Advisory } from '../../engine/reading.ts'
import { quoted } from '../../views/words/quoted.ts'
import { untilPieces, whenPieces, wherePieces } from './circumstances.ts'
import { explained } from './explain.ts'
import { type Block, block, faint, joined, type Piece, plain, strong } from './piece.ts'
import { quotation } from './quote.ts'
import type { PrintedRecord } from './record.ts'
import { standingPieces } from './standing.ts'
import { inferred, nameOf } from './who.ts'

export function advisoryBlocks(record: PrintedRecord): Block[] {
  return record.reading.advisories.flatMap(advisory => [
    block(
      2,
      joined([
        [...parties(advisory, record), ...untilPieces(advisory.until)],
        whenPieces(advisory.when),
        wherePieces(advisory.place, record),
        standingPieces(advisory.contested),
      ]),
    ),
    block(4, quotation(advisory.instruction)),
    ...explained(advisory, 4, record),
  ])
}

function parties({ issuer, audience, change }: Advisory, record: PrintedRecord): Piece[] {
  const from =
    issuer === null ? [faint('issuer not named')] : [strong(nameOf(issuer, record)), ...inferred(issuer)]
  const done = change === 'issued' ? from : [...from, faint(` ${change}`)]
  return audience === null ? done : [...done, faint(' to '), plain(quoted(audience.words))]
}
