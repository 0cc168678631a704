/**
 * What stands beside a name and makes it the name of a body: its noun before it ("the trade union Unitatea") or after it
 * ("Elnord, the grid operator,", "the Dovre channel"), who works for it ("Orizon's technical director"), or "the company" in
 * what follows "Quarncom said".
 */
import { bodyNouns, endsAsCompany, genderOf } from '../../language/en/name-words.ts'
import type { Sentence, Token } from '../../parse/parsed.ts'
import { isCapital } from './capitals.ts'
import type { Range } from './piece.ts'

/** An apposition is read so far, in tokens. */
const LONGEST_APPOSITION = 10
/** "The company" stands at most so many tokens after its name. */
const REACH = 60

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'our'])
const BEFORE_NOUN = /^(?:NN|NNS|JJ|JJS|NNP|HYPH|POS|CD|VBN)$/
const BUSINESS = new Set(
  'company firm airline carrier operator utility bank lender retailer insurer'.split(' '),
)
const OUTLET_PARTS = new Set('news tv television state radio online business'.split(' '))
const OUTLET_NOUNS = new Set('agency newspaper daily broadcaster channel website magazine'.split(' '))
const GROUP_PARTS = new Set(
  'rebel militant armed terrorist jihadist extremist insurgent aid rights relief protest'.split(' '),
)
const GROUP_NOUNS = new Set(
  'group faction militia movement organisation organization party network'.split(' '),
)
/** Whoever has such is no person. */
const OF_BODIES = new Set(
  `director chairman chairwoman chairperson executive ceo network shareholders customers subsidiary subsidiaries
   headquarters`.split(/\s+/),
)
const LONGEST_TITLE = 3
const OF_PERSONS = new Set(['he', 'she', 'his', 'her', 'him', 'who'])

/** Whether a noun for a body stands directly before or after the name. */
export function isNamedAsBody(tokens: readonly Token[], sentence: Sentence, name: Range): boolean {
  return (
    hasNounBefore(tokens, sentence, name) ||
    hasNounAfter(tokens, sentence, name) ||
    isOutletByNoun(tokens, name.last) ||
    isGroupByNoun(tokens, name.last) ||
    hasOfficer(tokens, name.last)
  )
}

/** "The trade union", "water company", "energy giant": a body's noun, and an article or adjective before it. */
function hasNounBefore(tokens: readonly Token[], sentence: Sentence, name: Range): boolean {
  const at = name.first - 1
  // A noun with a capital is part of a name itself: "the Coast Policy Institute Ada Lund".
  if (at <= sentence.first || isCapital(tokens[at]) || !bodyNouns.has(tokens[at]?.lower ?? '')) return false
  const before = tokens[at - 1]
  return before !== undefined && (ARTICLES.has(before.lower) || BEFORE_NOUN.test(before.pos))
}

/** ", the grid operator,": a comma, an article, and a phrase whose last noun is a body's. */
function hasNounAfter(tokens: readonly Token[], sentence: Sentence, name: Range): boolean {
  if (tokens[name.last]?.text !== ',' || !ARTICLES.has(tokens[name.last + 1]?.lower ?? '')) return false
  const limit = Math.min(sentence.last, name.last + LONGEST_APPOSITION)
  let at = name.last + 2
  while (at < limit && BEFORE_NOUN.test(tokens[at]?.pos ?? '')) at++
  return bodyNouns.has(tokens[at - 1]?.lower ?? '') && !/^['’]s?$/.test(tokens[at]?.text ?? '')
}

/** "The Dovre television channel", "Samtid newspaper": an outlet's noun directly after the name. */
function isOutletByNoun(tokens: readonly Token[], after: number): boolean {
  const noun = OUTLET_PARTS.has(tokens[after]?.lower ?? '') ? after + 1 : after
  return OUTLET_NOUNS.has(tokens[noun]?.text ?? '')
}

/** "The Jund Quarn rebel group", "the Samra human rights organisation". */
function isGroupByNoun(tokens: readonly Token[], after: number): boolean {
  return GROUP_PARTS.has(tokens[after]?.lower ?? '') && GROUP_NOUNS.has(tokens[after + 1]?.lower ?? '')
}

/** "Orizon's technical director". */
function hasOfficer(tokens: readonly Token[], after: number): boolean {
  if (!/^['’]s?$/.test(tokens[after]?.text ?? '')) return false
  for (let at = after + 1; at <= after + LONGEST_TITLE; at++) {
    const token = tokens[at]
    if (token === undefined || isCapital(token) || token.kind === 'mark') return false
    if (OF_BODIES.has(token.lower)) return true
  }
  return false
}

/**
 * Whether a speaker of one word is a company: by its end, or because "the company" comes before any "he" or "she". One of
 * two words, which may be a person's, has "according to the water company" after it, and no first name.
 */
export function isCompanyByContext(tokens: readonly Token[], name: Range): boolean {
  const several = name.last - name.first > 1
  const first = tokens[name.first]
  if (several && (first === undefined || genderOf(first.text) !== undefined)) return false
  if (!several && endsAsCompany(first?.lower ?? '')) return true
  for (let at = name.last; at < Math.min(tokens.length, name.last + REACH); at++) {
    const lower = tokens[at]?.lower ?? ''
    if (OF_PERSONS.has(lower)) return false
    if (lower !== 'the') continue
    if (!several && BUSINESS.has(tokens[at + 1]?.lower ?? '')) return true
    if (tokens[at - 2]?.lower === 'according' && BUSINESS.has(tokens[at + 2]?.lower ?? '')) return true
  }
  return false
}
