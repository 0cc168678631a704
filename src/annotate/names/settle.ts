/**
 * Pieces of the whole text → the same with the kinds that only the whole text tells: "Marr" is a person where
 * "Ilse Marr" is; a name decided in one place is of that kind in the others; two or three unknown words are
 * a person more often than anything else.
 */

import { genderOf, isCommonWord } from '../../language/en/name-words.ts'
import { findPlace, type GazetteerPlace, isPlaceName } from '../../language/gazetteer.ts'
import type { Token } from '../../parse/parsed.ts'
import { fold } from '../../text/fold.ts'
import type { NameKind } from '../mark.ts'
import { isCompanyByContext } from './bodies.ts'
import { isAllCapitals } from './capitals.ts'
import type { Piece } from './piece.ts'

/** What a neighbour suggests counts for less than what a name's own words say; a noun of a body more than a verb. */
const STRENGTH: ReadonlyMap<string, number> = new Map([
  ['names/source-line', 3],
  ['names/known-place', 3],
  ['names/beside', 1],
  ['names/body', 1],
  ['names/people-ending', 1],
  ['names/speaker', 0],
  ['names/in-place', 0],
  ['names/acronym', 0],
])
const OWN_WORDS = 2
/** What a neighbour says holds against the gazetteer. */
const KEPT = new Set(['names/in-place', 'names/acronym', 'names/beside', 'names/body', 'names/people-ending'])
/** A town of note in capitals is rather that than an acronym of this length: "BEIRUT". */
const LONG_FOR_ACRONYM = 5

/** Ten times the logarithm of a population of 100,000. */
const TOWN_OF_NOTE = 50
/** The same of 500,000, where the word is a first name too: "Sydney", but not "Keith". */
const CITY_OF_NOTE = 57

const PLACE = { kind: 'place', rule: 'names/gazetteer' } as const

type Decided = { readonly kind: NameKind; readonly strength: number }

/** What the whole text knows of its names, by their folded words. */
type Known = {
  readonly outlet: string | null
  readonly kinds: ReadonlyMap<string, Decided>
  /** First names and surnames of the persons named in full. */
  readonly partsOfPersons: ReadonlySet<string>
}

/** The pieces, each with a rule; without the doubtful ones that the text does not confirm. */
export function settleKinds(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  outlet: string | null,
): Piece[] {
  const named = pieces.map(one => ({ one: withCompany(tokens, one), name: foldPiece(tokens, one) }))
  const known = {
    outlet: outlet === null ? null : fold(outlet).replace(/^the /, ''),
    kinds: decidedKinds(named),
    partsOfPersons: new Set(pieces.flatMap(one => personParts(tokens, one))),
  }
  return named
    .map(({ one, name }) => settle(tokens, one, name, known))
    .filter(one => !one.doubtful || one.rule === 'names/surname')
}

function foldPiece(tokens: readonly Token[], one: Piece): string {
  const words = tokens.slice(one.first, one.last).map(token => token.text)
  return fold(words.join(' '))
}

/** "Quarncom said": not everybody that speaks is a person. */
function withCompany(tokens: readonly Token[], one: Piece): Piece {
  if (one.rule !== 'names/speaker' || !isCompanyByContext(tokens, one)) return one
  return { ...one, kind: 'organisation', rule: 'names/body' }
}

function strengthOf(rule: string): number {
  return STRENGTH.get(rule) ?? OWN_WORDS
}

/** The kind each name has where it is decided; firm evidence wins over weak, earlier over later. */
function decidedKinds(named: readonly { readonly one: Piece; readonly name: string }[]): Known['kinds'] {
  const kinds = new Map<string, Decided>()
  for (const { one, name } of named) {
    if (one.rule === null) continue
    const strength = strengthOf(one.rule)
    if (strength > (kinds.get(name)?.strength ?? -1)) kinds.set(name, { kind: one.kind, strength })
  }
  return kinds
}

