/** What given names tell of each other: "Ted" and "Theodore" can be one person's, "Olga" and "Oleg" cannot. */
import { diminutives } from '../generated/diminutives.ts'
import { fold } from '../text/fold.ts'
import { genderOf } from './en/name-words.ts'
import { spellingKeys } from './spellings.ts'

/** The rows of the table that a name stands in, by its spelling. */
const rows: ReadonlyMap<string, ReadonlySet<number>> = rowsBySpelling()

function rowsBySpelling(): Map<string, Set<number>> {
  const index = new Map<string, Set<number>>()
  diminutives.forEach((row, at) => {
    for (const form of [row.name, ...row.forms])
      for (const key of spellingKeys(fold(form))) index.set(key, (index.get(key) ?? new Set()).add(at))
  })
  return index
}

const NONE: ReadonlySet<number> = new Set()

/** The rows of the table of short forms that a folded word stands in. */
export function namesakes(word: string): ReadonlySet<number> {
  let found = NONE
  for (const key of spellingKeys(word)) {
    const at = rows.get(key)
    if (at !== undefined) found = found.size === 0 ? at : new Set([...found, ...at])
  }
  return found
}

/** Whether a folded word is a given name that the tables list. */
export function isGivenName(word: string): boolean {
  return genderOf(word) !== undefined || namesakes(word).size > 0
}

/** Whether one is given to men and the other to women: "Alexander" and "Alexandra", "Angelo" and "Angela". */
export function differInGender(a: string, b: string): boolean {
  const ends = (isGivenName(a) || isGivenName(b)) && a.slice(0, -1) === b.slice(0, -1)
  if (ends && /^(?:ao|oa)$/.test(a.slice(-1) + b.slice(-1))) return true
  const one = genderOf(a)
  const other = genderOf(b)
  return one !== undefined && other !== undefined && one !== 'any' && other !== 'any' && one !== other
}
