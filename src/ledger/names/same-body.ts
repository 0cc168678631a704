/**
 * Two names of bodies, offices, groups or places → whether they can be one. Words count in any order; a country, a number
 * or a telling word that both sides have differently keeps them apart; legal forms of different sorts do too.
 */
import { initialsOf } from '../../language/en/initials.ts'
import { type Alignment, align } from './align.ts'
import type { BodyName, BodyWord, BodyWordKind } from './body-name.ts'
import { better, type Judgement, likely, other, same } from './judgement.ts'
import { formsAgree } from './legal-form.ts'
import { FOR_BODIES, SURE } from './match-words.ts'
import { reasons, sentence } from './same-person.ts'

/** What a name keeps of its score when the other leaves such a word out; what is not here makes another body. */
const WHEN_LEFT_OUT: ReadonlyMap<BodyWordKind, number> = new Map([
  ['sort', 0.9],
  ['country', 0.72],
  ['region', 0.7],
])

/** How much a word says of which body it is. */
const WEIGHT: Readonly<Record<BodyWordKind, number>> = {
  telling: 1,
  number: 1,
  country: 0.6,
  region: 0.6,
  generic: 0.3,
  sort: 0.2,
}

/** Words that say which body it is; "Interior Ministry" has none. */
const TELLS = /^(?:telling|country|region|number)$/

/** The judgement on two bodies, by the best of their readings. */
export function sameBody(a: readonly BodyName[], b: readonly BodyName[]): Judgement {
  let best = other('they share no word')
  for (const one of a) for (const two of b) best = better(best, judge(one, two))
  return best
}

function judge(a: BodyName, b: BodyName): Judgement {
  if (a.words.length === 0 || b.words.length === 0) return other('a name without letters is nobody’s')
  const listed = asListed(a, b)
  if (listed !== null) return listed
  const byWords = judgeWords(a, b)
  if (byWords.verdict !== 'other') return byWords
  return asInitials(a, b) ?? asInitials(b, a) ?? byWords
}

function asListed(a: BodyName, b: BodyName): Judgement | null {
  if (a.listed === null || b.listed === null) return null
  if (a.listed.name === b.listed.name && a.listed.sort === b.listed.sort)
    return same(1, `both are listed as names of ${a.listed.name}`)
  if (a.listed.name !== b.listed.name)
    return other(`${a.written} is listed as ${a.listed.name}, ${b.written} as ${b.listed.name}`)
  return null
}

/** "MOI" for "Ministry of the Interior", with its country said or not. */
function asInitials(short: BodyName, long: BodyName): Judgement | null {
  if (short.short === null || long.spelled.length < 2) return null
  const letters = short.short
  const rest = short.words.slice(1)
  const country = long.words.filter(word => word.kind === 'country')
  const full = [
    long.spelled,
    long.spelled.filter(word => !country.some(one => one.written.toLowerCase() === word)),
  ]
  if (!full.some(words => initialsOf(words).includes(letters))) return null
  if (rest.some(word => word.kind !== 'country' || country.some(one => one.folded !== word.folded)))
    return null
  const score = letters.length > 2 ? 0.8 : 0.6
  return likely(score, `${short.words[0]?.written} is made of the first letters of ${long.written}`)
}

function judgeWords(a: BodyName, b: BodyName): Judgement {
  const found = align(a.words, b.words, FOR_BODIES)
  const leftA = found.leftA.flatMap(at => a.words[at] ?? [])
  const leftB = found.leftB.flatMap(at => b.words[at] ?? [])
  const kept = keptOf([...leftA, ...leftB])
  const against = contradiction(leftA, leftB, kept, found)
  if (against !== null) return other(against, 0.3)
  if (!formsAgree(a.form, b.form))
    return other(`${a.form?.written} and ${b.form?.written} are different legal forms`, 0.4)
  const score = shareOf(a, found) * kept
  const form =
    (a.form === null) !== (b.form === null) ? `${(a.form ?? b.form)?.written} is a legal form` : null
  const tells = found.pairs.some(pair => TELLS.test(a.words[pair.a]?.kind ?? ''))
  const because = sentence(
    reasons(found.pairs),
    form,
    leftOut([...leftA, ...leftB]),
    tells ? null : 'any country can have one so named',
  )
  const sure = tells && kept === 1 && found.pairs.every(pair => pair.match.score >= SURE)
  return sure ? same(score, because) : likely(score, because)
}

function keptOf(left: readonly BodyWord[]): number {
  return left.reduce((kept, word) => kept * (WHEN_LEFT_OUT.get(word.kind) ?? 0), 1)
}

function contradiction(
  leftA: readonly BodyWord[],
  leftB: readonly BodyWord[],
  kept: number,
  { pairs }: Alignment,
): string | null {
  const mine = leftA.find(word => word.kind !== 'sort')
  const theirs = leftB.find(word => word.kind !== 'sort')
  if (mine !== undefined && theirs !== undefined) return `${mine.written} is not ${theirs.written}`
  const alone = [...leftA, ...leftB].find(word => !WHEN_LEFT_OUT.has(word.kind))
  if (kept === 0 && alone !== undefined) return `${alone.written} is in one of them only`
  return pairs.length === 0 ? 'they share no word' : null
}

/** The mean score of the words that have a partner, by how much they say. */
function shareOf(a: BodyName, { pairs }: Alignment): number {
  let sum = 0
  let all = 0
  for (const pair of pairs) {
    const weight = WEIGHT[a.words[pair.a]?.kind ?? 'generic']
    sum += weight * pair.match.score
    all += weight
  }
  return all === 0 ? 0 : sum / all
}

function leftOut(left: readonly BodyWord[]): string | null {
  return left.length === 0 ? null : `${left.map(word => word.written).join(' ')} is in one of them only`
}
