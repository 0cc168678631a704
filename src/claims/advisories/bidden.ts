/**
 * Advice without a verb of telling: "Residents should boil water", and the imperative of a quotation: "Stay indoors,"
 * the ministry said.
 */
import { adviceWords } from '../../language/en/advice-words.ts'
import type { Parsed, Token } from '../../parse/parsed.ts'
import type { StatementClaim } from '../claim.ts'
import { tokenIndexAt } from '../look-up.ts'
import type { Predicate } from '../predicates.ts'
import { isAudience } from './audience.ts'
import { type Advice, isPublicDoing } from './told.ts'

const DUTY = adviceWords('duty')
const IMPERATIVE = adviceWords('imperative')

/** "Residents must not leave their homes". */
export function adviceOwed(tokens: readonly Token[], predicate: Predicate): Advice | null {
  const { subject, modal, verb, passive, last } = predicate
  if (modal === null || !DUTY.has(modal) || passive || subject === null) return null
  if (!isPublicDoing(tokens, verb) || !isAudience(tokens, subject)) return null
  const first = predicate.negated ? predicate.start : verb
  const audience = { first: subject.first, last: predicate.start }
  return { issuer: null, audience, instruction: { first, last }, rule: 'advisories/should' }
}

/** "Stay indoors and keep windows closed": the first sentence of what is quoted, where somebody is named as saying so. */
export function adviceImperative(parsed: Parsed, statement: StatementClaim): Advice[] {
  const [part] = statement.content
  if (part === undefined || statement.source === null || statement.manner === 'indirect') return []
  let first = tokenIndexAt(parsed, part.start)
  if (parsed.tokens[first]?.kind === 'mark') first++
  const verb = parsed.tokens[first]
  if (verb === undefined || !verb.pos.startsWith('VB') || !IMPERATIVE.has(verb.lower)) return []
  if (verb.lower === 'do' && !/^(?:not|n't)$/.test(parsed.tokens[first + 1]?.lower ?? '')) return []
  let last = first
  while (last < parsed.tokens.length && !endsAdvice(parsed.tokens[last], part.end)) last++
  return [{ issuer: null, audience: null, instruction: { first, last }, rule: 'advisories/imperative' }]
}

function endsAdvice(token: Token | undefined, end: number): boolean {
  return token === undefined || token.start >= end || /^[.!?”"]$/.test(token.text)
}
