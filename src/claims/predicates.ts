/**
 * A clause's tokens → its verbs with what belongs to them: "Arden's mayor has refused to release the prisoners" is one,
 * of the verb "release", carried by "refused", with its subject and object.
 */
import type { Marks } from '../annotate/mark.ts'
import { subordinators } from '../language/en/clause-words.ts'
import type { Parsed, Sentence, Token } from '../parse/parsed.ts'
import type { Span } from '../text/span.ts'
import { clauseRanges, isFiniteVerb } from './clauses.ts'
import { startingWithin, tokenIndexAt } from './look-up.ts'
import type { Stretch } from './noun-phrase.ts'
import { type NounPhrase, nounPhrases } from './phrases.ts'
import { type VerbGroup, verbGroups } from './verb-groups.ts'

/** A verb with what belongs to it. */
export type Predicate = VerbGroup & {
  readonly subject: NounPhrase | null
  readonly object: NounPhrase | null
  /** The phrases after the verb that have a preposition. */
  readonly phrases: readonly NounPhrase[]
  /** Where what belongs to this verb begins and ends: after the verb before it, before the verb after it. */
  readonly first: number
  readonly last: number
}

/** A clause with its verb groups, and, worked out when asked for, its noun phrases and the predicate of each group. */
export type Told = Stretch & {
  readonly groups: readonly VerbGroup[]
  readonly phrases: () => readonly NounPhrase[]
  readonly predicate: (group: VerbGroup) => Predicate
}

const known = new WeakMap<Sentence, readonly Told[]>()

/** What the clauses of a sentence tell; worked out once for all kinds of claims. Dates belong to no phrase. */
export function clausesTold(parsed: Parsed, marks: Marks, sentence: Sentence): readonly Told[] {
  const told = known.get(sentence)
  if (told !== undefined) return told
  const times = new Set<number>()
  for (const date of startingWithin(marks.dates, sentence)) {
    for (let at = tokenIndexAt(parsed, date.start); (parsed.tokens[at]?.end ?? Infinity) <= date.end; at++)
      times.add(at)
  }
  const places = startingWithin(marks.places, sentence)
  const found = clauseRanges(parsed, sentence).map(clause =>
    toldIn(parsed.tokens, { ...clause, sentence: sentence.first, times, places }),
  )
  known.set(sentence, found)
  return found
}

/** A clause, where its sentence begins, and what no phrase may reach over or begin inside. */
type Surroundings = Stretch & {
  readonly sentence: number
  readonly times: ReadonlySet<number>
  readonly places: readonly Span[]
}

function toldIn(tokens: readonly Token[], clause: Surroundings): Told {
  const groups = verbGroups(tokens, clause)
  const phrases = once(() => {
    const outside = new Set([...clause.times, ...groups.map(group => group.verb)])
    const found = nounPhrases(tokens, clause.first, clause.last, outside)
    return found.map(phrase => afterPlace(tokens, phrase, clause.places))
  })
  const made: Predicate[] = []
  const predicate = (group: VerbGroup) => {
    const index = groups.indexOf(group)
    const found = made[index] ?? predicateOf(tokens, clause, { groups, index, group, phrases: phrases() })
    made[index] = found
    return found
  }
  return { first: clause.first, last: clause.last, groups, phrases, predicate }
}

