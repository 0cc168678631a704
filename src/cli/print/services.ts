/** The state of services (internet, power, airports), the service in the margin. */
import type { Condition } from '../../engine/reading.ts'
import { quoted } from '../../views/words/quoted.ts'
import { untilPieces, whenPieces, wherePieces } from './circumstances.ts'
import { explained } from './explain.ts'
import { type Block, block, faint, joined, type Piece, plain, strong } from './piece.ts'
import { quotation } from './quote.ts'
import type { PrintedRecord } from './record.ts'
import { standingPieces } from './standing.ts'
import { chain } from './who.ts'
import { LABEL_WIDTH } from './wrap.ts'

export function serviceBlocks(record: PrintedRecord): Block[] {
  return record.reading.conditions.flatMap(condition => [
    block(
      2,
      joined([
        [strong(condition.state), ...untilPieces(condition.until)],
        subject(condition),
        whenPieces(condition.when),
        [...extent(condition), ...wherePieces(condition.place, record)],
        standingPieces(condition.contested),
      ]),
      plain(condition.service),
    ),
    block(2 + LABEL_WIDTH, quotation(condition)),
    block(2 + LABEL_WIDTH, chain(null, condition.statement, record)),
    ...explained(condition, 2 + LABEL_WIDTH, record),
  ])
}

/** The thing or the customers, unless they are the place itself. */
function subject({ subject: named, place }: Condition): Piece[] {
  return named === null || named.start === place?.start ? [] : [plain(quoted(named.words))]
}

/** “about half” of Arden. */
function extent({ extent: share, place }: Condition): Piece[] {
  if (share === null) return []
  return [plain(quoted(share.words)), ...(place === null ? [] : [faint(' of ')])]
}
