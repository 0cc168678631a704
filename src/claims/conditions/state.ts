/**
 * A predicate → the state it leaves a service in: "were cut" cut, "were not working reliably" degraded, "reopened"
 * restored. Null where it says nothing of it, and for what only may or will be.
 */
import {
  type State,
  statesBeing,
  statesDoing,
  statesDone,
  stateWords,
} from '../../language/en/service-words.ts'
import type { Token } from '../../parse/parsed.ts'
import type { Predicate } from '../predicates.ts'

const REMAINING = stateWords('remaining')
const UNDONE = stateWords('undone')
const GOES_ON = stateWords('goes-on')
const RESUMES = stateWords('resumes')
const WELL = stateWords('well')
const BADLY = stateWords('badly')
const PARTICLES = new Set(['off', 'out', 'down', 'back', 'up'])

/** A state and the token index where the words that say it end. */
export type Found = { readonly state: State; readonly last: number }

/** The state of the service that is the subject. */
export function stateOfSubject(tokens: readonly Token[], predicate: Predicate): Found | null {
  if (isOpen(predicate)) return null
  const verb = tokens[predicate.verb]
  if (verb === undefined) return null
  const found = predicate.passive ? statesDone.get(verb.lower) : stateActive(tokens, predicate)
  const being = found === undefined && !predicate.passive ? stateBeing(tokens, predicate) : null
  const state = being?.state ?? found
  if (state === undefined) return null
  const last = wellAt(tokens, being?.last ?? afterParticle(tokens, predicate.verb + 1))
  const manner = tokens[last - 1]?.lower ?? ''
  if (state === 'working' && BADLY.has(tokens[last]?.lower ?? ''))
    return { state: 'degraded', last: afterBadly(tokens, last) }
  if (predicate.negated) return { state: negated(state, WELL.has(manner)), last }
  return { state: state === 'working' && manner === 'again' ? 'restored' : state, last }
}

/** The state of the service that is the object: "closed the border", "cut off power". */
export function stateOfObject(tokens: readonly Token[], predicate: Predicate): Found | null {
  if (isOpen(predicate) || predicate.negated || predicate.passive) return null
  const state = statesDone.get(tokens[predicate.verb]?.lower ?? '')
  return state === undefined ? null : { state, last: predicate.object?.last ?? predicate.verb + 1 }
}

/** Said to be possible, planned, promised or threatened, not to be so. */
function isOpen(predicate: Predicate): boolean {
  return predicate.modal !== null || predicate.carrier !== null
}

/** "Stopped broadcasting" is cut, "continued to work" working, "resumed flying" restored; else the verb's own state. */
function stateActive(tokens: readonly Token[], predicate: Predicate): State | undefined {
  const lower = tokens[predicate.verb]?.lower ?? ''
  const next = tokens[predicate.verb + 1]
  if (next?.pos === 'VBG' && UNDONE.has(lower)) return 'cut'
  if (next?.pos === 'VBG' && RESUMES.has(lower)) return 'restored'
  if (GOES_ON.has(lower) && (next?.pos === 'VBG' || next?.lower === 'to')) return 'working'
  const state = statesDoing.get(lower)
  if (state === 'working' && PARTICLES.has(next?.lower ?? '')) return undefined
  // "The airport closed its doors", "the radio broadcast a speech": only broadcasting says something with an object.
  return predicate.object === null || lower.startsWith('broadcast') ? state : undefined
}

function stateBeing(tokens: readonly Token[], predicate: Predicate): Found | null {
  if (!REMAINING.has(tokens[predicate.verb]?.lower ?? '')) return null
  for (let at = predicate.verb + 1; at < Math.min(predicate.verb + 4, predicate.last); at++) {
    const token = tokens[at]
    const state = statesBeing.get(token?.lower ?? '')
    if (state !== undefined && !standsBeforeNoun(tokens, at)) return { state, last: at + 1 }
    if (token === undefined || !/^(?:RB|VB|JJ)/.test(token.pos)) return null
  }
  return null
}

function standsBeforeNoun(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.pos.startsWith('NN') ?? false
}

/** "Not cut" is working, "not restored" and "not working" cut, "not working reliably" degraded. */
function negated(state: State, well: boolean): State {
  if (state === 'cut' || state === 'disrupted' || state === 'degraded') return 'working'
  return well ? 'degraded' : 'cut'
}

/** Past "off" in "went off" and "broadcasting" in "continued broadcasting". */
function afterParticle(tokens: readonly Token[], from: number): number {
  return PARTICLES.has(tokens[from]?.lower ?? '') || tokens[from]?.pos === 'VBG' ? from + 1 : from
}

/** Past "only at times" and "intermittently". */
function afterBadly(tokens: readonly Token[], at: number): number {
  const phrase = tokens[at + 1]?.pos === 'IN' && tokens[at + 2]?.pos === 'NNS'
  return phrase ? at + 3 : at + 1
}

function wellAt(tokens: readonly Token[], from: number): number {
  return WELL.has(tokens[from]?.lower ?? '') ? from + 1 : from
}
