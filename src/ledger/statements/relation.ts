/**
 * Two statements → whether they tell one thing, the opposite of one another, or different things. Exact rather than complete: a pair
 * that shares a topic, and even most of its words, is different as soon as each has a name, a number or a date that the other lacks.
 */
import type { Anchors, Clause, Gist } from './gist.ts'

export type Relation = {
  readonly kind: 'same' | 'opposite' | 'other number'
  /** 0 to 1: the share of words they have in common. */
  readonly score: number
  /** Ordinary words in common, and names, numbers and dates. */
  readonly shared: readonly string[]
}

/** How much must be in common. `answer`: one of them says of the other that it is so or not so, which tells much by itself. */
export type Strictness = 'plain' | 'answer'

/**
 * `sameSubject`: a "he", "it" or "we" at the head of one of them is known to be who the other is about or from. `sameTime`: both are dated, and
 * can be of one time, however they name it.
 */
export type Setting = {
  readonly strictness: Strictness
  readonly sameSubject: () => boolean
  readonly sameTime: boolean
}

/** Of the ordinary words of the shorter one; and twice those in common, with names and all, of the words of both. */
const OF_SHORTER: Readonly<Record<Strictness, number>> = { plain: 0.75, answer: 0.6 }
const OF_BOTH: Readonly<Record<Strictness, number>> = { plain: 0.65, answer: 0.4 }
/** Ordinary words, and with names, numbers and dates. */
const LEAST_WORDS = 2
const LEAST_TOGETHER: Readonly<Record<Strictness, number>> = { plain: 4, answer: 2 }
/** A clause says little: to be the opposite of another it must have nearly all its words, and all where no name or date binds them. */
const OF_CLAUSE = 0.75
const LEAST_OF_CLAUSE = 3
/** Words in common that outweigh a pronoun that may stand for anybody. */
const WITHOUT_SUBJECT = 6

export function relate(a: Gist, b: Gist, { strictness, sameSubject, sameTime }: Setting): Relation | null {
  const common = commonStems(a.stems, b.stems)
  if (common.length < LEAST_WORDS) return null
  if (isOpenSubject(a, b) && common.length < WITHOUT_SUBJECT && !sameSubject()) return null
  const opposite = oppositeClauses(a, b)
  if (opposite !== null) return opposite
  if (common.length < OF_SHORTER[strictness] * Math.min(a.stems.length, b.stems.length)) return null
  if (!shareVerb(a, b)) return null
  const anchors = commonAnchors(a.anchors, b.anchors)
  const shared = [...common, ...anchors]
  const score = (2 * shared.length) / (sizeOf(a) + sizeOf(b))
  if (shared.length < LEAST_TOGETHER[strictness] || score < OF_BOTH[strictness]) return null
  if (!toldAlike(a, b) || areSwapped(a, b)) return null
  const clash = clashOf(a.anchors, b.anchors, sameTime)
  if (clash === null) return { kind: 'same', score, shared }
  return clash === 'numbers' && differInOneNumber(a, b) ? { kind: 'other number', score, shared } : null
}

/** What two statements each have and the other lacks: they are about different things; null where nothing tells them apart. */
export function clashOf(a: Anchors, b: Anchors, sameTime = false): 'names' | 'numbers' | 'dates' | null {
  if (!sameTime && eachLacks(a.dates, b.dates)) return 'dates'
  if (namesLacking(a.names, b.names) && namesLacking(b.names, a.names)) return 'names'
  return eachLacks(a.numbers, b.numbers) ? 'numbers' : null
}

/** Whether one can be said of what the other is said of, with all its names: at least loosely about one thing. */
export function isAkin(a: Gist, b: Gist): boolean {
  const least = Math.min(a.stems.length, b.stems.length)
  const common = commonStems(a.stems, b.stems).length
  return common >= Math.min(LEAST_WORDS, least) && common >= least / 2
}

/** "The chairman of Lapus Minerals left" and "… was arrested" are about one man and not about one thing. */
function shareVerb(a: Gist, b: Gist): boolean {
  if (a.verbs.length === 0 || b.verbs.length === 0) return true
  return a.verbs.some(verb => b.stems.includes(verb)) || b.verbs.some(verb => a.stems.includes(verb))
}

