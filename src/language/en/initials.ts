/** The names of bodies and their first letters: "MOI" for "Ministry of the Interior". */

/** "CSTO", "MoD" */
export const SHORT_FORM = /^(?:[\p{Lu}-]{2,7}|\p{Lu}\p{Ll}\p{Lu}{1,4})$/u

/** Words of a body's name that do not count when names are compared. */
export const SMALL: ReadonlySet<string> = new Set(['the', 'of', 'for', 'and', 'on', 'in', 's'])

/** The short forms that folded words can have: of all words, without "the", without all the small ones. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const first = (some: readonly string[]) => some.map(word => word.charAt(0)).join('')
  return [
    ...new Set([
      first(words),
      first(words.filter(word => word !== 'the')),
      first(words.filter(word => !SMALL.has(word))),
    ]),
  ]
}
