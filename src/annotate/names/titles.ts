/**
 * A run of capitals → the title in it, with what stands before and after: in "Kazakh Foreign Minister Nur Alim" the
 * title is "Foreign Minister"; in "Minister of Foreign Affairs Ada Lund" it has an "of" part.
 */
import { matchListed } from '../../language/en/listed-names.ts'
import {
  genderOf,
  organisationNouns,
  placeEndings,
  portfolioWords,
  roleNouns,
  titleModifiers,
  titleWords,
} from '../../language/en/name-words.ts'
import type { Token } from '../../parse/parsed.ts'
import { isCapital } from './capitals.ts'
import type { Range } from './piece.ts'

/** The first title of the range, with its modifiers and "of" part; null where there is none. */
export function findTitle(tokens: readonly Token[], range: Range): Range | null {
  for (let at = range.first; at < range.last; at++) {
    if (!isTitle(tokens, at, range)) continue
    let first = at
    while (first > range.first && precedesTitle(tokens, first - 1)) first--
    return { first, last: titleEnd(tokens, at + 1, range.last) }
  }
  return null
}

/** A modifier, or the hyphen after one: "Vice-President". */
function precedesTitle(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text === '-' ? tokens[at - 1] : tokens[at]
  return titleModifiers.has(word?.lower ?? '')
}

/** A title word that is not itself part of an organisation's or place's name: "General Assembly", "Prince Street". */
function isTitle(tokens: readonly Token[], at: number, range: Range): boolean {
  const lower = tokens[at]?.lower ?? ''
  const isRole = roleNouns.has(lower) && (at > range.first || opensFullName(tokens, at, range.last))
  if (!titleWords.has(lower) && !isRole) return false
  // "Edgar King": last in what begins with a first name, it is a surname.
  if (at > range.first && genderOf(tokens[at - 1]?.text ?? '') !== undefined) return false
  if (at + 1 === range.last && at > range.first && genderOf(tokens[range.first]?.text ?? '') !== undefined)
    return false
  // "Ministry of Justice": what follows "of" is a body's concern.
  if (/^(?:of|for|and)$/.test(tokens[at - 1]?.lower ?? '') && at - 1 > range.first) return false
  for (let next = at + 1; next < Math.min(range.last, at + 4); next++) {
    const word = tokens[next]?.lower ?? ''
    if (word === 'of' || titleWords.has(word)) return true
    if (organisationNouns.has(word) || placeEndings.has(word)) return false
  }
  return true
}

/** "Lawyer Vexa Lorn": a job that begins a sentence, and a name of two words or more that holds no other title. */
function opensFullName(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at + 2 >= limit || titleModifiers.has(tokens[at]?.lower ?? '')) return false
  return tokens.slice(at + 1, limit).every(word => !roleNouns.has(word.lower) && isCapital(word))
}

function titleEnd(tokens: readonly Token[], after: number, limit: number): number {
  let end = after
  while (end < limit && continuesTitle(tokens, end)) end++
  return tokens[end]?.lower === 'of' && end + 1 < limit ? ofPartEnd(tokens, end + 1, limit) : end
}

/** "Secretary General", "Vice President", "Deputy Minister": titles in a row are one. */
function continuesTitle(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  const hyphen = tokens[at]?.text === '-' && titleWords.has(tokens[at + 1]?.lower ?? '')
  return hyphen || titleWords.has(lower)
}

/** Where the part after "of" ends: after portfolio words or a listed country, else after one word or before a name. */
function ofPartEnd(tokens: readonly Token[], start: number, limit: number): number {
  const from = tokens[start]?.lower === 'the' ? start + 1 : start
  const listed = matchListed(tokens, from, limit)
  if (listed !== null) return listed.end
  const portfolio = whileEnd(
    tokens,
    from,
    limit,
    word => portfolioWords.has(word.lower) || word.lower === 'and',
  )
  const isBody =
    /^(?:of|for)$/.test(tokens[portfolio]?.lower ?? '') ||
    organisationNouns.has(tokens[portfolio]?.lower ?? '')
  if (portfolio > from && !isBody) return portfolio
  // "Chief of Department Vexa Lorn"
  const bodyAlone = portfolio === from && organisationNouns.has(tokens[from]?.lower ?? '')
  if (bodyAlone && limit - from === 3 && isCapital(tokens[from + 1]) && !hasBody(tokens, from + 1, limit))
    return from + 1
  const end = whileEnd(tokens, from, limit, word => genderOf(word.text) === undefined)
  // "Mayor of Veldhaven Sadu Orr": a place of one word and a name; "Bishop of New Harbour": a place alone.
  const plain = whileEnd(tokens, from, limit, word => isCapital(word)) === limit
  return end === limit && plain && !hasBody(tokens, from, limit) && limit - from >= 3 ? from + 1 : end
}

function whileEnd(
  tokens: readonly Token[],
  from: number,
  limit: number,
  holds: (token: Token) => boolean,
): number {
  let at = from
  for (let token = tokens[at]; token !== undefined && at < limit && holds(token); token = tokens[at]) at++
  return at
}

function hasBody(tokens: readonly Token[], from: number, limit: number): boolean {
  return whileEnd(tokens, from, limit, word => !organisationNouns.has(word.lower)) < limit
}
