/** The words of public advice by what they do; verbs in all their forms. */
import { advice } from '../../generated/en/advice.ts'
import { demonyms } from '../../generated/en/demonyms.ts'
import { verbForms } from './verb-forms.ts'

/** The words of one kind of the table as they stand there: nouns in the singular, verbs in their base form. */
export function adviceWords(kind: string): ReadonlySet<string> {
  return new Set(advice.filter(row => row.kind === kind).flatMap(row => row.words))
}

/** The verbs of one kind of the table in all their forms. */
export function adviceVerbs(kind: string): ReadonlySet<string> {
  return new Set([...adviceWords(kind)].flatMap(verbForms))
}

/** The names of peoples in lower case: "finns", "britons". */
export const peoples: ReadonlySet<string> = new Set(
  demonyms.flatMap(row => row.people.map(people => people.toLowerCase())),
)
