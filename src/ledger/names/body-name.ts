/**
 * The name of an organisation, office, group or place → its words by what they say: countries by their code ("Kazakh",
 * "of Kazakhstan"), numbers by value, words that only say what sort of body it is, and those that tell it from others.
 */
import { bodyWords } from '../../generated/en/body-words.ts'
import { SHORT_FORM, SMALL } from '../../language/en/initials.ts'
import { type ListedName, matchListed } from '../../language/en/listed-names.ts'
import {
  officeWords,
  organisationNouns,
  pluralGroups,
  portfolioWords,
  singleGroups,
  titleModifiers,
} from '../../language/en/name-words.ts'
import { type NumberToken, readNumber, readOrdinal } from '../../language/en/numbers.ts'
import { fold } from '../../text/fold.ts'
import { formOf, type LegalForm, withoutForm } from './legal-form.ts'
import { type NameWord, nameWords, toWord } from './name-words.ts'

export type BodyWordKind = 'telling' | 'generic' | 'sort' | 'country' | 'region' | 'number'
export type BodyWord = NameWord & { readonly kind: BodyWordKind }

export type BodyName = {
  readonly written: string
  readonly words: readonly BodyWord[]
  readonly form: LegalForm | null
  /** The name under which a list knows it. */
  readonly listed: ListedName | null
  /** The letters of a short form standing first: "moi" of "MOI Kazakhstan". */
  readonly short: string | null
  /** Its folded words with the small ones, for short forms made of their first letters. */
  readonly spelled: readonly string[]
}

const wordsOfKind = (kind: string): ReadonlySet<string> =>
  new Set(bodyWords.filter(row => row.kind === kind).flatMap(row => [row.word, ...row.forms].map(fold)))
const SORTS = wordsOfKind('sort')
const REGIONS = wordsOfKind('region')
const SHORT: readonly (readonly [form: string, word: string])[] = bodyWords
  .filter(row => row.kind === 'short')
  .flatMap(row => row.forms.map(form => [fold(form), row.word] as const))
const SHORT_WORDS: ReadonlyMap<string, string> = new Map(SHORT.filter(([form]) => !form.includes(' ')))
const SHORT_PAIRS: ReadonlyMap<string, string> = new Map(SHORT.filter(([form]) => form.includes(' ')))
const ARTICLES = /^(?:the|al|el)$/

/** The readings of a name: one, or one for each side of "Al-Qaida/Islamic Army" and "Security Council (SC)". */
export function readBodyNames(name: string): readonly BodyName[] {
  const inside = /^(.{3,}) \(([\p{Lu}-]{2,7})\)$/u.exec(name.trim())
  const parts =
    inside === null
      ? name.split('/', 4).filter(part => part.trim().length > 2)
      : [inside[1] ?? '', inside[2] ?? '']
  return parts.length < 2 ? [readBodyName(name)] : parts.map(readBodyName)
}

function readBodyName(name: string): BodyName {
  const written = name
    .trim()
    .replace(/(?<=\p{Ll})\p{Lu}{2,4}$/u, glued => (formOf([fold(glued)]) ? ` ${glued}` : glued))
  const all = nameWords(written)
  const { from, to, form } = withoutForm(all.map(word => word.folded))
  const words = all.slice(from, to)
  const first = words[0]?.written ?? ''
  return {
    written: name,
    form,
    listed: listedAs(written),
    words: ofCountry(written, withKinds(words)),
    short: SHORT_FORM.test(first.replaceAll('.', '')) ? fold(first) : null,
    spelled: words.map(word => word.folded),
  }
}

/** "Health Ministry of Norland": what stands behind "of" names the country of a ministry, whether or not a list has it. */
function ofCountry(written: string, words: readonly BodyWord[]): readonly BodyWord[] {
  const last = words.at(-1)
  if (last?.kind !== 'telling' || !/\p{Ll} of \p{Lu}[\p{L}’'-]+$/u.test(written)) return words
  const before = words.slice(0, -1)
  const isMinistry = before.some(({ folded }) => portfolioWords.has(folded))
  if (!isMinistry || before.some(({ kind }) => kind !== 'generic' && kind !== 'sort')) return words
  return [...before, { ...last, kind: 'country' }]
}

type Token = NumberToken

function tokensOf(words: readonly string[]): Token[] {
  return words.map(text => ({
    text,
    lower: text.toLowerCase(),
    kind: /^\d/.test(text) ? ('number' as const) : ('word' as const),
    spaced: true,
  }))
}

/** The listed name that all the words are, or null. */
function listedAs(name: string): ListedName | null {
  const tokens = tokensOf(name.replace(/^the\s+/i, '').match(/[^\s/'’-]+|[-/]|['’]s?/g) ?? [])
  const found = matchListed(tokens, 0, tokens.length, true)
  return found !== null && found.end === tokens.length ? found.listed : null
}

function withKinds(words: readonly NameWord[]): BodyWord[] {
  const tokens = tokensOf(words.map(word => word.written))
  const read: BodyWord[] = []
  for (let at = 0; at < words.length; ) {
    const { word, next } = wordAt(words, tokens, at)
    if (word !== null) read.push(word)
    at = next
  }
  return read
}

type Taken = { readonly word: BodyWord | null; readonly next: number }

function wordAt(words: readonly NameWord[], tokens: readonly Token[], at: number): Taken {
  const word = words[at]
  if (word === undefined) return { word: null, next: at + 1 }
  const country = matchListed(tokens, at, tokens.length, true)
  if (country?.listed.code != null)
    return { word: made(country.listed.name, 'country', `=${country.listed.code}`), next: country.end }
  const number = readNumber(tokens, at) ?? readOrdinal(tokens, at)
  if (number !== null) return { word: made(String(number.value), 'number'), next: number.last }
  const pair = SHORT_PAIRS.get(`${word.folded} ${words[at + 1]?.folded ?? ''}`)
  if (pair !== undefined) return { word: made(pair, kindOf(pair)), next: at + 2 }
  if (SMALL.has(word.folded) || ARTICLES.test(word.folded)) return { word: null, next: at + 1 }
  const long = SHORT_WORDS.get(word.folded)
  return {
    word: long === undefined ? { ...word, kind: kindOf(word.folded) } : made(long, kindOf(long)),
    next: at + 1,
  }
}

function made(word: string, kind: BodyWordKind, folded = fold(word)): BodyWord {
  return { ...toWord(word, folded), kind }
}

function kindOf(folded: string): BodyWordKind {
  if (/\d/.test(folded)) return 'number'
  if (REGIONS.has(folded)) return 'region'
  if (SORTS.has(folded)) return 'sort'
  const generic =
    organisationNouns.has(folded) ||
    portfolioWords.has(folded) ||
    titleModifiers.has(folded) ||
    officeWords.has(folded) ||
    pluralGroups.has(folded) ||
    singleGroups.has(folded)
  return generic ? 'generic' : 'telling'
}
