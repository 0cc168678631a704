/**
 * Parsed text → names that stand in the gazetteer, the longest first, whatever they may mean here.
 *
 * "He left New York City for Macon, Ga." gives New York City, Macon and Ga., each with all the places of that name.
 */

import { neverInNames } from '../../language/en/name-words.ts'
import { divisionNouns, featureNouns, statesByShortName } from '../../language/en/place-cues.ts'
import { foldName } from '../../language/fold-name.ts'
import { findPlace, type GazetteerPlace, lookUp } from '../../language/gazetteer.ts'
import type { Parsed, Sentence, Token } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'

export type Candidate = Span & {
  /** Token indexes, `last` excluded. */
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly key: string
  readonly places: readonly GazetteerPlace[]
  /** A state's abbreviation: "Ga." after a comma, "S.C." anywhere. */
  readonly isAbbreviation: boolean
}

/** "Trinidad and Tobago", "Rio de Janeiro", "Deir ez-Zor": what may stand inside a name without a capital. */
const INNER: ReadonlySet<string> = new Set(
  'of and de la al el ez es en sur am an le les du da do dos das del ad as ash az der bei on upon y e'.split(
    ' ',
  ),
)
const MOST_TOKENS = 8

/** The candidates of a text in reading order; none overlaps another. In `shouted` sentences "IN" is no state. */
export function findCandidates(parsed: Parsed, shouted: ReadonlySet<number>): Candidate[] {
  return parsed.sentences.flatMap((sentence, index) =>
    candidatesOf(parsed, sentence, index, shouted.has(index)),
  )
}

function candidatesOf(parsed: Parsed, sentence: Sentence, index: number, isShouted: boolean): Candidate[] {
  const found: Candidate[] = []
  for (let at = sentence.first; at < sentence.last; ) {
    const before = isShouted ? undefined : found.at(-1)
    const candidate = abbreviationAt(parsed, at, index, before) ?? candidateAt(parsed, at, index)
    if (candidate) found.push(candidate)
    at = candidate ? candidate.last : at + 1
  }
  return found
}

/** The longest name of the gazetteer that starts at a token. */
function candidateAt(parsed: Parsed, first: number, sentence: number): Candidate | null {
  if (!isCapitalised(parsed.tokens[first]) || isIdleArticle(parsed, first)) return null
  const limit = Math.min(parsed.sentences[sentence]?.last ?? 0, first + MOST_TOKENS)
  let found: Candidate | null = null
  for (let last = first + 1; ; last++) {
    const end = parsed.tokens[last - 1]
    const start = parsed.tokens[first]
    if (start === undefined || end === undefined) break
    // Most names are one word, whose lower case is at hand.
    const written = start === end ? start.lower : parsed.text.slice(start.start, end.end)
    const key = foldName(written)
    const { places, isPrefix } = lookUp(key)
    if (places.length > 0 && endsName(end) && !(last === first + 1 && isNoName(start))) {
      found = { start: start.start, end: end.end, first, last, sentence, key, places, isAbbreviation: false }
    }
    if (!isPrefix || last >= limit || !joins(parsed.tokens[last])) break
  }
  return found
}

/** "In" is none, "US" may be one. */
function isNoName(token: Token): boolean {
  return neverInNames.has(token.lower) && !/^[A-Z]{2,3}$/.test(token.text)
}

/** "Ga." after "Macon,"; "S.C." anywhere. */
function abbreviationAt(
  parsed: Parsed,
  at: number,
  sentence: number,
  before: Candidate | undefined,
): Candidate | null {
  const token = parsed.tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  const follows = before?.last === at - 1 && parsed.tokens[at - 1]?.text === ','
  if (!follows && !isInitials(token.text)) return null
  const state = statesByShortName.get(token.text.replace(/\.$/, ''))
  if (state === undefined || (follows && !before.places.some(place => isInState(place, state.code))))
    return null
  const places = findPlace(state.name).filter(
    place => isInState(place, state.code) && place.level === 'first',
  )
  const { start, end } = token
  return {
    start,
    end,
    first: at,
    last: at + 1,
    sentence,
    key: foldName(state.name),
    places,
    isAbbreviation: true,
  }
}

/** "S.C."; its length is asked first, because every word is. */
function isInitials(text: string): boolean {
  return text.length === 4 && /^[A-Z]\.[A-Z]\.$/.test(text)
}

function isInState(place: GazetteerPlace, code: string): boolean {
  return place.country === 'US' && place.first === code
}

/** Whether a token is a word with a capital first letter. */
export function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const code = token.text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(token.text)
}

function joins(token: Token | undefined): boolean {
  if (token === undefined) return false
  return token.text === '-' || endsName(token) || (token.kind === 'word' && INNER.has(token.lower))
}

/** "Kazakhstan", and "coast" in "Caspian coast". */
function endsName(token: Token): boolean {
  return isCapitalised(token) || divisionNouns.has(token.lower) || featureNouns.has(token.lower)
}

/** "The" in "The United States", but not in "The Hague". */
function isIdleArticle(parsed: Parsed, first: number): boolean {
  const next = parsed.tokens[first + 1]
  if (parsed.tokens[first]?.lower !== 'the' || next === undefined) return false
  return !lookUp(foldName(`the ${next.text}`)).places.some(place => !place.isAlias)
}
