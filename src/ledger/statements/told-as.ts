/**
 * How a statement means its content: told as so, asked of somebody, judged, or not said at all ("could not say when", "would not
 * comment on"). "Demanded the resignation of the minister" does not say that he resigned.
 */
import type { Statement } from '../../engine/reading.ts'
import { negations } from '../../language/en/contest-words.ts'
import { reportingVerbs } from '../../language/en/reporting-verbs.ts'

export type ToldAs = 'told' | 'asked' | 'judged' | 'unsaid'

const KINDS: ReadonlyMap<string, ToldAs> = new Map([
  ['order', 'asked'],
  ['commitment', 'asked'],
  ['judgement', 'judged'],
])
const WORD = /\p{L}+(?:['’]t)?/gu

export function toldAs({ cue, content }: Pick<Statement, 'cue' | 'content'>): ToldAs {
  const words = cue === null ? [] : Array.from(cue.words.toLowerCase().matchAll(WORD), ([word]) => word)
  if (words.some(word => negations.has(word) || /n['’]t$/.test(word))) return 'unsaid'
  const kind = words
    .map(word => KINDS.get(reportingVerbs.get(word)?.kind ?? ''))
    .find(one => one !== undefined)
  if (kind !== undefined) return kind
  return /^to \p{L}/u.test(content[0]?.words ?? '') ? 'asked' : 'told'
}
