/**
 * A sentence's tokens → its clauses: "Marr said on Thursday | that police arrested 40 | and two fled".
 *
 * Rough on purpose: enough to tell which date belongs to which verb, and the date of saying from the date of what is
 * said. Verbs that share a subject ("marched and burned cars") share a clause.
 */
import { coordinators, sayingVerbs, subordinators, timeWords } from '../language/en/clause-words.ts'
import type { Parsed, Sentence, Token } from '../parse/parsed.ts'

export type Clauses = {
  /** Number of the clause of each token of the sentence, by token index less the sentence's first. */
  readonly of: readonly number[]
  /** By clause number: whether its verb is one of saying. */
  readonly saying: readonly boolean[]
}

const known = new WeakMap<Sentence, Clauses>()

/** The clauses of a sentence; worked out once. */
export function clausesOf(parsed: Parsed, sentence: Sentence): Clauses {
  const clauses = known.get(sentence) ?? findClauses(parsed.tokens.slice(sentence.first, sentence.last))
  known.set(sentence, clauses)
  return clauses
}

/** The clauses of a sentence as token indexes, `last` excluded, in reading order. */
export function clauseRanges(parsed: Parsed, sentence: Sentence): { first: number; last: number }[] {
  const { of } = clausesOf(parsed, sentence)
  const ranges: { first: number; last: number }[] = []
  for (let at = 0; at < of.length; at++) {
    const open = ranges.at(-1)
    if (open !== undefined && of[at] === of[at - 1]) open.last = sentence.first + at + 1
    else ranges.push({ first: sentence.first + at, last: sentence.first + at + 1 })
  }
  return ranges
}

/** Number of the clause at a token index of the text. */
export function clauseAt(clauses: Clauses, sentence: Sentence, token: number): number {
  return clauses.of[Math.min(Math.max(token - sentence.first, 0), clauses.of.length - 1)] ?? 0
}

function findClauses(tokens: readonly Token[]): Clauses {
  const of: number[] = []
  const saying: boolean[] = [false]
  const finite = tokens.map((token, index) => isFiniteVerb(token) && !isReduced(tokens, index))
  let clause = 0
  let verbSeen = false
  let openAt = -1
  tokens.forEach((token, index) => {
    if (index === openAt || (verbSeen && opens(tokens, finite, index))) {
      clause++
      saying.push(false)
      verbSeen = false
    }
    of.push(clause)
    if (finite[index]) verbSeen = true
    if (isSaying(token)) {
      saying[clause] = true
      openAt = contentStart(tokens, finite, index + 1)
    } else if (isStop(token)) openAt = index + 1
  })
  return { of, saying }
}

/** Whether a token is a verb with a tense of its own, or a modal. */
export function isFiniteVerb(token: Token | undefined): boolean {
  if (token === undefined) return false
  return token.pos === 'VBD' || token.pos === 'VBZ' || token.pos === 'VBP' || token.pos === 'MD'
}

/** "A military alliance, led by Norland": a participle with "by" that the tagger takes for a past tense. */
export function isReduced(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos !== 'VBD' || tokens[at + 1]?.lower !== 'by') return false
  if (!REDUCED.has(tokens[at]?.lower ?? '')) return false
  return (
    /^(?:NN|,)/.test(tokens[at - 1]?.pos ?? '') && /^(?:NNP|DT|JJ|NN|PRP)/.test(tokens[at + 2]?.pos ?? '')
  )
}

/** Closed class by use: verbs that need an object, so that "by" after them can only name who did it. */
const REDUCED = new Set(['led', 'headed', 'run', 'backed', 'owned', 'chaired', 'founded', 'funded', 'hosted'])

function isSaying(token: Token): boolean {
  return sayingVerbs.has(token.lower) && token.pos.startsWith('VB')
}

function isStop(token: Token): boolean {
  return token.kind === 'mark' && /^(?:[;:–—]|[-–—]{2,})$/.test(token.text)
}

/** Whether a clause begins here, a finite verb having stood before. */
function opens(tokens: readonly Token[], finite: readonly boolean[], index: number): boolean {
  const lower = tokens[index]?.lower ?? ''
  // "Stepped down as president and left": "as" opens a clause only where its own verb comes first.
  if (lower === 'as') return verbBefore(tokens, finite, index + 1, isBreak)
  if (subordinators.has(lower)) return verbBefore(tokens, finite, index + 1, isSubordinator)
  if (coordinators.has(lower)) {
    // "marched and burned", "and also burned": the subject goes on.
    const next = tokens[index + 1]?.pos === 'RB' ? index + 2 : index + 1
    return !tokens[next]?.pos.startsWith('VB') && !finite[next] && verbBefore(tokens, finite, next, isBreak)
  }
  return lower === ',' && verbBefore(tokens, finite, index + 1, isBreak)
}

function isSubordinator(token: Token): boolean {
  return subordinators.has(token.lower)
}

function isBreak(token: Token): boolean {
  return token.text === ',' || coordinators.has(token.lower) || subordinators.has(token.lower)
}

/** Whether a finite verb stands at or after `from`, before a token that ends the search. */
function verbBefore(
  tokens: readonly Token[],
  finite: readonly boolean[],
  from: number,
  ends: (token: Token) => boolean,
): boolean {
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]
    if (finite[index]) return true
    if (token === undefined || isStop(token) || (ends(token) && index > from)) return false
  }
  return false
}

/** Where the content begins after a verb of saying: past "late on Monday". -1 where no clause follows. */
function contentStart(tokens: readonly Token[], finite: readonly boolean[], from: number): number {
  let index = from
  while (timeWords.has(tokens[index]?.lower ?? '')) index++
  const next = tokens[index]
  if (next === undefined || next.lower === 'to' || next.pos === 'VBG') return -1
  // "Announced a truce on Friday, a statement said": only "say" has its content without a "that" as a rule.
  const ends = /^sa(?:y|ys|id|ying)$/.test(tokens[from - 1]?.lower ?? '')
    ? isSubordinator
    : isCommaOrSubordinator
  if (ends === isCommaOrSubordinator && infinitiveBefore(tokens, finite, index)) return -1
  return verbBefore(tokens, finite, index, ends) ? index : -1
}

/** "Told residents to do what the police ask": what follows is what to do, no clause. */
function infinitiveBefore(tokens: readonly Token[], finite: readonly boolean[], from: number): boolean {
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || finite[index] || isCommaOrSubordinator(token)) return false
    if (token.lower === 'to' && tokens[index + 1]?.pos === 'VB') return true
  }
  return false
}

function isCommaOrSubordinator(token: Token): boolean {
  return token.text === ',' || isSubordinator(token)
}
