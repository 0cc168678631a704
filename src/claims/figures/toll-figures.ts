/**
 * Tolls and numbers of: "the death toll rose from 12 to 45" → killed, 45; "the number of wounded is counted in the
 * thousands" → injured, 2,000 and more.
 */
import { lowerAt, posAt } from '../../annotate/quantities/line.ts'
import { type Patient, type Scene, spanOf } from './patients.ts'
import type { Finding } from './verb-figures.ts'
import { measureOfNoun, states, tolls, verbs } from './words.ts'

const FARTHEST_TOLL = 24

/** "The death toll rose to 45", "the number of wounded is counted in the thousands". */
export function tollFigure(scene: Scene, index: number): Finding | null {
  const lower = lowerAt(scene, index)
  const number = lower === 'number' && lowerAt(scene, index + 1) === 'of'
  if (!number && !tolls.has(lower)) return null
  const named = number
    ? measureNumbered(scene, index + 2)
    : { measure: tollMeasure(scene, index), last: index + 1 }
  if (named.measure === null) return null
  const patient = tollNumber(scene, named.last)
  if (patient === null) return null
  const of = patient.of ?? named.of ?? null
  // "a toll of 12 wounded": the word behind the number says of whom.
  const measure = states.get(lowerAt(scene, patient.last)) ?? named.measure
  return {
    rule: 'figures/toll',
    measure,
    patients: [{ ...patient, of }],
    first: index,
    last: named.last,
  }
}

/** A toll is of the dead unless another word stands before it; a "count" or "tally" needs one. */
function tollMeasure(scene: Scene, index: number): string | null {
  const before = lowerAt(scene, index - 1)
  const named = states.get(before) ?? measureOfNoun(before)
  if (named !== null) return named
  return lowerAt(scene, index) === 'toll' && !/^(?:road|bridge|motorway)$/.test(before) ? 'killed' : null
}

type Numbered = { readonly measure: string | null; readonly last: number; readonly of?: Patient['of'] }

/** "(the number of) injured protesters", "dead", "people killed", "troops": what is numbered. */
function measureNumbered(scene: Scene, from: number): Numbered {
  let last = posAt(scene, from) === 'DT' ? from + 1 : from
  const first = last
  let measure: string | null = null
  for (; last < from + 8 && isNumberedPart(scene, last); last++) {
    const word = lowerAt(scene, last)
    const named: string | undefined = states.get(word) ?? verbs.get(word)?.measure
    // "the number of dead and injured": both.
    const both: boolean =
      (named === 'injured' && measure === 'killed') || (named === 'killed' && measure === 'injured')
    measure = both ? 'casualties' : (named ?? measure ?? measureOfNoun(word))
  }
  const of = last > first ? spanOf(scene, first, last) : null
  return { measure, last, of }
}

/** A noun, an adjective or what was done to those numbered: "people killed", not "people rose". */
function isNumberedPart(scene: Scene, index: number): boolean {
  const pos = posAt(scene, index)
  // "injured officers and guardsmen"
  if (lowerAt(scene, index) === 'and')
    return /^(?:NN|JJ|VBN)/.test(posAt(scene, index + 1)) || states.has(lowerAt(scene, index + 1))
  return /^(?:NN|JJ)/.test(pos) || (/^VB[NDG]$/.test(pos) && verbs.has(lowerAt(scene, index)))
}

/** The number a toll has reached: the first behind it, but not that of "by 5" or "from 40 (to 45)". */
function tollNumber(scene: Scene, from: number): Patient | null {
  for (let at = from; at < Math.min(from + FARTHEST_TOLL, scene.last); at++) {
    if (/^[;:.]$/.test(lowerAt(scene, at))) return null
    const count = scene.countAt.get(at)
    if (count === undefined && /^(?:than|mark)$/.test(lowerAt(scene, at))) return null
    if (count?.first !== at) continue
    if (!/^(?:from|by)$/.test(lowerAt(scene, at - 1))) return count
  }
  return null
}
