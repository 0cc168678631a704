/**
 * Figures without a verb of their own: a state ("12 dead", "left 30 missing"), nobody ("no casualties"), an act ("the
 * death of a civilian"), those among others ("two officers are among the wounded").
 */
import { lowerAt, posAt } from '../../annotate/quantities/line.ts'
import { objectFrom } from './objects.ts'
import { type Patient, type Scene, spanOf } from './patients.ts'
import { subjectBefore } from './subjects.ts'
import type { Finding } from './verb-figures.ts'
import { acts, lasting, linking, measureOfNoun, states, verbs } from './words.ts'

/** What reports say did not happen to anybody. */
const HARM = new Set(['killed', 'injured', 'casualties', 'arrested'])

/** "12 dead", "30 people are feared missing": a state behind those who are in it. */
export function stateFigure(scene: Scene, index: number): Finding | null {
  const measure = states.get(lowerAt(scene, index))
  if (measure === undefined || verbs.has(lowerAt(scene, index)) || posAt(scene, index + 1).startsWith('NN'))
    return null
  if (posAt(scene, index - 1) === 'DT' || scene.countAt.has(index)) return null
  // "missing the start": it has an object.
  if (/^(?:DT|PRP|CD)/.test(posAt(scene, index + 1))) return null
  let first = index
  while (index - first < 10 && links(scene, first - 1, measure)) first--
  if (isNegated(scene, first, index)) return null
  // "speaks of four dead": the number next to the state is meant, whatever stands before it.
  const patients = subjectBefore(scene, first, first === index)
  return patients.length === 0 ? null : { rule: 'figures/state', measure, patients, first, last: index + 1 }
}

/** "are feared", "could still be": what stands between the counted and their state. */
function links(scene: Scene, at: number, measure: string): boolean {
  const lower = lowerAt(scene, at)
  if (scene.countAt.has(at)) return false
  return linking.has(lower) || (lasting.has(measure) && /^(?:could|may|might)$/.test(lower))
}

function isNegated(scene: Scene, first: number, last: number): boolean {
  for (let at = first - 1; at < last; at++) if (/^(?:not|n't|never)$/.test(lowerAt(scene, at))) return true
  return false
}

/** "no casualties were reported", "without injuries": nobody, said of a measure that has a noun of its own. */
export function noneFigure(scene: Scene, index: number): Finding | null {
  if (!/^(?:no|without)$/.test(lowerAt(scene, index))) return null
  const head = /^JJ|^VB[ND]/.test(posAt(scene, index + 1)) ? index + 2 : index + 1
  const measure = posAt(scene, head).startsWith('NN') ? measureOfNoun(lowerAt(scene, head)) : null
  if (measure === null || !HARM.has(measure)) return null
  const of = spanOf(scene, index + 1, head + 1)
  const patient: Patient = { first: index, last: head + 1, low: 0, high: 0, hedge: null, of, by: 'none' }
  return { rule: 'figures/none', measure, patients: [patient], first: index, last: head + 1 }
}

/** "the death of a civilian", "the murder on Monday of three engineers and a driver". */
export function actFigure(scene: Scene, index: number): Finding | null {
  const measure = acts.get(lowerAt(scene, index))
  if (measure === undefined || scene.countAt.has(index) || posAt(scene, index).startsWith('V')) return null
  const of = ofAfter(scene, index + 1)
  if (of < 0) return null
  const patients = objectFrom(scene, of + 1).filter(patient => patient.by !== 'none')
  return patients.length === 0 ? null : { rule: 'figures/act', measure, patients, first: index, last: of + 1 }
}

/** The "of" that follows at once, or behind a "in Arden" or "on 27 February"; -1 where there is none. */
function ofAfter(scene: Scene, index: number): number {
  if (lowerAt(scene, index) === 'of') return index
  if (!/^(?:in|on|at|near|during|over|yesterday|today)$/.test(lowerAt(scene, index))) return -1
  for (let at = index + 1; at < index + 8; at++) {
    if (lowerAt(scene, at) === 'of' && objectFrom(scene, at + 1).length > 0) return at
    if (/^(?:V|CC|[,.:;])/.test(posAt(scene, at))) return -1
  }
  return -1
}

/** "Two officers are among the wounded", "among the dead was a child", "the wounded include a boy". */
export function amongFigure(scene: Scene, index: number): Finding | null {
  const word = lowerAt(scene, index)
  const measure = states.get(word)
  if (measure === undefined || lowerAt(scene, index - 1) !== 'the') return null
  const among = lowerAt(scene, index - 2) === 'among'
  const isBe = (at: number) => /^(?:is|are|was|were)$/.test(lowerAt(scene, at))
  const patients =
    isBe(index + 1) || /^include[sd]?$/.test(lowerAt(scene, index + 1))
      ? objectFrom(scene, index + 2)
      : among && isBe(index - 3)
        ? subjectBefore(scene, index - 3)
        : []
  const first = among ? index - 2 : index - 1
  return patients.length === 0 ? null : { rule: 'figures/among', measure, patients, first, last: index + 1 }
}
