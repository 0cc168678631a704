/**
 * Customers and their supply: "all villages have electricity again" and "the clinic was reconnected to the grid" are
 * restored, "the clinic was disconnected from the mains" is cut.
 */
import { serviceWords, statesDone, stateWords, supplies } from '../../language/en/service-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import type { Token } from '../../parse/parsed.ts'
import type { NounPhrase } from '../phrases.ts'
import type { Predicate } from '../predicates.ts'
import type { Found } from './condition-claim.ts'
import { servicesIn } from './services.ts'

const DEPENDENTS = serviceWords('dependent')
const HAVING = stateWords('has')
const JOINING = stateWords('joined')
const AGAIN = new Set(['again', 'back'])

/** What a predicate says of the supply of its subject. */
export function ofSupply(tokens: readonly Token[], predicate: Predicate): Found[] {
  if (predicate.modal !== null || predicate.carrier !== null || predicate.subject === null) return []
  const found = predicate.passive
    ? connected(tokens, predicate, predicate.subject)
    : hasAgain(tokens, predicate, predicate.subject)
  return found === null ? [] : [found]
}

/** "Half of the city", "20,000 homes", "Arden". */
export function isDependent(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (tokens[phrase.head]?.pos === 'NNP') return true
  return tokens.slice(phrase.head, phrase.last).some(token => DEPENDENTS.has(singular(token.lower)))
}

/** "All villages have electricity again". */
function hasAgain(tokens: readonly Token[], predicate: Predicate, subject: NounPhrase): Found | null {
  const { object, negated } = predicate
  if (object === null || negated || !HAVING.has(tokens[predicate.verb]?.lower ?? '')) return null
  if (tokens[object.first]?.lower === 'no' || !isDependent(tokens, subject)) return null
  const services = servicesIn(tokens, object)
  const again = AGAIN.has(tokens[object.last]?.lower ?? '')
  if (services.length === 0 || !again) return null
  const { first } = subject
  const last = object.last + 1
  return {
    services,
    state: 'restored',
    first,
    last,
    rule: 'conditions/supply',
    named: null,
    customers: subject,
  }
}

/** "Has been connected to the grid again", "was disconnected from the mains". */
function connected(tokens: readonly Token[], predicate: Predicate, subject: NounPhrase): Found | null {
  const verb = tokens[predicate.verb]?.lower ?? ''
  const supply = predicate.phrases.find(
    ({ preposition, head }) =>
      (preposition === 'to' || preposition === 'from') && supplies.has(tokens[head]?.lower ?? ''),
  )
  const service = supplies.get(tokens[supply?.head ?? -1]?.lower ?? '')
  if (supply === undefined || service === undefined) return null
  const again = AGAIN.has(tokens[supply.last]?.lower ?? '')
  const joined = supply.preposition === 'to' && JOINING.has(verb) && again
  const done = joined ? 'restored' : statesDone.get(verb)
  if (done !== 'restored' && done !== 'cut') return null
  if ((done === 'restored') !== (supply.preposition === 'to')) return null
  return {
    services: [service],
    state: predicate.negated && done === 'restored' ? 'cut' : done,
    first: subject.first,
    last: again ? supply.last + 1 : supply.last,
    rule: 'conditions/supply',
    named: null,
    customers: subject,
  }
}
