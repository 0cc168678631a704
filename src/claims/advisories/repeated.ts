/** A verb that says advice again: "the water board has repeated its advice to boil tap water". */
import { adviceVerbs, adviceWords } from '../../language/en/advice-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import type { Token } from '../../parse/parsed.ts'
import type { NounPhrase } from '../phrases.ts'
import type { Predicate } from '../predicates.ts'
import { mayAdvise } from './audience.ts'
import { type Advice, infinitiveIn, isPublicDoing } from './told.ts'

const REPEATING = adviceVerbs('repeating')
const NOTICE = adviceWords('notice')
const ABOUT = adviceWords('about')

/** The advice that is said again; null where there is none. */
export function adviceRepeated(tokens: readonly Token[], predicate: Predicate): Advice | null {
  const { object, subject, negated, modal, carrier, passive } = predicate
  if (object === null || subject === null || negated || modal !== null || carrier !== null || passive)
    return null
  if (!isNotice(tokens, object)) return null
  const verb = tokens[predicate.verb]?.lower ?? ''
  return REPEATING.has(verb) && mayAdvise(tokens, subject) ? again(tokens, predicate, subject, object) : null
}

function isNotice(tokens: readonly Token[], { head }: NounPhrase): boolean {
  return NOTICE.has(singular(tokens[head]?.lower ?? ''))
}

/** "Its advice to boil water", "its flood warning". */
function again(
  tokens: readonly Token[],
  predicate: Predicate,
  issuer: NounPhrase,
  notice: NounPhrase,
): Advice | null {
  const to = infinitiveIn(tokens, predicate)
  const made = { issuer, audience: null, change: 'repeated', rule: 'advisories/repeated' } as const
  if (to !== null && isPublicDoing(tokens, to + 1)) {
    const not = tokens[to - 1]?.lower === 'not'
    return { ...made, instruction: { first: not ? to - 1 : to + 1, last: predicate.last } }
  }
  const about = tokens.slice(notice.first, notice.head).some(token => ABOUT.has(token.lower))
  return about ? { ...made, instruction: { first: notice.first, last: predicate.last } } : null
}
