/**
 * Who sets or counts a figure without a verb of saying: "the inspectorate raised the number of dead to seven", "the
 * hospital counted nine dead", "the figure of 11 given by the prefect". "The blast raised the toll" names nobody.
 */
import { lowerAt, posAt } from '../../annotate/quantities/line.ts'
import {
  bodyNouns,
  calendarWords,
  collectiveNouns,
  organisationNouns,
  pluralGroups,
  roleNouns,
  singleGroups,
} from '../../language/en/name-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import { isFiniteVerb } from '../clauses.ts'
import { baseFrom, nounPhraseBefore, nounPhraseFrom, type Stretch } from '../noun-phrase.ts'
import type { Scene } from './patients.ts'
import { counting, setting, states, tolls, totalNames, verbs } from './words.ts'

const FARTHEST = 16
const SPEAKERS = [bodyNouns, collectiveNouns, organisationNouns, pluralGroups, roleNouns, singleGroups]
const BE = /^(?:be|been|being|is|are|was|were)$/

/** Who claims the number at a token, by the verb before it or by a "given by" behind it; null where nobody does. */
export function claimantOf(scene: Scene, first: number, last: number): Stretch | null {
  return claimantBefore(scene, first) ?? agentAfter(scene, last) ?? ownerBefore(scene, first)
}

/** "The ministry's figure of 17", "its own figure of 17", where the "its" stands for who is named before. */
function ownerBefore(scene: Scene, first: number): Stretch | null {
  if (lowerAt(scene, first - 1) !== 'of' || !totalNames.has(lowerAt(scene, first - 2))) return null
  let at = first - 3
  while (/^(?:own|earlier|previous|first|original|last)$/.test(lowerAt(scene, at))) at--
  if (/^(?:its|their|his|her)$/.test(lowerAt(scene, at))) return { first: at, last: at + 1 }
  if (posAt(scene, at) !== 'POS') return null
  return speaking(scene, nounPhraseBefore(scene.tokens, at, { ...scene, stops: () => false }))
}

function claimantBefore(scene: Scene, number: number): Stretch | null {
  let toll = false
  let direct = true
  for (let at = number - 1; at >= scene.first && number - at < FARTHEST; at--) {
    const lower = lowerAt(scene, at)
    if (counting.has(lower) && direct) return speakerBefore(scene, at)
    if (setting.has(lower) && toll) return speakerBefore(scene, at)
    if (/^[;:,]$/.test(lower) || (isFiniteVerb(scene.tokens[at]) && !verbs.has(lower))) return null
    if (tolls.has(lower) || totalNames.has(lower)) toll = true
    if (!isCounted(scene, at) && !(lower === 'of' && at === number - 1)) direct = false
  }
  return null
}

/** "(counted) nine dead and (26 injured)": what may stand between a verb of counting and a further number. */
function isCounted(scene: Scene, at: number): boolean {
  const lower = lowerAt(scene, at)
  return scene.countAt.has(at) || states.has(lower) || lower === 'and'
}

function speakerBefore(scene: Scene, verb: number): Stretch | null {
  let end = verb
  while (end > scene.first && isHelper(scene, end - 1)) {
    end--
    if (BE.test(lowerAt(scene, end))) return null
  }
  while (end > scene.first && isTime(scene, end - 1)) end--
  return speaking(
    scene,
    nounPhraseBefore(scene.tokens, end, { ...scene, stops: () => false }) ?? apposed(scene, end),
  )
}

/** "The surgeon, Ada Lund, (spoke of)": the name between two commas. */
function apposed(scene: Scene, end: number): Stretch | null {
  if (lowerAt(scene, end - 1) !== ',') return null
  const name = nounPhraseBefore(scene.tokens, end - 1, { ...scene, stops: () => false })
  return name !== null && lowerAt(scene, name.first - 1) === ',' ? name : null
}

/** "has still (raised)". */
function isHelper(scene: Scene, at: number): boolean {
  return (
    /^(?:RB|MD)$/.test(posAt(scene, at)) || /^(?:has|have|had|been|is|are|was|were)$/.test(lowerAt(scene, at))
  )
}

/** "the ministry late on Monday (put ...)": a day is nobody. */
function isTime(scene: Scene, at: number): boolean {
  const lower = lowerAt(scene, at)
  return (
    calendarWords.has(lower) || /^(?:on|late|early|later|yesterday|today|morning|evening|night)$/.test(lower)
  )
}

/** ", given by the prefect" behind a number. */
function agentAfter(scene: Scene, last: number): Stretch | null {
  const verb = lowerAt(scene, last)
  if (!setting.has(verb) && !counting.has(verb)) return null
  if (lowerAt(scene, last + 1) !== 'by') return null
  const phrase = nounPhraseFrom(scene.tokens, last + 2, { ...scene, stops: () => false })
  return speaking(scene, phrase ?? afterArticle(scene, last + 2))
}

/** "the prefect" where the tagger takes the noun for something else. */
function afterArticle(scene: Scene, first: number): Stretch | null {
  return posAt(scene, first) === 'DT' ? { first, last: first + 2 } : null
}

/** A phrase whose own noun can speak: "a spokesman for the hospital", but not "the deaths of two officers". */
function speaking(scene: Scene, phrase: Stretch | null): Stretch | null {
  if (phrase === null) return null
  const base = baseFrom(scene.tokens, phrase.first, { ...phrase, stops: () => false })
  const head = scene.tokens[(base?.last ?? phrase.last) - 1]
  if (head === undefined || scene.countAt.has(phrase.first)) return null
  const known = SPEAKERS.some(words => words.has(head.lower) || words.has(singular(head.lower)))
  return known || head.pos.startsWith('NNP') || /^(?:he|she|they|it)$/.test(head.lower) ? phrase : null
}
