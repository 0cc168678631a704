/**
 * Figures that a verb makes: the subject of a passive ("3,000 have been arrested"), the object of an active verb
 * ("killing a soldier"), the subject of what one does oneself ("12 people died", "thousands demonstrated").
 */
import { lowerAt, phraseAt, posAt } from '../../annotate/quantities/line.ts'
import type { Inference } from '../claim.ts'
import type { Stretch } from '../noun-phrase.ts'
import { companionsAfter, objectFrom } from './objects.ts'
import type { Patient, Scene } from './patients.ts'
import { subjectBefore } from './subjects.ts'
import {
  lasting,
  linking,
  mayStartPhrase,
  meansPeople,
  phrases,
  real,
  runsAway,
  unreal,
  type VerbMeaning,
  verbs,
} from './words.ts'

/** A measure of some patients, and the tokens that say so. */
export type Finding = {
  readonly measure: string
  readonly patients: readonly Patient[]
  readonly rule: string
  readonly first: number
  readonly last: number
  /** Who gives it, where the rule knows. */
  readonly claimant?: Stretch
  /** Fields that were worked out from other words. */
  readonly inferred?: readonly Inference[]
}

const BE = /^(?:be|been|being|is|are|was|were|'s|'re|get|got|gets|getting|am)$/
const QUOTE = /^["“”‘’„«»]$/
const AUXILIARY =
  /^(?:be|been|being|is|are|was|were|am|has|have|had|having|get|got|getting|'ve|'s|'re|do|does|did|to)$/

/** What the verb at a token says of whom; null where it says nothing that has happened. */
export function verbFigure(scene: Scene, index: number): Finding | null {
  const phrase = mayStartPhrase(lowerAt(scene, index)) ? phraseAt(scene, index, phrases) : null
  if (phrase !== null) return phraseFigure(scene, index, phrase.row, phrase.last)
  const meaning = verbs.get(lowerAt(scene, index))
  if (meaning === undefined || scene.countAt.has(index) || !isVerb(scene, index)) return null
  const group = groupBefore(scene, index)
  if (group.unreal && !mayLast(scene, meaning.measure, index)) return null
  const tell = meaning.role === 'does' ? doneBySubject : doneToSomebody
  const finding = tell(scene, index, meaning, group)
  return finding === null || !meaning.careful ? finding : onlyPeople(scene, finding)
}

/** Without the patients that may be things: "eliminated 12 gunmen", but not "eliminated 12 posts". */
function onlyPeople(scene: Scene, finding: Finding): Finding | null {
  const patients = finding.patients.filter(patient => {
    if (patient.by === 'name') return true
    for (let at = patient.first; at < patient.last; at++) if (meansPeople(lowerAt(scene, at))) return true
    return false
  })
  return patients.length === 0 ? null : { ...finding, patients }
}

function isVerb(scene: Scene, index: number): boolean {
  const pos = posAt(scene, index)
  if (pos.startsWith('VB')) return true
  const participle = pos === 'JJ' && lowerAt(scene, index).endsWith('ed')
  // "killed 12 and wounded thousands": a number is no noun it describes.
  const counts = posAt(scene, index - 1) === 'CC' && scene.countAt.get(index + 1)?.first === index + 1
  return participle && (counts || !posAt(scene, index + 1).startsWith('NN'))
}

type Group = { readonly first: number; readonly passive: boolean; readonly unreal: boolean }

/** The auxiliaries and adverbs before a verb: "have reportedly been". */
function groupBefore(scene: Scene, verb: number): Group {
  let first = verb
  let passive = false
  let isUnreal = false
  while (first > scene.first && verb - first < 12) {
    if (QUOTE.test(lowerAt(scene, first - 1)) && AUXILIARY.test(lowerAt(scene, first - 2))) first--
    if (isPairOfParticiples(scene, first)) {
      first -= 2
      continue
    }
    const lower = lowerAt(scene, first - 1)
    const pos = posAt(scene, first - 1)
    if (unreal.has(lower)) isUnreal = true
    else if (lower === 'to' && !isReal(scene, first - 2)) isUnreal = true
    else if (!AUXILIARY.test(lower) && !/^(?:RB|MD)$/.test(pos) && !isLinkingVerb(scene, first - 1)) break
    if (BE.test(lower)) passive = true
    first--
  }
  return { first, passive, unreal: isUnreal }
}

/** "was chased and killed": the first verb of two that share their auxiliary. */
function isPairOfParticiples(scene: Scene, index: number): boolean {
  return lowerAt(scene, index - 1) === 'and' && /^VB[ND]$/.test(posAt(scene, index - 2))
}

/** "were reported killed", "are believed to have been killed": not a verb of its own. */
function isLinkingVerb(scene: Scene, index: number): boolean {
  const lower = lowerAt(scene, index)
  if (scene.countAt.has(index) || !/^V/.test(posAt(scene, index))) return false
  return (linking.has(lower) || real.has(lower)) && BE.test(lowerAt(scene, index - 1))
}

/** Before "to": a verb that says that it has happened; else it is only wanted, planned or feared. */
function isReal(scene: Scene, index: number): boolean {
  for (let at = index; at > index - 6 && at >= scene.first; at--) {
    if (real.has(lowerAt(scene, at))) return true
  }
  return false
}

function doneBySubject(scene: Scene, index: number, meaning: VerbMeaning, group: Group): Finding | null {
  const subject = subjectBefore(scene, group.first).filter(patient => !isSupposed(scene, patient))
  const patients = meaning.measure === 'displaced' ? subject.filter(one => isDriven(scene, one)) : subject
  return findingOf('figures/does', meaning.measure, patients, [group.first, index + 1])
}

/** "once a labourer dies", "if two guests die": supposed. */
function isSupposed(scene: Scene, patient: Patient): boolean {
  return /^(?:once|if|whenever|unless)$/.test(lowerAt(scene, patient.first - 1))
}

/** Those who flee from home: several, and not the robbers. */
function isDriven(scene: Scene, patient: Patient): boolean {
  if (patient.by !== 'number' || patient.high === 1) return false
  for (let at = patient.first; at < patient.last; at++) if (runsAway(lowerAt(scene, at))) return false
  return true
}

function doneToSomebody(scene: Scene, index: number, meaning: VerbMeaning, group: Group): Finding | null {
  const lower = lowerAt(scene, index)
  const past = !lower.endsWith('ing') && /^(?:VBN|VBD|JJ|VB)$/.test(posAt(scene, index))
  if (group.passive && past) return passive(scene, index, meaning, group)
  const objects = objectFrom(scene, afterVerb(scene, index))
  if (objects.length > 0) return findingOf('figures/object', meaning.measure, objects, [index, index + 1])
  if (past && endsPhrase(scene, index + 1)) return passive(scene, index, meaning, group)
  // "killed the mayor, as well as two guards"
  return findingOf('figures/object', meaning.measure, companionsAfter(scene, index + 1), [index, index + 1])
}

function passive(scene: Scene, index: number, meaning: VerbMeaning, group: Group): Finding | null {
  // "none of the injured", "50,000 to the injured": those who are, not what was done.
  const nominal = lowerAt(scene, index - 1) === 'the'
  const before = nominal ? [] : subjectBefore(scene, group.first, !group.passive)
  // "Also injured was a street vendor": the subject behind its verb.
  const inverted = before.length === 0 && /^(?:was|were|is|are)$/.test(lowerAt(scene, index + 1))
  const patients = inverted ? objectFrom(scene, index + 2) : before
  return findingOf('figures/passive', meaning.measure, patients, [group.first, index + 1])
}

/** Past an adverb, "dead" ("shot dead 12 people") or the mark that closes the verb ("“eliminated” 26 rebels"). */
function afterVerb(scene: Scene, index: number): number {
  const at = QUOTE.test(lowerAt(scene, index + 1)) ? index + 2 : index + 1
  return posAt(scene, at) === 'RB' && !scene.countAt.has(at) ? at + 1 : at
}

/** "12 people killed in Arden", "18 killed, 748 injured": no object follows, so the participle stands for a passive. */
function endsPhrase(scene: Scene, index: number): boolean {
  return !/^(?:NN|DT|PRP|CD|JJ)/.test(posAt(scene, index))
}

/** "was shot dead", "shooting dead two men", "lost their lives". */
function phraseFigure(scene: Scene, index: number, measure: string, last: number): Finding | null {
  const group = groupBefore(scene, index)
  if (group.unreal && !mayLast(scene, measure, index)) return null
  // "under the rubble" is where somebody is only after a "be".
  if (lasting.has(measure) && posAt(scene, index) === 'IN' && !group.passive) return null
  const objects = group.passive ? [] : objectFrom(scene, last)
  if (objects.length > 0) return findingOf('figures/object', measure, objects, [index, last])
  return findingOf('figures/passive', measure, subjectBefore(scene, group.first), [group.first, last])
}

/** "Could still be under the mud": feared now. "Could be killed": not yet. */
function mayLast(scene: Scene, measure: string, index: number): boolean {
  if (!lasting.has(measure)) return false
  let at = index - 1
  while (at > index - 4 && /^(?:be|still)$/.test(lowerAt(scene, at))) at--
  return at < index - 1 && /^(?:could|might|may)$/.test(lowerAt(scene, at))
}

function findingOf(
  rule: string,
  measure: string,
  patients: readonly Patient[],
  [first, last]: readonly [number, number],
): Finding | null {
  return patients.length === 0 ? null : { rule, measure, patients, first, last }
}
