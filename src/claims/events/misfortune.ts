/**
 * Harm → whether it is a misfortune and no assault: "The flood killed 40" is, and so is "four people were killed" in a
 * report of a broken dam, but not in one that speaks of shots and militants.
 */
import { eventGroup } from '../../language/en/event-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import type { Parsed } from '../../parse/parsed.ts'
import { isForm } from '../base-forms.ts'
import type { Stretch } from '../noun-phrase.ts'
import type { Predicate } from '../predicates.ts'
import { agentOf } from './match-verb.ts'

/** How often a stretch of text speaks of accidents and of violence. */
type Tone = { readonly accident: number; readonly violence: number }

/** Whether nobody did it, as far as the sentence tells, and where that is silent, the whole report. */
export function isMisfortune(predicate: Predicate, parsed: Parsed, sentence: Stretch): boolean {
  const tone = toneOf(parsed, sentence)
  if (tone.accident > 0 || isBlind(predicate, parsed)) return true
  if (!isForm(parsed.tokens[predicate.verb], eventGroup('harm'))) return false
  if (hasDoer(predicate, parsed) || tone.violence > 0) return false
  const report = toneOfReport(parsed)
  return report.violence <= report.accident
}

/** Whether somebody is named who did it; "it" may well be the flood. */
function hasDoer(predicate: Predicate, { tokens }: Parsed): boolean {
  if (predicate.passive) return agentOf(predicate) !== null
  return predicate.subject !== null && tokens[predicate.subject.head]?.lower !== 'it'
}

/** "A fire destroyed the dairy", "the driver killed a woman", "was hit by a bus". */
function isBlind(predicate: Predicate, { tokens }: Parsed): boolean {
  const doer = predicate.passive ? agentOf(predicate) : predicate.subject
  return BLIND.has(singular(tokens[doer?.head ?? -1]?.lower ?? ''))
}

const known = new WeakMap<Parsed, Tone>()

function toneOfReport(parsed: Parsed): Tone {
  const tone = known.get(parsed) ?? toneOf(parsed, { first: 0, last: parsed.tokens.length })
  known.set(parsed, tone)
  return tone
}

function toneOf({ tokens }: Parsed, { first, last }: Stretch): Tone {
  let [accident, violence] = [0, 0]
  for (let at = first; at < last; at++) {
    const word = singular(tokens[at]?.lower ?? '')
    if (ACCIDENT.has(word)) accident++
    if (VIOLENCE.has(word) || isForm(tokens[at], VIOLENT)) violence++
  }
  return { accident, violence }
}

const ACCIDENT = eventGroup('accident')
const BLIND = eventGroup('blind')
const VIOLENCE: ReadonlySet<string> = new Set(['violence', 'armed'].flatMap(name => [...eventGroup(name)]))
const VIOLENT = eventGroup('violent')
