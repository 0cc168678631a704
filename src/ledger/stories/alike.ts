/**
 * Two signatures → how alike the stories are, 0 to 1: the cosine of their words, where something anchors it. Words alone
 * bring every flood together; so a name, a place or a number must be shared. Reports made after one pattern ("Hale wins
 * Ohio", "Hale wins Iowa") are told by headlines that differ in nothing but their names or numbers.
 */
import type { Signature } from './signature.ts'

/** A signature made ready to be compared many times. */
export type Comparable = {
  readonly signature: Signature
  /** The index of each word. */
  readonly at: ReadonlyMap<string, number>
}

/** Without an anchor only the same text again counts: no two reporters use words so much alike. */
const SAME_TEXT = 0.8
/** What is left of the likeness of two reports of one pattern. */
const TWINS = 0.3
/** Share of the headline words that are no anchors, above which two headlines follow one pattern. */
const PATTERN = 0.6
const DAY = 24 * 60
/** Days for which an event is as fresh as on the first; after them likeness halves every so many days. */
const FRESH = 3
const HALF_LIFE = 10

export function toComparable(signature: Signature): Comparable {
  return { signature, at: new Map(signature.words.map((word, index) => [word, index])) }
}

/** The same whichever is named first. */
export function alike(a: Comparable, b: Signature): number {
  let sum = 0
  let anchored = false
  for (const [inB, word] of b.words.entries()) {
    const inA = a.at.get(word)
    if (inA === undefined) continue
    sum += (a.signature.weights[inA] ?? 0) * (b.weights[inB] ?? 0)
    anchored ||= isAnchor(a.signature.kinds[inA]) || isAnchor(b.kinds[inB])
  }
  const cosine = Math.min(1, sum / 1_000_000)
  if (!anchored && cosine < SAME_TEXT) return 0
  const fresh = cosine * freshness(a.signature, b)
  return areTwins(a, b) ? fresh * TWINS : fresh
}

export function isAnchor(kind: string | undefined): boolean {
  return kind !== undefined && kind.toLowerCase() !== 'w'
}

export function isName(kind: string | undefined): boolean {
  return kind !== undefined && 'npNP'.includes(kind)
}

/** Days between two reports; null where a time is not known. */
export function daysBetween(a: Signature, b: Signature): number | null {
  if (a.published === null || b.published === null) return null
  return Math.abs(a.published - b.published) / DAY
}

function freshness(a: Signature, b: Signature): number {
  return 2 ** (-Math.max(0, (daysBetween(a, b) ?? 0) - FRESH) / HALF_LIFE)
}

/** Each headline has a name, or each a number, that the other report has nowhere; the other words are the same. */
function areTwins(a: Comparable, b: Signature): boolean {
  const own = [onlyIn(a.signature, word => b.words.includes(word)), onlyIn(b, word => a.at.has(word))]
  const [ofA = NONE, ofB = NONE] = own
  if (!(ofA.names && ofB.names) && !(ofA.numbers && ofB.numbers)) return false
  return headlineOverlap(a.signature, b) >= PATTERN
}

type Own = { readonly names: boolean; readonly numbers: boolean }
const NONE: Own = { names: false, numbers: false }

function onlyIn({ words, kinds }: Signature, other: (word: string) => boolean): Own {
  let names = false
  let numbers = false
  for (const [index, word] of words.entries()) {
    const kind = kinds[index] ?? 'w'
    if (!'NPD'.includes(kind) || other(word)) continue
    if (kind === 'D') numbers = true
    else names = true
  }
  return { names, numbers }
}

/** Jaccard of the headline words that are no anchors. */
function headlineOverlap(a: Signature, b: Signature): number {
  const inA = plainHeadline(a)
  const inB = plainHeadline(b)
  const shared = inA.filter(word => inB.includes(word)).length
  return shared === 0 ? 0 : shared / (inA.length + inB.length - shared)
}

function plainHeadline({ words, kinds }: Signature): string[] {
  return words.filter((_, index) => kinds[index] === 'W')
}
