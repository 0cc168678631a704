/**
 * A name → a few keys under which every name that can be the same is found too, so that a store compares with those
 * alone. A key is made of the consonants of a word by their sort, so that spellings, endings and most slips leave it as it is.
 */
import { initialsOf } from '../../language/en/initials.ts'
import { namesakes } from '../../language/given-names.ts'
import { spellingKeys } from '../../language/spellings.ts'
import type { BodyName, BodyWord } from './body-name.ts'
import type { NameWord } from './name-words.ts'
import type { PersonName } from './person-name.ts'
import { type Named, type ReadName, readName } from './same-name.ts'

/** Consonants kept of a word. */
const LENGTH = 3

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

/** One key a word, and one for the words written together. */
function personKeys({ words }: PersonName): string[] {
  const single = words.filter(word => word.folded.length > 1)
  return [...single.flatMap(word => [...wordKeys(word), ...givenKeys(word)]), ...togetherKeys('p', words)]
}

function wordKeys(word: NameWord): string[] {
  const forms = [...word.keys, ...word.bases.filter(base => base.telling).flatMap(base => base.keys)]
  return [...new Set(forms.map(form => `p~${consonantKey(form)}`))]
}

/** "Ted" meets "Theodore". */
function givenKeys(word: NameWord): string[] {
  return [...namesakes(word.folded)].map(row => `p=${row}`)
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
