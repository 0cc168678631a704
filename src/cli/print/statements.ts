/** What was said, grouped by who said it; within a group in the order of the report. */
import type { Mention, Statement } from '../../engine/reading.ts'
import { printable } from '../../views/words/printable.ts'
import { quoted } from '../../views/words/quoted.ts'
import { whenPieces } from './circumstances.ts'
import { explained } from './explain.ts'
import { type Block, block, faint, joined, type Piece, plain, strong } from './piece.ts'
import { quotation } from './quote.ts'
import type { PrintedRecord } from './record.ts'
import { standingPieces } from './standing.ts'
import { inferred, nameOf, relays } from './who.ts'

const MANNERS: Readonly<Record<Statement['manner'], string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'reported',
}

export function statementBlocks(record: PrintedRecord): Block[] {
  return [...bySource(record)].flatMap(([, statements]) => [
    block(2, heading(statements[0], record)),
    ...statements.flatMap(statement => [
      block(4, quotation(...statement.content)),
      block(6, circumstances(statement, record)),
      ...explained(statement, 6, record),
    ]),
  ])
}

/** How many sources there are; those not named count as none. */
export function sourceCount(record: PrintedRecord): number {
  return [...bySource(record).keys()].filter(source => source !== '').length
}

/** Statements in reading order by the actor who made them; the key of those without a source is empty. */
function bySource(record: PrintedRecord): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>()
  const inOrder = [...record.reading.statements].sort((a, b) => startOf(a) - startOf(b))
  for (const statement of inOrder) {
    const source = statement.source
    const key = source === null ? '' : (source.actor ?? printable(source.words).toLowerCase())
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [statement])
    else group.push(statement)
  }
  return groups
}

function startOf(statement: Statement): number {
  return statement.content[0]?.start ?? 0
}

function heading(statement: Statement | undefined, record: PrintedRecord): Piece[] {
  const source = statement?.source ?? null
  if (source === null) return [faint('source not named')]
  const role = source.actor === null ? null : record.actors.get(source.actor)?.role
  return [strong(nameOf(source, record)), ...(role ? [faint(`, ${printable(role).trim()}`)] : [])]
}

/** How it was said, through whom, when; and under which name where that is not the one of the heading. */
function circumstances(statement: Statement, record: PrintedRecord): Piece[] {
  const { cue, hedge, said, contested } = statement
  const isHedgedByCue = hedge === null || hedge === cue?.words
  return joined([
    [faint(MANNERS[statement.manner])],
    cue === null ? [] : [plain(quoted(cue.words))],
    namedAs(statement.source, record),
    statement.via.length === 0 ? [] : [faint('via '), ...joined(relays(statement, record), ' → ')],
    isHedgedByCue ? [] : [faint('hedged '), plain(quoted(hedge))],
    whenPieces(said),
    standingPieces(contested),
  ])
}

/** as “the president”, where the report does not name the source as the heading does. */
function namedAs(source: Mention | null, record: PrintedRecord): Piece[] {
  if (source === null) return []
  const name = nameOf(source, record)
  const saysName = source.actor === null || printable(source.words).includes(name)
  if (saysName) return source.basis === 'inferred' ? [faint('source inferred')] : []
  return [faint('as '), plain(quoted(source.words)), ...inferred(source)]
}
