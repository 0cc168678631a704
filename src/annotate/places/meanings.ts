/** What a single word may be instead of a place: a first name, a weekday, an English word. */
import {
  calendarWords,
  genderOf,
  neverInNames,
  organisationNouns,
  placeEndings,
  thingWords,
} from '../../language/en/name-words.ts'
import { bearingWords } from '../../language/en/place-cues.ts'
import { wordClasses } from '../../language/en/word-classes.ts'
import type { Token } from '../../parse/parsed.ts'

/** What speaks against a single word, below 0. `isShouted`: in capitals throughout; `isFirst`: starts a sentence. */
export function otherMeanings(token: Token, isShouted: boolean, isFirst: boolean): number {
  if (isNeverPlace(token.lower) || (isShouted && neverInNames.has(token.lower))) return -9
  const capitalTells = !isShouted && !isFirst
  const asName = genderOf(token.text) === undefined ? 0 : -1.5
  if (isCommonWord(token)) return asName - (capitalTells ? 1.5 : 4)
  return !token.pos.startsWith('NNP') && capitalTells ? asName - 0.7 : asName
}

function isNeverPlace(lower: string): boolean {
  return (
    calendarWords.has(lower) ||
    thingWords.has(lower) ||
    organisationNouns.has(lower) ||
    bearingWords.has(lower) ||
    placeEndings.has(lower)
  )
}

/** Whether a word is mostly no name: "reading", "police", "nice". */
export function isCommonWord(token: Token): boolean {
  const { tagNames, word } = wordClasses()
  const shares = word(token.lower)?.any
  if (shares === undefined) return false
  const top = shares.reduce((best, share) => (share.score > best.score ? share : best))
  return tagNames[top.tag]?.startsWith('NNP') === false
}
