/**
 * A statement beside earlier ones → the matter it belongs to, what it does there, and why. Exact rather than complete: it joins by what
 * one member says, never by a chain of likenesses, and not where any other member it is compared with is about something else.
 */
import type { Statement } from '../../engine/reading.ts'
import { digest } from '../../text/report.ts'
import type { Stance, StatementEntry } from '../entries/entry.ts'
import { byKnown } from '../situation/heard.ts'
import { type Answer, answerTo, isSameTime, type Member, type Question } from './answer-to.ts'
import { type Compared, type FoundStatement, toCompared } from './compared.ts'
import type { Anchors } from './gist.ts'
import { mayPoint, pointedAt } from './pointed-at.ts'
import { clashOf, hasName, isAkin, lackedBy } from './relation.ts'

export type Joined = { readonly matter: string; readonly stance: Stance; readonly because: string }

/** More are not looked at; the store gives first those that share most keys. */
const MOST_CANDIDATES = 40
/** Statements of the same report that are compared, the last before it: a bound for hostile input, more than any report has. */
const MOST_EARLIER = 300
const LONGEST_QUOTE = 80

/**
 * `earlier`: the statements of the same report that are joined already; `candidates`: those of other reports that share a key. `read` may
 * remember what it has read, where statements are compared more than once.
 */
export function joinStatement(
  found: FoundStatement,
  earlier: readonly StatementEntry[],
  candidates: readonly StatementEntry[],
  read: (statement: Statement) => Compared = toCompared,
): Joined {
  const { stance, answers } = found.taken
  const answered = answers === null ? undefined : earlier.find(({ id }) => id === answers)
  if (answered !== undefined)
    return {
      matter: answered.matter,
      stance: answerIn(found, answered),
      because: `it answers ${quoted(answered)} of the same report`,
    }
  const own = read(found.claim)
  if (own.words === '') return ofItself(found, earlier) ?? newMatter(found, 'it does not say what it means')
  const toMember = (entry: StatementEntry): Member => ({ entry, compared: read(entry.claim) })
  const before = earlier.slice(-MOST_EARLIER)
  const pointed = mayPoint(own) ? pointedAt(own, before.map(toMember)) : null
  if (pointed !== null)
    return { matter: pointed.matter, stance, because: `it means ${quoted(pointed)} of the same report` }
  const keys = new Set(found.keys)
  const near = before.filter(entry => entry.keys.some(key => keys.has(key)))
  const members = [...near, ...candidates.slice(0, MOST_CANDIDATES)].map(toMember)
  const question = { found, own, members }
  return joinedBest(question) ?? newMatter(found, 'nothing recorded before says the same or the opposite')
}

/** "The claim was wrong" takes it back where it is said by who made it. */
function answerIn({ taken, chain }: FoundStatement, answered: StatementEntry): Stance {
  const own =
    (answered.stance === 'asserts' || answered.stance === 'withdraws') &&
    answered.chain.origin === chain.origin &&
    answered.chain.named
  return own && taken.stance === 'denies' ? 'withdraws' : taken.stance
}

/** "It had rejected a report about this": who has just spoken of a thing tells what he said of it before. */
function ofItself(
  { taken, clocks, chain }: FoundStatement,
  earlier: readonly StatementEntry[],
): Joined | null {
  const before = earlier.at(-1)
  if (before === undefined || !clocks.earlier || taken.stance === 'asserts') return null
  if (before.chain.origin !== chain.origin) return null
  return {
    matter: before.matter,
    stance: taken.stance,
    because: `it tells what was said before of ${quoted(before)}`,
  }
}

type Fit = { readonly member: Member; readonly answer: Answer }

function joinedBest(question: Question): Joined | null {
  const fits: Fit[] = []
  for (const member of question.members) {
    const answer = answerTo(question, member)
    if (answer !== null) fits.push({ member, answer })
  }
  fits.sort((a, b) => b.answer.score - a.answer.score || byKnown(a.member.entry, b.member.entry))
  const best = fits.find(fit => isInKeeping(question, fit))
  if (best === undefined) return null
  const { member, answer } = best
  return { matter: member.entry.matter, stance: answer.stance, because: reasonOf(best) }
}

/**
 * All members of the matter are about the same, and none has a name, a number or a date against those of the statement. What another member has
 * is not against it: of "Khvylka left the country" and "the chairman left Romania" a third may say both.
 */
function isInKeeping({ found, own, members }: Question, { member, answer }: Fit): boolean {
  const others = members.filter(({ entry }) => entry.matter === member.entry.matter)
  if (others.some(({ compared }) => compared.words !== '' && !isAkin(own.gist, compared.gist))) return false
  const { names, numbers, dates } = own.gist.anchors
  const known = others.map(({ compared }) => compared.gist.anchors)
  const unheard: Anchors = {
    names: names.filter(name => !known.some(anchors => hasName(anchors.names, name))),
    numbers: numbers.filter(number => !known.some(anchors => anchors.numbers.includes(number))),
    dates: dates.filter(date => !known.some(anchors => anchors.dates.includes(date))),
  }
  return others.every(({ entry, compared }) => {
    const sameTime = isSameTime(found.clocks, entry.clocks)
    const lacking = lackedBy(own.gist.anchors, compared.gist.anchors)
    const clash = clashOf(unheard, lacking, sameTime)
    return clash === null || (answer.relation === 'other number' && clash === 'numbers')
  })
}

function reasonOf({ member, answer }: Fit): string {
  const words = quoted(member.entry)
  if (answer.relation === 'same') return `it is about the same as ${words}`
  if (answer.relation === 'opposite') return `it says the opposite of ${words}`
  return `it gives another number than ${words}`
}

/** The matter of a statement that nothing before is about. */
export function ownMatter({ report, id }: Pick<FoundStatement, 'report' | 'id'>): string {
  return `m-${digest(['statement', report, id].join('\u0000'), 16)}`
}

/** Nobody can admit, correct or lack evidence for what is claimed here for the first time: it is then a claim itself. */
function newMatter(found: FoundStatement, because: string): Joined {
  const { stance } = found.taken
  const stays = stance === 'denies' || stance === 'withdraws'
  return { matter: ownMatter(found), stance: stays ? stance : 'asserts', because }
}

function quoted({ words }: StatementEntry): string {
  const plain = words.replace(/[“”"]/g, '')
  const short = plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE).trimEnd()}…` : plain
  return `“${short}”`
}
