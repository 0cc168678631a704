/**
 * Where those whom a verb counts stand behind it: its object ("killing 14 people and a soldier"), the parts of those
 * counted ("including three children") and who is named with them ("along with two guards").
 */
import { lowerAt, phraseAt, posAt } from '../../annotate/quantities/line.ts'
import { type Patient, patientFrom, type Scene } from './patients.ts'
import { included, states } from './words.ts'

const INCLUDED: ReadonlyMap<string, true> = new Map([...included].map(words => [words, true]))

/** Whom the object that begins at a token counts, with those joined to it by "and"; empty where it counts nobody. */
export function objectFrom(scene: Scene, index: number): readonly Patient[] {
  const found: Patient[] = []
  let at = index
  let sure = 1
  for (let parts = 0; parts < 8; parts++) {
    const patient = patientFrom(scene, at)
    if (patient !== null && parts > 0 && hasOwnVerb(scene, patient)) break
    if (patient !== null) found.push(patient)
    const end = patient?.last ?? uncountedEnd(scene, at)
    const behind = afterPlaces(scene, end)
    const next = end > at ? afterJoint(scene, behind) : null
    if (next === null) break
    // Only an "and" ends a list; what follows a comma alone may be an apposition.
    if (isAnd(scene, next - 1)) sure = found.length + 1
    at = next
  }
  return found.slice(0, sure)
}

/** Whether a token joins the last of a list: "and", "plus". */
export function isAnd(scene: Scene, index: number): boolean {
  return /^(?:and|&|plus)$/.test(lowerAt(scene, index))
}

/** The end of "the mayor" in "killed the mayor and two peasants"; the index itself where no noun phrase begins. */
function uncountedEnd(scene: Scene, index: number): number {
  let at = index
  while (at < index + 8 && !scene.countAt.has(at) && /^(?:DT|JJ|NN|PRP\$|POS)/.test(posAt(scene, at))) at++
  return at > index && posAt(scene, at - 1).startsWith('NN') ? at : index
}

/** "killed 12, and 30 were injured", "two men, one of whom": the second is counted by another word, or before. */
function hasOwnVerb(scene: Scene, patient: Patient): boolean {
  if (lowerAt(scene, patient.last) === 'of') return true
  return /^(?:VB[DZPNG]|MD)$/.test(posAt(scene, patient.last)) || states.has(lowerAt(scene, patient.last))
}

/** Past "in the town of Arden" behind a patient. */
function afterPlaces(scene: Scene, index: number): number {
  let at = index
  for (let parts = 0; parts < 3 && posAt(scene, at) === 'IN' && !isIncluding(scene, at); parts++) {
    const end = uncountedEnd(scene, at + 1)
    if (end === at + 1) return at
    at = end
  }
  return at
}

function isIncluding(scene: Scene, index: number): boolean {
  return phraseAt(scene, index, INCLUDED) !== null
}

/** Past "and", "," or ", and"; null where nothing is joined. */
function afterJoint(scene: Scene, index: number): number | null {
  const comma = lowerAt(scene, index) === ','
  const at = comma ? index + 1 : index
  const including = phraseAt(scene, at, INCLUDED)
  if (including !== null) return null
  if (isAnd(scene, at)) return at + 1
  return comma ? at : null
}

/** The parts named after a patient: "14 people, including three children", "eight people (three soldiers and ...)". */
export function partsOf(scene: Scene, patient: Patient): readonly Patient[] {
  const opener = lowerAt(scene, patient.last)
  if (opener === '(' && scene.countAt.has(patient.last + 1)) return objectFrom(scene, patient.last + 1)
  const share = shareAt(scene, patient.last)
  if (share !== null) return [share]
  return includedAt(scene, opener === ',' || opener === '(' ? patient.last + 1 : patient.last)
}

/** Those named further behind the verb: "12 were wounded on Monday, including three officers", "... along with two". */
export function companionsAfter(scene: Scene, index: number): readonly Patient[] {
  for (let at = index; at < index + 12; at++) {
    if (/^(?:V(?!BG)|MD|CC)/.test(posAt(scene, at)) || /^[.;:]$/.test(lowerAt(scene, at))) return []
    if (isIncluding(scene, at)) return includedAt(scene, at)
    const share = shareAt(scene, at)
    if (share !== null) return [share]
  }
  return []
}

/** Whether those counted behind "including" belong to the others; not those who were hit "along with" them. */
export function isPart(scene: Scene, { first }: Patient): boolean {
  for (let at = first - 1; at > first - 12 && at >= scene.first; at--) {
    const lower = lowerAt(scene, at)
    if (/^(?:along|together|well)$/.test(lower)) return false
    if (lower === '(' || /^(?:including|counting|among)$/.test(lower)) return true
  }
  return false
}

/** ", 103 of them (in Arden)": a share of those just counted. */
function shareAt(scene: Scene, index: number): Patient | null {
  const count = lowerAt(scene, index) === ',' ? scene.countAt.get(index + 1) : undefined
  const ofThem = count !== undefined && lowerAt(scene, count.last) === 'of'
  return ofThem && /^(?:them|whom)$/.test(lowerAt(scene, count.last + 1)) ? count : null
}

function includedAt(scene: Scene, index: number): readonly Patient[] {
  const including = phraseAt(scene, index, INCLUDED)
  return including === null ? [] : objectFrom(scene, including.last)
}
