/**
 * Tokens of a sentence → runs of capitalised words, with the small words that names have inside:
 * "Ministry of the Interior", "Ludwig van Beethoven", "Kasym-Zhomart Tokayev", "Bashar al-Assad".
 */

import { matchListed } from '../../language/en/listed-names.ts'
import {
  calendarWords,
  genderOf,
  isCommonWord,
  neverInNames,
  organisationNouns,
  placeEndings,
  placeOpenings,
  possessiveWords,
  titleWords,
} from '../../language/en/name-words.ts'
import type { Sentence, Token } from '../../parse/parsed.ts'
import { isCapital } from './capitals.ts'
import type { Range } from './piece.ts'

const PARTICLES = new Set(
  'de da do dos das del della di du la le van von der den ter bin ibn bint al el ul ur as-sayed abu y e zu af av'.split(
    ' ',
  ),
)

/** The runs of a sentence in which capitals tell. */
export function capitalRuns(tokens: readonly Token[], sentence: Sentence): Range[] {
  const runs: Range[] = []
  let at = sentence.first
  while (at < sentence.last) {
    if (!opensRun(tokens, at, sentence.last)) {
      at++
      continue
    }
    const last = runEnd(tokens, at, sentence.last)
    runs.push({ first: at, last })
    at = last
  }
  return runs
}

function opensRun(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return false
  if (isNameWord(token)) return true
  if (isCapital(token) && possessiveWords.has(token.lower)) return isPossessiveOf(tokens, at)
  // Listed names may begin with a small letter or a word that is else no name: "al-Qaida", "The Guardian".
  return (isCapital(token) || PARTICLES.has(token.lower)) && matchListed(tokens, at, limit) !== null
}

/** "People's Assembly": the "'s" and a capital follow. */
function isPossessiveOf(tokens: readonly Token[], at: number): boolean {
  return /^['’]s$/.test(tokens[at + 1]?.text ?? '') && isCapital(tokens[at + 2])
}

/** A capitalised word that can be part of a name. */
function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isCapital(token) &&
    !neverInNames.has(token.lower) &&
    !calendarWords.has(token.lower)
  )
}

function runEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = matchListed(tokens, first, limit)?.end ?? first + 1
  while (end < limit) {
    const next = continuation(tokens, first, end, limit)
    if (next === end) break
    end = next
  }
  return end
}

/** The index after the next word of the run, past the small words between; `end` itself where the run ends. */
function continuation(tokens: readonly Token[], first: number, end: number, limit: number): number {
  const token = tokens[end]
  const before = tokens[end - 1]
  if (token === undefined || before === undefined) return end
  // "Police" begins no name, but "Metropolitan Police" and "Veldhaven Police Department" are such.
  if (isNameWord(token) || (token.lower === 'police' && isCapital(token)))
    return matchListed(tokens, end, limit)?.end ?? end + 1
  if (calendarWords.has(token.lower) && isCapital(token))
    return genderOf(before.text) === undefined ? end : end + 1
  const glue = connectorEnd(tokens, first, end, limit)
  if (glue > end && token.text === '-' && isSmallPart(tokens, first, end)) return glue + 1
  return glue > end && isNameWord(tokens[glue]) ? glue + 1 : end
}

/** The index after the small words that tie the run to what follows; `end` where nothing does. */
function connectorEnd(tokens: readonly Token[], first: number, end: number, limit: number): number {
  const token = tokens[end]
  const before = tokens[end - 1]
  const next = tokens[end + 1]
  if (token === undefined || before === undefined || next === undefined || end + 1 >= limit) return end
  if (token.text === '-' || token.text === '–') return hyphenEnd(tokens, end)
  if (token.text === '.') return /^\p{Lu}$/u.test(before.text) && before.end === token.start ? end + 1 : end
  if (token.text === '&') return end + 1
  if (PARTICLES.has(token.lower)) return particlesEnd(tokens, end, limit)
  if (token.lower === 'of' || token.lower === 'for' || token.lower === 'on') return ofEnd(tokens, first, end)
  if (token.lower === 'and') return joinsWithAnd(tokens, first, end) ? end + 1 : end
  if (token.lower === "'s" || token.text === '’s') return possessiveWords.has(before.lower) ? end + 1 : end
  return end
}

/** "Kasym-Zhomart": both sides touch the hyphen. "U.S.-Russia" stays apart: each side is a listed name. */
function hyphenEnd(tokens: readonly Token[], hyphen: number): number {
  const next = tokens[hyphen + 1]
  const touches = tokens[hyphen]?.spaced === false && next?.spaced === false
  const listed = matchListed(tokens, hyphen - 1, hyphen) ?? matchListed(tokens, hyphen + 1, hyphen + 2)
  return touches && listed === null ? hyphen + 1 : hyphen
}

/** "Ban Ki-moon", "Kim Jong-un": a short second part in small letters, in the third word of a name. */
function isSmallPart(tokens: readonly Token[], first: number, hyphen: number): boolean {
  const part = tokens[hyphen + 1]?.lower ?? ''
  const before = tokens[hyphen - 1]?.lower ?? ''
  return hyphen - first >= 2 && before.length <= 5 && part.length <= 4 && !isCommonWord(part)
}

/** "van der", "al-": up to three particles, with a hyphen after the last. */
function particlesEnd(tokens: readonly Token[], at: number, limit: number): number {
  let end = at
  while (end < limit && end - at < 3 && PARTICLES.has(tokens[end]?.lower ?? '')) end++
  return tokens[end]?.text === '-' && tokens[end]?.spaced === false ? end + 1 : end
}

/** "of" and "of the" after a word that takes it: "Ministry of", "Gulf of", "President of". */
function ofEnd(tokens: readonly Token[], first: number, of: number): number {
  const head = tokens[of - 1]?.lower ?? ''
  const body = organisationNouns.has(head)
  const place = placeEndings.has(head) || placeOpenings.has(head)
  const takesOf =
    tokens[of]?.lower === 'of' && (place || titleWords.has(head) || hasPlural(tokens, first, of))
  if (!body && !takesOf) return of
  return tokens[of + 1]?.lower === 'the' && !isCapital(tokens[of + 1]) ? of + 2 : of + 1
}

/** "Centers for Disease Control", "Sons of Liberty". */
function hasPlural(tokens: readonly Token[], first: number, end: number): boolean {
  return end - first >= 1 && tokens[end - 1]?.pos === 'NNPS'
}

/** "Ministry of Culture and Information": only inside an "of" or "for" part of an organisation's name. */
function joinsWithAnd(tokens: readonly Token[], first: number, and: number): boolean {
  let body = false
  for (let at = first; at < and; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (organisationNouns.has(lower)) body = true
    if (body && (lower === 'of' || lower === 'for')) {
      return !isPersonOrCountry(tokens, and + 1) && !organisationNouns.has(tokens[and + 1]?.lower ?? '')
    }
  }
  return false
}

function isPersonOrCountry(tokens: readonly Token[], at: number): boolean {
  return (
    genderOf(tokens[at]?.text ?? '') !== undefined ||
    titleWords.has(tokens[at]?.lower ?? '') ||
    matchListed(tokens, at, at + 1) !== null
  )
}
