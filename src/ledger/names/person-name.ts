/**
 * A person's name → the words that tell who is meant, without titles, articles and "bin", with "Abd al-Aziz" as one word,
 * and beside them what may be left out: patronymics, initials, "Jr".
 */
import { nameParticles } from '../../generated/name-particles.ts'
import { nameTitles } from '../../generated/name-titles.ts'
import { patronymics } from '../../generated/patronymics.ts'
import { titleModifiers, titleWords } from '../../language/en/name-words.ts'
import { romanise } from '../../language/romanise.ts'
import { fold } from '../../text/fold.ts'
import { type NameWord, nameWords, toWord } from './name-words.ts'

export type PersonName = {
  readonly written: string
  /** The words that tell who is meant, in the order they are said. */
  readonly words: readonly NameWord[]
  readonly generation: string | null
}

const ofKind = (kind: string): ReadonlySet<string> =>
  new Set(nameParticles.filter(row => row.kind === kind).flatMap(row => row.words))
const ARTICLES = ofKind('article')
const SMALL = ofKind('small')
const SERVANTS = ofKind('servant')
const GENERATIONS = ofKind('generation')
const ENGLISH_TITLES: ReadonlySet<string> = new Set([...titleWords].map(fold))
const FOREIGN_TITLES: ReadonlySet<string> = new Set(
  nameTitles.flatMap(row => row.words.map(word => fold(romanise(word)))),
)
const PATRONYMIC = new RegExp(`.{3}(?:${patronymics.flatMap(row => row.endings).join('|')})$`)

/** The longest first: "abdul" is taken off before "abd". */
const SERVANT = new RegExp(`^(?:${[...SERVANTS].sort((a, b) => b.length - a.length).join('|')})(?=.{3})`)

/** The name of a person, read. */
export function readPersonName(name: string): PersonName {
  const all = nameWords(name.replace(/(?<=\p{L})\.(?=\p{L})/gu, '. ')).flatMap(word => initialsOf(word, name))
  const generation = all.find((word, at) => at > 0 && GENERATIONS.has(word.folded))?.folded ?? null
  const named = withoutTitles(all.filter((word, at) => at === 0 || !GENERATIONS.has(word.folded)))
  const telling = named.filter((word, at) => isTelling(word, at, named.length))
  return {
    written: name,
    words: withoutRepeats(withServants(telling.length === 0 ? named : telling)),
    generation,
  }
}

/** Whether a word is made from the father's name. */
export function isPatronymic(word: NameWord): boolean {
  return PATRONYMIC.test(word.folded)
}

/** "JC" of "JC Juncker" is two initials; in "J. NG" all is in capitals and nothing is told. */
function initialsOf(word: NameWord, name: string): NameWord[] {
  const { written, folded } = word
  if (!/^\p{Lu}{2,3}$/u.test(written) || /[aeiouy]/.test(folded) || !/\p{Ll}/u.test(name)) return [word]
  if (GENERATIONS.has(folded)) return [word]
  return Array.from(folded, letter => toWord(letter.toUpperCase(), letter))
}

function withoutTitles(words: readonly NameWord[]): readonly NameWord[] {
  let from = 0
  while (from + 1 < words.length && isTitle(words, from)) from++
  return words.slice(from)
}

function isTitle(words: readonly NameWord[], at: number): boolean {
  const word = words[at]?.folded ?? ''
  if (ENGLISH_TITLES.has(word) || FOREIGN_TITLES.has(word)) return true
  // "Prime Minister": a modifier belongs to the title after it.
  return titleModifiers.has(word) && ENGLISH_TITLES.has(words[at + 1]?.folded ?? '')
}

function isTelling({ written, folded, isGiven }: NameWord, at: number, count: number): boolean {
  if (ARTICLES.has(folded)) return false
  if (SMALL.has(folded)) return at === 0 && isGiven && written !== folded
  return at === count - 1 || !FOREIGN_TITLES.has(folded)
}

/** "Abd al-Aziz", "Abdul Aziz" and "Abdulaziz" as one word. */
function withServants(words: readonly NameWord[]): NameWord[] {
  const joined: NameWord[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const next = words[at + 1]
    if (word === undefined) continue
    if (SERVANTS.has(word.folded) && next !== undefined) {
      joined.push(toWord(`${word.written} ${next.written}`, servantOf(next.folded), word.bare))
      at++
      continue
    }
    const rest = word.folded.replace(SERVANT, '')
    joined.push(rest === word.folded ? word : toWord(word.written, servantOf(rest), word.bare))
  }
  return joined
}

function servantOf(whose: string): string {
  return `abd${whose.replace(/^al(?=lah?$)/, '')}`
}

/** "Sergey Sergey Shoigu": a word said twice says no more, unless nothing else is there. */
function withoutRepeats(words: readonly NameWord[]): readonly NameWord[] {
  const once = words.filter((word, at) => words.findIndex(other => other.folded === word.folded) === at)
  return once.length > 1 ? once : words
}
