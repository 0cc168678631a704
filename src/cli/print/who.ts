/** Who says so → pieces: the origin first and strong, then those who passed it on: **his office** → Reuters, AFP. */
import type { Mention, Statement } from '../../engine/reading.ts'
import { printable } from '../../views/words/printable.ts'
import { quoted } from '../../views/words/quoted.ts'
import { faint, joined, type Piece, plain, strong } from './piece.ts'
import type { PrintedRecord } from './record.ts'

/** The name of the actor or place a mention is of, or its own words, quoted, where we do not know which that is. */
export function nameOf(mention: Mention, record: PrintedRecord): string {
  const actor = mention.actor === null ? undefined : record.actors.get(mention.actor)
  const name = actor?.name ?? record.places.get(`${mention.start}-${mention.end}`)?.name ?? null
  return name === null ? quoted(mention.words) : printable(name).trim()
}

/** Marks what was worked out rather than read. */
export function inferred(mention: { readonly basis: string } | null): Piece[] {
  return mention?.basis === 'inferred' ? [faint(' (inferred)')] : []
}

/** The chain of a claim that stands in a statement, or on its own. */
export function chain(source: Mention | null, statementId: string | null, record: PrintedRecord): Piece[] {
  const statement = statementId === null ? undefined : record.statements.get(statementId)
  const origin = source ?? statement?.source ?? null
  const links = [originOf(origin, statement !== undefined, record), ...relays(statement, record)]
  return joined(links, ' → ')
}

function originOf(origin: Mention | null, isSaid: boolean, record: PrintedRecord): Piece[] {
  if (origin !== null) return [strong(nameOf(origin, record)), ...inferred(origin)]
  return [faint(isSaid ? 'source not named' : 'the report itself')]
}

/** Those who passed a statement on, in order. */
export function relays(statement: Statement | undefined, record: PrintedRecord): Piece[][] {
  return (statement?.via ?? []).map(relay => [plain(nameOf(relay, record)), ...inferred(relay)])
}
