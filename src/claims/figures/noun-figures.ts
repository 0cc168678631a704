/**
 * Figures without a verb of their own: a state ("12 dead", "left 30 missing"), an act ("the death of a civilian"), a
 * toll ("the death toll rose to 45"), a description ("12 injured soldiers"), a counted noun ("five attacks").
 */
import { lowerAt, posAt } from '../../annotate/quantities/line.ts'
import { sayingVerbs } from '../../language/en/clause-words.ts'
import { objectFrom } from './objects.ts'
import type { Patient, Scene } from './patients.ts'
import { subjectBefore } from './subjects.ts'
import type { Finding } from './verb-figures.ts'
import {
  acts,
  diseases,
  isSingular,
  lasting,
  linking,
  measureOfNoun,
  states,
  taking,
  tolls,
  verbs,
  wholes,
} from './words.ts'

const FARTHEST_TOLL = 24
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
  const of = spanOfNouns(scene, index + 1, head + 1)
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
  const of = last > first ? spanOfNouns(scene, first, last) : null
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

function spanOfNouns(scene: Scene, first: number, last: number): Patient['of'] {
  const start = scene.tokens[first]?.start ?? 0
  return { start, end: scene.tokens[last - 1]?.end ?? start }
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

/** What a count says by its own words: "12 injured soldiers", "26 deaths", "300 troops"; null where nothing. */
export function describedFigure(scene: Scene, count: Patient): Finding | null {
  const described = isOfOthers(scene, count) ? null : (measureWithin(scene, count) ?? casesOf(scene, count))
  if (described === null) return null
  return {
    rule: described.rule,
    measure: described.measure,
    patients: [count],
    first: count.first,
    last: count.last,
  }
}

/** "seven of the nine soldiers", "half of the 40 police": the whole is counted by nothing of its own. */
function isOfOthers(scene: Scene, count: Patient): boolean {
  const at = /^(?:the|these|those|its|their)$/.test(lowerAt(scene, count.first - 1))
    ? count.first - 2
    : count.first - 1
  // "one of the survivors" counts no survivors.
  if (count.high === 1 && lowerAt(scene, count.first + 1) === 'of') return true
  if (lowerAt(scene, at) !== 'of') return false
  return (
    scene.countAt.has(at - 1) ||
    /^(?:some|most|many|all|none|half|few|part|any|each)$/.test(lowerAt(scene, at - 1))
  )
}

/** "12 new cases of cholera", "30 measles cases": those who have it. */
function casesOf(scene: Scene, count: Patient): { readonly measure: string; readonly rule: string } | null {
  const words = new Set<string>()
  for (let at = count.first; at < count.last + 3 && !/^[,.;:]$/.test(lowerAt(scene, at)); at++)
    words.add(lowerAt(scene, at))
  const disease = words.has('cases') && [...words].some(word => diseases.has(word))
  return disease ? { measure: 'infected', rule: 'figures/cases' } : null
}

function measureWithin(
  scene: Scene,
  count: Patient,
): { readonly measure: string; readonly rule: string } | null {
  if (count.of === null) return null
  let head: string | null = null
  for (let at = count.first; at < count.last; at++) {
    const token = scene.tokens[at]
    if (token === undefined || token.start < count.of.start) continue
    const state = states.get(token.lower)
    if (state !== undefined) return { measure: state, rule: 'figures/described' }
    if (/^(?:and|with)$/.test(token.lower)) break
    if (token.lower === 'of' && (head !== null || !wholes.has(lowerAt(scene, at - 1)))) break
    if (token.lower === 'lives' && hasBefore(scene, count.first))
      return { measure: 'killed', rule: 'figures/counted' }
    head = measureOfNoun(token.lower)
  }
  if (head === null || isSpeaking(scene, count.last)) return null
  return isOneOf(lowerAt(scene, count.last - 1), count) ? null : { measure: head, rule: 'figures/counted' }
}

/** "two apartment (fires)": a noun for one, where several are counted, belongs to another noun. */
function isOneOf(noun: string, { low, high }: Patient): boolean {
  return (low ?? high ?? 0) > 1 && isSingular(noun)
}

/** "claimed 12 lives": a verb of taking shortly before. */
function hasBefore(scene: Scene, index: number): boolean {
  for (let at = index - 1; at > index - 4; at--) if (taking.has(lowerAt(scene, at))) return true
  return false
}

/** "two soldiers said": sources, not a claim of how many. */
function isSpeaking(scene: Scene, index: number): boolean {
  return sayingVerbs.has(lowerAt(scene, index))
}
