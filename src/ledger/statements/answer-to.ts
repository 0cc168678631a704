/** A new statement beside one that the record has → what it does in the matter of that one; null where it is about something else. */

import type { Clocks, Stance, StatementEntry } from '../entries/entry.ts'
import { canMeet } from '../entries/interval.ts'
import { type Compared, type FoundStatement, tellsOpposite } from './compared.ts'
import { concern, readClaim, speaksOfSelf } from './concerns.ts'
import type { Gist } from './gist.ts'
import { clashOf, type Relation, relate, type Strictness } from './relation.ts'
import { isAbout } from './statement-keys.ts'

export type Answer = { readonly stance: Stance; readonly score: number; readonly relation: Relation['kind'] }

/** A new statement, what it is compared by, and all that it is compared with. */
export type Question = {
  readonly found: FoundStatement
  readonly own: Compared
  readonly members: readonly Member[]
}
export type Member = { readonly entry: StatementEntry; readonly compared: Compared }

/** "I did not travel anywhere": of so few words, it answers only what was said of whoever says it. */
const FEW_WORDS = 3

/** So much in common have two reports of one utterance. */
const SAME_WORDS = 0.85

export function answerTo(question: Question, member: Member): Answer | null {
  const { found, own } = question
  const { entry, compared } = member
  if (compared.toldAs !== own.toldAs || own.toldAs === 'unsaid') return null
  if (isOtherTime(found.clocks, entry.clocks)) return null
  const short = shortDenial(question, member)
  if (short) return { stance: 'denies', score: 1, relation: 'opposite' }
  const relation = relate(own.gist, compared.gist, {
    strictness: strictnessOf(question, entry),
    sameSubject: () => isSameSubject(question, member),
    sameTime: isSameTime(found.clocks, entry.clocks),
  })
  if (relation === null || (own.toldAs !== 'told' && !isOneUtterance(question, entry, relation))) return null
  const stance = stanceIn(question, entry, relation.kind)
  return stance && { stance, score: relation.score, relation: relation.kind }
}

/** What is asked or judged is nobody's claim: it is the same only where the same one says it, or in the same words. */
function isOneUtterance({ found }: Question, { chain }: StatementEntry, { score }: Relation): boolean {
  return chain.origin === found.chain.origin || score >= SAME_WORDS
}

function stanceIn({ found }: Question, entry: StatementEntry, relation: Relation['kind']): Stance | null {
  const { stance } = found.taken
  if (relation === 'other number') return isOtherAccount(found, entry) ? 'other account' : null
  const opposite = (relation === 'opposite') !== tellsOpposite(entry)
  if (stance === 'withdraws' || stance === 'corrects')
    return opposite || entry.chain.origin !== found.chain.origin ? null : stance
  if (!opposite) return stance
  if (stance === 'denies') return 'asserts'
  if (stance !== 'asserts' || entry.chain.origin === found.chain.origin) return null
  const called = { actor: found.chain.origin, words: [found.claim.source?.words ?? ''] }
  return concern(readClaim(entry), called) === null ? 'other account' : 'denies'
}

/** Two who give different numbers of one thing cannot both be right, unless one of them only says "about". */
function isOtherAccount(found: FoundStatement, { chain, claim, stance }: StatementEntry): boolean {
  return (
    !found.counted &&
    found.taken.stance === 'asserts' &&
    stance === 'asserts' &&
    chain.origin !== found.chain.origin &&
    chain.outlet !== found.chain.origin &&
    claim.hedge === null &&
    found.claim.hedge === null
  )
}

/** Whoever answered a claim before, or is meant by it, needs fewer words to answer it: "admitted that the reservoir had been damaged". */
function strictnessOf({ found, members }: Question, entry: StatementEntry): Strictness {
  const { stance } = found.taken
  if (stance === 'asserts') return 'plain'
  if (stance === 'withdraws' || stance === 'corrects')
    return entry.chain.origin === found.chain.origin ? 'answer' : 'plain'
  const answered = members.some(
    ({ entry: other }) =>
      other.matter === entry.matter &&
      other.stance !== 'asserts' &&
      other.chain.origin === found.chain.origin,
  )
  return answered || found.about.some(actor => actor === entry.chain.origin) ? 'answer' : 'plain'
}

/** A "he" or "we" at the head of one stands for somebody whom the other is about or from. */
function isSameSubject({ found, own }: Question, { entry, compared }: Member): boolean {
  if (entry.chain.origin === found.chain.origin) return true
  return found.about.some(
    actor =>
      actor === entry.chain.origin ||
      (isAbout(found.keys, own.gist, actor) && isAbout(entry.keys, compared.gist, actor)),
  )
}

/** Said by whom the claim is about, or who denied it before: "I did not travel anywhere". */
function shortDenial({ found, own }: Question, { entry, compared }: Member): boolean {
  const { gist } = own
  const [clause] = gist.clauses
  if (found.taken.stance !== 'asserts' || gist.subject !== 'speaker' || gist.clauses.length !== 1)
    return false
  if (clause?.negative !== true || gist.stems.length === 0 || gist.stems.length > FEW_WORDS) return false
  if (!gist.stems.every(stem => compared.gist.stems.includes(stem)) || isNegative(compared.gist)) return false
  if (!gist.stems.some(stem => compared.gist.verbs.includes(stem))) return false
  if (clashOf(gist.anchors, compared.gist.anchors) !== null) return false
  const { origin } = found.chain
  if (entry.stance === 'denies') return entry.chain.origin === origin && !speaksOfSelf(entry)
  return (
    entry.stance === 'asserts' && entry.chain.origin !== origin && isAbout(entry.keys, compared.gist, origin)
  )
}

function isNegative({ clauses }: Gist): boolean {
  return clauses.some(({ negative }) => negative)
}

function isOtherTime(a: Clocks, b: Clocks): boolean {
  return a.happened !== null && b.happened !== null && !canMeet(a.happened, b.happened)
}

/** Both are dated, and can be of one time. */
export function isSameTime(a: Clocks, b: Clocks): boolean {
  return isBounded(a) && isBounded(b) && !isOtherTime(a, b)
}

function isBounded({ happened }: Clocks): boolean {
  return happened !== null && happened.from !== null && happened.to !== null
}
