/**
 * A name in another script → Latin letters, as English-language reports write it: `romanise('Лавров')` is `'lavrov'`.
 * Latin letters stay as they are; letters of scripts without a table stay too and are compared as written.
 */
import { romanisation } from '../generated/romanisation.ts'

const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u

const letters: ReadonlyMap<string, string> = new Map(
  romanisation.flatMap(row => row.letters.map(pairOf)).map(([from, to]) => [from, to]),
)
const VOWELLESS = charactersOf(romanisation.filter(row => row.vowels === 'left out'))

/** Most letters that one row of the table stands for. */
const LONGEST = 2

function pairOf(written: string): readonly [from: string, to: string] {
  const at = written.indexOf(' ')
  const to = written.slice(at + 1)
  return [written.slice(0, at), to === '""' ? '' : to === '" "' ? ' ' : to]
}

function charactersOf(rows: typeof romanisation): ReadonlySet<string> {
  return new Set(rows.flatMap(row => row.letters.map(written => pairOf(written)[0])))
}

/** The name in Latin letters, in lower case where they were put for others. */
export function romanise(name: string): string {
  if (LATIN.test(name)) return name
  const written = name.normalize('NFC').toLowerCase()
  let latin = ''
  for (let at = 0; at < written.length; ) {
    const taken = takenAt(written, at)
    latin += taken.latin
    at += taken.length
  }
  return latin
}

function takenAt(written: string, at: number): { readonly latin: string; readonly length: number } {
  for (let length = LONGEST; length > 0; length--) {
    const some = written.slice(at, at + length)
    const latin = letters.get(some) ?? letters.get(withoutAccents(some))
    if (latin !== undefined) return { latin, length }
  }
  return { latin: written.charAt(at), length: 1 }
}

/** Without the accents of Greek; the vowel signs of Indic scripts are letters. */
function withoutAccents(some: string): string {
  return some.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
}

/** Whether a name is in a script whose letters leave vowels out, so that its consonants alone tell what it is. */
export function leavesVowelsOut(name: string): boolean {
  for (const letter of name) if (VOWELLESS.has(letter)) return true
  return false
}
