/**
 * Two texts → whether one is a copy of the other or both of a third, and the passages that show it. Which of them is the
 * earlier is not told here: clocks tell that.
 *
 * A copy has the writer's own words. A speech that two reporters quote at length, or the standing last paragraph of a
 * paper, is no copy.
 */
import type { Span } from '../../text/span.ts'
import { type Alignment, align, type Passage } from './align.ts'
import { quotedIn, type Words, wordsOf } from './words.ts'

/**
 * `same`: the same text. `reprint`: nearly all of both. `excerpt`: nearly all of the shorter, in a longer one.
 * `rewrite`: a good part of the shorter, the rest told anew. `none`: no copy.
 */
export type CopyKind = 'same' | 'reprint' | 'excerpt' | 'rewrite' | 'none'

export type Copy = {
  readonly kind: CopyKind
  /** Share of the shorter text's words that stand in the longer, in passages; 0 to 1. */
  readonly shared: number
  /** The passages, in the texts as received. */
  readonly spans: readonly { readonly a: Span; readonly b: Span }[]
  /** One sentence for people. */
  readonly because: string
}

/** A text made ready to be compared, once for all its comparisons. */
export type Comparable = { readonly words: Words; readonly quoted: readonly boolean[] }

/** Of both texts: above this they differ by a headline, a byline, a corrected slip. */
const SAME = 0.97
/** Above this a text is taken over as it stands, cut or topped. */
const TAKEN_OVER = 0.6
/**
 * Above this a part was taken over; below, two reporters of one event meet by chance. Asked of all words and of those
 * outside quotation marks. On the pairs it was chosen on, every value from 0.22 to 0.35 does about as well.
 */
const PART = 0.28
/** Words: less is a standing phrase or a common sentence, unless it is the whole text. */
const FEWEST = 30
/** Words after a passage that still ends its text: "Share this", "Follow us". */
const LAST_WORDS = 15

export function toComparable(text: string): Comparable {
  const words = wordsOf(text)
  return { words, quoted: quotedIn(words) }
}

export function copyOf(a: Comparable, b: Comparable): Copy {
  if (a.words.hashes.length > b.words.hashes.length) {
    const turned = copyOf(b, a)
    return { ...turned, spans: turned.spans.map(({ a: inB, b: inA }) => ({ a: inA, b: inB })) }
  }
  const alignment = align(a.words, b.words)
  const spans = alignment.passages.map(passage => ({
    a: spanOf(a.words, passage.a),
    b: spanOf(b.words, passage.b),
  }))
  const shorter = a.words.hashes.length
  return {
    kind: kindOf(alignment, a, b),
    shared: share(alignment.same, shorter),
    spans,
    because: reasonOf(alignment, shorter),
  }
}

/** `a` is the shorter. */
function kindOf(alignment: Alignment, a: Comparable, b: Comparable): CopyKind {
  const ofShorter = share(alignment.same, a.words.hashes.length)
  const ofLonger = share(alignment.same, b.words.hashes.length)
  if (ofLonger >= SAME) return 'same'
  if (alignment.same < FEWEST || ofShorter < PART || ownShare(alignment, a) < PART) return 'none'
  if (ofLonger >= TAKEN_OVER) return 'reprint'
  if (ofShorter >= TAKEN_OVER) return 'excerpt'
  return isStandingEnd(alignment, a, b) ? 'none' : 'rewrite'
}

/** Share of the words outside quotation marks. Of a text that is nearly all quotation, an interview, that is the text. */
function ownShare({ inA }: Alignment, { quoted }: Comparable): number {
  const own = quoted.filter(one => !one).length
  return own < FEWEST ? 1 : share(quoted.filter((one, at) => !one && inA[at]).length, own)
}

/** One passage that ends both texts: related stories, a note on the author, a paper's standing remark. */
function isStandingEnd({ passages }: Alignment, a: Comparable, b: Comparable): boolean {
  const [only, second] = passages
  if (only === undefined || second !== undefined) return false
  const after = Math.max(a.words.hashes.length - only.a[1], b.words.hashes.length - only.b[1])
  return after <= LAST_WORDS
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function spanOf({ clean, starts, ends }: Words, [first, end]: Passage['a']): Span {
  return clean.toReceived({ start: starts[first] ?? 0, end: ends[end - 1] ?? 0 })
}

function reasonOf({ same, inOrder, passages }: Alignment, shorter: number): string {
  if (passages.length === 0) return 'no passage in common'
  const percent = Math.round(100 * share(same, shorter))
  const order = inOrder === same ? 'in the same order' : `${inOrder} of them in the same order`
  const where = passages.length === 1 ? 'one passage' : `${passages.length} passages, ${order}`
  return `${same} of the shorter text's ${shorter} words (${percent} %) stand in the other, in ${where}`
}
