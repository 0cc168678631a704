/** "The president", "the news agency", "he", "they" → the actor in view that is meant; null where nobody surely is. */
import type { Span } from '../../text/span.ts'
import { calledBy } from './called.ts'
import type { ClaimMention } from './claim-mentions.ts'
import type { Context } from './context.ts'
import { countryOf } from './countries.ts'
import { type Draft, NO_NOUN } from './draft.ts'
import type { Phrase } from './head.ts'
import { holderOf, lastCalled, lastTeller, nearest, type Stage } from './stage.ts'

/** Words before a noun that tell apart nothing: "the state news agency". */
const IDLE = new Set(['news', 'state', 'national', 'local', 'country', "'s", '’s', 'new', 'current', 'same'])

const BUSINESS = new Set(['company', 'firm', 'group'])

/** Whom a definite phrase or a title means: its only holder in view, or the body of that kind named last. */
export function referent(stage: Stage, span: Span, phrase: Phrase): Draft | null {
  const { context } = stage
  const country = countryOf(context, span)
  if (phrase.article !== 'the' && country === null) return null
  if (phrase.goesOn && country === null) return null
  const fits = (draft: Draft) =>
    (country === null || draft.country === null || draft.country === country) &&
    phrase.before.every(
      word => isIdle(context, span, word) || draft.qualifiers.has(word) || draft.nouns.has(word),
    )
  const person = holderOf(
    stage,
    span,
    calledBy(phrase.noun, phrase.before),
    draft => draft.kind === 'person' && fits(draft) && (country === null || draft.country === country),
  )
  const bodies = (draft: Draft) => isBody(draft) && fits(draft)
  const body = lastCalled(stage, phrase.noun, bodies)
  // "The company" may be one that nothing calls a company: "Quarncom said".
  const unsaid = BUSINESS.has(phrase.noun) ? lastCalled(stage, NO_NOUN, bodies) : null
  return person ?? body ?? unsaid
}

/** A country's name before the noun is looked at as a country, and a word such as "state" not at all. */
function isIdle(context: Context, span: Span, word: string): boolean {
  if (IDLE.has(word)) return true
  const at = context.parsed.text.slice(span.start, span.end).toLowerCase().indexOf(word)
  const start = span.start + Math.max(at, 0)
  return countryOf(context, { start, end: start + word.length }) !== null
}

/** Whom a pronoun means. */
export function pronounReferent(stage: Stage, span: ClaimMention, word: string): Draft | null {
  if (/^(?:he|him|his)$/.test(word)) return nearest(stage, span, draft => isPerson(draft, 'female'))
  if (/^(?:she|her)$/.test(word)) return nearest(stage, span, draft => isPerson(draft, 'male'))
  if (/^(?:they|them|their)$/.test(word)) {
    return nearest(stage, span, draft => draft.kind === 'group' || draft.kind === 'organisation')
  }
  if (/^its?$/.test(word)) {
    const teller = span.says ? lastTeller(stage, span, isBody) : null
    return teller ?? nearest(stage, span, isBody)
  }
  if (word === 'who' || word === 'which') return stage.recent.at(-1)?.draft ?? null
  return null
}

function isBody(draft: Draft): boolean {
  return draft.kind === 'organisation'
}

function isPerson(draft: Draft, other: 'male' | 'female'): boolean {
  return draft.kind === 'person' && draft.gender !== other
}