/** Those of `others` that `own` does not have. */
export function lackedBy(own: Anchors, others: Anchors): Anchors {
  return {
    names: others.names.filter(name => !hasName(own.names, name)),
    numbers: others.numbers.filter(number => !own.numbers.includes(number)),
    dates: others.dates.filter(date => !own.dates.includes(date)),
  }
}

export function hasName(names: readonly string[], name: string): boolean {
  return names.some(other => areOneName(name, other))
}

function eachLacks(a: readonly string[], b: readonly string[]): boolean {
  return a.some(one => !b.includes(one)) && b.some(one => !a.includes(one))
}

function namesLacking(names: readonly string[], others: readonly string[]): boolean {
  return names.some(name => !hasName(others, name))
}

/** An ending of another language may stand at a name: "Hvylkan". */
function areOneName(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 5 && long.length - short.length <= 2 && long.startsWith(short)
}

function commonStems(a: readonly string[], b: readonly string[]): string[] {
  const common: string[] = []
  for (const stem of a) if (b.includes(stem)) common.push(stem)
  return common
}

function commonAnchors(a: Anchors, b: Anchors): string[] {
  return [
    ...a.names.filter(name => hasName(b.names, name)),
    ...commonStems(a.numbers, b.numbers),
    ...commonStems(a.dates, b.dates),
  ]
}

/** One begins with a "he" or "we", which may be anybody. */
function isOpenSubject(a: Gist, b: Gist): boolean {
  return a.subject !== null || b.subject !== null
}

function sizeOf({ stems, anchors }: Gist): number {
  return stems.length + anchors.names.length + anchors.numbers.length + anchors.dates.length
}

/** The clauses that have most in common are both denied or both not, and told in the same mood. */
function toldAlike(a: Gist, b: Gist): boolean {
  const [few, many] = a.clauses.length <= b.clauses.length ? [a, b] : [b, a]
  return few.clauses.every(clause => {
    const other = nearest(clause, many.clauses)
    return other === null || (other.negative === clause.negative && other.mood === clause.mood)
  })
}

function nearest(clause: Clause, among: readonly Clause[]): Clause | null {
  let best: Clause | null = null
  let most = 0
  for (const other of among) {
    const common = commonStems(clause.stems, other.stems).length
    if (common > most) {
      most = common
      best = other
    }
  }
  return best
}

/** "The dam was inspected in January and …" beside "The dam was not inspected in January". */
function oppositeClauses(a: Gist, b: Gist): Relation | null {
  for (const one of a.clauses) {
    for (const other of b.clauses) {
      if (one.negative === other.negative || one.mood !== other.mood) continue
      const common = commonStems(one.stems, other.stems)
      const anchors = commonAnchors(one.anchors, other.anchors)
      const longest = Math.max(one.stems.length, other.stems.length)
      const least = anchors.length > 0 ? OF_CLAUSE : 1
      if (common.length < LEAST_WORDS || common.length < least * longest) continue
      if (common.length + anchors.length < LEAST_OF_CLAUSE) continue
      if (clashOf(one.anchors, other.anchors) !== null || clashOf(a.anchors, b.anchors) === 'names') continue
      return { kind: 'opposite', score: common.length / longest, shared: [...common, ...anchors] }
    }
  }
  return null
}

/** "Arden attacked Norland" and "Norland attacked Arden" have the same words. */
function areSwapped(a: Gist, b: Gist): boolean {
  if (a.passive !== b.passive) return false
  const [first, second] = a.anchors.names.filter(name => b.anchors.names.includes(name))
  if (first === undefined || second === undefined || first === second) return false
  return b.anchors.names.indexOf(first) > b.anchors.names.indexOf(second)
}

/** "Twelve times the permitted level" and "three times the permitted level": all else is the same. */
function differInOneNumber(a: Gist, b: Gist): boolean {
  const missing = (from: Gist, to: Gist) =>
    from.anchors.numbers.filter(one => !to.anchors.numbers.includes(one))
  return (
    missing(a, b).length === 1 &&
    missing(b, a).length === 1 &&
    a.stems.length >= LEAST_OF_CLAUSE &&
    a.stems.length === b.stems.length &&
    commonStems(a.stems, b.stems).length === a.stems.length &&
    !(namesLacking(a.anchors.names, b.anchors.names) || namesLacking(b.anchors.names, a.anchors.names))
  )
}
