/**
 * Counts that say by their own words what they measure: "12 injured soldiers" → injured, "five attacks" → attacks, "12
 * new cases of cholera" → infected. "One of the survivors" and the nine of "seven of the nine soldiers" count nothing.
 */
import { lowerAt, posAt } from '../../annotate/quantities/line.ts'
import { sayingVerbs } from '../../language/en/clause-words.ts'
import { type Patient, type Scene, spanOf } from './patients.ts'
import type { Finding } from './verb-figures.ts'
import {
  diseases,
  isSingular,
  meansPeople,
  measureOfNoun,
  states,
  taking,
  wholes,
  wrecking,
} from './words.ts'

const BE = /^(?:is|are|was|were)$/

/** What a count says by its own words: "12 injured soldiers", "26 deaths", "300 troops"; null where nothing. */
export function describedFigure(scene: Scene, count: Patient): Finding | null {
  const described = isOfOthers(scene, count) ? null : (measureWithin(scene, count) ?? casesOf(scene, count))
  if (described === null) return null
  const { rule, measure } = described
  const part = rule === 'figures/described' ? partDescribed(scene, count) : null
  if (part !== null) return { rule, measure, patients: [part.patient], first: count.first, last: part.last }
  const patients = [rule === 'figures/described' ? withoutState(scene, count) : count]
  return { rule, measure, patients, ...(measure === 'homes' ? withVerb(scene, count) : whole(count)) }
}

function whole({ first, last }: Patient): { readonly first: number; readonly last: number } {
  return { first, last }
}

/** "Two of the dead are children": children, of the dead. */
function partDescribed(
  scene: Scene,
  count: Patient,
): { readonly patient: Patient; readonly last: number } | null {
  const state = states.has(lowerAt(scene, count.last - 1)) && lowerAt(scene, count.last - 2) === 'the'
  if (!state || !BE.test(lowerAt(scene, count.last))) return null
  let last = count.last + 1
  while (/^(?:NNS?|NNPS?|JJ)$/.test(posAt(scene, last))) last++
  if (!/^NNP?S$/.test(posAt(scene, last - 1)) && !meansPeople(lowerAt(scene, last - 1))) return null
  return { patient: { ...count, of: spanOf(scene, count.last + 1, last) }, last }
}

/** "Dozens of dead fish" counts fish: no people, of whom "injured soldiers" says more than "soldiers". */
function withoutState(scene: Scene, count: Patient): Patient {
  const noun = lowerAt(scene, count.last - 1)
  const first = count.last - 2
  if (!states.has(lowerAt(scene, first)) || count.of?.start !== scene.tokens[first]?.start) return count
  if (meansPeople(noun) || measureOfNoun(noun) !== null || states.has(noun)) return count
  return { ...count, of: spanOf(scene, first + 1, count.last) }
}

/** "Destroyed 85 houses", "85 houses were destroyed": with what was done to them. */
function withVerb(scene: Scene, count: Patient): { readonly first: number; readonly last: number } {
  const before = wrecking.has(lowerAt(scene, count.first - 1)) ? count.first - 1 : count.first
  let last = count.last
  while (last < count.last + 3 && /^(?:was|were|been|have|has|had)$/.test(lowerAt(scene, last))) last++
  return {
    first: before,
    last: last > count.last && wrecking.has(lowerAt(scene, last)) ? last + 1 : count.last,
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
