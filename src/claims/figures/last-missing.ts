/**
 * Nobody is missing any more: "the last missing person was found alive", "all four missing miners have been found". The 0 is
 * worked out; who was found dead is counted by a figure of its own.
 */
import { lowerAt, posAt } from '../../annotate/quantities/line.ts'
import { type Scene, spanOf } from './patients.ts'
import type { Finding } from './verb-figures.ts'
import { finding, meansPeople } from './words.ts'

const MISSING = /^(?:missing|trapped)$/
const BE = /^(?:was|were|been|is|are)$/
const AUXILIARY = /^(?:was|were|been|is|are|has|have|had|also|now|all|both)$/
/** How far before "missing" its "last" or "all" may stand: "the last two or three missing". */
const FARTHEST = 5

/** What is said at a "missing" or "trapped": 0, where the last of them, or all, were found. */
export function lastMissingFigure(scene: Scene, index: number): Finding | null {
  const measure = lowerAt(scene, index)
  if (!MISSING.test(measure)) return null
  const first = openerBefore(scene, index)
  const noun = nounAfter(scene, index)
  if (first < 0 || noun < 0) return null
  const verb = foundAt(scene, noun + 1)
  if (verb < 0) return null
  const of = spanOf(scene, noun, noun + 1)
  const words = spanOf(scene, first, verb + 1)
  const because = 'the last of them were found, so nobody is any more'
  return {
    rule: 'figures/last-missing',
    measure,
    patients: [{ first, last: verb + 1, low: 0, high: 0, hedge: null, of, by: 'none' }],
    first,
    last: verb + 1,
    inferred: [
      { field: 'low', from: [words], because },
      { field: 'high', from: [words], because },
    ],
  }
}

/** "The last (two)", "all (four)", "all the": where it begins, -1 where there is none. */
function openerBefore(scene: Scene, missing: number): number {
  for (let at = missing - 1; at > missing - FARTHEST && at >= scene.first; at--) {
    const lower = lowerAt(scene, at)
    if (lower === 'all') return at
    if (lower === 'last') return /^(?:DT|PRP\$)$/.test(posAt(scene, at - 1)) ? at - 1 : at
    if (!scene.countAt.has(at) && posAt(scene, at) !== 'DT') return -1
  }
  return -1
}

/** The people that follow: "missing person"; -1 for "the last missing piece". */
function nounAfter(scene: Scene, missing: number): number {
  for (let at = missing + 1; at < missing + 3; at++) {
    const noun = lowerAt(scene, at)
    if (meansPeople(noun) || (noun !== '' && meansPeople(`${noun}s`))) return at
  }
  return -1
}

/** "Was found", "have all been accounted for"; -1 after a "not" or anything else. */
function foundAt(scene: Scene, from: number): number {
  let be = false
  let at = from
  for (; at < from + 5 && AUXILIARY.test(lowerAt(scene, at)); at++) be ||= BE.test(lowerAt(scene, at))
  if (!be || !finding.has(lowerAt(scene, at)) || lowerAt(scene, at + 1) === 'guilty') return -1
  return at
}
