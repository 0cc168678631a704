/**
 * A folded word of a name → what it may be without a case ending, of Finnish or of another language, and whether the
 * ending tells: "putinom" is "putin"; "sokolova" may be "sokolov" and may as well be a woman's name.
 */
import { nameCases } from '../generated/name-cases.ts'
import { withoutEnding } from './spellings.ts'

export type BaseName = { readonly word: string; readonly ending: string; readonly telling: boolean }

/** Every reading of the word as an inflected name; none for most words. */
export function baseNames(word: string): readonly BaseName[] {
  const finnish = withoutEnding(word).map(bare => ({
    word: bare,
    ending: word.slice(bare.length),
    telling: word.length > bare.length + 1,
  }))
  return [...finnish, ...nameCases.flatMap(row => withoutCase(word, row))]
}

function withoutCase(word: string, row: (typeof nameCases)[number]): BaseName[] {
  if (!word.endsWith(row.ending)) return []
  const bare = word.slice(0, -row.ending.length) + row.becomes
  return bare.length < row.shortest ? [] : [{ word: bare, ending: row.ending, telling: row.telling }]
}
