/** A predicate whose subject names an event that took place: "Demonstrations began in Arden" → PROTEST. */
import { eventGroup, eventNounCodes } from '../../language/en/event-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import type { Token } from '../../parse/parsed.ts'
import { isForm } from '../base-forms.ts'
import type { Predicate } from '../predicates.ts'
import type { Judgement } from './judge.ts'

/** PROTEST for "protests spread"; null where the subject names no event or the verb does not say that it took place. */
export function codeOfHappening(tokens: readonly Token[], predicate: Predicate): Judgement | null {
  const { subject, verb, negated, modal, carrier } = predicate
  if (subject === null || negated || modal !== null || carrier !== null) return null
  if (predicate.object !== null || !isForm(tokens[verb], eventGroup('happening'))) return null
  if (/^(?:off|down|up)$/.test(tokens[verb + 1]?.lower ?? '')) return null
  const code = eventNounCodes.get(singular(tokens[subject.head]?.lower ?? ''))
  return code === undefined ? null : { code, rule: 'events/happening' }
}
