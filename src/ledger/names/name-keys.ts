/**
 * A name → a few keys under which every name that can be the same is found too, so that a store compares with those
 * alone. A key is made of the consonants of a word by their sort, so that spellings, endings and most slips leave it as it is.
 */
import { initialsOf } from '../../language/en/initials.ts'
import { spellingKeys } from '../../language/spellings.ts'
import type { BodyName, BodyWord } from './body-name.ts'
import type { NameWord } from './name-words.ts'
import type { PersonName } from './person-name.ts'
import { type Named, type ReadName, readName } from './same-name.ts'

/** Consonants kept of a word. */
const LENGTH = 4

/** The keys of a name. */
export function nameKeys(named: Named): readonly string[] {
  return keysOf(readName(named))
}

/** The keys of a name that is read. */
export function keysOf({ person, body }: ReadName): readonly string[] {
  const keys = new Set<string>()
  if (person !== null) for (const key of personKeys(person)) keys.add(key)
  for (const reading of body ?? []) for (const key of bodyKeys(reading)) keys.add(key)
  return [...keys]
}

/**
 * One key a surname, and the given names by the first letter of another word, for a surname written quite wrong: a given name
 * alone is borne by too many. Where no word is known as a surname, each may be one.
 */
function personKeys({ words }: PersonName): string[] {
  const full = words.filter(word => word.folded.length > 1)
  const given = full.filter(word => word.isGiven)
  const single = given.length === full.length ? full : full.filter(word => !word.isGiven)
  return [
    ...single.flatMap(word => wordKeys(word).map(key => `p~${key}`)),
    ...given.flatMap(word => withOthers(word, full)),
    ...togetherKeys('p', words),
  ]
}

/** "Ted" meets "Theodore" by the row of the table that both stand in. */
function withOthers(word: NameWord, all: readonly NameWord[]): string[] {
  const names = [...wordKeys(word), ...[...word.rows].map(row => `=${row}`)]
  const starts = new Set(all.filter(other => other !== word).map(other => startOf(other)))
  return [...starts].flatMap(start => names.map(name => `p${start}${name}`))
}

function startOf(word: NameWord): string {
  return consonantKey(word.keys[0] ?? '').slice(0, 1)
}

function wordKeys(word: NameWord): string[] {
  const forms = [...word.keys, ...word.bases.filter(base => base.telling).flatMap(base => base.keys)]
  return [...new Set(forms.map(consonantKey))]
}

function bodyKeys({ words, spelled, short, listed }: BodyName): string[] {
  const keys = listed === null ? [] : [`b=${listed.name}`]
  keys.push(...wordsOfBody(words), ...togetherKeys('b', words))
  if (short !== null) keys.push(`b^${short}`)
  if (spelled.length > 1) keys.push(...initialsOf(spelled).map(initials => `b^${initials}`))
  return keys
}

/** One key a telling word; a name without one has a key of its general words, and one of those alone its country's. */
function wordsOfBody(words: readonly BodyWord[]): string[] {
  const telling = words.filter(word => word.kind === 'telling')
  if (telling.length > 0) return telling.flatMap(word => word.keys.map(key => `b~${consonantKey(key)}`))
  const general = words.filter(word => word.kind === 'generic' || word.kind === 'number')
  if (general.length > 0)
    return [
      `b+${general
        .map(word => word.folded)
        .sort()
        .join(' ')}`,
    ]
  return words.map(word => `b${word.folded}`)
}

/** The words of a name as one: "Good Will" meets "Goodwill". A vowel before them is left out ("Andrang Heta"). */
function togetherKeys(kind: string, words: readonly NameWord[]): string[] {
  const keys = spellingKeys(words.map(word => word.folded).join(''))
  return [...new Set(keys.map(key => `${kind}~${consonantKey(key).replace(/^\./, '')}`))]
}

/** The sorts of the first consonants, a vowel at the start as one sort: "aslavrov" and "lavrof" differ in it. */
function consonantKey(key: string): string {
  const sorts = key
    .replace(/[hw]/g, '')
    .replace(/[aeiouy]+/g, '.')
    .replace(/[bpfv]/g, 'b')
    .replace(/[gkqcxszj]/g, 's')
    .replace(/[dt]/g, 'd')
    .replace(/n/g, 'm')
    .replace(/l/g, 'r')
  const start = sorts.startsWith('.') ? '.' : ''
  return (
    start +
    sorts
      .replaceAll('.', '')
      .replace(/(.)\1+/g, '$1')
      .slice(0, LENGTH)
  )
}
