/**
 * "…, a claim the ministry rejected", "…, a figure that could not be verified", "…, which Reuters could not confirm":
 * words after a comma that speak against what was said before it.
 */
import { disputableNouns, reportingVerbs } from '../../language/en/reporting-verbs.ts'
import type { Sentence } from '../../parse/parsed.ts'
import type { Contested } from '../claim.ts'
import { nounPhraseFrom, type Stretch } from '../noun-phrase.ts'
import { type Passage, plainBounds, spanOf } from './passage.ts'
import { notVerified } from './unverified.ts'

const LONGEST_GROUP = 3

/** What the words after the comma at `comma` hold against those before it; null where they do not. */
export function appositionContests(passage: Passage, comma: number, sentence: Sentence): Contested | null {
  const { tokens } = passage
  if (tokens[comma]?.text !== ',') return null
  const noun = tokens[comma + 1]?.pos === 'DT' ? comma + 2 : comma + 1
  const isNoun = disputableNouns.has(tokens[noun]?.lower ?? '')
  if (!isNoun && tokens[noun]?.lower !== 'which') return null
  const unverified = notVerified(passage, { first: comma + 1, last: clauseEnd(passage, comma + 1, sentence) })
  if (unverified !== null) return { kind: 'unverified', at: unverified, by: null }
  return isNoun ? rejection(passage, { first: comma + 1, last: noun + 1 }, sentence) : null
}

function clauseEnd(passage: Passage, from: number, sentence: Sentence): number {
  let last = from
  while (last < sentence.last && passage.tokens[last]?.kind !== 'mark') last++
  return last
}

/** "a figure the authorities dispute": from the noun to the verb. */
function rejection(passage: Passage, noun: Stretch, sentence: Sentence): Contested | null {
  const { tokens } = passage
  const next = /^(?:that|which)$/.test(tokens[noun.last]?.lower ?? '') ? noun.last + 1 : noun.last
  const who = nounPhraseFrom(tokens, next, plainBounds(passage, sentence))
  if (who === null) return null
  const verb = denyingVerb(passage, who, sentence)
  const start = tokens[noun.first]?.start
  const end = tokens[verb]?.end
  if (verb < 0 || start === undefined || end === undefined) return null
  const by = spanOf(passage, { first: who.first, last: Math.min(who.last, verb) })
  return { kind: 'disputed', at: { start, end }, by: by && { ...by, basis: 'stated' } }
}

/** The verb after those who contradict, past "has" or "firmly"; or the last word of their phrase, taken for a noun. */
function denyingVerb(passage: Passage, who: Stretch, sentence: Sentence): number {
  if (who.last - who.first > 1 && denies(passage, who.last - 1)) return who.last - 1
  for (let at = who.last; at < Math.min(who.last + LONGEST_GROUP, sentence.last); at++)
    if (denies(passage, at)) return at
  return -1
}

function denies(passage: Passage, at: number): boolean {
  return /^(?:denial|dispute)$/.test(reportingVerbs.get(passage.tokens[at]?.lower ?? '')?.kind ?? '')
}
