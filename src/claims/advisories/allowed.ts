/**
 * Leave to go back: "residents may return to their homes", "tap water can be drunk again". What was ordered before is
 * lifted by it.
 */
import { adviceVerbs, adviceWords } from '../../language/en/advice-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import type { Token } from '../../parse/parsed.ts'
import { nounsOf } from '../phrases.ts'
import type { Predicate } from '../predicates.ts'
import { isAudience } from './audience.ts'
import { type Advice, isPublicDoing } from './told.ts'

const LEAVE_TO = adviceWords('leave-to')
const HOMES = adviceWords('home')
const DONE = adviceVerbs('done')
const THINGS = adviceWords('thing')

/** What a predicate allows the public again; null where it allows nothing. */
export function adviceAllowed(tokens: readonly Token[], predicate: Predicate): Advice | null {
  const { subject, modal, verb, passive, negated, last } = predicate
  if (modal === null || !LEAVE_TO.has(modal) || negated || subject === null) return null
  const made = { issuer: null, change: 'lifted', rule: 'advisories/allowed' } as const
  const again = tokens.slice(verb + 1, last).some(token => token.lower === 'again')
  // The tagger takes "drunk" for an adjective.
  const done = tokens[verb]?.lower === 'be' ? verb + 1 : verb
  if (passive || done > verb) {
    const thing = nounsOf(tokens, subject).some(token => THINGS.has(singular(token.lower)))
    const allowed = again && thing && (DONE.has(tokens[done]?.lower ?? '') || tokens[done]?.lower === 'drunk')
    return allowed ? { ...made, audience: null, instruction: { first: subject.first, last } } : null
  }
  if (
    !isAudience(tokens, subject) ||
    !(isGoingHome(tokens, predicate) || (again && isPublicDoing(tokens, verb)))
  )
    return null
  const audience = { first: subject.first, last: predicate.start }
  return { ...made, audience, instruction: { first: predicate.start, last } }
}

/** "Return to their homes", "go home", "move back into their flats". */
function isGoingHome(tokens: readonly Token[], { verb, last }: Predicate): boolean {
  if (!/^(?:return|go|move)$/.test(tokens[verb]?.lower ?? '')) return false
  return tokens.slice(verb + 1, Math.min(last, verb + 7)).some(token => HOMES.has(singular(token.lower)))
}
