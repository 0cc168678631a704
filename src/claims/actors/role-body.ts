/**
 * The words of a role → where they name the body its holder speaks for: "the director of | the county hospital",
 * "Orizon's | technical director", "inspectorate | spokeswoman", "its | chief"; or that they name none.
 */
import {
  bodyNouns,
  collectiveNouns,
  organisationNouns,
  titleModifiers,
} from '../../language/en/name-words.ts'
import { type SpeakingRole, speakingRoles } from '../../language/en/speaking-roles.ts'
import type { Token } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import { type Context, namesIn, tokenAt } from './context.ts'

export type RoleBody = { readonly role: SpeakingRole; readonly at: Span } & (
  | { readonly by: 'words'; readonly body: Span }
  | { readonly by: 'pronoun'; readonly word: string }
  | { readonly by: 'nothing' }
)

/** How far a possessor may reach back before a role, in tokens. */
const LONGEST_POSSESSOR = 7
/** Whoever was it speaks for it no longer. */
const NO_LONGER = new Set(['former', 'ex', 'late', 'retired', 'ex-'])
const ARTICLES = /^(?:the|an?)$/
const PREPOSITIONS = /^(?:of|for|at|with|in)$/
/** What may stand in a possessor or before a role's noun. */
const INSIDE = /^(?:NN|NNS|NNP|NNPS|JJ|CD|HYPH|VBN)$/

/** Whom the holder of a role speaks for, as far as its words say; null where it is no such role, or its words mean no body. */
export function roleBodyOf(context: Context, span: Span): RoleBody | null {
  const { tokens } = context
  const first = tokenAt(context, span.start)
  const last = tokenAt(context, span.end)
  const end = headEnd(tokens, first, last)
  const role = speakingRoles.get(tokens[end - 1]?.lower ?? '')
  if (role === undefined || tokens.slice(first, end).some(token => NO_LONGER.has(token.lower))) return null
  if (PREPOSITIONS.test(tokens[end]?.lower ?? '') && end + 1 < last) {
    // "head of state": without an article or a name no body of the report is meant.
    if (!/^(?:DT|PRP\$|NNP)$/.test(tokens[end + 1]?.pos ?? '')) return null
    const body = spanOf(tokens, end + 1, phraseEnd(tokens, end + 1, last))
    return body && { role, at: span, by: 'words', body }
  }
  const start = possessorStart(tokens, first)
  const opener = tokens[start]
  if (opener?.pos === 'PRP$') return { role, at: span, by: 'pronoun', word: opener.lower }
  const possessive = lastPossessive(tokens, start, end)
  if (possessive > start) {
    const body = spanOf(tokens, start, possessive)
    return body && { role, at: span, by: 'words', body }
  }
  return compound(context, { first: start, last: end - 1 }, { role, at: span })
}

/** The index after the role's noun: before its first preposition or comma, or its end. */
function headEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = first
  while (end < last && !PREPOSITIONS.test(tokens[end]?.lower ?? '') && tokens[end]?.text !== ',') end++
  return end
}

/** "the county hospital | in Baia Mare": up to the next preposition, comma or clause. */
function phraseEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = first
  while (end < last && !/^(?:IN|,|WP|WDT|CC)$/.test(tokens[end]?.pos ?? '')) end++
  return end
}

/** Where the possessor before a role begins, "the company" of "the company's director"; the role's own start without one. */
function possessorStart(tokens: readonly Token[], first: number): number {
  if (!/^['’]s?$/.test(tokens[first - 1]?.text ?? '')) return first
  let start = first - 1
  while (start > 0 && first - start < LONGEST_POSSESSOR && INSIDE.test(tokens[start - 1]?.pos ?? '')) start--
  return /^(?:DT|PRP\$)$/.test(tokens[start - 1]?.pos ?? '') ? start - 1 : start
}

function lastPossessive(tokens: readonly Token[], start: number, end: number): number {
  for (let at = end - 1; at > start; at--) if (/^['’]s?$/.test(tokens[at]?.text ?? '')) return at
  return -1
}

/** "inspectorate spokeswoman", "county police chief": up to the last word for a body; a title alone names none. */
function compound(
  context: Context,
  words: { readonly first: number; readonly last: number },
  { role, at }: { readonly role: SpeakingRole; readonly at: Span },
): RoleBody | null {
  const { tokens } = context
  const first = ARTICLES.test(tokens[words.first]?.lower ?? '') ? words.first + 1 : words.first
  const rest = spanOf(tokens, first, words.last)
  if (rest === null) return { role, at, by: 'nothing' }
  const name = namesIn(context, rest).at(-1)
  for (let last = words.last; last > first; last--) {
    const token = tokens[last - 1]
    if (token === undefined) continue
    const body = spanOf(tokens, first, last)
    if (body !== null && (isBodyWord(token) || token.end === name?.end))
      return { role, at, by: 'words', body }
    if (token.pos !== 'JJ' && !titleModifiers.has(token.lower)) return null
  }
  return { role, at, by: 'nothing' }
}

/** A noun by which a body is called. */
export function isBodyWord({ lower }: Token): boolean {
  return collectiveNouns.has(lower) || organisationNouns.has(lower) || bodyNouns.has(lower)
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span | null {
  const start = tokens[first]?.start
  const end = tokens[last - 1]?.end
  return start === undefined || end === undefined || last <= first ? null : { start, end }
}
