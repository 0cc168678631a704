/**
 * The persons of a report by their surnames, so that a name finds whom it may mean without going through all of them:
 * as written, in another spelling, with or without a case ending, by its consonants.
 */
import { genderOf } from '../../language/en/name-words.ts'
import { isNear, skeleton, spellingKeys, withoutEnding } from '../../language/spellings.ts'
import type { Draft } from './draft.ts'

/** `=` as written, `~` by spelling, `+` by what the surname is without an ending, `#` by consonants, `^` first name. */
export type PersonIndex = Map<string, Set<Draft>>

export type Found = { readonly drafts: readonly Draft[]; readonly because: string }

export const SURNAME = 'surname'
const SPELLING = 'the same name in another spelling'
export const ENDING = 'the same name with a case ending'

/** More persons of one name than this are not told apart. */
const MOST_NAMESAKES = 8

/** Enters a person under its surname and first name. */
export function remember(index: PersonIndex, draft: Draft): void {
  const last = draft.words.at(-1) ?? ''
  const keys = spellingKeys(last)
  const bare = withoutEnding(last).flatMap(spellingKeys)
  const entries = [
    `=${last}`,
    ...keys.map(key => `~${key}`),
    ...bonesOf(keys),
    ...bare.map(key => `+${key}`),
    ...(draft.words.length > 1 ? [`^${draft.words[0]}`] : []),
  ]
  for (const entry of entries) {
    const same = index.get(entry)
    if (same === undefined) index.set(entry, new Set([draft]))
    else same.add(draft)
  }
}

/** Whoever may be meant by a surname, by the firmest reason for which `fits` leaves somebody. */
export function candidates(
  index: PersonIndex,
  word: string,
  fits: (draft: Draft) => boolean,
): Found | undefined {
  const fitting = (drafts: readonly Draft[], because: string): Found | undefined => {
    const left = drafts.filter(fits)
    return left.length === 0 ? undefined : { drafts: left, because }
  }
  const keys = spellingKeys(word)
  const spelled = keys.map(key => `~${key}`)
  return (
    fitting(lookUp(index, [`=${word}`]), SURNAME) ??
    fitting(lookUp(index, spelled), SPELLING) ??
    fitting(lookUp(index, keysWithoutEnding(word, keys)), ENDING) ??
    fitting(nearDrafts(index, keys), SPELLING)
  )
}

/** Whoever has this first name, or, with the family's name first ("Zhen Lirong"), this name of one person alone. */
export function firstNameOf(index: PersonIndex, word: string, isPerson: boolean): Found | undefined {
  const drafts = lookUp(index, [`^${word}`])
  const holds = genderOf(word) !== undefined || (isPerson && drafts.length === 1)
  return drafts.length > 0 && holds ? { drafts, because: 'first name' } : undefined
}

/** Keys of what the word is without an ending, and of what wears an ending that the word is without. */
function keysWithoutEnding(word: string, keys: readonly string[]): string[] {
  const bare = withoutEnding(word).flatMap(spellingKeys)
  return [...bare.map(key => `~${key}`), ...keys.map(key => `+${key}`)]
}

function nearDrafts(index: PersonIndex, keys: readonly string[]): Draft[] {
  return lookUp(index, bonesOf(keys)).filter(draft =>
    spellingKeys(draft.words.at(-1) ?? '').some(key => keys.some(other => isNear(key, other))),
  )
}

function bonesOf(keys: readonly string[]): string[] {
  return keys.flatMap(key => {
    const bones = skeleton(key)
    return bones === null ? [] : [`#${bones}`]
  })
}

function lookUp(index: PersonIndex, keys: readonly string[]): Draft[] {
  const drafts = new Set<Draft>()
  for (const key of keys) {
    for (const draft of index.get(key) ?? []) {
      if (drafts.size >= MOST_NAMESAKES) return [...drafts]
      drafts.add(draft)
    }
  }
  return [...drafts]
}
