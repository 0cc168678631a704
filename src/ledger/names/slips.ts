/**
 * How far two words are apart as slips of the pen go: a vowel for a vowel or "v" for "b" costs less than "m" for "t", two
 * letters changed about are one slip. How much a pair may cost depends on its length, so that short names are not joined.
 */

const VOWELS = 'aeiouy'
const GROUPS: readonly string[] = ['bpfv', 'dt', 'gkcqhx', 'szcx', 'zj', 'mn', 'lr', 'iyj', 'uvw']

/** Longer words are compared by their first letters. */
const LONGEST = 40

const SAME_SORT = 0.5
const SPARE_VOWEL = 0.6
const SPARE_H = 0.4
const SPARE_DOUBLE = 0.3
const CHANGED_ABOUT = 0.8
/** In a short word the first letter tells the most. */
const FIRST_LETTER = 0.3
const SHORT = 5

/** The most that two words may differ and be one name written with slips; the length is the longer one's. */
export function allowedCost(length: number): number {
  if (length <= 3) return 0.45
  if (length <= 5) return 1
  return length <= 8 ? 1.5 : 2
}

/** The cost of writing one word for the other, or null where it is more than is allowed. */
export function slipCost(a: string, b: string, allowed: number): number | null {
  const one = a.slice(0, LONGEST)
  const other = b.slice(0, LONGEST)
  if (Math.abs(one.length - other.length) * SPARE_H > allowed) return null
  const short = Math.max(one.length, other.length) <= SHORT
  const start = short && swap(one.charAt(0), other.charAt(0)) === 1 ? FIRST_LETTER : 0
  let before: number[] = []
  let last = firstRow(other)
  for (let row = 1; row <= one.length; row++) {
    const next = rowOf({ one, other, row }, before, last)
    if (Math.min(...next) > allowed) return null
    before = last
    last = next
  }
  const cost = start + (last[other.length] ?? 0)
  return cost <= allowed ? cost : null
}

function firstRow(other: string): number[] {
  const costs = [0]
  for (let at = 1; at <= other.length; at++) costs.push((costs[at - 1] ?? 0) + spare(other, at - 1))
  return costs
}

type Cells = { readonly one: string; readonly other: string; readonly row: number }

function rowOf({ one, other, row }: Cells, before: readonly number[], last: readonly number[]): number[] {
  const letter = one.charAt(row - 1)
  const costs = [(last[0] ?? 0) + spare(one, row - 1)]
  for (let at = 1; at <= other.length; at++) {
    const facing = other.charAt(at - 1)
    let best = (last[at - 1] ?? 0) + swap(letter, facing)
    best = Math.min(best, (last[at] ?? 0) + spare(one, row - 1), (costs[at - 1] ?? 0) + spare(other, at - 1))
    const turned =
      row > 1 &&
      at > 1 &&
      letter === other.charAt(at - 2) &&
      facing === one.charAt(row - 2) &&
      letter !== facing
    costs.push(turned ? Math.min(best, (before[at - 2] ?? 0) + CHANGED_ABOUT) : best)
  }
  return costs
}

/** What a letter costs that the other word does not have. */
function spare(word: string, at: number): number {
  const letter = word.charAt(at)
  if (at > 0 && letter === word.charAt(at - 1)) return SPARE_DOUBLE
  if (letter === 'h') return SPARE_H
  return VOWELS.includes(letter) ? SPARE_VOWEL : 1
}

function swap(a: string, b: string): number {
  if (a === b) return 0
  if (VOWELS.includes(a) && VOWELS.includes(b)) return SAME_SORT
  return GROUPS.some(group => group.includes(a) && group.includes(b)) ? SAME_SORT : 1
}
