/**
 * One word of a name → the keys under which its other spellings are found: "Tokajev" and "Tokayev" share `tokaiev`,
 * "Kassym" and "Kasym" share `kasim`. And what is left of a name without a case ending: "nazarbajeville" may be
 * "nazarbajev".
 */
import { nameEndings } from '../generated/name-endings.ts'
import { transliterations } from '../generated/transliterations.ts'

const DIGRAPHS = new RegExp(transliterations.map(row => row.from).join('|'), 'g')
const CLASSES: ReadonlyMap<string, string> = new Map(transliterations.map(row => [row.from, row.to]))

/** Shorter names than this are compared letter by letter. */
const SHORTEST = 4
const SHORTEST_SKELETON = 6

/** The keys of a folded word by the letters it may stand for; one, or two where it has a "j". */
export function spellingKeys(word: string): readonly string[] {
  if (word.length < SHORTEST) return [word]
  if (!word.includes('j')) return [keyOf(word)]
  return [keyOf(word.replaceAll('j', 'y')), keyOf(word.replaceAll('j', 'zh'))]
}

function keyOf(word: string): string {
  return word.replace(DIGRAPHS, letters => CLASSES.get(letters) ?? letters).replace(/(.)\1+/g, '$1')
}

/** First letter and consonants of a key, for names long enough to be told apart by them; otherwise null. */
export function skeleton(key: string): string | null {
  if (key.length < SHORTEST_SKELETON) return null
  return key.slice(0, 1) + key.slice(1).replace(/[aeiou]/g, '')
}

/** Whether two keys of one skeleton differ in so few vowels that they may be one name: one in six letters, two in eight. */
export function isNear(a: string, b: string, allowed = Math.min(a.length, b.length) >= 8 ? 2 : 1): boolean {
  if (Math.abs(a.length - b.length) > 2) return false
  const vowels = (key: string) => key.replace(/[^aeiou]/g, '')
  return differences(vowels(a), vowels(b)) <= allowed
}

function differences(a: string, b: string): number {
  let count = Math.abs(a.length - b.length)
  for (let at = 0; at < Math.min(a.length, b.length); at++) if (a.charAt(at) !== b.charAt(at)) count++
  return count
}

/** Whether two first names can be one person's: equal, spelled otherwise, or an initial. */
export function sameFirst(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0)
  const keys = spellingKeys(a)
  return spellingKeys(b).some(key => keys.some(other => isSameKey(key, other)))
}

/** First names may differ more than surnames: the surname speaks for them ("Mohammed", "Muhammad"). */
function isSameKey(a: string, b: string): boolean {
  if (a === b) return true
  const bones = skeleton(a)
  return bones !== null && bones === skeleton(b) && isNear(a, b, 2)
}

/** What a folded word may be without a case ending and its link vowel; none for most words. */
export function withoutEnding(word: string): readonly string[] {
  const bare: string[] = []
  for (const { ending, shortest } of nameEndings) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length >= shortest && /[aeiouy]$/.test(stem)) bare.push(stem)
    if (stem.endsWith('i') && stem.length > shortest) bare.push(stem.slice(0, -1))
  }
  return bare
}