/** The words by which a person named in full may be named again: the surname, and a known first name. */
function personParts(tokens: readonly Token[], one: Piece): string[] {
  if (one.last - one.first < 2 || (one.kind !== 'person' && !isLikelyPerson(tokens, one))) return []
  const words = tokens
    .slice(one.first, one.last)
    .filter(token => token.kind === 'word' && token.text.length > 2)
  const parts = words
    .filter((token, index) => index > 0 || genderOf(token.text) !== undefined)
    .map(token => fold(token.text))
  const surname = words.slice(1).map(token => token.text)
  return surname.length > 1 ? [...parts, fold(surname.join(' '))] : parts
}

function settle(tokens: readonly Token[], one: Piece, name: string, known: Known): Piece {
  if (name === known.outlet) return { ...one, kind: 'organisation', rule: 'names/listed' }
  const decided = known.kinds.get(name)
  if (one.rule !== null && strengthOf(one.rule) >= OWN_WORDS) return overruled(one, decided)
  const single = one.last - one.first === 1
  if (known.partsOfPersons.has(name)) return { ...one, kind: 'person', rule: 'names/surname' }
  // "Beijing said" speaks for a place, not for a person of that name.
  if (one.rule === 'names/speaker' && isPlaceOfNote(name, single)) return { ...one, ...PLACE }
  if (decided !== undefined && decided.kind !== one.kind)
    return { ...one, kind: decided.kind, rule: 'names/again' }
  if (one.rule === 'names/acronym' && name.length >= LONG_FOR_ACRONYM && isPlaceOfNote(name, single))
    return { ...one, ...PLACE }
  if (KEPT.has(one.rule ?? '')) return one
  if (!(single && isCommonWord(name)) && isPlaceOfNote(name, single)) return { ...one, ...PLACE }
  if (one.rule !== null) return one
  if (single && genderOf(name) !== undefined) return { ...one, kind: 'person', rule: 'names/first-name' }
  if (isLikelyPerson(tokens, one)) return { ...one, kind: 'person', rule: 'names/two-words' }
  return { ...one, rule: 'names/unknown' }
}

/** A kind by the name's own words, unless a dateline or "in" before a known place says otherwise elsewhere. */
function overruled(one: Piece, decided: Decided | undefined): Piece {
  const by = one.rule === 'names/first-name' || one.rule === 'names/two-words' ? decided : undefined
  if (by === undefined || by.kind === one.kind || by.strength <= OWN_WORDS) return one
  return { ...one, kind: by.kind, rule: 'names/again' }
}

/** Any place for a name of several words; a town of some size, a region or a country for a single word. */
function isPlaceOfNote(name: string, single: boolean): boolean {
  if (!single) return isPlaceName(name)
  const least = genderOf(name) === undefined ? TOWN_OF_NOTE : CITY_OF_NOTE
  return findPlace(name).some(place => place.rank >= least || isLand(place))
}

function isLand(place: GazetteerPlace): boolean {
  return place.kind !== 'city' && place.level !== 'second'
}

/** Two to four words of which none tells anything and the first is no word of the language. */
function isLikelyPerson(tokens: readonly Token[], one: Piece): boolean {
  const length = one.last - one.first
  const first = tokens[one.first]
  if (one.rule !== null || length < 2 || length > 4 || first === undefined || isCommonWord(first.lower))
    return false
  // "NCAA Final" begins with an acronym.
  if (first.text.length > 2 && isAllCapitals(first) && !isAllCapitals(tokens[one.last - 1] ?? first))
    return false
  const words = tokens.slice(one.first, one.last)
  // "Amsterdam-Veldhaven" is one word with a hyphen, not two.
  const several = words.some((token, index) => index > 0 && token.spaced)
  return (
    several && words.some(token => token.text.length > 1 && token.kind === 'word' && !isAllCapitals(token))
  )
}
