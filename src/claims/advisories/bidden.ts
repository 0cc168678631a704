/**
 * Advice without a verb of telling: "Residents should boil water", "water must be boiled", "please call the embassy",
 * and the imperative of a quotation: "Stay indoors," the ministry said.
 */
import { adviceVerbs, adviceWords } from '../../language/en/advice-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import type { Parsed, Token } from '../../parse/parsed.ts'
import type { StatementClaim } from '../claim.ts'
import { tokenIndexAt } from '../look-up.ts'
import type { Stretch } from '../noun-phrase.ts'
import { nounsOf } from '../phrases.ts'
import type { Predicate } from '../predicates.ts'
import { isPublicAtLarge } from './audience.ts'
import { type Advice, isPublicDoing } from './told.ts'

const DUTY = adviceWords('duty')
const IMPERATIVE = adviceWords('imperative')
const DONE = adviceVerbs('done')
const THINGS = adviceWords('thing')

/** "Residents must not leave their homes". */
export function adviceOwed(tokens: readonly Token[], predicate: Predicate): Advice | null {
  const { subject, modal, verb, passive, last } = predicate
  if (modal === null || !DUTY.has(modal) || subject === null) return null
  const made = { issuer: null, change: 'issued', rule: 'advisories/should' } as const
  if (passive) {
    const owed = DONE.has(tokens[verb]?.lower ?? '') && nounsOf(tokens, subject).some(isThing)
    return owed ? { ...made, audience: null, instruction: { first: subject.first, last } } : null
  }
  if (!isPublicDoing(tokens, verb) || !isPublicAtLarge(tokens, subject)) return null
  const first = predicate.negated ? predicate.start : verb
  return { ...made, audience: { first: subject.first, last: predicate.start }, instruction: { first, last } }
}

/** "Water", "windows": what the public is told to do something with. */
function isThing(token: Token): boolean {
  return THINGS.has(singular(token.lower))
}

/** "Please stay away from the river": advice; "please call the embassy" is none. */
export function advicePlease(tokens: readonly Token[], sentence: Stretch): Advice[] {
  for (let at = sentence.first; at < sentence.last; at++) {
    if (tokens[at]?.lower !== 'please') continue
    const instruction = { first: at + 1, last: endOfAdvice(tokens, at + 1, sentence.last) }
    if (!isAsked(tokens, instruction)) return []
    return [{ issuer: null, audience: null, instruction, change: 'issued', rule: 'advisories/please' }]
  }
  return []
}

/** "Stay indoors"; not "keep reading". */
function isAsked(tokens: readonly Token[], { first }: Stretch): boolean {
  return IMPERATIVE.has(tokens[first]?.lower ?? '') && tokens[first + 1]?.pos !== 'VBG'
}

function endOfAdvice(tokens: readonly Token[], first: number, limit: number): number {
  let last = first
  while (last < limit && !endsAdvice(tokens[last], Number.POSITIVE_INFINITY)) last++
  return last
}

/** "Stay indoors and keep windows closed": the first sentence of what is quoted, where somebody is named as saying so. */
export function adviceImperative(parsed: Parsed, statement: StatementClaim): Advice[] {
  const [part] = statement.content
  if (part === undefined || statement.source === null || statement.manner === 'indirect') return []
  let first = tokenIndexAt(parsed, part.start)
  if (parsed.tokens[first]?.kind === 'mark') first++
  const verb = parsed.tokens[first]
  if (verb === undefined || !verb.pos.startsWith('VB') || !IMPERATIVE.has(verb.lower)) return []
  const next = parsed.tokens[first + 1]?.lower ?? ''
  if (verb.lower === 'leave' && /^(?:alone|it|them|him|her|us|me)$/.test(next)) return []
  if (verb.lower === 'do' && !/^(?:not|n't)$/.test(next)) return []
  let last = first
  while (last < parsed.tokens.length && !endsAdvice(parsed.tokens[last], part.end)) last++
  const instruction = { first, last }
  return [{ issuer: null, audience: null, instruction, change: 'issued', rule: 'advisories/imperative' }]
}

function endsAdvice(token: Token | undefined, end: number): boolean {
  return token === undefined || token.start >= end || /^[.!?”"]$/.test(token.text)
}
