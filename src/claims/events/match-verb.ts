/**
 * A predicate → the row of the verb table that fits it, and with it the PLOVER code: "fired tear gas" COERCE, "fired
 * rockets" ASSAULT, "fired the minister" nothing.
 */
import { eventGroup, type VerbRow, verbRows } from '../../language/en/event-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import type { Token } from '../../parse/parsed.ts'
import { baseFormsOf } from '../base-forms.ts'
import type { NounPhrase } from '../phrases.ts'
import type { Predicate } from '../predicates.ts'

/** The first row of the table that fits, null where none does. */
export function matchVerb(tokens: readonly Token[], predicate: Predicate): VerbRow | null {
  for (const verb of baseFormsOf(tokens[predicate.verb])) {
    if ((predicate.passive ? ACTIVE : SUFFERED).has(verb)) continue // "was met with anger", "police saw the car"
    for (const row of verbRows.get(verb) ?? []) if (fits(tokens, predicate, row)) return row
  }
  return null
}

const SUFFERED = eventGroup('suffered')
const ACTIVE = eventGroup('active')

function fits(tokens: readonly Token[], predicate: Predicate, row: VerbRow): boolean {
  // In the passive what would be the object stands as the subject.
  const object = predicate.passive
    ? predicate.subject
    : (predicate.object ?? behindPreposition(predicate, row))
  if (row.object !== null && !isAbout(tokens, object, row.object)) return false
  if (row.not !== null && isAbout(tokens, object ?? predicate.phrases[0] ?? null, row.not)) return false
  if (row.subject !== null && !isAbout(tokens, subjectOf(predicate), row.subject)) return false
  if (row.next !== null) return row.next.some(word => goesOn(tokens, predicate, word))
  return row.bare || object !== null
}

/** In "agreed on a treaty" the object stands behind the preposition that the row asks for. */
function behindPreposition(predicate: Predicate, row: VerbRow): NounPhrase | null {
  const [phrase] = predicate.phrases
  if (phrase === undefined || row.next === null || row.object === null) return null
  return row.next.includes(phrase.preposition ?? '') ? phrase : null
}

function subjectOf(predicate: Predicate): NounPhrase | null {
  return predicate.passive ? (agentOf(predicate) ?? predicate.subject) : predicate.subject
}

/** Who did it, in the passive: "by the army". */
export function agentOf(predicate: Predicate): NounPhrase | null {
  return predicate.phrases.find(phrase => phrase.preposition === 'by') ?? null
}

/**
 * Whether a phrase is about one of some nouns: its head, the noun before the head, one joined by "and", or, where the
 * head only tells how much ("a state of emergency", "dozens of soldiers"), what follows "of".
 */
function isAbout(tokens: readonly Token[], phrase: NounPhrase | null, nouns: ReadonlySet<string>): boolean {
  if (phrase === null) return false
  for (let at = Math.max(phrase.first, phrase.head - 1); at < phrase.last; at++) {
    const token = tokens[at]
    if (token === undefined) return false
    if (token.pos === 'IN' && token.lower !== 'of') return false
    if (token.lower === 'of' && !PARTITIVE.has(singular(tokens[phrase.head]?.lower ?? ''))) return false
    const counts = /^(?:NN|CD|\$)/.test(token.pos) || (token.pos === 'JJ' && at === phrase.head)
    if (counts && nouns.has(singular(token.lower))) return true
  }
  return false
}

const PARTITIVE = eventGroup('partitive')

/** Prepositions that belong to the verb only where they follow it: "called on them", but not "called them on Monday". */
const IMMEDIATE = new Set(['on', 'upon', 'for', 'with', 'from', 'at', 'into', 'in', 'to', 'of', 'about'])

/** Whether the words that a row asks for follow the verb or its object. */
function goesOn(tokens: readonly Token[], predicate: Predicate, word: string): boolean {
  const { phrases, object, verb } = predicate
  const [preposition, it] = word.split('-')
  if (it === 'it') {
    // "Were asked for help" and "returned the statue to its owner": the rest of the row is somewhere behind.
    const suffered = object !== null || predicate.passive || preposition === 'with'
    return suffered && phrases.some(phrase => phrase.preposition === preposition)
  }
  // "urged to avoid" urges nobody in particular; "were urged to leave" does.
  if (word === 'to-do' && object === null && !predicate.passive) return false
  const at = afterAdverbs(tokens, verb + 1)
  // "fired on Monday" is at nobody: the phrases do not hold those that say when.
  if (IMMEDIATE.has(word) && !predicate.passive && !phrases.some(phrase => phrase.first === at + 1))
    return false
  return (
    standsAt(tokens, at, word) ||
    (object !== null && !IMMEDIATE.has(word) && standsAt(tokens, object.last, word))
  )
}

function afterAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + 3 && tokens[at]?.pos === 'RB') at++
  return at
}

/** "to-do" is "to" and a verb; "on-alert" is "on", then "alert" within three words; the rest are single words. */
function standsAt(tokens: readonly Token[], at: number, word: string): boolean {
  const [first = '', second] = word.split('-')
  if (tokens[at]?.lower !== first) return false
  if (second === undefined) return true
  if (second === 'do') return tokens[at + 1]?.pos.startsWith('VB') ?? false
  return [1, 2, 3].some(step => singular(tokens[at + step]?.lower ?? '') === second)
}
