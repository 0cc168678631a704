/**
 * A name as written → its words, each with what it is compared by: folded letters, spelling keys, what it may be without
 * a case ending. Other scripts are romanised, "AL BEN ALI, Isa" is put in order, "SergeiLavrov" keeps its own seam.
 */
import { lookAlikes } from '../../generated/look-alikes.ts'
import { leavesVowelsOut, romanise } from '../../language/romanise.ts'
import { fold } from '../../text/fold.ts'
import { shapeOf, type WordShape } from './word-shape.ts'

export type NameWord = WordShape & {
  /** As written, for sentences a person reads. */
  readonly written: string
  /** Of a script that leaves vowels out: compared by consonants. */
  readonly bare: boolean
}

const MOST_WORDS = 16

/** "Erdoğan'ın", "Bank's": what follows the apostrophe is an ending; "Qa'ida" is left whole. */
const AFTER_APOSTROPHE = /(?<=\p{L}{4})['’`](?:s|\p{Ll}{2,3})(?=[\s,)]|$)/gu

/** The words of a name in the order they are said. */
export function nameWords(name: string): NameWord[] {
  const written = name.normalize('NFKC').replace(AFTER_APOSTROPHE, '')
  return inOrder(written)
    .split(/[\s\p{Pd}_/&·・"“”«»()[\]|]+/u)
    .flatMap(word => wordOf(word))
    .slice(0, MOST_WORDS)
}

/** "Frost, William W." is William W. Frost; after a second comma it is a list and stays as it is. */
function inOrder(name: string): string {
  const parts = name.split(',')
  const [last = '', first = ''] = parts
  return parts.length === 2 ? `${first.trim()} ${last.trim()}` : parts.join(' ')
}

function wordOf(written: string): NameWord[] {
  const folded = fold(withLetters(romanise(written)))
  if (folded === '') return []
  const bare = leavesVowelsOut(written)
  // In Arabic letters the article is written onto the word.
  const article = bare && folded.startsWith('al') && folded.length > 4 && !written.startsWith('آ')
  return folded
    .replace(article ? /^al/ : /^$/, '')
    .split(' ')
    .map(word => toWord(written, word, bare))
}

/** A word from its folded letters. */
export function toWord(written: string, folded: string, bare = false): NameWord {
  return { written, bare, ...shapeOf(folded) }
}

const LETTER_FOR: ReadonlyMap<string, string> = new Map(lookAlikes.map(row => [row.digit, row.letter]))

/** Digits between letters read as the letters they look like; "44" and "3rd" stay. */
function withLetters(word: string): string {
  if (!/^\p{L}+\d/u.test(word) || !/\d\p{L}/u.test(word)) return word
  return word.replace(/\d/g, digit => LETTER_FOR.get(digit) ?? digit)
}
