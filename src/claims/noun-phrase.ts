/**
 * Tokens → the noun phrase that ends or begins at one: in "a spokesman for the Interior Ministry said", the phrase
 * before "said" is the first six words. By parts of speech alone; prepositions and "and" join phrases to longer ones.
 */
import type { Token } from '../parse/parsed.ts'

/** Token indexes, `last` excluded. */
export type Stretch = { readonly first: number; readonly last: number }

/** Where a phrase may reach: tokens from `first` to before `last`, none for which `stops` holds. */
export type Bounds = Stretch & { readonly stops: (index: number) => boolean }

const NOUN = new Set(['NN', 'NNS', 'NNP', 'NNPS'])
const MODIFIER = new Set([...NOUN, 'JJ', 'JJR', 'JJS', 'CD', 'POS', '$'])
const DETERMINER = new Set(['DT', 'PRP$', 'PDT', 'WP$'])
const PRONOUN = new Set(['PRP', 'WP', 'WDT'])
/** Closed class of English: they stand alone for people ("many said"). */
const QUANTIFIER = new Set(
  'many some several most more half few others both all none those these this'.split(' '),
)
const JOINING = new Set(
  'of for at in from with on about near among between against to behind inside'.split(' '),
)
const LONGEST_CHAIN = 4

/** The phrase whose last token is `end - 1`, with the prepositional phrases it is the tail of; null where none ends. */
export function nounPhraseBefore(tokens: readonly Token[], end: number, bounds: Bounds): Stretch | null {
  const base = baseBefore(tokens, end, bounds)
  if (base === null || PRONOUN.has(tokens[end - 1]?.pos ?? '')) return base
  let first = base.first
  for (let length = 0; length < LONGEST_CHAIN; length++) {
    const left = first - 1 > bounds.first ? joinedBefore(tokens, first - 1, bounds) : null
    if (left === null) break
    first = left.first
  }
  return { first, last: end }
}

/** The phrase that begins at `first`, with the prepositional phrases that follow it; null where none begins. */
export function nounPhraseFrom(tokens: readonly Token[], first: number, bounds: Bounds): Stretch | null {
  const base = baseFrom(tokens, first, bounds)
  if (base === null || PRONOUN.has(tokens[first]?.pos ?? '')) return base
  let last = base.last
  for (let length = 0; length < LONGEST_CHAIN && last < bounds.last; length++) {
    const word = tokens[last]
    if (word === undefined || bounds.stops(last) || !joins(word)) break
    const next = baseFrom(tokens, last + 1, bounds)
    if (next === null || (isAnd(word) && isVerb(tokens[next.last]))) break
    last = next.last
  }
  return { first, last }
}

/** The phrase without what prepositions join to it. */
export function baseFrom(tokens: readonly Token[], first: number, bounds: Bounds): Stretch | null {
  if (first >= bounds.last || bounds.stops(first)) return null
  if (PRONOUN.has(tokens[first]?.pos ?? '')) return { first, last: first + 1 }
  let last = first
  let head = -1
  for (; last < bounds.last && !bounds.stops(last); last++) {
    const token = tokens[last]
    if (token === undefined || !continues(tokens, last, first)) break
    if (isHead(token)) head = last
  }
  return head < 0 ? null : { first, last: head + 1 }
}

function baseBefore(tokens: readonly Token[], end: number, bounds: Bounds): Stretch | null {
  const last = afterBracket(tokens, end, bounds)
  const head = tokens[last - 1]
  if (last <= bounds.first || head === undefined || bounds.stops(last - 1) || !isHead(head)) return null
  let first = last - 1
  if (PRONOUN.has(head.pos)) return { first, last: end }
  while (first > bounds.first && !bounds.stops(first - 1) && precedes(tokens, first)) first--
  while (first < last - 1 && !startsPhrase(tokens[first])) first++
  return { first, last: end }
}

/** "Bob Marr (R-Ohio)": the index after the name where a bracket closes at `end`; otherwise `end`. */
function afterBracket(tokens: readonly Token[], end: number, bounds: Bounds): number {
  if (tokens[end - 1]?.text !== ')') return end
  for (let at = end - 2; at > bounds.first && end - at < 9; at--) if (tokens[at]?.text === '(') return at
  return end
}

