/** What is denied, disputed or said to lack evidence: the claim, who makes it, and the words against it. */
import type { Anchored, Contested, Figure, Statement } from '../../engine/reading.ts'
import { type Block, block, faint } from './piece.ts'
import { quotation } from './quote.ts'
import type { PrintedRecord } from './record.ts'
import { standing } from './standing.ts'
import { chain } from './who.ts'

type ContestedClaim = {
  readonly contested: Contested
  readonly words: readonly Anchored[]
  readonly claim: Statement | Figure
}

export function contestedBlocks(record: PrintedRecord): Block[] {
  return contestedClaims(record).flatMap(({ contested, words, claim }) => [
    block(2, [standing(contested.kind)]),
    block(4, quotation(...words)),
    block(4, chain(claim.source, 'content' in claim ? claim.id : claim.statement, record)),
    block(4, [faint('against it: '), ...quotation(contested.at)]),
  ])
}

/** A figure inside a contested statement is contested with it and not told twice. */
function contestedClaims(record: PrintedRecord): ContestedClaim[] {
  const { statements, figures } = record.reading
  const told = new Set(statements.filter(one => one.contested !== null).map(one => one.id))
  return [
    ...statements.flatMap(claim => claimOf(claim.contested, claim.content, claim)),
    ...figures
      .filter(claim => claim.statement === null || !told.has(claim.statement))
      .flatMap(claim => claimOf(claim.contested, [claim], claim)),
  ]
}

function claimOf(
  contested: Contested | null,
  words: readonly Anchored[],
  claim: Statement | Figure,
): ContestedClaim[] {
  // What is admitted is contested no more.
  return contested === null || contested.kind === 'admitted' ? [] : [{ contested, words, claim }]
}
