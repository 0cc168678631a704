/** Words that part clauses, by what they do. */
import { clauseWords as rows } from '../../generated/en/clause-words.ts'
import { reportingVerbs } from './reporting-verbs.ts'

const wordsOf = (kind: string): ReadonlySet<string> =>
  new Set(rows.filter(row => row.kind === kind).flatMap(row => row.words))

export const subordinators = wordsOf('subordinator')
export const coordinators = wordsOf('coordinator')
const SAYING: ReadonlySet<string> = new Set(['speech', 'denial', 'belief'])

/** Verbs after which the content of what is said begins: those of the list, and all of reporting that take "that". */
export const sayingVerbs: ReadonlySet<string> = new Set([
  ...wordsOf('saying'),
  ...[...reportingVerbs]
    .filter(([, { kind, takes }]) => SAYING.has(kind) && takes.has('that'))
    .map(([form]) => form),
])
export const timeWords = wordsOf('time')
export const placeNouns = wordsOf('place')
