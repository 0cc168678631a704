/**
 * A reading → the lines of its printed record. The order of the sections is this list; empty ones are left out.
 * Words of the report stand in quotation marks with their position, everything else is said by Hearsay.
 */
import type { Reading } from '../../engine/reading.ts'
import type { Rule } from '../../text/rule.ts'
import { advisoryBlocks } from './advisories.ts'
import { contestedBlocks } from './contested.ts'
import { rulesUsed } from './explain.ts'
import { figureBlocks } from './figures.ts'
import { headingBlocks } from './heading.ts'
import { paint } from './paint.ts'
import { type Block, block, EMPTY_LINE, plain, strong } from './piece.ts'
import { placeBlocks } from './places.ts'
import { type PrintedRecord, toRecord } from './record.ts'
import { serviceBlocks } from './services.ts'
import { statementBlocks } from './statements.ts'
import { timelineBlocks } from './timeline.ts'
import { wrapBlock } from './wrap.ts'

export type PrintOptions = {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
  /** What the report is called where it has no title. */
  readonly file: string
  /** The rules to explain claims by; null without `--explain`. */
  readonly rules: readonly Rule[] | null
}

const SECTIONS: readonly (readonly [title: string, blocks: (record: PrintedRecord) => Block[]])[] = [
  ['FIGURES', figureBlocks],
  ['STATEMENTS', statementBlocks],
  ['TIMELINE', timelineBlocks],
  ['SERVICES', serviceBlocks],
  ['ADVISORIES', advisoryBlocks],
  ['PLACES', placeBlocks],
  ['CONTESTED', contestedBlocks],
]

/** The whole record as text, ending in a line break. */
export function printReading(reading: Reading, options: PrintOptions): string {
  const record = toRecord(reading, options.rules !== null)
  const sections = SECTIONS.flatMap(([title, blocks]) => section(title, blocks(record)))
  const found = sections.length > 0 ? sections : [EMPTY_LINE, block(0, [plain(NOTHING)])]
  const blocks = [...headingBlocks(record, options.file), ...found, ...rulesUsed(record, options.rules ?? [])]
  const lines = blocks.flatMap(one => wrapBlock(one, options.width))
  return `${lines.map(line => paint(line, options.colour)).join('\n')}\n`
}

const NOTHING = 'Nothing found: no figure, statement, event, date, service, advisory or place in this report.'

function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [EMPTY_LINE, block(0, [strong(title)]), ...blocks]
}