function joinedBefore(tokens: readonly Token[], at: number, bounds: Bounds): Stretch | null {
  const word = tokens[at]
  if (word === undefined || bounds.stops(at) || !joins(word)) return null
  // "four out of ten residents"
  const left = baseBefore(
    tokens,
    word.lower === 'of' && tokens[at - 1]?.lower === 'out' ? at - 1 : at,
    bounds,
  )
  if (left === null || PRONOUN.has(tokens[at - 1]?.pos ?? '')) return null
  // "and" joins only where the phrase before it starts something: otherwise it may join two clauses.
  const before = tokens[left.first - 1]
  if (isAnd(word) && left.first > bounds.first && before !== undefined && !isBoundary(before)) return null
  return left
}

function joins(token: Token): boolean {
  return isAnd(token) || ((token.pos === 'IN' || token.pos === 'TO') && JOINING.has(token.lower))
}

function isAnd(token: Token): boolean {
  return token.lower === 'and' || token.text === '&'
}

function isBoundary(token: Token): boolean {
  return token.kind === 'mark' || token.pos === 'CC' || token.lower === 'that'
}

/** Whether the token before `first` belongs to the phrase that begins there so far. */
function precedes(tokens: readonly Token[], first: number): boolean {
  const left = tokens[first - 1]
  const right = tokens[first]
  if (left === undefined || right === undefined) return false
  if (isDeterminer(right)) return left.pos === 'PDT'
  if (right.pos === 'POS') return NOUN.has(left.pos)
  if (isMistakenPossessive(tokens, first - 1) || isMistakenPossessive(tokens, first)) return true
  if (MODIFIER.has(left.pos) || DETERMINER.has(left.pos)) return true
  if (left.text === '.' && !left.spaced) return tokens[first - 2]?.text.length === 1
  if (isJoint(left)) return !left.spaced || left.text === '&'
  if (left.pos === 'RB') return right.pos.startsWith('JJ') && DETERMINER.has(tokens[first - 2]?.pos ?? '')
  return isParticiple(left) && (startsNoun(tokens[first - 2]) || isMistakenPossessive(tokens, first - 2))
}

/** Whether the token at `at` goes on with the phrase that began at `first`. */
function continues(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined) return false
  if (DETERMINER.has(token.pos)) return at === first || tokens[at - 1]?.pos === 'PDT'
  if (MODIFIER.has(token.pos)) return true
  if (token.text === '.' && !token.spaced) return tokens[at - 1]?.text.length === 1 && next?.pos === 'NNP'
  if (isJoint(token)) return at > first && (!token.spaced || token.text === '&')
  if (token.pos === 'RB') return next?.pos.startsWith('JJ') === true
  // "Russian-led": what a hyphen joins without a space goes on.
  if (!token.spaced && tokens[at - 1]?.text === '-' && at - 1 > first) return true
  return isParticiple(token) && (startsNoun(tokens[at - 1]) || at === first) && NOUN.has(next?.pos ?? '')
}

/** "The" with a capital inside a sentence is often tagged as part of a name. */
function isDeterminer(token: Token): boolean {
  return DETERMINER.has(token.pos) || token.lower === 'the'
}

function isHead(token: Token): boolean {
  return NOUN.has(token.pos) || PRONOUN.has(token.pos) || token.pos === 'CD' || QUANTIFIER.has(token.lower)
}

function startsPhrase(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (MODIFIER.has(token.pos) || DETERMINER.has(token.pos) || isParticiple(token)) &&
    token.pos !== 'POS'
  )
}

function startsNoun(token: Token | undefined): boolean {
  return (
    token !== undefined && (DETERMINER.has(token.pos) || token.pos.startsWith('JJ') || token.pos === 'POS')
  )
}

/** "the company's managing director": an "'s" taken for "is", before a participle that belongs to a noun. */
function isMistakenPossessive(tokens: readonly Token[], at: number): boolean {
  return (
    /^['’]s$/.test(tokens[at]?.lower ?? '') &&
    NOUN.has(tokens[at - 1]?.pos ?? '') &&
    tokens[at + 1]?.pos === 'VBG' &&
    tokens[at + 2]?.pos === 'NN'
  )
}

function isParticiple(token: Token): boolean {
  return token.pos === 'VBN' || token.pos === 'VBG'
}

function isJoint(token: Token): boolean {
  return token.text === '-' || token.text === '&' || token.text === '/'
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'MD' || /^VB[DZP]$/.test(token.pos))
}
