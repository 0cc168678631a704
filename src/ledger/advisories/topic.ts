/**
 * What advice is about, from its words: "Water from the taps must still be boiled" and "boil tap water" are one topic, with the names
 * of those and of the places it is for. An instruction with several parts has several topics.
 */
import { advisoryTopics } from '../../generated/en/advisory-topics.ts'
import { advisoryWords } from '../../generated/en/advisory-words.ts'
import { verbForms } from '../../language/en/verb-forms.ts'
import { fold } from '../../text/fold.ts'
import { namesIn, wordsIn } from '../conditions/named-in.ts'
import type { AdvisoryEntry } from '../entries/entry.ts'

export type AdviceFields = Pick<AdvisoryEntry, 'claim' | 'place'>

export type Topic = {
  /** Sorted; of advice that no table knows, its first words; of a notice that is only named, perhaps none. */
  readonly topics: readonly string[]
  /** The words of the names it is for, folded and sorted: of places, peoples, rivers. */
  readonly scope: readonly string[]
  /** Where one is stated: "red". */
  readonly level: string | null
  /** That it changes a notice without saying what to do: "raised its travel advice", "replaces the notice of Monday". */
  readonly notice: boolean
}

const wordsOf = (kind: string): readonly string[] =>
  advisoryWords.filter(row => row.kind === kind).flatMap(row => row.words)
const formsOf = (words: readonly string[] | undefined): ReadonlySet<string> =>
  new Set((words ?? []).flatMap(verbForms).map(fold))
const NEGATORS = new Set(wordsOf('negator'))
const NOTICES = formsOf(wordsOf('notice'))
const LEVELS = wordsOf('level')
const PUBLIC = new Set(wordsOf('public'))
const EMPTY = new Set(wordsOf('empty'))
const ROWS = advisoryTopics.map(row => ({
  topic: row.topic,
  any: formsOf(row.any),
  with: formsOf(row.with),
  negated: row.negated ?? null,
}))
/** Word → the rows in which it stands under `any`. */
const ROWS_OF = new Map<string, number[]>()
for (const [at, row] of ROWS.entries())
  for (const word of row.any) ROWS_OF.set(word, [...(ROWS_OF.get(word) ?? []), at])
const TOPIC_WORDS: ReadonlySet<string> = new Set(ROWS.flatMap(row => [...row.any, ...row.with]))
/** What is done to a notice that is there already. */
const CHANGING: ReadonlySet<string> = new Set(['raised', 'lowered', 'replaced'])
/** Where one part of an instruction ends and the next begins; a bound on how many are read. */
const PARTS = /[,;.]|\band (?=to\b|not\b|do\b)|\bor (?=to\b)/u
const MOST_PARTS = 12
const LONGEST = 600

export function topicOf({ claim, place }: AdviceFields): Topic {
  const text = claim.instruction.words.slice(0, LONGEST)
  const words = fold(text).split(' ')
  const found = text.split(PARTS, MOST_PARTS).flatMap(part => partTopic(fold(part).split(' ')))
  const level = levelIn(words)
  const notice = CHANGING.has(claim.change) && level === null && words.some(word => NOTICES.has(word))
  const own = words
    .filter(word => !EMPTY.has(word))
    .slice(0, 6)
    .join(' ')
  return {
    topics: found.length > 0 || notice ? [...new Set(found)].sort() : [own],
    scope: scopeOf(claim, place),
    level,
    notice,
  }
}

/** The first row of the table that fits. */
function partTopic(words: readonly string[]): string[] {
  const negated = words.some(word => NEGATORS.has(word)) ? 'yes' : 'no'
  let best: number | null = null
  for (const word of words)
    for (const at of ROWS_OF.get(word) ?? []) {
      const row = ROWS[at]
      if (row === undefined || (best !== null && at >= best)) continue
      if (row.negated !== null && row.negated !== negated) continue
      if (row.with.size === 0 || words.some(one => row.with.has(one))) best = at
    }
  return best === null ? [] : [ROWS[best]?.topic ?? '']
}

/** "From red to yellow" is yellow: the last that is named. */
function levelIn(words: readonly string[]): string | null {
  return words.findLast(word => LEVELS.includes(word)) ?? null
}

/** Below zero where the first is the lower. */
export function compareLevels(a: string, b: string): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b)
}

/** All who is named in the audience, the instruction and the place, but the issuer. */
function scopeOf(
  { issuer, audience, instruction }: AdvisoryEntry['claim'],
  place: AdvisoryEntry['place'],
): string[] {
  const issuing = new Set(issuer === null ? [] : fold(issuer.words).split(' '))
  const named = [audience?.words ?? '', instruction.words].flatMap(text => {
    const words = wordsIn(text.slice(0, LONGEST))
    return namesIn(words, word => PUBLIC.has(word) || NOTICES.has(word) || isTopicWord(word))
  })
  const all = [...named, place === null ? '' : fold(place.name)].flatMap(name => name.split(' '))
  return [...new Set(all)].filter(word => word !== '' && !issuing.has(word)).sort()
}

/** "Water from the taps": a word that stands first has a capital in any case. */
function isTopicWord(word: string): boolean {
  return EMPTY.has(word) || TOPIC_WORDS.has(word)
}

/** Whether one is of part of what the other is of; advice that names nobody is for all. */
export function isWithin(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  return few.every(word => many.includes(word))
}
