/**
 * The words of two names → which word of one is which of the other, the surest pairs first, each word once; then words
 * that only a space keeps apart ("Patr ushev"). What is left over on each side is what speaks against one name.
 */
import { type Leniency, matchWords, type WordMatch } from './match-words.ts'
import { type NameWord, toWord } from './name-words.ts'

export type Pair = { readonly a: number; readonly b: number; readonly match: WordMatch }

export type Alignment = {
  readonly pairs: readonly Pair[]
  /** Indexes of the words without a partner. */
  readonly leftA: readonly number[]
  readonly leftB: readonly number[]
}

type Words = readonly NameWord[]

/** Pairs the words of two names. */
export function align(a: Words, b: Words, leniency: Leniency): Alignment {
  const pairs = surest(allPairs(a, b, leniency))
  const leftA = without(a, new Set(pairs.map(pair => pair.a)))
  const leftB = without(b, new Set(pairs.map(pair => pair.b)))
  const once = joinRuns({ many: a, single: b, leniency }, { pairs, leftA, leftB })
  return turned(joinRuns({ many: b, single: a, leniency }, turned(once)))
}

function allPairs(a: Words, b: Words, leniency: Leniency): Pair[] {
  return a.flatMap((one, at) =>
    b.flatMap((other, place) => {
      const match = matchWords(one, other, leniency)
      return match === null ? [] : [{ a: at, b: place, match }]
    }),
  )
}

/** The surest pairs, each word once; of equal ones those that keep the order. */
function surest(pairs: readonly Pair[]): Pair[] {
  const takenA = new Set<number>()
  const takenB = new Set<number>()
  const away = (pair: Pair) => Math.abs(pair.a - pair.b)
  const sorted = [...pairs].sort(
    (one, other) => other.match.score - one.match.score || away(one) - away(other),
  )
  return sorted.filter(pair => {
    if (takenA.has(pair.a) || takenB.has(pair.b)) return false
    takenA.add(pair.a)
    takenB.add(pair.b)
    return true
  })
}

function without(words: Words, taken: ReadonlySet<number>): number[] {
  return [...words.keys()].filter(at => !taken.has(at))
}

function turned({ pairs, leftA, leftB }: Alignment): Alignment {
  return { pairs: pairs.map(({ a, b, match }) => ({ a: b, b: a, match })), leftA: leftB, leftB: leftA }
}

/** The side on which words may run together to one word of the other. */
type Sides = { readonly many: Words; readonly single: Words; readonly leniency: Leniency }

const LONGEST_RUN = 3
/** Run together they are about as long as the one word. */
const MOST_LETTERS_OFF = 3
/** Less sure than this, words that are only near when run together are left apart. */
const LEAST = 0.8
/** A space in a name says a little against it. */
const MOST = 0.95

/** Joins two or three neighbouring words left over on one side to one word left over on the other. */
function joinRuns(sides: Sides, found: Alignment): Alignment {
  if (found.leftA.length < 2) return found
  let joined = found
  for (const place of found.leftB) {
    const pairs = runFor(sides, joined.leftA, place)
    if (pairs.length === 0) continue
    const run = new Set(pairs.map(pair => pair.a))
    joined = {
      pairs: [...joined.pairs, ...pairs],
      leftA: joined.leftA.filter(at => !run.has(at)),
      leftB: joined.leftB.filter(at => at !== place),
    }
  }
  return joined
}

function runFor({ many, single, leniency }: Sides, left: readonly number[], place: number): Pair[] {
  const whole = single[place]
  if (whole === undefined) return []
  for (let from = 0; from + 1 < left.length; from++)
    for (let length = Math.min(LONGEST_RUN, left.length - from); length > 1; length--) {
      const run = left.slice(from, from + length)
      const parts = run.flatMap(at => many[at] ?? [])
      const letters = parts.reduce((sum, part) => sum + part.folded.length, 0)
      if (Math.abs(letters - whole.folded.length) > MOST_LETTERS_OFF) continue
      const match = matchWords(together(parts), whole, leniency)
      if (match === null || match.score < LEAST) continue
      const because = `${parts.map(part => part.written).join(' ')} is ${whole.written} in ${length} words`
      const pair = { score: Math.min(match.score, MOST), because }
      return run.map(at => ({ a: at, b: place, match: pair }))
    }
  return []
}

/** Several words read as one. */
function together(words: Words): NameWord {
  const written = words.map(word => word.written).join(' ')
  return toWord(
    written,
    words.map(word => word.folded).join(''),
    words.some(word => word.bare),
  )
}
