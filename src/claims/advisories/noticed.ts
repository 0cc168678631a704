/**
 * A predicate → the notice it tells of: "The governor ordered the evacuation of two villages", "a boil-water notice was
 * issued", "raised its travel advice for Norland", "lifted the curfew".
 */
import { adviceVerbs, adviceWords } from '../../language/en/advice-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import type { Token } from '../../parse/parsed.ts'
import type { NounPhrase } from '../phrases.ts'
import type { Predicate } from '../predicates.ts'
import { isAudience, mayAdvise } from './audience.ts'
import type { Advice } from './told.ts'

const ISSUING = adviceVerbs('issuing')
const NOTICE = adviceWords('notice')
const ALONE = adviceWords('alone')
const ABOUT = adviceWords('about')

/** What a verb does to a notice, where it does not issue it. */
const CHANGES = [
  ['raised', adviceVerbs('raising')],
  ['lowered', adviceVerbs('lowering')],
  ['lifted', adviceVerbs('lifting')],
] as const

/** The notice of a predicate, null where it issues none. */
export function adviceNoticed(tokens: readonly Token[], predicate: Predicate): Advice | null {
  const verb = tokens[predicate.verb]?.lower ?? ''
  if (!ISSUING.has(verb) || predicate.negated) return null
  if (predicate.modal !== null || predicate.carrier !== null) return null
  const notice = predicate.passive ? predicate.subject : predicate.object
  const agent = predicate.phrases.find(phrase => phrase.preposition === 'by') ?? null
  const issuer = predicate.passive ? agent : predicate.subject
  if (notice === null || !isNotice(tokens, notice) || !mayAdvise(tokens, issuer)) return null
  const audience = predicate.phrases.find(
    phrase => phrase.preposition === 'for' && isAudience(tokens, phrase),
  )
  return {
    issuer,
    audience: audience ?? null,
    instruction: { first: notice.first, last: predicate.last },
    change: CHANGES.find(([, verbs]) => verbs.has(verb))?.[0] ?? 'issued',
    rule: 'advisories/notice',
  }
}

/** "The evacuation of Brill", "a boil-water notice", "its travel advice"; not "an arrest order", "a warning shot". */
function isNotice(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const head = singular(tokens[phrase.head]?.lower ?? '')
  if (ALONE.has(head)) return true
  if (!NOTICE.has(head)) return false
  return tokens.slice(phrase.first, phrase.head).some(token => ABOUT.has(token.lower))
}
