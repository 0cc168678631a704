/**
 * Sentences whose capitals tell nothing (headlines, telexes, lower-cased text) → the names that are known anyway:
 * listed ones, organisations by their last word, and what follows a title or is named elsewhere in the text.
 */
import { matchListed } from '../../language/en/listed-names.ts'
import {
  courtesyWords,
  genderOf,
  neverInNames,
  placeOpenings,
  titleWords,
} from '../../language/en/name-words.ts'
import { wordClasses } from '../../language/en/word-classes.ts'
import { isPlaceName } from '../../language/gazetteer.ts'
import type { Sentence, Token } from '../../parse/parsed.ts'
import { isCapital } from './capitals.ts'
import { type Piece, piece, type Range } from './piece.ts'

/** A name after a title has at most this many words. */
const LONGEST_NAME = 4

/** The pieces of a sentence in which a capital says nothing. */
export function plainPieces(tokens: readonly Token[], sentence: Sentence): Piece[] {
  const pieces: Piece[] = []
  let at = sentence.first
  while (at < sentence.last) {
    const found =
      listedAt(tokens, at, sentence) ??
      placeAt(tokens, at, sentence) ??
      personAt(tokens, at, sentence) ??
      wordAt(tokens, at)
    if (found !== null) pieces.push(found)
    at = found?.last ?? at + 1
  }
  return pieces
}

function listedAt(tokens: readonly Token[], at: number, sentence: Sentence): Piece | null {
  const found = matchListed(tokens, at, sentence.last, true)
  // "the times of trouble" in a text without capitals
  if (found === null || tokens[at]?.text === 'the') return null
  const { listed, end } = found
  if (end - at === 1 && (neverInNames.has(tokens[at]?.lower ?? '') || (tokens[at]?.text.length ?? 0) < 3))
    return null
  if (listed.sort === 'country') return piece(at, end, { kind: 'place', rule: 'names/any-case', listed })
  const people = listed.sort === 'demonym' || listed.sort === 'people'
  return piece(at, end, { kind: people ? 'group' : 'organisation', rule: 'names/any-case', listed })
}

/** "SAN MIGUEL", "LAKE VENN": two words of which the first opens names of places, known to the gazetteer. */
function placeAt(tokens: readonly Token[], at: number, sentence: Sentence): Piece | null {
  const first = tokens[at]
  const second = tokens[at + 1]
  if (first === undefined || second === undefined || at + 2 > sentence.last) return null
  const known = placeOpenings.has(first.lower) && isPlaceName(`${first.text} ${second.text}`)
  return known ? piece(at, at + 2, { kind: 'place', rule: 'names/any-case' }) : null
}

/** "GEN ORTEGA SAID", "president ilse marr": words that are no common words, after a title or led by a first name. */
function personAt(tokens: readonly Token[], at: number, sentence: Sentence): Piece | null {
  if (titleWords.has(tokens[at]?.lower ?? '')) return null
  const title = titleBefore(tokens, at, sentence)
  if (title === null && genderOf(tokens[at]?.text ?? '') === undefined) return null
  let end = at
  while (end < Math.min(sentence.last, at + LONGEST_NAME) && isNameLike(tokens[end])) end++
  if (end === at || (title === null && end - at < 2)) return null
  const isRole = title !== null && !courtesyWords.has(tokens[at - 1]?.lower ?? '')
  return piece(at, end, { kind: 'person', rule: 'names/any-case', title: isRole ? title : null })
}

/** The titles in a row before a word: "CHIEF JUSTICE". */
function titleBefore(tokens: readonly Token[], at: number, sentence: Sentence): Range | null {
  let first = at
  while (first > sentence.first && titleWords.has(tokens[first - 1]?.lower ?? '')) first--
  return first < at ? { first, last: at } : null
}

/** A word that is a name if the text names such a person elsewhere. */
function wordAt(tokens: readonly Token[], at: number): Piece | null {
  return isCapital(tokens[at]) && isNameLike(tokens[at]) ? piece(at, at + 1, { doubtful: true }) : null
}

function isNameLike(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false
  if (neverInNames.has(token.lower)) return false
  return token.pos === 'NNP' || genderOf(token.text) !== undefined || wordClasses().word(token.lower) === null
}
