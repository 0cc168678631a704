/**
 * Two texts → the passages they share, in both, as a person would mark them with a pencil: runs of the same words, joined
 * over a few words that were changed between them.
 *
 * Runs are taken from the first text's start to its end, the longest that begins at each word; a word belongs to one run.
 * Where a run stands in the second text does not matter, so that moved paragraphs are found too. Each step looks at a
 * bounded number of places and then steps over what it read, so time grows with length alone.
 */
import { shinglesOf, type Words } from './words.ts'

type Texts = { readonly a: readonly number[]; readonly b: readonly number[] }

/** Word indexes: `length` words from `a` in the first text lie over those from `b` in the second. */
type Run = { readonly a: number; readonly b: number; readonly length: number }

/** Half-open. */
type Range = readonly [first: number, end: number]

/** A passage: where it stands in both texts, in words, and how many of its words are the same. */
export type Passage = {
  readonly a: Range
  readonly b: Range
  readonly same: number
}

export type Alignment = {
  readonly passages: readonly Passage[]
  /** Which words of each text stand in a run. */
  readonly inA: readonly boolean[]
  readonly inB: readonly boolean[]
  /** Words shared: no more than either text gives. */
  readonly same: number
  /** Words of the passages that follow one another in both texts. */
  readonly inOrder: number
}

/** Words of the shortest run: "the president of the United States" alone says nothing. */
const SEED = 4
/** Places in the second text that a run may begin at; a phrase that stands oftener is followed at the first of them. */
const MOST_PLACES = 8
/** Changed words, in either text, that two runs of one passage may have between them. */
const WIDEST_GAP = 4
/** Same words of the shortest passage: below this, names, titles and set phrases meet by chance. */
const SHORTEST = 10

export function align(a: Words, b: Words): Alignment {
  const fewest = Math.min(SHORTEST, a.hashes.length, b.hashes.length)
  const passages = joined(runsOf(a.hashes, b.hashes)).filter(passage => passage.same >= fewest)
  const inA = covered(
    a,
    passages.map(({ a }) => a),
  )
  const inB = covered(
    b,
    passages.map(({ b }) => b),
  )
  // A passage that one text repeats is no more than it is in the other.
  const sum = passages.reduce((words, passage) => words + passage.same, 0)
  const same = Math.min(sum, count(inA), count(inB))
  return { passages, inA, inB, same, inOrder: Math.min(same, inOrderOf(passages)) }
}

function runsOf(a: readonly number[], b: readonly number[]): Run[] {
  const seed = Math.min(SEED, a.length, b.length)
  if (seed === 0) return []
  const places = placesOf(b, seed)
  const runs: Run[] = []
  // Where the second text would go on if nothing but words in place had changed since the last run.
  let ahead = 0
  const seeds = shinglesOf(a, seed)
  for (let at = 0; at < seeds.length; at++) {
    const run = longestAt({ a, b }, at, [at + ahead, ...(places.get(seeds[at] ?? 0) ?? [])])
    if (run === null) continue
    runs.push(run)
    ahead = run.b - run.a
    at += run.length - 1
  }
  return runs
}

function placesOf(hashes: readonly number[], seed: number): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (const [at, shingle] of shinglesOf(hashes, seed).entries()) {
    const known = places.get(shingle)
    if (known === undefined) places.set(shingle, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  }
  return places
}

/** The longest run from a word of the first text; of equals the one at the place named first. */
function longestAt(texts: Texts, at: number, places: readonly number[]): Run | null {
  let best: Run | null = null
  for (const place of places) {
    const length = runLength(texts, at, place)
    if (length > (best?.length ?? 0)) best = { a: at, b: place, length }
  }
  return best
}

function runLength({ a, b }: Texts, at: number, place: number): number {
  let length = 0
  while (at + length < a.length && a[at + length] === b[place + length]) length++
  return length
}

/** Runs that follow one another closely in both texts, as one passage. */
function joined(runs: readonly Run[]): Passage[] {
  const passages: Passage[] = []
  for (const { a, b, length } of runs) {
    const before = passages.at(-1)
    const follows =
      before !== undefined &&
      a - before.a[1] <= WIDEST_GAP &&
      b >= before.b[1] &&
      b - before.b[1] <= WIDEST_GAP
    if (follows) passages.pop()
    const start = follows ? before : { a: [a, a], b: [b, b], same: 0 }
    passages.push({
      a: [start.a[0], a + length],
      b: [start.b[0], b + length],
      same: start.same + length,
    })
  }
  return passages
}

function covered({ hashes }: Words, ranges: readonly Range[]): boolean[] {
  const marked = hashes.map(() => false)
  for (const [first, last] of ranges) marked.fill(true, first, last)
  return marked
}

function count(marked: readonly boolean[]): number {
  return marked.filter(Boolean).length
}

/** The heaviest chain of passages that rise in the second text as in the first (prefix maxima in a Fenwick tree). */
function inOrderOf(passages: readonly Passage[]): number {
  const byPlace = passages.map((_, index) => index)
  byPlace.sort((one, other) => (passages[one]?.b[0] ?? 0) - (passages[other]?.b[0] ?? 0) || one - other)
  const ranks = new Map(byPlace.map((index, rank) => [index, rank + 1]))
  const heaviest = new Float64Array(passages.length + 1)
  for (const [index, passage] of passages.entries()) {
    const rank = ranks.get(index) ?? 0
    let before = 0
    for (let at = rank - 1; at > 0; at -= at & -at) {
      before = Math.max(before, heaviest[at] ?? 0)
    }
    const chain = before + passage.same
    for (let at = rank; at < heaviest.length; at += at & -at) {
      heaviest[at] = Math.max(heaviest[at] ?? 0, chain)
    }
  }
  return heaviest.reduce((most, chain) => Math.max(most, chain), 0)
}
