/** A verb → the whole of its group: "has also said", "did not say", "went on to say", "was reportedly told". */
import { goingOnVerbs } from '../../language/en/statement-words.ts'
import type { Token } from '../../parse/parsed.ts'
import type { Stretch } from '../noun-phrase.ts'
import { isFiniteVerb, type Passage } from './passage.ts'

export type VerbGroup = Stretch & {
  readonly verb: number
  /** "was said", "being told": a form of "be" with the participle. */
  readonly passive: boolean
  /** Whether somebody does it at some time: not "to say", not "would say". */
  readonly finite: boolean
  readonly negated: boolean
}

const BE = new Set("be is are was were been being am 's 're".split(' '))
const HAVE = new Set("have has had having 've 'd".split(' '))
const DO = new Set('do does did'.split(' '))
const NOT = new Set(['not', "n't", 'never'])
const LONGEST = 7

/** The group of the verb at `verb`, no token of which stands before `from`. */
export function verbGroup(passage: Passage, verb: number, from: number): VerbGroup {
  const { tokens } = passage
  let first = verb
  while (first > from && verb - first < LONGEST && belongs(tokens[first - 1])) first--
  const words = tokens.slice(first, verb).map(token => token.lower)
  const has = (set: ReadonlySet<string>) => words.some(word => set.has(word))
  const infinitive = tokens[verb]?.pos === 'VB'
  const modal = tokens.slice(first, verb).some(token => token.pos === 'MD')
  const negated = has(NOT)
  const goingOn = tokens[first - 1] === undefined ? -1 : governing(passage, first, from)
  if (words[0] === 'to' && goingOn >= 0) {
    return { first: goingOn, last: verb + 1, verb, passive: false, finite: true, negated: false }
  }
  const participle = tokens[verb]?.pos === 'VBN' || (has(BE) && tokens[verb]?.pos === 'VBD')
  return {
    first,
    last: verb + 1,
    verb,
    negated,
    passive: participle && has(BE),
    finite:
      words[0] !== 'to' &&
      (infinitive ? words.length === 0 || has(DO) || (modal && negated) : !modal || has(HAVE)),
  }
}

/** Index of "went" in "went on to" before `to`; -1 where no such verb governs the infinitive. */
function governing(passage: Passage, to: number, from: number): number {
  const before = passage.tokens[to - 1]
  const at = before?.lower === 'on' || before?.lower === 'out' ? to - 2 : to - 1
  const token = passage.tokens[at]
  if (token === undefined || at < from || !goingOnVerbs.has(token.lower)) return -1
  return isAdverb(passage.tokens[at - 1]) && at > from ? at - 1 : at
}

function belongs(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false
  if (token.pos === 'POS') return false
  return isAdverb(token) || token.pos === 'MD' || token.lower === 'to' || isAuxiliary(token.lower)
}

function isAuxiliary(lower: string): boolean {
  return BE.has(lower) || HAVE.has(lower) || DO.has(lower)
}

function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'RB' || token.pos === 'RBR') && token.kind === 'word'
}

/** Index of the first finite verb between two tokens, outside quotations; -1 where there is none. */
export function finiteVerbBetween(passage: Passage, from: number, to: number): number {
  for (let at = from; at < to; at++) if (isFiniteVerb(passage.tokens[at])) return at
  return -1
}