/** In "in Viseu de Sus people said" the phrase is "people": a name that the tagger breaks up gives nothing to the next. */
function afterPlace(tokens: readonly Token[], phrase: NounPhrase, places: readonly Span[]): NounPhrase {
  const place = places.find(one => one.start < phrase.start && phrase.start < one.end && one.end < phrase.end)
  if (place === undefined) return phrase
  let first = phrase.first
  while (first < phrase.head && (tokens[first]?.start ?? 0) < place.end) first++
  return { ...phrase, first, start: tokens[first]?.start ?? phrase.start }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

type GroupAmong = {
  readonly groups: readonly VerbGroup[]
  readonly index: number
  readonly group: VerbGroup
  readonly phrases: readonly NounPhrase[]
}

function predicateOf(tokens: readonly Token[], clause: Surroundings, among: GroupAmong): Predicate {
  const { groups, index, group, phrases } = among
  const { start, verb, passive, negated, modal, carrier, carriedBy } = group
  const last = groups[index + 1]?.start ?? clause.last
  const after = phrases.filter(phrase => phrase.first > group.verb && phrase.first < last)
  const before = groups[index - 1]
  // Named one by one: spreading the group was a sixth of the time of all three kinds of claims.
  return {
    start,
    verb,
    passive,
    negated,
    modal,
    carrier,
    carriedBy,
    subject: beforeRelative(tokens, clause, among) ?? subjectOf(tokens, group, phrases),
    object: objectOf(tokens, group, after),
    phrases: after.filter(hasPreposition),
    first: before === undefined ? clause.first : before.verb + 1,
    last,
  }
}

function hasPreposition(phrase: NounPhrase): boolean {
  return phrase.preposition !== null
}

/** The first phrase of the clause without a preposition. In "after police fired" the word before it is none. */
function subjectOf(
  tokens: readonly Token[],
  group: VerbGroup,
  phrases: readonly NounPhrase[],
): NounPhrase | null {
  const isSubject = (phrase: NounPhrase) =>
    phrase.preposition === null ||
    (subordinators.has(phrase.preposition) && /^(?:MD|VB[DPZN])$/.test(tokens[phrase.last]?.pos ?? ''))
  const index = phrases.findIndex(phrase => phrase.last <= group.start && isSubject(phrase))
  const subject = phrases[index]
  if (subject === undefined) return afterCited(tokens, group, phrases)
  return withTail(subject, phrases.slice(index + 1), group.start)
}

/** In "residents who are abroad were told" the one who was told is before "who". */
function beforeRelative(
  tokens: readonly Token[],
  clause: Surroundings,
  { groups, group }: GroupAmong,
): NounPhrase | null {
  if (groups[1] !== group || !/^(?:who|which)$/.test(tokens[clause.first]?.lower ?? '')) return null
  if (groups[0]?.start !== clause.first + 1 || !isFiniteVerb(tokens[group.start])) return null
  if (/^(?:CC|,)$/.test(tokens[group.start - 1]?.pos ?? '')) return null
  const before = nounPhrases(tokens, Math.max(clause.sentence, clause.first - MOST_BEFORE), clause.first)
  const index = before.findLastIndex(phrase => phrase.preposition === null)
  const subject = before[index]
  if (subject === undefined) return null
  const whole = withTail(subject, before.slice(index + 1), clause.first)
  return whole.last === clause.first ? whole : null
}

/** How many tokens before "who" the one it stands for is looked for. */
const MOST_BEFORE = 15

/**
 * "According to The Herald administrative buildings were set on fire", "In Arden people should stay indoors": without
 * its comma the subject hides behind the name.
 */
function afterCited(
  tokens: readonly Token[],
  group: VerbGroup,
  phrases: readonly NounPhrase[],
): NounPhrase | null {
  const phrase = phrases.find(one => one.last === group.start && one.preposition !== null)
  if (phrase === undefined) return null
  const cited = phrase.preposition === 'to' && tokens[phrase.first - 2]?.lower === 'according'
  const placed =
    phrase.preposition === 'in' && phrase === phrases[0] && tokens[phrase.first - 1]?.text === 'In'
  if (!cited && !placed) return null
  let first = phrase.first
  for (let at = first; at < phrase.last; at++) if (tokens[at]?.pos.startsWith('NNP')) first = at + 1
  const start = tokens[first]?.start
  if (start === undefined || first === phrase.first || first >= phrase.last) return null
  return { ...phrase, first, start, preposition: null }
}

/** "The embassy in Arden": the phrases with a preposition that follow at once belong to the subject. */
function withTail(subject: NounPhrase, after: readonly NounPhrase[], limit: number): NounPhrase {
  let { last, end } = subject
  for (const phrase of after) {
    if (phrase.preposition === null || phrase.first !== last + 1 || phrase.last > limit) break
    last = phrase.last
    end = phrase.end
  }
  return { ...subject, last, end }
}

/** The first phrase after the verb without a preposition, unless another verb stands between. */
function objectOf(
  tokens: readonly Token[],
  group: VerbGroup,
  after: readonly NounPhrase[],
): NounPhrase | null {
  if (group.passive) return null
  const object = after.find(phrase => phrase.preposition === null)
  if (object === undefined) return null
  for (let at = group.verb + 1; at < object.first; at++) {
    const token = tokens[at]
    if (token?.pos.startsWith('VB') || token?.text === ',' || token?.pos === 'IN') return null
  }
  return object
}
