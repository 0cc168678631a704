/**
 * A place name in an unknown romanisation → the names it may be in the gazetteer's: "Žanaozen" → Zhanaozen.
 *
 * Tried only where no place has the name as written, and the sentence says that it is a place.
 */
import { foldName } from '../../language/fold-name.ts'
import { findPlace, type GazetteerPlace } from '../../language/gazetteer.ts'

type Change = readonly [from: RegExp, to: string]

/** Letters of other romanisations, as English-language news writes their sounds. */
const LETTERS: readonly Change[] = [
  [/ž/g, 'zh'],
  [/š/g, 'sh'],
  [/č/g, 'ch'],
  [/ñ/g, 'ng'],
  [/ä/g, 'a'],
  [/ö/g, 'o'],
  [/x/g, 'kh'],
]
/** Spellings of one sound, each tried on the whole name. */
const SOUNDS: readonly Change[] = [
  [/j/g, 'zh'],
  [/j/g, 'y'],
  [/j/g, 'i'],
  [/zh/g, 'z'],
  [/kh/g, 'h'],
  [/h/g, 'kh'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/k/g, 'q'],
  [/ou/g, 'u'],
  [/w/g, 'v'],
  [/sch/g, 'sh'],
  [/tch|tsch|tsh/g, 'ch'],
  [/dj/g, 'j'],
  [/iy|yy|ij|ii/g, 'y'],
  [/y/g, 'i'],
  [/i/g, 'y'],
  [/oe/g, 'o'],
  [/ae/g, 'a'],
  [/(.)\1/g, '$1'],
]
const SHORTEST = 5
const LONGEST = 40

/** The places of the first respelling that the gazetteer knows. */
export function findRespelled(name: string): readonly GazetteerPlace[] {
  if (name.length < SHORTEST || name.length > LONGEST) return []
  const plain = name.toLowerCase()
  const lettered = LETTERS.reduce((text, [from, to]) => text.replace(from, to), plain)
  const base = foldName(lettered)
  const spellings = [foldName(plain), base, ...SOUNDS.map(([from, to]) => base.replace(from, to))]
  for (const spelling of new Set(spellings)) {
    const places = findPlace(spelling)
    if (places.length > 0) return places
  }
  return []
}
