/**
 * A word in lower case → what its forms and the nouns made of it have in common: "damaged" and "damage" are `damag`, "left", "departure"
 * and "travel" are `leav`. Only for comparing; nobody reads it.
 */
import { demonyms } from '../../generated/en/demonyms.ts'
import { irregularVerbs } from '../../generated/en/irregular-verbs.ts'
import { wordEndings } from '../../generated/en/word-endings.ts'
import { wordFamilies } from '../../generated/en/word-families.ts'
import { fold } from '../../text/fold.ts'

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  irregularVerbs.flatMap(row => row.forms.map(form => [form, row.verb] as const)),
)
/** A stem that consists of consonants alone is none: "string" is no form of "str". */
const VOWEL = /[aeiouyà-ÿ]/
const DOUBLED = /([bdfgmnprt])\1$/

const FAMILIES: ReadonlyMap<string, string> = new Map(
  wordFamilies.flatMap(row => row.words.map(word => [withoutEnding(word), withoutEnding(row.word)] as const)),
)

/** The same for a word of a country as for the country: "Romanian" and "Romania". */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  demonyms.flatMap(row => {
    const [country = ''] = row.country
    return [...row.country, ...row.adjective, ...row.people].map(word => [fold(word), fold(country)] as const)
  }),
)

export function stemOf(lower: string): string {
  const stem = withoutEnding(lower)
  return FAMILIES.get(stem) ?? stem
}

/** "arrested", "left": a form by which something is told as done, as well as letters tell. */
export function isPast(lower: string): boolean {
  return lower.endsWith('ed') || IRREGULAR.has(lower)
}

/** A folded name, the country's where it is a word for what is of a country. */
export function countryOf(folded: string): string {
  return COUNTRIES.get(folded) ?? folded
}

function withoutEnding(lower: string): string {
  const word = IRREGULAR.get(lower) ?? lower
  for (const { ending, becomes, shortest } of wordEndings) {
    if (!word.endsWith(ending)) continue
    const bare = word.slice(0, word.length - ending.length)
    if (bare.length < shortest || !VOWEL.test(bare)) continue
    return finished(bare + becomes)
  }
  return finished(word)
}

/** "stopp" is "stop", "carry" and "carri" are one, and a last "e" is silent. */
function finished(stem: string): string {
  const single = DOUBLED.test(stem) && stem.length > 3 ? stem.slice(0, -1) : stem
  if (single.length < 4) return single
  return single.endsWith('e') || single.endsWith('y') ? single.slice(0, -1) : single
}
