/**
 * Figures whose measure stands elsewhere: "the union spoke of more than 1,000" goes on with the protesters counted just
 * before, "the prefect revised the figure to 11" with the dead; "about 400 took part" counts protesters where a protest
 * is told of. What was carried over is `inferred`, with the words it comes from.
 */
import { lowerAt, phraseAt, posAt } from '../../annotate/quantities/line.ts'
import type { Span } from '../../text/span.ts'
import { claimantOf } from './claimants.ts'
import { type Patient, type Scene, spanOf } from './patients.ts'
import { subjectBefore } from './subjects.ts'
import type { Finding } from './verb-figures.ts'
import { attendance, deploying, mayAttend, measureOfNoun, protests, totalNames } from './words.ts'

/** A figure told before: what it counts, of whom, and its words. */
export type Earlier = {
  readonly measure: string
  readonly of: Span | null
  readonly at: Span
  readonly low: number | null
  readonly high: number | null
  readonly hedge: string | null
}

/** How far behind "took part" it may say in what. */
const FARTHEST_EVENT = 6

/** A number somebody gives without saying of what, after a figure that says it. */
export function carriedFigure(scene: Scene, count: Patient, earlier: Earlier | null): Finding | null {
  if (earlier === null || count.of !== null || !isSaidBare(scene, count)) return null
  if (claimantOf(scene, count.first, count.last) === null && !isDeployed(scene, count, earlier)) return null
  const { measure, of, at } = earlier
  const because = 'the figure before it says of what; this number goes on with it'
  return {
    rule: 'figures/carried',
    measure,
    patients: [{ ...count, of }],
    first: totalNames.has(lowerAt(scene, count.first - 2)) ? count.first - 2 : count.first,
    last: count.last,
    inferred: [
      { field: 'measure', from: [at], because },
      ...(of === null ? [] : [{ field: 'of', from: [of], because }]),
    ],
  }
}

/** "Now it has 400 soldiers. On Monday it had sent 120": troops again. */
function isDeployed(scene: Scene, count: Patient, earlier: Earlier): boolean {
  return earlier.measure === 'troops' && deploying.has(lowerAt(scene, count.first - 1))
}

/** "spoke of 1,000", "the figure to 11", "counted 12": nothing else follows that could be counted. */
function isSaidBare(scene: Scene, count: Patient): boolean {
  if (/^(?:NN|JJ|CD|HYPH|-|%|\$)/.test(posAt(scene, count.last)) || lowerAt(scene, count.last) === 'of')
    return false
  const before = lowerAt(scene, count.first - 1)
  if (before === 'by' || before === 'from') return false
  if (!/^(?:to|at|of|as)$/.test(before)) return posAt(scene, count.first - 1).startsWith('VB')
  if (/^VB/.test(posAt(scene, count.first - 2))) return true
  return totalNames.has(lowerAt(scene, count.first - 2))
}

/** "About 400 people took part (in the march)": protesters, where a protest is told of here or just before. */
export function attendanceFigure(scene: Scene, index: number, protest: Span | null): Finding | null {
  const phrase = mayAttend(lowerAt(scene, index)) ? phraseAt(scene, index, attendance) : null
  if (phrase === null) return null
  const patients = subjectBefore(scene, index).filter(patient => countsPeople(scene, patient))
  const { attended, said } = eventAfter(scene, phrase.last)
  const from = attended ?? (said ? null : protest)
  if (patients.length === 0 || from === null) return null
  const because = 'they took part in a protest'
  return {
    rule: 'figures/attendance',
    measure: 'protesters',
    patients,
    first: index,
    last: phrase.last,
    inferred: [{ field: 'measure', from: [from], because }],
  }
}

function countsPeople(scene: Scene, patient: Patient): boolean {
  if (patient.by !== 'number') return false
  const measure = measureOfNoun(lowerAt(scene, patient.last - 1))
  return measure === null || measure === 'protesters'
}

/** In what they took part, if it says so, and whether that is a protest. */
function eventAfter(scene: Scene, from: number): { readonly attended: Span | null; readonly said: boolean } {
  const said = lowerAt(scene, from) === 'in' || posAt(scene, from) === 'DT'
  for (let at = from; said && at < from + FARTHEST_EVENT; at++) {
    if (/^[,.;:]/.test(lowerAt(scene, at))) break
    if (protests.has(lowerAt(scene, at))) return { attended: spanOf(scene, at, at + 1), said }
  }
  return { attended: null, said }
}
