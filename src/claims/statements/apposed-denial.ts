/** "…, a claim the ministry rejected", "…, a figure the authorities dispute": somebody else contradicts what was said. */
import { disputableNouns, reportingVerbs } from '../../language/en/reporting-verbs.ts'
import type { Sentence } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import { nounPhraseFrom, type Stretch } from '../noun-phrase.ts'
import { type Passage, plainBounds } from './passage.ts'

const LONGEST_GROUP = 3

/** The words of such a contradiction after the comma at `comma`; null where there is none. */
export function appositionDenies(passage: Passage, comma: number, sentence: Sentence): Span | null {
  const { tokens } = passage
  const noun = tokens[comma + 1]?.pos === 'DT' ? comma + 2 : comma + 1
  if (tokens[comma]?.text !== ',' || !disputableNouns.has(tokens[noun]?.lower ?? '')) return null
  const next = /^(?:that|which)$/.test(tokens[noun + 1]?.lower ?? '') ? noun + 2 : noun + 1
  const who = nounPhraseFrom(tokens, next, plainBounds(passage, sentence))
  if (who === null) return null
  const verb = denyingVerb(passage, who, sentence)
  const start = tokens[comma + 1]?.start
  const end = tokens[verb]?.end
  return verb >= 0 && start !== undefined && end !== undefined ? { start, end } : null
}

/** The verb after those who contradict, past "has" or "firmly"; or the last word of their phrase, taken for a noun. */
function denyingVerb(passage: Passage, who: Stretch, sentence: Sentence): number {
  if (who.last - who.first > 1 && denies(passage, who.last - 1)) return who.last - 1
  for (let at = who.last; at < Math.min(who.last + LONGEST_GROUP, sentence.last); at++)
    if (denies(passage, at)) return at
  return -1
}

function denies(passage: Passage, at: number): boolean {
  return reportingVerbs.get(passage.tokens[at]?.lower ?? '')?.kind === 'denial'
}
