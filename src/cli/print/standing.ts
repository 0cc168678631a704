/** That a claim is contested → the words for it, in the one place where colour is used. */
import type { Contested } from '../../engine/reading.ts'
import type { Piece } from './piece.ts'

const WORDS: Readonly<Record<Contested['kind'], string>> = {
  denied: 'denied',
  disputed: 'disputed',
  'no-evidence': 'no evidence given',
  unverified: 'not verified',
  corrected: 'corrected',
  withdrawn: 'withdrawn',
  admitted: 'admitted',
}

export function standingPieces(contested: Contested | null): Piece[] {
  return contested === null ? [] : [standing(contested.kind)]
}

export function standing(kind: Contested['kind']): Piece {
  return { text: WORDS[kind], tone: kind }
}
