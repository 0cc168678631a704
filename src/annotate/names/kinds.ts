/**
 * A piece of capitals whose own words decided nothing yet → its kind by a first name, a place word, or the words
 * beside it: "in Veldhaven", "Marr said". Where nothing decides, it stays unknown until the whole text is read.
 */
import {
  genderOf,
  neverInNames,
  placeEndings,
  placeOpenings,
  thingEndings,
  thingOpenings,
  thingWords,
} from '../../language/en/name-words.ts'
import { reportingVerbs } from '../../language/en/reporting-verbs.ts'
import { isPlaceName } from '../../language/gazetteer.ts'
import type { Sentence, Token } from '../../parse/parsed.ts'
import { isNamedAsBody } from './bodies.ts'
import { isAllCapitals } from './capitals.ts'
import type { Piece, Range } from './piece.ts'

const BEFORE_PLACES = new Set('in near outside across throughout around inside at toward towards'.split(' '))
/** What only somebody does: kinds of verbs in data/en/reporting-verbs.yml. */
const SPEAKING = new Set(['speech', 'denial', 'belief'])

/** "Norvalians", "Highlanders": the plural of a people, whether or not its country is listed. */
const PEOPLE = /^\p{Lu}\p{Ll}{2,}(?:ians|eans|landers)$/u
/** The firm kind of a name that begins with a first name but is the name of a place, after "in" or "near". */
const NEAR_PLACE = { kind: 'place', rule: 'names/known-place' } as const

type Evidence = Pick<Piece, 'kind' | 'rule'>

/** The piece with its kind, where its own words or its neighbours tell. */
export function decideKind(tokens: readonly Token[], sentence: Sentence, one: Piece): Piece {
  if (one.rule !== null || one.doubtful) return one
  const own = ownWords(tokens, one)
  if (own?.rule === 'names/first-name' && isKnownPlace(tokens, sentence, one))
    return { ...one, ...NEAR_PLACE }
  const evidence = own ?? neighbours(tokens, sentence, one)
  return evidence === null ? one : { ...one, ...evidence }
}

/** Whether a piece is a thing of another sort, "Christmas", "LPG", or a single letter. */
export function isThing(tokens: readonly Token[], one: Range): boolean {
  const first = tokens[one.first]
  return one.last - one.first === 1 && (thingWords.has(first?.lower ?? '') || first?.text.length === 1)
}

function ownWords(tokens: readonly Token[], one: Range): Evidence | null {
  const first = tokens[one.first]
  const last = tokens[one.last - 1]
  if (first === undefined || last === undefined) return null
  const several = one.last - one.first > 1
  if (several && placeEndings.has(last.lower)) return { kind: 'place', rule: 'names/place-word' }
  if (several && placeOpenings.has(first.lower)) return { kind: 'place', rule: 'names/place-word' }
  if (several && genderOf(first.text) !== undefined) return { kind: 'person', rule: 'names/first-name' }
  if (several && /^(?:[A-Z]|\p{Lu}\.)$/u.test(first.text)) return { kind: 'person', rule: 'names/first-name' }
  if (several && tokens.slice(one.first, one.last).some(token => token.text === '&'))
    return { kind: 'organisation', rule: 'names/organisation' }
  if (several && thingOpenings.has(first.lower)) return { kind: 'unknown', rule: 'names/thing' }
  if (thingEndings.has(last.lower)) return { kind: 'unknown', rule: 'names/thing' }
  if (!several && PEOPLE.test(first.text) && !isPlaceName(first.text))
    return { kind: 'group', rule: 'names/people-ending' }
  if (!several && isAcronym(first) && !isShouted(tokens, one))
    return { kind: 'organisation', rule: 'names/acronym' }
  return null
}

/** "Near Satu Mare": a place that begins like a person's name. */
function isKnownPlace(tokens: readonly Token[], sentence: Sentence, one: Range): boolean {
  if (!isAfterPlaceWord(tokens, sentence, one)) return false
  const words = tokens.slice(one.first, one.last).map(token => token.text)
  return isPlaceName(words.join(' '))
}

function isAfterPlaceWord(tokens: readonly Token[], sentence: Sentence, one: Range): boolean {
  return one.first > sentence.first && BEFORE_PLACES.has(tokens[one.first - 1]?.lower ?? '')
}

/** "FIRE IN THE HOUSE", "WATCH:": beside a small word in capitals or before a colon, capitals make no acronym. */
function isShouted(tokens: readonly Token[], one: Range): boolean {
  const small = (token: Token | undefined) =>
    token !== undefined && isAllCapitals(token) && neverInNames.has(token.lower)
  return tokens[one.last]?.text === ':' || small(tokens[one.first - 1]) || small(tokens[one.last])
}

function isAcronym(token: Token): boolean {
  return token.text.length <= 6 && isAllCapitals(token) && !token.text.includes('.')
}

function neighbours(tokens: readonly Token[], sentence: Sentence, one: Range): Evidence | null {
  const after = one.last < sentence.last ? tokens[one.last] : undefined
  if (isAfterPlaceWord(tokens, sentence, one)) return { kind: 'place', rule: 'names/in-place' }
  if (isNamedAsBody(tokens, sentence, one)) return { kind: 'organisation', rule: 'names/beside' }
  if (after === undefined || !followsPerson(after)) return null
  // "The Kremlin said": persons have no article.
  const article = tokens[one.first - 1]?.lower === 'the' && one.first > sentence.first
  return article ? { kind: 'organisation', rule: 'names/body' } : { kind: 'person', rule: 'names/speaker' }
}

/** "Marr said", "Marr, who": a finite verb of speech, denial or belief, or "who". */
function followsPerson(token: Token): boolean {
  if (token.lower === 'who' || token.lower === 'whose') return true
  return /^VB[DZ]$/.test(token.pos) && SPEAKING.has(reportingVerbs.get(token.lower)?.kind ?? '')
}
