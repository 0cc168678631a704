/**
 * A verb's code and how it stands → the event's code: "will release" is a promise (AGREE), "refused to release" a
 * refusal (REJECT), "did not release" no event at all.
 */
import { eventGroup } from '../../language/en/event-words.ts'
import type { Token } from '../../parse/parsed.ts'
import { isForm } from '../base-forms.ts'
import type { Predicate } from '../predicates.ts'

/** The code of an event and the id of the rule that gave it. */
export type Judgement = { readonly code: string; readonly rule: string }

const COOPERATIVE = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'YIELD'])
const HOSTILE = new Set(['THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'])
const HARMFUL = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'PROTEST', 'THREATEN'])
const DUTY = new Set(['must', 'should'])
const SPEAKING = new Set([
  'comment',
  'say',
  'elaborate',
  'answer',
  'name',
  'identify',
  'discuss',
  'give',
  'provide',
  'confirm',
])

/**
 * What a predicate tells, `code` being that of its verb; null where nothing plain. `said` is whether it stands in what
 * somebody says.
 */
export function judge(
  tokens: readonly Token[],
  predicate: Predicate,
  code: string | null,
  said: boolean,
): Judgement | null {
  if (predicate.carrier !== null && isOnlyPossible(predicate)) return null
  if (predicate.carrier !== null && !predicate.negated) return judgeCarried(tokens, predicate, code)
  if (predicate.negated) return judgeNegated(tokens, predicate, code)
  if (predicate.modal === null) return plain(predicate, code)
  if (DUTY.has(predicate.modal))
    return said && isDemand(tokens, predicate) ? { code: 'REQUEST', rule: 'events/demand' } : null
  if (!eventGroup('intent').has(predicate.modal) || predicate.subject === null) return null
  return isPast(tokens, predicate.verb) ? null : judgeIntent(code)
}

/** "Could refuse to pay", "may threaten to leave". */
function isOnlyPossible({ modal }: Predicate): boolean {
  return modal !== null && !eventGroup('intent').has(modal)
}

function plain(predicate: Predicate, code: string | null): Judgement | null {
  return code === null ? null : { code, rule: predicate.passive ? 'events/passive' : 'events/verb' }
}

function judgeCarried(tokens: readonly Token[], predicate: Predicate, code: string | null): Judgement | null {
  const inner = tokens[predicate.verb]?.lower ?? ''
  switch (predicate.carrier) {
    case 'refusing':
      return SPEAKING.has(inner) || (code !== null && HARMFUL.has(code))
        ? null
        : { code: 'REJECT', rule: 'events/refusal' }
    case 'failing':
      return code === 'SUPPORT' || code === 'AGREE' ? { code: 'REJECT', rule: 'events/refusal' } : null
    case 'threatening':
      if (code === null && isForm(tokens[predicate.verb], eventGroup('happening'))) return null
      return { code: 'THREATEN', rule: 'events/intent' }
    case 'agreeing':
      return { code: code !== null && HARMFUL.has(code) ? 'THREATEN' : 'AGREE', rule: 'events/intent' }
    default:
      return judgeIntent(code)
  }
}

/** "The rebels must withdraw" demands something; "we must", "it should have been" and "it must be nice" do not. */
function isDemand(tokens: readonly Token[], { subject, verb }: Predicate): boolean {
  if (subject === null || tokens.slice(subject.first, subject.last).some(isSpeaker)) return false
  return !/^(?:be|have|been|feel|know)$/.test(tokens[verb]?.lower ?? '') && !isPast(tokens, verb)
}

function isSpeaker(token: Token): boolean {
  return /^(?:i|we|you)$/.test(token.lower)
}

/** "Should have waited", "should have been told" regret what did not happen. */
function isPast(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb - 1]?.lower === 'have' || tokens[verb - 2]?.lower === 'have'
}

/** "Will not lift the ban" refuses; "did not lift the ban" only says that nothing happened. */
function judgeNegated(tokens: readonly Token[], predicate: Predicate, code: string | null): Judgement | null {
  const willing = predicate.modal !== null && eventGroup('intent').has(predicate.modal)
  const gives =
    isForm(tokens[predicate.verb], eventGroup('yielding')) || (code !== null && COOPERATIVE.has(code))
  return willing && gives && !predicate.passive ? { code: 'REJECT', rule: 'events/refusal' } : null
}

function judgeIntent(code: string | null): Judgement | null {
  if (code === null) return null
  if (COOPERATIVE.has(code)) return { code: 'AGREE', rule: 'events/intent' }
  return { code: HOSTILE.has(code) ? 'THREATEN' : code, rule: 'events/intent' }
}
