/**
 * How far two words are apart as slips of the pen go: a vowel for a vowel or "v" for "b" costs less than "m" for "t", two
 * letters changed about are one slip. How much a pair may cost depends on its length, so that short names are not joined.
 */

const VOWELS = 'aeiouy'
const GROUPS: readonly string[] = [VOWELS, 'bpfv', 'dt', 'gkcqhx', 'szcx', 'zj', 'mn', 'lr', 'iyj', 'uvw']

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

/** Which letters are of one sort: for each letter its groups, one bit a group. */
const SORTS: ReadonlyMap<number, number> = sortsOfLetters()

function sortsOfLetters(): Map<number, number> {
  const sorts = new Map<number, number>()
  GROUPS.forEach((group, at) => {
    for (const letter of group) {
      const code = letter.charCodeAt(0)
      sorts.set(code, (sorts.get(code) ?? 0) | (1 << at))
    }
  })
  return sorts
}

const VOWEL_BIT = 1
const H = 'h'.charCodeAt(0)

/** The rows of the table of costs, used again for every pair of words: each is filled before it is read. */
const ROWS: readonly [Float64Array, Float64Array, Float64Array] = [
  new Float64Array(LONGEST + 1),
  new Float64Array(LONGEST + 1),
  new Float64Array(LONGEST + 1),
]

/** The cost of writing one word for the other, or null where it is more than is allowed. */
export function slipCost(one: string, other: string, allowed: number): number | null {
  if (Math.abs(one.length - other.length) * SPARE_DOUBLE > allowed) return null
  const a = codesOf(one)
  const b = codesOf(other)
  if (leastCost(a, b) > allowed) return null
  const short = Math.max(a.length, b.length) <= SHORT
  const start = short && swap(a[0] ?? 0, b[0] ?? 0) === 1 ? FIRST_LETTER : 0
  let [before, last, next] = ROWS
  last[0] = 0
  for (let at = 1; at <= b.length; at++) last[at] = (last[at - 1] ?? 0) + spare(b, at - 1)
  for (let row = 1; row <= a.length; row++) {
    if (fillRow({ a, b, row }, before, last, next) > allowed) return null
    const free = before
    before = last
    last = next
    next = free
  }
  const cost = start + (last[b.length] ?? 0)
  return cost <= allowed ? cost : null
}

function codesOf(word: string): number[] {
  const codes: number[] = []
  for (let at = 0; at < Math.min(word.length, LONGEST); at++) codes.push(word.charCodeAt(at))
  return codes
}

/** No cost is less: every letter that the other word lacks altogether was dropped or written for another. */
function leastCost(a: Codes, b: Codes): number {
  const mine = lettersOf(a)
  const theirs = lettersOf(b)
  return Math.max(costOf(mine & ~theirs), costOf(theirs & ~mine))
}

const A = 'a'.charCodeAt(0)

function lettersOf(word: Codes): number {
  let letters = 0
  for (const code of word) if (code >= A && code < A + 26) letters |= 1 << (code - A)
  return letters
}

/** An "h" may be dropped for less than the others. */
function costOf(letters: number): number {
  let cost = letters & (1 << (H - A)) ? SPARE_H - SAME_SORT : 0
  for (let left = letters; left !== 0; left &= left - 1) cost += SAME_SORT
  return cost
}

type Codes = readonly number[]
type Cells = { readonly a: Codes; readonly b: Codes; readonly row: number }

/** Fills the row of the first word's next letter; returns its least cost. */
function fillRow({ a, b, row }: Cells, before: Float64Array, last: Float64Array, next: Float64Array): number {
  const letter = a[row - 1] ?? 0
  const left = spare(a, row - 1)
  next[0] = (last[0] ?? 0) + left
  let least = next[0]
  for (let at = 1; at <= b.length; at++) {
    const facing = b[at - 1] ?? 0
    let cost = (last[at - 1] ?? 0) + swap(letter, facing)
    cost = Math.min(cost, (last[at] ?? 0) + left, (next[at - 1] ?? 0) + spare(b, at - 1))
    if (row > 1 && at > 1 && letter !== facing && letter === b[at - 2] && facing === a[row - 2])
      cost = Math.min(cost, (before[at - 2] ?? 0) + CHANGED_ABOUT)
    next[at] = cost
    if (cost < least) least = cost
  }
  return least
}

/** What a letter costs that the other word does not have. */
function spare(word: Codes, at: number): number {
  const letter = word[at] ?? 0
  if (at > 0 && letter === word[at - 1]) return SPARE_DOUBLE
  if (letter === H) return SPARE_H
  return (SORTS.get(letter) ?? 0) & VOWEL_BIT ? SPARE_VOWEL : 1
}

function swap(a: number, b: number): number {
  if (a === b) return 0
  return (SORTS.get(a) ?? 0) & (SORTS.get(b) ?? 0) ? SAME_SORT : 1
}
