/** "The president", "the news agency", "he", "they" → the actor in view that is meant; null where nobody surely is. */
import { businessNouns } from '../../language/en/name-words.ts'
import type { Span } from '../../text/span.ts'
import { calledBy } from './called.ts'
import type { ClaimMention } from './claim-mentions.ts'
import { type Context, sentenceAt } from './context.ts'
import { countryOf } from './countries.ts'
import { type Draft, NO_NOUN } from './draft.ts'
import type { Phrase } from './head.ts'
import { holderOf, lastCalled, lastTeller, nearest, type Stage } from './stage.ts'

/** Words before a noun that tell apart nothing: "the state news agency". */
const IDLE = new Set(['news', 'state', 'national', 'local', 'country', "'s", '’s', 'new', 'current', 'same'])

/** Whom a definite phrase or a title means: its only holder in view, or the body of that kind named last. */
export function referent(stage: Stage, span: ClaimMention, phrase: Phrase): Draft | null {
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
  const unsaid = businessNouns.has(phrase.noun) ? companyUnsaid(stage, span, fits) : null
  if (person === null && unsaid !== null && isOfSentence(stage, unsaid, span)) return unsaid
  return person ?? body ?? unsaid ?? sameThing(stage, phrase)
}

/** "The log" after "a log that a reporter has seen": what speaks and is neither person nor body. */
function sameThing(stage: Stage, { noun, before }: Phrase): Draft | null {
  return before.length > 0 ? null : lastCalled(stage, noun, draft => draft.kind === 'unknown')
}

/**
 * A body that nothing calls anything: the last that fits; or with a word of its sort, "the water company", the one that spoke
 * last.
 */
function companyUnsaid(stage: Stage, span: ClaimMention, fits: (draft: Draft) => boolean): Draft | null {
  const unsaid = (draft: Draft) => isBody(draft) && draft.nouns.has(NO_NOUN)
  const called = lastCalled(stage, NO_NOUN, draft => isBody(draft) && fits(draft))
  return called ?? (span.says ? lastTeller(stage, span, unsaid) : null)
}

/** Whether a body is named in the sentence of a mention, where one called so stands in an earlier one. */
function isOfSentence({ context, lastSeen }: Stage, draft: Draft, span: Span): boolean {
  const at = lastSeen.get(draft)
  return at !== undefined && sentenceAt(context, at) === sentenceAt(context, span.start)
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
