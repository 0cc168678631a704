/**
 * Two names of persons → whether they can be one person. What one name says and the other contradicts keeps them
 * apart ("Ivan Petrovich", "Ivan Sergeyevich"); what one only leaves out does not. One word alone is never enough for `same`.
 */
import { type Alignment, align, type Pair } from './align.ts'
import { type Judgement, likely, other, same } from './judgement.ts'
import { FOR_LONG_NAMES, FOR_PERSONS, SURE } from './match-words.ts'
import type { NameWord } from './name-words.ts'
import { isPatronymic, type PersonName } from './person-name.ts'

/** What a word more on one side takes off. */
const PER_EXTRA = 0.06
const MOST_OFF = 0.2
const LONG = 4
/** Where no word is sure, they must be surer than this together. */
const LEAST_UNSURE = 0.8
const BARE_SURNAME = 0.65
const BARE_GIVEN = 0.5

/** The judgement on two names of persons. */
export function samePerson(a: PersonName, b: PersonName): Judgement {
  if (a.words.length === 0 || b.words.length === 0) return other('a name without letters is nobody’s')
  const long = Math.min(a.words.length, b.words.length) >= LONG
  const found = align(a.words, b.words, long ? FOR_LONG_NAMES : FOR_PERSONS)
  const full = found.pairs.filter(pair => !isInitial(a.words[pair.a]) && !isInitial(b.words[pair.b]))
  if (full.length === 0) return other(`${a.written} and ${b.written} share no word`)
  const against = contradiction(a, b, found)
  if (against !== null) return other(against, 0.3)
  if (full.every(pair => pair.match.score < SURE) && mean(full) < LEAST_UNSURE)
    return other(`too many slips: ${reasons(full)}`, 0.4)
  if (a.words.length === 1 || b.words.length === 1) return bareName(a, b, full)
  if (isTurned(found.pairs) && onlyGiven(a.words) && onlyGiven(b.words))
    return other(`${a.written} and ${b.written} are given names in another order`, 0.4)
  return judged(a, b, found, full)
}

function contradiction(a: PersonName, b: PersonName, { leftA, leftB }: Alignment): string | null {
  const mine = a.words[leftA[0] ?? -1]
  const theirs = b.words[leftB[0] ?? -1]
  if (mine !== undefined && theirs !== undefined) return `${mine.written} is not ${theirs.written}`
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation)
    return `${a.generation} is not ${b.generation}`
  return null
}

/** One of them has one word, and it is in the other. */
function bareName(a: PersonName, b: PersonName, full: readonly Pair[]): Judgement {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const joined = new Set(full.map(pair => (short === a ? pair.b : pair.a)))
  const score = mean(full)
  const said = reasons(full)
  // "SergeiLavrov": one word that is all the words of the other.
  if (joined.size === long.words.length && long.words.length > 1)
    return score >= SURE ? same(score, said) : likely(score, said)
  const only = short.words[0]?.written ?? ''
  if (long.words.length === 1) return likely(score, sentence(said, `${only} alone may be several persons`))
  const given = joined.has(0) && short.words[0]?.isGiven === true
  if (given) return likely(BARE_GIVEN, sentence(said, `${only} is a given name alone`))
  return likely(BARE_SURNAME * score, sentence(said, `${only} is one word of ${long.written}`))
}

function judged(a: PersonName, b: PersonName, found: Alignment, full: readonly Pair[]): Judgement {
  const extra = [
    ...found.leftA.flatMap(at => a.words[at] ?? []),
    ...found.leftB.flatMap(at => b.words[at] ?? []),
  ]
  // "George W. Bush" is not sure to be "George H. W. Bush": who gives one initial would give the other.
  const bothShort = a.words.some(isInitial) && b.words.some(isInitial)
  const saying = extra.filter(word => !isPatronymic(word) && (bothShort || !isInitial(word)))
  const turned = isTurned(found.pairs)
  const oneGeneration = a.generation !== b.generation
  const score =
    mean(found.pairs) -
    Math.min(MOST_OFF, saying.length * PER_EXTRA) -
    (turned ? 0.06 : 0) -
    (oneGeneration ? 0.3 : 0)
  const because = sentence(
    reasons(found.pairs),
    turned ? 'the words are in another order' : null,
    extra.length > 0 ? `${extra.map(word => word.written).join(' ')} is in one of them only` : null,
    oneGeneration ? `${a.generation ?? b.generation} is in one of them only` : null,
  )
  const sure =
    full.length > 1 && found.pairs.every(pair => pair.match.score >= SURE) && saying.length === 0 && !turned
  return sure && !oneGeneration ? same(score, because) : likely(score, because)
}

function isInitial(word: NameWord | undefined): boolean {
  return word?.folded.length === 1
}

function onlyGiven(words: readonly NameWord[]): boolean {
  return words.every(word => word.isGiven)
}

function isTurned(pairs: readonly Pair[]): boolean {
  const inOrder = [...pairs].sort((one, two) => one.a - two.a)
  return inOrder.some((pair, at) => pair.b < (inOrder[at - 1]?.b ?? 0))
}

function mean(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, pair) => sum + pair.match.score, 0) / pairs.length
}

/** Why the pairs that are not the same letters are the same word. */
export function reasons(pairs: readonly Pair[]): string {
  const said = new Set(pairs.flatMap(pair => pair.match.because ?? []))
  return said.size === 0 ? 'the same words' : [...said].slice(0, 3).join('; ')
}

export function sentence(...parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null && part !== '').join('; ')
}
