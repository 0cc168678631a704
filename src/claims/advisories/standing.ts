/**
 * Advice that stays or makes way: "the warning not to bathe until Sunday remains in force", "the flood alert remains red",
 * "this replaces the notice of 5 March". Read by words and not by predicates: the "until" inside opens a clause of its own.
 */
import { adviceVerbs, adviceWords } from '../../language/en/advice-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import type { Token } from '../../parse/parsed.ts'
import { isFiniteVerb } from '../clauses.ts'
import { baseFrom, nounPhraseFrom, type Stretch } from '../noun-phrase.ts'
import { type Advice, opensInfinitive } from './told.ts'

const NOTICE = adviceWords('notice')
const ABOUT = adviceWords('about')
/** What tells by itself what people must do: "the curfew remains in force". */
const ALONE = adviceWords('alone')
const REPLACING = adviceVerbs('replacing')
const STANDING = adviceVerbs('standing')
/** How many words a notice may have before its noun. */
const LONGEST = 12
const FORCE = adviceWords('force')
const LEVEL = adviceWords('level')

/** The notice of a sentence that is said to stay or to be replaced. */
export function adviceStanding(tokens: readonly Token[], sentence: Stretch): Advice[] {
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!NOTICE.has(singular(tokens[at]?.lower ?? ''))) continue
    const advice = replacedAt(tokens, at, sentence) ?? standingAt(tokens, at, sentence)
    if (advice !== null) return [advice]
  }
  return []
}

/** "This replaces the notice of 5 March", "the new warning replaces the old one": advice takes the place of advice. */
function replacedAt(tokens: readonly Token[], notice: number, sentence: Stretch): Advice | null {
  const first = startOf(tokens, notice, sentence.first)
  if (!REPLACING.has(tokens[first - 1]?.lower ?? '')) return null
  const subject = tokens[first - 2]?.lower ?? ''
  if (!/^(?:this|it|which)$/.test(subject) && !NOTICE.has(singular(subject))) return null
  let last = notice + 1
  while (last < sentence.last && tokens[last]?.kind !== 'mark') last++
  const instruction = { first, last }
  return { issuer: null, audience: null, instruction, change: 'replaced', rule: 'advisories/standing' }
}

function standingAt(tokens: readonly Token[], notice: number, sentence: Stretch): Advice | null {
  const verb = verbAfter(tokens, notice, sentence.last)
  if (verb === null || !staysAt(tokens, verb)) return null
  const first = startOf(tokens, notice, sentence.first)
  const told = infinitiveBetween(tokens, notice + 1, verb)
  const about = tokens.slice(first, notice).some(token => ABOUT.has(token.lower))
  if (told === null && !about && !ALONE.has(singular(tokens[notice]?.lower ?? ''))) return null
  return {
    issuer: issuerOf(tokens, first, notice, verb),
    audience: null,
    // With "remains in force", which says that it is told again.
    instruction: { first: told ?? first, last: levelEnd(tokens, verb) },
    change: 'repeated',
    rule: 'advisories/standing',
  }
}

/** The first verb with a tense behind the notice, with nothing but what belongs to the notice between. */
function verbAfter(tokens: readonly Token[], notice: number, last: number): number | null {
  for (let at = notice + 1; at < last; at++) {
    if (/^[;:.“”"]$/.test(tokens[at]?.text ?? '')) return null
    // "Not to swim or fish": the second verb of the two, which looks like one with a tense.
    if (tokens[at]?.pos === 'VBP' && tokens[at - 1]?.pos === 'CC') continue
    if (isFiniteVerb(tokens[at])) return STANDING.has(tokens[at]?.lower ?? '') ? at : null
  }
  return null
}

/** "Remains in force", "is still in place", "remains red"; "is in force" alone says no more than that there is one. */
function staysAt(tokens: readonly Token[], verb: number): boolean {
  const still = tokens[verb + 1]?.lower === 'still'
  const at = still ? verb + 2 : verb + 1
  if (!still && !/^(?:remain|stay)/.test(tokens[verb]?.lower ?? '')) return false
  if (tokens[at]?.lower === 'in') return FORCE.has(tokens[at + 1]?.lower ?? '')
  return LEVEL.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'valid'
}

function levelEnd(tokens: readonly Token[], verb: number): number {
  const at = tokens[verb + 1]?.lower === 'still' ? verb + 2 : verb + 1
  return tokens[at]?.lower === 'in' ? at + 2 : at + 1
}

/** "Not to fish", "to boil water": with its "not". */
function infinitiveBetween(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.lower !== 'to' || !opensInfinitive(tokens[at + 1])) continue
    return tokens[at - 1]?.lower === 'not' ? at - 1 : at + 1
  }
  return null
}

/** "The water board's warning": where the noun phrase of the notice begins. */
function startOf(tokens: readonly Token[], notice: number, from: number): number {
  for (let at = Math.max(from, notice - LONGEST); at < notice; at++) {
    const phrase = baseFrom(tokens, at, { first: at, last: notice + 1, stops: () => false })
    if (phrase?.last === notice + 1) return at
  }
  return notice
}

/** "The warning of the water board", "the water board's warning"; null where nobody is named. */
function issuerOf(tokens: readonly Token[], first: number, notice: number, verb: number): Stretch | null {
  for (let at = first; at < notice; at++) {
    if (tokens[at]?.pos === 'POS') return { first, last: at }
  }
  if (tokens[notice + 1]?.lower !== 'of') return null
  const bounds = { first: notice + 2, last: verb, stops: (at: number) => tokens[at]?.lower === 'not' }
  return nounPhraseFrom(tokens, notice + 2, bounds)
}
