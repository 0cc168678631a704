/** The head of a printed record: title, outlet, publication, id, and how much was found. */

import { printable } from '../../views/words/printable.ts'
import { quoted } from '../../views/words/quoted.ts'
import { showMoment } from '../../views/words/time.ts'
import { type Block, block, faint, joined, type Piece, plain, strong } from './piece.ts'
import type { PrintedRecord } from './record.ts'
import { sourceCount } from './statements.ts'

export function headingBlocks(record: PrintedRecord, file: string): Block[] {
  const { report } = record.reading
  const title = report.title === null ? printable(file) : quoted(report.title)
  const outlet = report.outlet === null ? 'outlet not known' : printable(report.outlet)
  const found = counts(record)
  return [
    block(0, [strong(title)]),
    block(0, joined([[plain(outlet)], published(record), [faint(report.id)]])),
    ...(report.url === null ? [] : [block(0, [faint(printable(report.url))])]),
    ...(found.length === 0 ? [] : [block(0, joined(found.map(text => [faint(text)])))]),
  ]
}

function published(record: PrintedRecord): Piece[] {
  const { published, timezone } = record.reading.report
  if (published === null) return [plain('publication date not known: relative dates are left unresolved')]
  const zone = timezone === null ? '' : ` (${timezone})`
  return [plain(`published ${showMoment(published)}${zone}`)]
}

/** "28 statements by 17 sources", "9 figures"; kinds of which nothing was found are left out. */
function counts(record: PrintedRecord): string[] {
  const { statements, figures, events, conditions, advisories } = record.reading
  const sources = sourceCount(record)
  const by = sources === 0 ? '' : ` by ${counted(sources, 'source')}`
  const found = [
    [figures.length, counted(figures.length, 'figure')],
    [statements.length, counted(statements.length, 'statement') + by],
    [events.length, counted(events.length, 'event')],
    [conditions.length, counted(conditions.length, 'service')],
    [advisories.length, counted(advisories.length, 'advisory', 'advisories')],
  ] as const
  return found.filter(([count]) => count > 0).map(([, text]) => text)
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
