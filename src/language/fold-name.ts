/**
 * A place name as written → the key it is looked up by: lower case, no diacritics, single spaces, "saint" as "st".
 *
 * `foldName("Saint-Étienne")` is `'st etienne'`; `foldName("N'Djamena")` is `'ndjamena'`.
 */

/** Letters that do not come apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
  ŋ: 'n',
  ħ: 'h',
}

const SHORT: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' }

/** The key of a name; the empty string where nothing of it is a Latin letter or digit. */
export function foldName(name: string): string {
  const lower = name.toLowerCase()
  if (/^[a-z]+$/.test(lower)) return SHORT[lower] ?? lower
  return lower
    .normalize('NFD')
    .replace(/[\p{M}.'’ʼʻ‘`´]/gu, '')
    .replace(/[łøđðıßæœþəŋħ]/g, letter => LETTERS[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .map(word => SHORT[word] ?? word)
    .join(' ')
}

/** A key with capitals: `titleCase('khan younis')` is `'Khan Younis'`. */
export function titleCase(key: string): string {
  return key.replace(/(?:^| )[a-z]/g, start => start.toUpperCase())
}
