/**
 * A place name as written → the key it is looked up by: folded, with "saint", "mount" and "fort" cut short.
 *
 * Only places are looked up so: "Saint" cut short in `fold` itself would change the names of persons, and what
 * `text/fold.ts` leaves out may know nothing of a language.
 *
 * `foldName("Saint-Étienne")` is `'st etienne'`; `foldName("N'Djamena")` is `'ndjamena'`.
 */
import { fold } from '../text/fold.ts'

const SHORT: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['mount', 'mt'],
  ['fort', 'ft'],
])

/** The key of a name; the empty string where nothing of it is a letter or digit. */
export function foldName(name: string): string {
  const folded = fold(name)
  if (!folded.includes(' ')) return SHORT.get(folded) ?? folded
  return folded
    .split(' ')
    .map(word => SHORT.get(word) ?? word)
    .join(' ')
}

/** A key with capitals: `titleCase('khan younis')` is `'Khan Younis'`. */
export function titleCase(key: string): string {
  return key.replace(/(?:^| )[a-z]/g, start => start.toUpperCase())
}
