/** The figures, as a list with the measure in the margin: how many, of whom, the words, who says so, when and where. */
import type { Figure } from '../../engine/reading.ts'
import { showAmount } from '../../views/words/amount.ts'
import { printable } from '../../views/words/printable.ts'
import { quoted } from '../../views/words/quoted.ts'
import { whenPieces, wherePieces } from './circumstances.ts'
import { explained } from './explain.ts'
import { type Block, block, faint, joined, type Piece, plain, strong } from './piece.ts'
import { quotation } from './quote.ts'
import type { PrintedRecord } from './record.ts'
import { standingPieces } from './standing.ts'
import { chain } from './who.ts'
import { LABEL_WIDTH } from './wrap.ts'

export function figureBlocks(record: PrintedRecord): Block[] {
  return byMeasure(record.reading.figures).flatMap(figure => [
    block(2, amount(figure), plain(figure.measure)),
    block(2 + LABEL_WIDTH, quotation(figure)),
    block(
      2 + LABEL_WIDTH,
      joined([
        chain(figure.source, figure.statement, record),
        whenPieces(figure.when),
        wherePieces(figure.place, record),
        standingPieces(figure.contested),
      ]),
    ),
    ...explained(figure, 2 + LABEL_WIDTH, record),
  ])
}

/** Figures of one measure together, the measures in the order of the report. */
function byMeasure(figures: readonly Figure[]): Figure[] {
  const measures = [...new Set(figures.map(figure => figure.measure))]
  return measures.flatMap(measure => figures.filter(figure => figure.measure === measure))
}

/** **more than 3,000** “protesters”, in total. What was counted is left out where the measure already says it. */
function amount(figure: Figure): Piece[] {
  const of = figure.of === null ? null : printable(figure.of.words).trim()
  const counted = of === null || of === '' || of === figure.measure ? [] : [plain(` ${quoted(of)}`)]
  const windows = { period: 'in this period', total: 'in total' } as const
  const span = figure.window === null ? [] : [faint(`, ${windows[figure.window]}`)]
  const part = figure.partOf === null ? [] : [faint(`, part of ${quoted(figure.partOf.words)}`)]
  return [strong(showAmount(figure)), ...counted, ...part, ...span]
}
