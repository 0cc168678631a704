/**
 * A name as written → the letters it is compared by: lower case, no diacritics, no punctuation, single spaces.
 *
 * Persons and bodies are compared by this; places by `language/fold-name.ts`, which also cuts "Saint" to "st".
 *
 * `fold('Žanaozen')` is `'zanaozen'`, `fold("Sana'a")` is `'sanaa'`, `fold('Kasym-Zhomart')` is `'kasym zhomart'`.
 */

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'a',
}

const PLAIN = /^[a-z0-9 ]*$/

/** The folded form. Hyphens and dashes part words; apostrophes and points are left out. */
export function fold(name: string): string {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower) && !lower.includes('  ')) return lower.trim()
  return lower
    .normalize('NFD')
    .replace(/[ßæœøđðþłħıŋə]/g, letter => UNDECOMPOSED[letter] ?? letter)
    .replace(/[\p{M}'’‘ʼʻ`´.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
