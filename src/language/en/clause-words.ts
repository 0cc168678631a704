/** Words that part clauses, by what they do. */
import { clauseWords as rows } from '../../generated/en/clause-words.ts'

const wordsOf = (kind: string): ReadonlySet<string> =>
  new Set(rows.filter(row => row.kind === kind).flatMap(row => row.words))

export const subordinators = wordsOf('subordinator')
export const coordinators = wordsOf('coordinator')
export const sayingVerbs = wordsOf('saying')
export const timeWords = wordsOf('time')
export const placeNouns = wordsOf('place')
