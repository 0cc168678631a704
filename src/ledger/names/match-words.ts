/**
 * Two words of names → how surely they are one word, from 0 to 1, and a sentence that says why. Nothing where they are not.
 */
import { differInGender } from '../../language/given-names.ts'
import { isNear } from '../../language/spellings.ts'
import type { NameWord } from './name-words.ts'
import { allowedCost, slipCost } from './slips.ts'

export type WordMatch = {
  readonly score: number
  /** Null where the words are the same letters. */
  readonly because: string | null
}

const SAME: WordMatch = { score: 1, because: null }

/** Above this a pair of words speaks for one name as equal words do. */
export const SURE = 0.9

/** Whether short forms and slips count: they do for persons, not for the one word that tells two bodies apart. */
export type Leniency = { readonly given: boolean; readonly slips: number }

export const FOR_PERSONS: Leniency = { given: true, slips: 1 }
/** Four words or more say so much together that one of them may be written quite wrong. */
export const FOR_LONG_NAMES: Leniency = { given: true, slips: 1.4 }
export const FOR_BODIES: Leniency = { given: false, slips: 0.7 }

/** The match of two words; null where they are different words. */
export function matchWords(a: NameWord, b: NameWord, leniency: Leniency): WordMatch | null {
  if (a.folded === b.folded) return SAME
  if (a.hasDigit || b.hasDigit) return null
  if (a.folded.length === 1 || b.folded.length === 1) return leniency.given ? asInitial(a, b) : null
  return (
    inAnotherSpelling(a, b) ??
    byConsonants(a, b) ??
    (leniency.given ? (asShortForm(a, b) ?? inOneVowel(a, b)) : null) ??
    withEnding(a, b) ??
    withEnding(b, a) ??
    byVowels(a, b) ??
    bySlip(a, b, leniency)
  )
}

function inAnotherSpelling(a: NameWord, b: NameWord): WordMatch | null {
  if (!share(a.keys, b.keys)) return null
  return {
    score: 0.97,
    because: `${a.written} is ${b.written} ${difference(a.folded, b.folded)}`,
  }
}

/** "Asad" written without vowels, as in Arabic. */
function byConsonants(a: NameWord, b: NameWord): WordMatch | null {
  if (!a.bare && !b.bare) return null
  const same = a.keys.some(key => b.keys.some(other => consonants(key) === consonants(other)))
  const long = consonants(a.keys[0] ?? '').length > 1
  return same && long
    ? { score: 0.85, because: `${a.written} and ${b.written} have the same consonants` }
    : null
}

function consonants(key: string): string {
  return key
    .replace(/[aeiouhv]/g, '')
    .replace(/[cz]/g, 's')
    .replace(/[gjx]/g, 'k')
    .replace(/p/g, 'b')
    .replace(/l/g, 'r')
    .replace(/(.)\1+/g, '$1')
}

/** How much an initial says beside a surname. */
const INITIAL = 0.8

function asInitial(a: NameWord, b: NameWord): WordMatch | null {
  const [short, long] = a.folded.length === 1 ? [a, b] : [b, a]
  if (!long.folded.startsWith(short.folded) && !long.keys.some(key => key.startsWith(short.folded)))
    return null
  return { score: INITIAL, because: `${short.written} is the first letter of ${long.written}` }
}

function asShortForm(a: NameWord, b: NameWord): WordMatch | null {
  for (const row of a.rows)
    if (b.rows.has(row)) return { score: 0.9, because: `${a.written} is a form of ${b.written}` }
  return null
}

/** Arabic has three vowels where Latin letters have five: "Usama" and "Osama". */
function inOneVowel(a: NameWord, b: NameWord): WordMatch | null {
  if (a.folded.length < 4 || b.folded.length < 4) return null
  if (!share(a.threeVowels, b.threeVowels) || differInGender(a.folded, b.folded)) return null
  return {
    score: 0.92,
    because: `${a.written} is ${b.written} ${difference(a.folded, b.folded)}`,
  }
}

function withEnding(inflected: NameWord, plain: NameWord): WordMatch | null {
  const base = inflected.bases.find(
    one =>
      share(one.keys, plain.keys) ||
      plain.bases.some(two => two.telling && one.telling && share(one.keys, two.keys)),
  )
  if (base === undefined || differInGender(inflected.folded, plain.folded)) return null
  return {
    score: base.telling ? 0.93 : 0.86,
    because: `${inflected.written} is ${plain.written} with the ending "-${base.ending}"`,
  }
}

/** Long words of the same consonants that differ in a vowel or two; given names may differ more than surnames. */
function byVowels(a: NameWord, b: NameWord): WordMatch | null {
  const allowed = areTwoNames(a, b) ? 2 : undefined
  const near = a.bones.some(one =>
    b.bones.some(two => one.bones === two.bones && isNear(one.key, two.key, allowed)),
  )
  if (!near || differInGender(a.folded, b.folded)) return null
  return { score: SURE, because: `${a.written} is ${b.written} ${difference(a.folded, b.folded)}` }
}

function bySlip(a: NameWord, b: NameWord, { slips }: Leniency): WordMatch | null {
  if (areTwoNames(a, b)) return null
  const allowed = allowedCost(Math.max(a.folded.length, b.folded.length)) * slips
  let best: number | null = null
  for (const key of a.keys)
    for (const other of b.keys) {
      const cost = slipCost(key, other, allowed)
      if (cost !== null && (best === null || cost < best)) best = cost
    }
  if (best === null) return null
  const because = `${a.written} may be a slip for ${b.written}, ${difference(a.folded, b.folded)}`
  return { score: 0.88 - 0.12 * best, because }
}

/** Two given names that the tables list are two names, however near: "Olga" and "Oleg". */
function areTwoNames(a: NameWord, b: NameWord): boolean {
  return a.isGiven && b.isGiven
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some(key => b.includes(key))
}

/** "with j for y", "without h", or that the spelling differs where it does so in several places. */
export function difference(a: string, b: string): string {
  let from = 0
  while (from < a.length && a.charAt(from) === b.charAt(from)) from++
  let ends = 0
  while (ends < Math.min(a.length, b.length) - from && a.at(-1 - ends) === b.at(-1 - ends)) ends++
  const mine = a.slice(from, a.length - ends)
  const theirs = b.slice(from, b.length - ends)
  if (mine.length > 3 || theirs.length > 3) return 'in another spelling'
  if (mine === '' && theirs === '') return 'in other letters'
  if (mine === '') return `without ${theirs}`
  return theirs === '' ? `with ${mine} added` : `with ${mine} for ${theirs}`
}
