/**
 * A predicate → the advice it tells of: "The embassy told visitors to stay indoors", "residents were urged not to drink
 * the water", "the ministry advises against all travel to Norland".
 */
import { adviceVerbs, adviceWords } from '../../language/en/advice-words.ts'
import type { Token } from '../../parse/parsed.ts'
import type { AdvisoryClaim } from '../claim.ts'
import type { Stretch } from '../noun-phrase.ts'
import type { NounPhrase } from '../phrases.ts'
import type { Predicate } from '../predicates.ts'
import { isAudience, mayAdvise } from './audience.ts'

/** Advice as token stretches; the instruction runs on to where its clause ends. */
export type Advice = {
  readonly issuer: Stretch | null
  readonly audience: Stretch | null
  readonly instruction: Stretch
  readonly change: AdvisoryClaim['change']
  readonly rule: string
  /** "Had advised": looked back on, unless somebody is quoted with it. */
  readonly past?: boolean
}

const TELLING = adviceVerbs('telling')
const AGAINST = adviceVerbs('against')
const DOING = adviceWords('doing')
const CARE = adviceWords('care')
const TRAVEL = adviceWords('travel')

/** The advice of a predicate with a verb of telling; null where it tells the public nothing. */
export function adviceTold(tokens: readonly Token[], predicate: Predicate): Advice | null {
  if (!TELLING.has(tokens[predicate.carriedBy]?.lower ?? '') || predicate.negated) return null
  if (predicate.modal !== null || predicate.carrier !== null) return null
  const { issuer, audience } = partiesOf(predicate)
  if (!mayAdvise(tokens, issuer)) return null
  const advice = toDo(tokens, predicate, issuer, audience) ?? against(tokens, predicate, issuer, audience)
  const had = tokens.slice(predicate.start, predicate.verb).some(token => token.lower === 'had')
  return advice !== null && had ? { ...advice, past: true } : advice
}

function partiesOf(predicate: Predicate): { issuer: NounPhrase | null; audience: NounPhrase | null } {
  if (!predicate.passive) {
    // "Called on residents to leave" has its audience behind a preposition.
    const on = predicate.phrases.find(phrase => phrase.preposition === 'on' || phrase.preposition === 'to')
    return { issuer: predicate.subject, audience: predicate.object ?? on ?? null }
  }
  const agent = predicate.phrases.find(phrase => phrase.preposition === 'by') ?? null
  return { issuer: agent, audience: predicate.subject }
}

/** "To stay indoors", "not to drink the water". */
function toDo(
  tokens: readonly Token[],
  predicate: Predicate,
  issuer: NounPhrase | null,
  audience: NounPhrase | null,
): Advice | null {
  const at = infinitiveIn(tokens, predicate)
  if (at === null) return null
  const verb = tokens[at + 1]?.pos === 'RB' ? at + 2 : at + 1
  if (!isPublicDoing(tokens, verb)) return null
  // "Urged to avoid travel", with nobody urged, is said of the public at large.
  const atLarge = !predicate.passive && at === predicate.verb + 1
  if (!atLarge && (audience === null || !isAudience(tokens, withTail(predicate, audience, at)))) return null
  const not = tokens[at - 1]?.lower === 'not' || tokens[at - 1]?.lower === 'never'
  const instruction = { first: not ? at - 1 : at + 1, last: predicate.last }
  return {
    issuer,
    audience: atLarge ? null : trimmed(tokens, whole(predicate, audience, at - (not ? 1 : 0))),
    instruction,
    change: 'issued',
    rule: 'advisories/told',
  }
}

/** "Anyone with information" is told apart from "anyone" by what follows. */
function withTail(predicate: Predicate, audience: NounPhrase, end: number): NounPhrase {
  return { ...audience, last: Math.max(audience.last, predicate.passive ? predicate.start : end) }
}

/** Something people do in a crisis: "stay indoors", "be careful", not "be proud". */
export function isPublicDoing(tokens: readonly Token[], verb: number): boolean {
  const lower = tokens[verb]?.lower ?? ''
  if (lower === 'be') return tokens.slice(verb + 1, verb + 4).some(token => CARE.has(token.lower))
  if (lower === 'do') return /^(?:what|as|not|everything)$/.test(tokens[verb + 1]?.lower ?? '')
  return DOING.has(lower)
}

/** The "to" of the first infinitive after the verb, which must follow the audience. */
export function infinitiveIn(tokens: readonly Token[], predicate: Predicate): number | null {
  for (let at = predicate.verb + 1; at < predicate.last; at++) {
    const token = tokens[at]
    if (token?.lower === 'to' && opensInfinitive(tokens[at + 1])) return at
    if (token?.text === ',' || token?.text === ';') return null
  }
  return null
}

/** The tagger takes "to drink" and "to travel" for nouns now and then. */
export function opensInfinitive(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:VB|RB)/.test(token.pos) || (DOING.has(token.lower) && /^NNP?$/.test(token.pos)))
  )
}

/** The audience with what belongs to it: "Finns in the country". */
function whole(predicate: Predicate, audience: NounPhrase | null, end: number): Stretch | null {
  if (audience === null) return null
  const last = predicate.passive ? predicate.start : end
  return { first: audience.first, last: last > audience.first ? last : audience.last }
}

/** "Advises Norlanders only (to avoid)": the adverb belongs to what follows. */
function trimmed(tokens: readonly Token[], audience: Stretch | null): Stretch | null {
  if (audience === null) return null
  let { last } = audience
  while (last > audience.first + 1 && isAdverb(tokens[last - 1])) last--
  return { first: audience.first, last }
}

function isAdverb(token: Token | undefined): boolean {
  return token?.pos === 'RB' || token?.lower === 'only'
}

/** "Advised against all travel": the audience may be left out, but not what to keep from. */
function against(
  tokens: readonly Token[],
  predicate: Predicate,
  issuer: NounPhrase | null,
  audience: NounPhrase | null,
): Advice | null {
  if (!AGAINST.has(tokens[predicate.verb]?.lower ?? '')) return null
  for (let at = predicate.verb + 1; at < Math.min(predicate.verb + 10, predicate.last); at++) {
    if (tokens[at]?.lower !== 'against') continue
    const next = tokens.slice(at + 1, at + 6)
    if (!next.some(token => TRAVEL.has(token.lower))) return null
    const told = audience !== null && audience.first < at && isAudience(tokens, audience) ? audience : null
    return {
      issuer,
      audience: told,
      instruction: { first: at, last: predicate.last },
      change: 'issued',
      rule: 'advisories/against',
    }
  }
  return null
}
