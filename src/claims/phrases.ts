/**
 * Tokens → all their noun phrases in reading order: "the head of the security committee" is one, with the "of" that
 * belongs to it; "Russia and its allies" is one. Each knows the preposition before it: what has none is a subject or
 * an object.
 */
import type { Token } from '../parse/parsed.ts'
import type { Span } from '../text/span.ts'
import { type Bounds, baseFrom, type Stretch } from './noun-phrase.ts'

export type NounPhrase = Span &
  Stretch & {
    /** Token index of the noun the phrase is about. */
    readonly head: number
    /** The preposition before it in lower case: "for" in "called for help". */
    readonly preposition: string | null
  }

const MOST_PARTS = 12
const NOTHING: ReadonlySet<number> = new Set()

/** The noun phrases between two token indexes; none reaches over one of the `outside` tokens, verbs and dates. */
export function nounPhrases(
  tokens: readonly Token[],
  first: number,
  last: number,
  outside: ReadonlySet<number> = NOTHING,
): NounPhrase[] {
  const bounds: Bounds = { first, last, stops: index => outside.has(index) }
  const found: NounPhrase[] = []
  for (let at = first; at < last; ) {
    if (isThatOfClause(tokens, at)) at++
    if (isHedge(tokens, at) && tokens[at + 2]?.pos === 'CD') at += 2
    // After a date its own "'s" is left: "Monday's protest" is "protest".
    const base = tokens[at]?.pos === 'POS' ? null : afterArticle(tokens, quotedFrom(tokens, at, bounds))
    if (base === null) at++
    else {
      const end = withItsOf(tokens, withItsAnd(tokens, base.last, bounds), bounds)
      found.push(phraseOf(tokens, base, end, first))
      at = end
    }
  }
  return found
}

/** The tokens of a phrase from its head on, without what other prepositions than "of" add: "Finns in the country". */
export function nounsOf(tokens: readonly Token[], phrase: NounPhrase): readonly Token[] {
  let last = phrase.head + 1
  while (last < phrase.last && !(tokens[last]?.pos === 'IN' && tokens[last]?.lower !== 'of')) last++
  return tokens.slice(phrase.head, last)
}

function phraseOf(tokens: readonly Token[], base: Stretch, last: number, from: number): NounPhrase {
  const first = hedgeStart(tokens, base.first, from)
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? start
  const before = first > from ? tokens[first - 1] : undefined
  const preposition = before !== undefined && /^(?:IN|TO)$/.test(before.pos) ? before.lower : null
  return { start, end, first, last, head: base.last - 1, preposition }
}

/** "Said that more than 40 people died": this "that" is no part of a phrase. */
function isThatOfClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'that') return false
  return isHedge(tokens, at + 1) || /^(?:CD|PRP\$?|DT|NNS|NNPS?)$/.test(tokens[at + 1]?.pos ?? '')
}

/** Where the hedge of a number begins: in "killed at least 75 people" the "at" is no preposition of the people. */
function hedgeStart(tokens: readonly Token[], first: number, from: number): number {
  if (!/^(?:CD|NNS|DT)$/.test(tokens[first]?.pos ?? '')) return first
  const one = tokens[first - 1]?.lower ?? ''
  if (first - 2 >= from && isHedge(tokens, first - 2)) return first - 2
  const counts = tokens[first]?.pos === 'CD' && first - 1 >= from
  return counts && ONE_WORD_HEDGES.has(one) ? first - 1 : first
}

function isHedge(tokens: readonly Token[], at: number): boolean {
  const second = TWO_WORD_HEDGES.get(tokens[at]?.lower ?? '')
  return second?.includes(tokens[at + 1]?.lower ?? '') ?? false
}

const TWO_WORD_HEDGES: ReadonlyMap<string, readonly string[]> = new Map([
  ['at', ['least', 'most']],
  ['more', ['than']],
  ['fewer', ['than']],
  ['less', ['than']],
  ['up', ['to']],
  ['close', ['to']],
])
const ONE_WORD_HEDGES = new Set(['about', 'around', 'over', 'nearly', 'almost', 'some', 'roughly'])

/** "Finland The embassy": an article inside a phrase begins another, as in headlines run into their text. */
function afterArticle(tokens: readonly Token[], base: Stretch | null): Stretch | null {
  if (base === null) return null
  for (let at = base.last - 1; at > base.first; at--) {
    if (tokens[at]?.text === 'The' && tokens[at + 1]?.pos === 'NN') return { first: at, last: base.last }
  }
  return base
}

/** '26 "armed criminals"': a quotation mark inside the phrase does not end it. */
function quotedFrom(tokens: readonly Token[], first: number, bounds: Bounds): Stretch | null {
  const base = baseFrom(tokens, first, bounds)
  const opens =
    base === null ? isDeterminer(tokens[first]) && isQuote(tokens[first + 1]) : isQuote(tokens[base.last])
  if (!opens) return base
  const quote = base?.last ?? first + 1
  // After a noun an opening mark begins something else, unless the "noun" is only a number or adjective.
  if (base !== null && !/^(?:CD|JJ)/.test(tokens[base.last - 1]?.pos ?? '')) return base
  const rest = baseFrom(tokens, quote + 1, bounds)
  return rest === null ? base : { first, last: rest.last }
}

function isDeterminer(token: Token | undefined): boolean {
  return token?.pos === 'DT' || token?.pos === 'PRP$'
}

function isQuote(token: Token | undefined): boolean {
  return token !== undefined && QUOTES.has(token.text)
}

const QUOTES = new Set(['"', '“', '”', '«', '»', '‘', "'"])

/** Past "of the committee", at most three of them. */
function withItsOf(tokens: readonly Token[], end: number, bounds: Bounds): number {
  let at = end
  for (let depth = 0; depth < 3 && tokens[at]?.lower === 'of'; depth++) {
    const inner = quotedFrom(tokens, at + 1, bounds)
    if (inner === null || isChargedWith(tokens, at)) return at
    at = withItsAnd(tokens, inner.last, bounds)
  }
  return at
}

/** "Accused Sudmark of spying": what follows "of" is no part of a name. */
function isChargedWith(tokens: readonly Token[], of: number): boolean {
  return tokens[of - 1]?.pos === 'NNP' && /ing$/.test(tokens[of + 1]?.lower ?? '')
}

/** Past "and its allies" and ", Belarus and Armenia". A comma joins only where an "and" ends the list. */
function withItsAnd(tokens: readonly Token[], end: number, bounds: Bounds): number {
  let at = end
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const comma = tokens[at]?.text === ','
    const and = isAnd(tokens[comma ? at + 1 : at])
    if (!comma && !and) return end
    const next = quotedFrom(tokens, at + (comma ? 1 : 0) + (and ? 1 : 0), bounds)
    if (next === null) return end
    at = next.last
    if (and) return at
  }
  return end
}

function isAnd(token: Token | undefined): boolean {
  return token?.lower === 'and' || token?.lower === 'or' || token?.text === '&'
}
