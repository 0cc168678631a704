/**
 * What the cue of a statement itself holds of its content: "denied that …", "rejected the report as false", "admitted that …",
 * "withdrew its claim that …", "correcting its own figure", "wrongly reported that …".
 */
import {
  falsityWords,
  mistakenAdverbs,
  negations,
  ownWords,
  takingVerbs,
} from '../../language/en/contest-words.ts'
import { claimNouns, disputableNouns, reportingVerbs } from '../../language/en/reporting-verbs.ts'
import { fold } from '../../text/fold.ts'
import { type Span, sliceOf } from '../../text/span.ts'
import type { Contested, Mention } from '../claim.ts'
import type { Stretch } from '../noun-phrase.ts'
import type { Attribution } from './attribution.ts'
import { isFiniteVerb, type Passage, sentenceOfToken, spanOf, tokensWithin } from './passage.ts'
import { subjectBefore } from './subject.ts'
import { verbGroup } from './verb-group.ts'

const KINDS: ReadonlyMap<string, Contested['kind']> = new Map([
  ['denial', 'denied'],
  ['dispute', 'disputed'],
  ['admission', 'admitted'],
  ['withdrawal', 'withdrawn'],
  ['correction', 'corrected'],
])
/** "withdrew its (very alarming) claim that": how many words may stand between verb and noun. */
const LONGEST_BETWEEN = 3

/** What a statement's own cue holds of its content; null where it only says it. `outlet` is who published the report. */
export function stanceOf(
  passage: Passage,
  attribution: Attribution,
  outlet: string | null,
): Contested | null {
  const { cue, source } = attribution
  if (cue === null) return null
  const words = tokensWithin(passage, cue)
  if (has(passage, words, negations)) return null
  const by: Mention | null = source && { ...source, basis: 'stated' }
  if (has(passage, words, mistakenAdverbs) && isVerbOfSaying(passage, words))
    return isOwn(passage, source, outlet)
      ? { kind: 'withdrawn', at: cue, by }
      : { kind: 'disputed', at: cue, by: null }
  const kind = kindIn(passage, words)
  if (kind === 'disputed' && calledFalse(passage, attribution)) return { kind: 'denied', at: cue, by }
  return kind === null ? beforeNoun(passage, words) : { kind, at: cue, by }
}

function has(passage: Passage, { first, last }: Stretch, words: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at++) if (words.has(passage.tokens[at]?.lower ?? '')) return true
  return false
}

/** "wrongly reported", but not "wrongly accused the minister of …": who accuses makes a claim of his own. */
function isVerbOfSaying(passage: Passage, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) {
    if (reportingVerbs.get(passage.tokens[at]?.lower ?? '')?.takes.has('that') === true) return true
  }
  return false
}

function kindIn(passage: Passage, { first, last }: Stretch): Contested['kind'] | null {
  for (let at = first; at < last; at++) {
    const lower = passage.tokens[at]?.lower ?? ''
    if (takingVerbs.has(lower) && passage.tokens[at + 1]?.lower === 'back') return 'withdrawn'
    const kind = KINDS.get(reportingVerbs.get(lower)?.kind ?? '')
    if (kind !== undefined && passage.tokens[at]?.pos.startsWith('VB')) return kind
  }
  return null
}

/** "rejected the report | as false". */
function calledFalse(passage: Passage, { cue, content }: Attribution): boolean {
  return [cue, ...content].some(span => {
    if (span === null) return false
    const { first, last } = tokensWithin(passage, span)
    for (let at = first; at < last; at++) {
      if (
        passage.tokens[at]?.lower === 'as' &&
        has(passage, { first: at + 1, last: at + LONGEST_BETWEEN }, falsityWords)
      )
        return true
    }
    return false
  })
}

/** "Marr | took back her | claim that …": where a noun is the cue, the verb before it and whoever does so. */
function beforeNoun(passage: Passage, words: Stretch): Contested | null {
  const { tokens } = passage
  const sentence = sentenceOfToken(passage, words.first)
  if (sentence === null || !claimNouns.has(tokens[words.last - 1]?.lower ?? '')) return null
  let at = words.first - 1
  while (
    at > sentence.first &&
    words.first - at <= LONGEST_BETWEEN &&
    /^(?:DT|PRP\$|JJ|RB|RP)$/.test(tokens[at]?.pos ?? '')
  )
    at--
  const kind = tokens[at]?.pos.startsWith('VB') ? kindIn(passage, { first: at, last: words.first }) : null
  if (kind === null) return null
  const group = verbGroup(passage, at, sentence.first)
  const subject = group.passive ? null : subjectBefore(passage, group.first, sentence)
  const by = subject && spanOf(passage, subject)
  const span = spanOf(passage, { first: group.first, last: words.last })
  return span && { kind, at: span, by: by && { ...by, basis: 'stated' } }
}

/** "We wrongly reported", "This newspaper wrongly reported", or the outlet by its name. */
function isOwn(passage: Passage, source: Span | null, outlet: string | null): boolean {
  if (source === null) return false
  const words = fold(sliceOf(passage.text, source)).replace(/^the /, '')
  if (ownWords.has(words) || /^this \p{Ll}+$/u.test(words)) return true
  return outlet !== null && words === fold(outlet).replace(/^the /, '')
}

/** "the claim", "this", "the report as false" mean what was said before; "the claim that he left" tells its own content. */
export function isPointing(passage: Passage, object: Span, pointing: ReadonlySet<string>): boolean {
  const { first, last } = tokensWithin(passage, object)
  const at = /^(?:DT|PRP\$)$/.test(passage.tokens[first]?.pos ?? '') && first + 1 < last ? first + 1 : first
  const lower = passage.tokens[at]?.lower ?? ''
  const points = (pointing.has(lower) && passage.tokens[at]?.pos !== 'IN') || disputableNouns.has(lower)
  const next = at + 1 < last ? passage.tokens[at + 1] : undefined
  // "acknowledged | it was unlikely to work" tells a clause of its own.
  return points && !isFiniteVerb(next) && !/^(?:that|of)$/.test(next?.lower ?? '')
}
