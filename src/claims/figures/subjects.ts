/**
 * Where those whom a verb counts stand before it, as its subject: "at least 12 people, most of them women, (were
 * killed)", "two soldiers and a policeman". A bounded walk back over a sentence's tokens.
 */
import { lowerAt, posAt } from '../../annotate/quantities/line.ts'
import { isAnd } from './objects.ts'
import { type Patient, type Phrase, phraseEnding, type Scene, singleOf } from './patients.ts'
import { clauseOpeners, groups } from './words.ts'

/** Closing marks of asides and what opens them. */
const ASIDES: ReadonlyMap<string, string> = new Map([
  [',', ','],
  [')', '('],
  [']', '['],
  ['--', '--'],
  ['—', '—'],
  ['–', '–'],
])
const FARTHEST = 40
const LONGEST_ASIDE = 20
/**
 * Whom the subject that ends before a token counts; empty where the subject counts nobody. `nearest`: the
 * count next to it, as for the participle of "the families of the 11 people killed".
 */
export function subjectBefore(scene: Scene, verb: number, nearest = false): readonly Patient[] {
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
    const meant = relative || (nearest && phrase.count !== null)
    const subject = meant || !isPrepositional(scene, phrase.first)
    const found = subject ? patientsOf(scene, phrase) : ofGroup(scene, phrase)
    if (found.length > 0) return found
    const next = subject ? headBefore(scene, phrase.first, relative) : phrase.first - 2
    if (next === null) return []
    index = next
  }
  return []
}

function patientsOf(scene: Scene, phrase: Phrase): readonly Patient[] {
  const patient = phrase.count ?? singleOf(scene, phrase.first, phrase.last)
  return patient === null ? [] : withOthersBefore(scene, patient)
}

/** "a group of 12 people", "a total of 12": the group is those counted. */
function ofGroup(scene: Scene, { first, count }: Phrase): readonly Patient[] {
  const inGroup = lowerAt(scene, first - 1) === 'of' && groups.has(lowerAt(scene, first - 2))
  return count !== null && inGroup ? [count] : []
}

/**
 * Where the subject ends whose apposition or participle counts nobody: "Ilse Marr, head of the council (was killed)",
 * "a soldier guarding the mill (was hurt)"; null where there is none.
 */
function headBefore(scene: Scene, first: number, relative: boolean): number | null {
  if (posAt(scene, first - 1) === 'VBG') return first - 1
  return !relative && lowerAt(scene, first - 1) === ',' ? first - 2 : null
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
  if (clauseOpeners.has(before)) return false
  return /^(?:IN|TO)$/.test(posAt(scene, first - 1))
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
