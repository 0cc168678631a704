/**
 * Names known beforehand: news outlets, alliances and bodies, countries and their people, found token by token.
 *
 * `matchListed(['the', 'New', 'York', 'Times'], 1)` finds The New York Times over three tokens.
 */
import { bodies } from '../../generated/en/bodies.ts'
import { type DemonymsRow, demonyms } from '../../generated/en/demonyms.ts'
import { outlets } from '../../generated/en/outlets.ts'
import { peoples } from '../../generated/en/peoples.ts'

export type ListedName = {
  /** The name by which all its forms are known. */
  readonly name: string
  readonly sort:
    | 'agency'
    | 'newspaper'
    | 'broadcaster'
    | 'platform'
    | 'body'
    | 'country'
    | 'demonym'
    | 'people'
  /** ISO 3166-1 code of a country or its people. */
  readonly code: string | null
}

type Form = ListedName & { readonly words: readonly Word[] }

/** A word of a name as it may stand in a text; in capitals only where it is long enough to be told from an acronym. */
type Word = { readonly written: string; readonly capitals: string | null; readonly lower: string }

/** The forms by their first word in lower case, the longest first: "New York Times" before "New York". */
const forms: ReadonlyMap<string, readonly Form[]> = byFirstWord([
  ...outlets.flatMap(row =>
    formsOf([row.name, ...(row.short ?? [])], row.name, row.kind as ListedName['sort']),
  ),
  ...bodies.flatMap(row => formsOf([row.name, ...row.forms], row.name, 'body')),
  ...peoples.flatMap(row => formsOf(row.forms, row.name, 'people')),
  ...demonyms.flatMap(row => formsOfCountry(row)),
])

function formsOf(
  words: readonly string[],
  name: string,
  sort: ListedName['sort'],
  code: string | null = null,
): Form[] {
  return words.map(form => ({ name, sort, code, words: wordsOf(form) }))
}

function wordsOf(form: string): Word[] {
  return Array.from(form.matchAll(/[^\s/'’-]+|[-/]|['’]s?/g), ([written]) => ({
    written,
    capitals: written.length > 3 ? written.toUpperCase() : null,
    lower: written.replace('’', "'").toLowerCase(),
  }))
}

/** A country, its adjective, its people, and one of them: "Finland", "Finnish", "Finns", "Finn". */
function formsOfCountry({ code, country, adjective, people }: DemonymsRow): Form[] {
  const name = country[0] ?? code
  const adjectives = adjective.filter(one => !country.includes(one))
  const one = people.filter(form => /[^es]s$/.test(form)).map(form => form.slice(0, -1))
  const persons = [...people, ...one].filter(form => !adjective.includes(form))
  return [
    ...formsOf(country, name, 'country', code),
    ...formsOf(adjectives, name, 'demonym', code),
    ...formsOf(persons, name, 'people', code),
  ]
}

function byFirstWord(all: readonly Form[]): Map<string, Form[]> {
  const index = new Map<string, Form[]>()
  for (const form of all) {
    const key = form.words[0]?.lower ?? ''
    index.set(key, [...(index.get(key) ?? []), form])
  }
  for (const same of index.values()) same.sort((a, b) => b.words.length - a.words.length)
  return index
}

type Words = readonly { readonly text: string; readonly lower: string }[]

/**
 * The listed name that starts at a token, with the index after its last token; null where none does. Capitals count
 * unless `anyCase`, for texts in which they tell nothing.
 */
export function matchListed(
  tokens: Words,
  at: number,
  limit: number,
  anyCase = false,
): { readonly listed: ListedName; readonly end: number } | null {
  const candidates = forms.get(tokens[at]?.lower ?? '')
  if (candidates === undefined) return null
  for (const form of candidates) {
    const end = at + form.words.length
    if (end <= limit && standsAt(form.words, tokens, at, anyCase)) return { listed: form, end }
  }
  return null
}

function standsAt(words: readonly Word[], tokens: Words, at: number, anyCase: boolean): boolean {
  for (let index = 0; index < words.length; index++) {
    if (!same(words[index], tokens[at + index], anyCase)) return false
  }
  return true
}

function same(word: Word | undefined, token: Words[number] | undefined, anyCase: boolean): boolean {
  if (word === undefined || token === undefined) return false
  if (token.text === word.written || token.text === word.capitals) return true
  return (anyCase || word.lower.startsWith("'")) && token.lower === word.lower
}
