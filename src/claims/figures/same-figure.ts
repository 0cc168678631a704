/**
 * A number that somebody else gives too: "It is the same number that the ministry gives" is the figure before it, on the
 * ministry's word. What it counts and how many is inferred.
 */
import { lowerAt, posAt } from '../../annotate/quantities/line.ts'
import { nounPhraseFrom } from '../noun-phrase.ts'
import type { Earlier } from './carried-figures.ts'
import type { Scene } from './patients.ts'
import type { Finding } from './verb-figures.ts'
import { counting, setting, totalNames } from './words.ts'

/** What is said at a "same"; null where no figure was told before it or nobody gives it. */
export function sameFigure(scene: Scene, index: number, earlier: Earlier | null): Finding | null {
  if (earlier === null || lowerAt(scene, index) !== 'same' || isNegated(scene, index)) return null
  if (!totalNames.has(lowerAt(scene, index + 1)) || !/^(?:that|which|as)$/.test(lowerAt(scene, index + 2)))
    return null
  const giver = nounPhraseFrom(scene.tokens, index + 3, { ...scene, stops: () => false })
  if (giver === null || posAt(scene, giver.first).startsWith('PRP')) return null
  const last = givenAt(scene, giver.last)
  if (last === null) return null
  const first = lowerAt(scene, index - 1) === 'the' ? index - 1 : index
  const { measure, of, low, high, hedge, at } = earlier
  const because = 'it is said to be the same number'
  return {
    rule: 'figures/same',
    measure,
    patients: [{ first, last, low, high, hedge, of, by: 'number' }],
    first,
    last,
    claimant: giver,
    inferred: ['measure', 'low', 'high', ...(of === null ? [] : ['of'])].map(field => ({
      field,
      from: [at],
      because,
    })),
  }
}

function isNegated(scene: Scene, index: number): boolean {
  return [1, 2, 3].some(back => /^(?:not|n't|never|hardly)$/.test(lowerAt(scene, index - back)))
}

/** Past "gives", "has given"; null where they do something else with it. */
function givenAt(scene: Scene, from: number): number | null {
  const at = /^(?:has|have|had|also)$/.test(lowerAt(scene, from)) ? from + 1 : from
  return setting.has(lowerAt(scene, at)) || counting.has(lowerAt(scene, at)) ? at + 1 : null
}
