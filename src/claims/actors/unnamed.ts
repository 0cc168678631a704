/**
 * Those without a name → actors of their own: "authorities", "the embassy", "a military source". The same words mean
 * the same, except after "a", which brings in somebody new; "authorities in Almaty" are others than "authorities".
 */
import {
  collectiveNouns,
  officeWords,
  pluralGroups,
  roleNouns,
  singleGroups,
} from '../../language/en/name-words.ts'
import { fold } from '../../text/fold.ts'
import { cover, type Span, sliceOf } from '../../text/span.ts'
import { amountStartingAt, type Context, nameStartingAt, tokenAt } from './context.ts'
import { type Cast, type Draft, draftOf, mention } from './draft.ts'
import type { Phrase } from './head.ts'

/** The unnamed so far, by their words. */
export type Unnamed = Map<string, Draft>

/** Puts an unnamed somebody into the cast. */
export function joinUnnamed(
  context: Context,
  cast: Cast,
  unnamed: Unnamed,
  one: { readonly span: Span; readonly phrase: Phrase },
): Draft {
  const { span, phrase } = one
  const name = sliceOf(context.parsed.text, nameOf(context, span, phrase)).replace(/[“”"«»]/g, '')
  const key = fold(name).replace(/^(?:the|this|that) /, '')
  const known = phrase.article === 'a' || /^\d/.test(key) ? undefined : unnamed.get(key)
  const draft = known ?? draftOf(unnamedKind(phrase), name)
  if (known === undefined) {
    unnamed.set(key, draft)
    draft.nouns.add(phrase.noun)
    for (const word of phrase.before) draft.qualifiers.add(word)
  }
  mention(cast, draft, span, known === undefined ? 'unnamed' : 'the same words')
  return draft
}

/** "Authorities" with the "in Almaty" that follows; "four people" of "at least four people, most of them women". */
function nameOf(context: Context, span: Span, phrase: Phrase): Span {
  const start = amountStartingAt(context, span.start)?.number.start ?? span.start
  const words = sliceOf(context.parsed.text, span)
  const comma = isList(phrase) || ENDS_IN_LIST.test(words) ? -1 : words.indexOf(',')
  return comma > 0 ? { start, end: span.start + comma } : withPlace(context, { start, end: span.end })
}

/** "troops from Belarus, Armenia and Tajikistan" */
const ENDS_IN_LIST = /, \p{Lu}\p{L}* and \p{Lu}\p{L}*$/u

/** "Belarus, Armenia and Tajikistan" */
function isList({ several, nounTag }: Phrase): boolean {
  return several && nounTag === 'NNP'
}

function withPlace(context: Context, span: Span): Span {
  const next = tokenAt(context, span.end)
  if (!/^(?:in|of)$/.test(context.tokens[next]?.lower ?? '')) return span
  const start = context.tokens[next + 1]?.start
  const place = start === undefined ? undefined : nameStartingAt(context, start)
  return place?.name === 'place' ? cover(span, place) : span
}

/** What a phrase is the name of, by its noun. */
export function unnamedKind(phrase: Phrase): Draft['kind'] {
  const { noun, nounTag, article, before } = phrase
  if (pluralGroups.has(noun)) return 'group'
  if (collectiveNouns.has(noun) || collectiveNouns.has(`${before.at(-1)} ${noun}`)) return 'organisation'
  if (article !== 'a' && officeWords.has(noun)) return 'office'
  if (roleNouns.has(noun) || singleGroups.has(noun)) return 'person'
  if (isList(phrase)) return 'group'
  const one = noun.replace(/s$/, '')
  return nounTag === 'NNS' && (roleNouns.has(one) || singleGroups.has(one)) ? 'group' : 'unknown'
}
