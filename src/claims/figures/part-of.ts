/**
 * A figure that counts a part of those counted elsewhere → of whom it is a part: "two of the dead are children" of the
 * dead, "five of them died" of them, who are the people counted just before.
 */
import { lowerAt, posAt } from '../../annotate/quantities/line.ts'
import type { Span } from '../../text/span.ts'
import type { Inference } from '../claim.ts'
import { type Patient, type Scene, spanOf } from './patients.ts'

const PRONOUN = /^(?:them|whom|us|these|those)$/
const DETERMINER = /^(?:the|these|those|its|their|his|her|our)$/
const AMOUNT =
  /^(?:none|some|many|most|few|all|several|half|dozens|scores|hundreds|thousands|one|both|majority|number)$/

/** The words behind the "of" of a part; null where the figure counts a whole. */
export function partOf(scene: Scene, patient: Patient): Span | null {
  const of = partitiveAt(scene, patient)
  if (of < 0) return null
  let last = of + 2
  if (DETERMINER.test(lowerAt(scene, of + 1))) {
    while (last < scene.last && /^(?:NN|JJ|CD|VBN|POS)/.test(posAt(scene, last))) last++
    if (last > of + 2) return spanOf(scene, of + 1, last)
  }
  return PRONOUN.test(lowerAt(scene, of + 1)) ? spanOf(scene, of + 1, of + 2) : null
}

/** The "of" that follows the number of a patient at once; -1 where none does. */
function partitiveAt(scene: Scene, { first, last, by }: Patient): number {
  if (by !== 'number' && by !== 'none') return -1
  for (let at = first; at <= last; at++) {
    if (lowerAt(scene, at) === 'of') return at > first && isAmount(scene, at - 1) ? at : -1
    // A number word at the start of a sentence is often taken for a name.
    if (at > first && posAt(scene, at).startsWith('NN') && !AMOUNT.test(lowerAt(scene, at))) return -1
  }
  return -1
}

function isAmount(scene: Scene, at: number): boolean {
  return posAt(scene, at) === 'CD' || AMOUNT.test(lowerAt(scene, at)) || scene.countAt.has(at)
}

/** Of whom, where the part only says "of them": those counted last before it; with why. */
export function countedBefore(
  scene: Scene,
  patient: Patient,
  before: Span | null,
): { readonly of: Span | null; readonly inferred: readonly Inference[] } {
  const part = partOf(scene, patient)
  const own = part !== null && patient.of === null && before !== null
  // "Two of those who were on board": said of others than the ones counted before.
  if (!own || !/^(?:them|whom)$/.test(lowerAt(scene, partitiveAt(scene, patient) + 1)))
    return { of: patient.of, inferred: [] }
  const because = 'they are those counted just before'
  return { of: before, inferred: [{ field: 'of', from: [before], because }] }
}
