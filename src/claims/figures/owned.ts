/**
 * Whose a bare number is by the word before it: "its own figure of 17" is that of whoever speaks, "the prefect's figure of 11" the
 * prefect's.
 */
import { lowerAt, posAt } from '../../annotate/quantities/line.ts'
import { nounPhraseBefore, type Stretch } from '../noun-phrase.ts'
import type { Scene } from './patients.ts'
import { totalNames } from './words.ts'

/** Whether the number at a token is that of whoever speaks: "our figure of 17". */
export function isOwnFigure(scene: Scene, number: number): boolean {
  return posAt(scene, ownerEnd(scene, number)) === 'PRP$'
}

/** The one whose figure it is, by name: "the prefect's figure of 11". */
export function ownerOfFigure(scene: Scene, number: number): Stretch | null {
  const end = ownerEnd(scene, number)
  return posAt(scene, end) === 'POS'
    ? nounPhraseBefore(scene.tokens, end, { ...scene, stops: () => false })
    : null
}

/** The token before "(own earlier) figure of"; -1 where no such word stands before the number. */
function ownerEnd(scene: Scene, number: number): number {
  if (lowerAt(scene, number - 1) !== 'of' || !totalNames.has(lowerAt(scene, number - 2))) return -1
  let at = number - 3
  while (at > scene.first && posAt(scene, at) === 'JJ') at--
  return at
}
