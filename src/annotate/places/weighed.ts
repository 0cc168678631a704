/** A candidate with what speaks for it: its neighbours, and the region named after it. */
import type { GazetteerPlace } from '../../language/gazetteer.ts'
import type { Candidate } from './candidate.ts'
import { type Containment, containment } from './containers.ts'
import { type Evidence, type Scene, weigh } from './evidence.ts'

export type Weighed = {
  readonly candidate: Candidate
  readonly evidence: Evidence
  /** What the name after it says of where it lies, or it of the name before. */
  readonly stated: readonly GazetteerPlace[]
  readonly rule: string
}

/** Each candidate by its neighbours, and by a region that follows or contains it. */
export function weighAll(scene: Scene, candidates: readonly Candidate[]): Weighed[] {
  const inner = candidates.map((candidate, index) => {
    const next = candidates[index + 1]
    return next === undefined ? null : containment(scene.parsed, candidate, next)
  })
  return candidates.map((candidate, index) => {
    const evidence = weigh(scene, candidate)
    return withContainment(
      { candidate, evidence, stated: [], rule: 'places/known' },
      inner[index],
      inner[index - 1],
    )
  })
}

function withContainment(
  one: Weighed,
  within: Containment | null | undefined,
  around: Containment | null | undefined,
): Weighed {
  const more = (score: number) => ({ ...one.evidence, score: one.evidence.score + score })
  if (within?.isPlain) return { ...one, evidence: more(4), stated: within.inner, rule: 'places/contained' }
  if (around?.isPlain) return { ...one, evidence: more(4), stated: around.outer }
  if (within) return { ...one, evidence: more(1), stated: within.inner, rule: 'places/contained' }
  return one
}
