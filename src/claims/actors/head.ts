/**
 * The words in which a claim names somebody → what they are: a name ("Foreign Ministry spokesman Ned Orr" is Ned Orr),
 * a pronoun, or a phrase with its noun ("a spokesman for the ministry" is a spokesman).
 */
import type { NameMark } from '../../annotate/mark.ts'
import type { Token } from '../../parse/parsed.ts'
import { type Span, sliceOf } from '../../text/span.ts'
import { type Context, namesIn, tokensOf } from './context.ts'

export type Phrase = {
  readonly kind: 'phrase'
  /** The noun it is about, in lower case. */
  readonly noun: string
  readonly nounTag: string
  /** Words between article and noun, in lower case. */
  readonly before: readonly string[]
  /** Whether something follows the noun: "of the club", "in Veldhaven". */
  readonly goesOn: boolean
  readonly article: 'the' | 'a' | 'none'
  /** "Ilse Marr and Ada Lund" */
  readonly several: boolean
}

export type Head =
  | { readonly kind: 'name'; readonly name: NameMark }
  | { readonly kind: 'pronoun'; readonly word: string }
  | Phrase

const PRONOUNS = new Set(
  `he she him her his they them their it its who which that i we you me us this these those one many some others all
   himself herself themselves itself everyone everybody someone somebody anyone anybody nobody none both each either what`.split(
    /\s+/,
  ),
)
const DEFINITE = new Set('the this that these those its their his her our'.split(' '))
const INDEFINITE = new Set('a an one another some any'.split(' '))
const AMOUNTS = new Set(
  'thousands hundreds dozens scores tens millions number majority group some many most'.split(' '),
)
const ENDS_NAME = /^(?:\s*[,(—]|$|['’]s?$|[”"'’)]*$)/
const OUTLET_NOUN =
  /^ (?:\p{Ll}{2,10} )?(?:agency|newspaper|daily|broadcaster|channel|website|magazine|news service)$/u
const CLOSES_PHRASE = /^(?:IN|TO|,|WDT|WP|VB[DGNZP]?|CC|-LRB-|:)$/

/** What the words of a span name. */
export function headOf(context: Context, span: Span): Head {
  const tokens = tokensOf(context, span)
  const only = tokens.length === 1 ? tokens[0] : undefined
  if (only !== undefined && PRONOUNS.has(only.lower)) return { kind: 'pronoun', word: only.lower }
  // A mark alone, as broken text leaves it, means nobody.
  if (!tokens.some(token => token.kind === 'word')) return { kind: 'pronoun', word: '' }
  const name = headName(context, span, tokens)
  return name === null ? phraseOf(tokens) : { kind: 'name', name }
}

/** The name that the span is about: its last, unless it hangs on a preposition or "and"; or the one before a comma. */
function headName(context: Context, span: Span, tokens: readonly Token[]): NameMark | null {
  const names = namesIn(context, span).filter(name => name.name !== 'office')
  for (const name of names) {
    const after = sliceOf(context.parsed.text, { start: name.end, end: span.end })
    if (!ENDS_NAME.test(after) && !isOutletNoun(name, after) && !isPersonSomewhere(name, after)) continue
    if (hangsOn(tokens, name)) return holderBehind(names, name, span)
    return isFirstOfList(tokens, name) ? null : name
  }
  return null
}

/** "The mayor of Arden, Ned Orr": the person named behind the office, who ends the span. */
function holderBehind(names: readonly NameMark[], hanging: Span, span: Span): NameMark | null {
  const last = names.at(-1)
  const follows = last?.start === hanging.end + 2 && last.end === span.end
  return follows && last.name === 'person' ? last : null
}

/** "Belarus, Armenia and Tajikistan": commas and an "and" between capitals alone. */
function isFirstOfList(tokens: readonly Token[], name: Span): boolean {
  if (tokens[0]?.start !== name.start) return false
  const rest = tokens.filter(token => token.start >= name.end)
  const inList = (token: Token) => token.text === ',' || token.lower === 'and' || token.pos.startsWith('NNP')
  return rest[0]?.text === ',' && rest.some(token => token.lower === 'and') && rest.every(inList)
}

/** "Ada Lund of the Coast Institute", "Ned Orr at a news conference" */
function isPersonSomewhere(name: NameMark, after: string): boolean {
  return name.name === 'person' && /^ (?:of|at|in|from|on|with) /.test(after)
}

/** "Sputnik news service": an organisation with a noun that says what it publishes. */
function isOutletNoun(name: NameMark, after: string): boolean {
  return name.name === 'organisation' && OUTLET_NOUN.test(after)
}

function hangsOn(tokens: readonly Token[], name: Span): boolean {
  let at = tokens.findIndex(token => token.start >= name.start) - 1
  while (at >= 0 && /^(?:the|a|an)$/.test(tokens[at]?.lower ?? '')) at--
  // "a researcher at the Coast Institute Ada Lund": what stands right before the name is no preposition.
  return (
    at >= 0 &&
    /^(?:of|for|at|in|from|with|by|to|and|or|between|against|on|near)$/.test(tokens[at]?.lower ?? '')
  )
}

function phraseOf(tokens: readonly Token[]): Phrase {
  const first = tokens[0]?.lower ?? ''
  const article = DEFINITE.has(first) ? 'the' : INDEFINITE.has(first) ? 'a' : 'none'
  const from = article === 'none' ? 0 : 1
  const end = phraseEnd(tokens, from)
  const noun = tokens[end - 1]
  return {
    kind: 'phrase',
    noun: noun?.lower ?? '',
    nounTag: noun?.pos ?? '',
    before: tokens.slice(from, end - 1).map(token => token.lower),
    goesOn: end < tokens.length,
    article,
    several: tokens.some(token => token.lower === 'and'),
  }
}

/** The index after the noun; "thousands of people" is about people. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (end < tokens.length && (end === from || !CLOSES_PHRASE.test(tokens[end]?.pos ?? ''))) end++
  const amount = AMOUNTS.has(tokens[end - 1]?.lower ?? '') && tokens[end]?.lower === 'of'
  return amount && end + 1 < tokens.length ? phraseEnd(tokens, end + 1) : end
}
