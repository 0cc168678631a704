/**
 * Where those whom a verb counts stand: before it, as the subject ("at least 12 people, most of them women, were
 * killed"), or after it, as the object ("killing 14 people and a soldier"). Bounded walks over a sentence's tokens.
 */
import { lowerAt, phraseAt, posAt } from '../../annotate/quantities/line.ts'
import { type Patient, patientFrom, phraseEnding, type Scene, singleOf } from './patients.ts'
import { groups, included, states } from './words.ts'

/** Closing marks of asides and what opens them. */
const ASIDES: ReadonlyMap<string, string> = new Map([
  [',', ','],
  [')', '('],
  [']', '['],
  ['--', '--'],
  ['—', '—'],
  ['–', '–'],
])
const INCLUDED: ReadonlyMap<string, true> = new Map([...included].map(words => [words, true]))
const FARTHEST = 40
const LONGEST_ASIDE = 20
/** Prepositions that begin a clause as well: what follows them may be a subject. */
const CLAUSE_OPENERS = new Set(
  'after before when while because as since if that although though until where whether than said says say'.split(
    ' ',
  ),
)

/** Whom the subject that ends before a token counts; empty where the subject counts nobody. */
export function subjectBefore(scene: Scene, verb: number): readonly Patient[] {
  let index = verb - 1
  let relative = false
  while (index >= scene.first && verb - index < FARTHEST) {
    const skipped = skipBack(scene, index)
    if (skipped === null) return []
    if (skipped < index) {
      relative ||= /^(?:who|which|that)$/.test(lowerAt(scene, index))
      index = skipped
      continue
    }
    const phrase = phraseEnding(scene, index)
    if (phrase === null || /^(?:those|these)$/.test(lowerAt(scene, phrase.first))) return []
    // "in memory of the two who died": the noun next to "who" is meant, wherever it stands.
    if (relative || !isPrepositional(scene, phrase.first)) {
      if (phrase.count !== null) return withOthersBefore(scene, phrase.count)
      const single = singleOf(scene, phrase.first, phrase.last)
      if (single !== null) return withOthersBefore(scene, single)
      // "Ilse Marr, head of the council (was killed)": the name stands before its apposition.
      if (relative || lowerAt(scene, phrase.first - 1) !== ',') return []
      index = phrase.first - 2
      continue
    }
    if (phrase.count !== null && isOfGroup(scene, phrase.first)) return [phrase.count]
    index = phrase.first - 2
  }
  return []
}

/** One step back over what may stand between subject and verb: adverbs, "who", marks, asides; null at a clause's end. */
function skipBack(scene: Scene, index: number): number | null {
  const pos = posAt(scene, index)
  const lower = lowerAt(scene, index)
  const opener = ASIDES.get(lower)
  if (opener !== undefined) return asideStart(scene, index, opener)
  if (/^(?:them|whom|these|those)$/.test(lower) && lowerAt(scene, index - 1) === 'of') return index - 2
  if (/^(?:RB|WP|WDT)$/.test(pos) || /^(?:"|“|”|'|’|who|which|also|all|both|alone)$/.test(lower))
    return index - 1
  if (lower === 'that' && /^NN/.test(posAt(scene, index - 1))) return index - 1
  if (scene.countAt.has(index)) return index
  // "a boy walking to school (was hurt)": the participle belongs to the noun before it.
  if (pos === 'VBG' && /^NN/.test(posAt(scene, index - 1))) return index - 1
  if (/^(?:V|MD)/.test(pos)) return beforeRelative(scene, index)
  return /^(?:CC|\.|:)/.test(pos) ? null : index
}

/** "two women who worked there (were killed)": before the "who" of a relative clause; null at any other verb. */
function beforeRelative(scene: Scene, index: number): number | null {
  for (let at = index - 1; at > index - 8 && at > scene.first; at--) {
    if (/^(?:who|that|which|whom)$/.test(lowerAt(scene, at))) return at - 1
    if (!/^(?:V|MD|RB|PRP|TO)/.test(posAt(scene, at))) return null
  }
  return null
}

/** Before an aside between commas or brackets; past a lone comma. */
function asideStart(scene: Scene, index: number, opener: string): number {
  for (let at = index - 1; at > index - LONGEST_ASIDE && at >= scene.first; at--) {
    if (lowerAt(scene, at) === opener) return at - 1
  }
  return index - 1
}

function isPrepositional(scene: Scene, first: number): boolean {
  const before = lowerAt(scene, first - 1)
  if (CLAUSE_OPENERS.has(before)) return false
  return /^(?:IN|TO)$/.test(posAt(scene, first - 1))
}

/** "a group of 12 people", "a total of 12": the group is those counted. */
function isOfGroup(scene: Scene, first: number): boolean {
  return lowerAt(scene, first - 1) === 'of' && groups.has(lowerAt(scene, first - 2))
}

/** "two soldiers, a policeman and 12 rebels (were killed)": those listed before the last. */
function withOthersBefore(scene: Scene, last: Patient): readonly Patient[] {
  const found = [last]
  let first = last.first
  for (let parts = 0; parts < 8; parts++) {
    const end = beforeJoint(scene, first, parts === 0)
    if (end === null) break
    const phrase = phraseEnding(scene, beforeAside(scene, end))
    const patient = phrase && (phrase.count ?? singleOf(scene, phrase.first, phrase.last))
    if (phrase === null || patient === null || isPrepositional(scene, phrase.first)) break
    found.unshift(patient)
    first = phrase.first
  }
  return found
}

/** Index of the last token before "and" or, further back in a list, "," that joins what starts at `first` to it. */
function beforeJoint(scene: Scene, first: number, needsAnd: boolean): number | null {
  let at = first - 1
  if (/^(?:another|the|other)$/.test(lowerAt(scene, at))) at--
  const and = isAnd(scene, at)
  if (!and && needsAnd) return null
  if (and) at--
  const comma = lowerAt(scene, at) === ','
  return and || comma ? (comma ? at - 1 : at) : null
}

/** Before the aside that closes at a token: "six priests -- five of them foreigners -- and (two women)". */
function beforeAside(scene: Scene, index: number): number {
  const opener = ASIDES.get(lowerAt(scene, index))
  return opener === undefined ? index : asideStart(scene, index, opener)
}

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

function isAnd(scene: Scene, index: number): boolean {
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
  return includedAt(scene, opener === ',' || opener === '(' ? patient.last + 1 : patient.last)
}

/** Those named further behind the verb: "12 were wounded on Monday, including three officers", "... along with two". */
export function companionsAfter(scene: Scene, index: number): readonly Patient[] {
  for (let at = index; at < index + 12; at++) {
    if (/^(?:V(?!BG)|MD|CC)/.test(posAt(scene, at)) || /^[.;:]$/.test(lowerAt(scene, at))) return []
    if (isIncluding(scene, at)) return includedAt(scene, at)
  }
  return []
}

function includedAt(scene: Scene, index: number): readonly Patient[] {
  const including = phraseAt(scene, index, INCLUDED)
  return including === null ? [] : objectFrom(scene, including.last)
}
