/**
 * The name of an organisation → what it is compared by: "Ministry of the Interior" and "Interior Ministry" are one, a
 * listed outlet is one in all its forms, and a ministry is told from another country's.
 */
import type { NameMark } from '../../annotate/mark.ts'
import { SMALL } from '../../language/en/initials.ts'
import { type ListedName, matchListed } from '../../language/en/listed-names.ts'
import { organisationNouns, portfolioWords, titleModifiers } from '../../language/en/name-words.ts'
import { type Context, tokenAt } from './context.ts'
import { countryBefore, countryOf, listedAs } from './countries.ts'
import { wordsOf } from './words.ts'

export type Body = {
  readonly name: NameMark
  /** Its folded words without a country before them. */
  readonly words: readonly string[]
  readonly listed: ListedName | null
  /** Made of words that any country's body is named with: "Foreign Ministry", "National Guard". */
  readonly generic: boolean
  /** Of a generic body: whose it is. */
  readonly country: string | null
  /** Equal for all names of one body. */
  readonly key: string
}

/** A name as a body. */
export function bodyOf(context: Context, name: NameMark): Body {
  const listed = listedAs(context, name)
  if (listed !== null) {
    const key = `${name.name} ${listed.name}`
    return { name, words: wordsOf(context, name), listed, generic: false, country: null, key }
  }
  const words = wordsWithoutCountry(context, name)
  const generic = words.every(word => SMALL.has(word) || isCommonInBodies(word))
  const country = generic ? (countryOf(context, name) ?? countryBefore(context, name.start)) : null
  return { name, words, listed, generic, country, key: `${country ?? '?'}: ${sorted(words)}` }
}

/** The words that count, in the order of the alphabet. */
export function sorted(words: readonly string[]): string {
  return words
    .filter(word => !SMALL.has(word))
    .sort()
    .join(' ')
}

function wordsWithoutCountry(context: Context, name: NameMark): string[] {
  const first = tokenAt(context, name.start)
  const country = matchListed(context.tokens, first, tokenAt(context, name.end))
  const end = country?.listed.code == null ? undefined : context.tokens[country.end - 1]?.end
  return wordsOf(context, { start: end ?? name.start, end: name.end })
}

function isCommonInBodies(word: string): boolean {
  return organisationNouns.has(word) || titleModifiers.has(word) || portfolioWords.has(word)
}
