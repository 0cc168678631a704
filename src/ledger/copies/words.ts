/**
 * A text → its folded words as numbers, each with its place. Case, diacritics, quotation marks, dashes, apostrophes and
 * white space are gone, damage is repaired, so that two printings of one story give the same numbers.
 *
 * Two words with one number would be taken for the same; with 32 bits that is one chance in four thousand millions.
 */
import { findParagraphs } from '../../parse/paragraphs.ts'
import { findQuotations } from '../../parse/quotations.ts'
import { fold } from '../../text/fold.ts'
import { type Clean, normalise } from '../../text/normalise.ts'

export type Words = {
  readonly clean: Clean
  /** One number a word, in reading order. */
  readonly hashes: readonly number[]
  /** Where each word starts and ends in the clean text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’‘ʼʻ`´.]*[\p{L}\p{N}\p{M}])?/gu

export function wordsOf(text: string): Words {
  const clean = normalise(text)
  const hashes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const match of clean.text.matchAll(WORD)) {
    hashes.push(hashOf(fold(match[0])))
    starts.push(match.index)
    ends.push(match.index + match[0].length)
  }
  return { clean, hashes, starts, ends }
}

/** Which words stand inside quotation marks: those are a speaker's, not the writer's. */
export function quotedIn({ clean, starts }: Words): readonly boolean[] {
  const quotations = findQuotations(clean.text, findParagraphs(clean.text))
  const quoted: boolean[] = []
  let next = 0
  let end = 0
  for (const start of starts) {
    for (let one = quotations[next]; one !== undefined && one.start <= start; one = quotations[++next]) {
      end = Math.max(end, one.end)
    }
    quoted.push(start < end)
  }
  return quoted
}

/** FNV-1a over UTF-16 units: 32 bits, the same on every machine. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** The numbers of `size` words in a row made into one, the order counting. `mix` of two numbers spreads their bits. */
export function shinglesOf(hashes: readonly number[], size: number): number[] {
  const shingles: number[] = []
  for (let first = 0; first + size <= hashes.length; first++) {
    let hash = size
    for (let at = first; at < first + size; at++) hash = mix(hash, hashes[at] ?? 0)
    shingles.push(hash)
  }
  return shingles
}

/** Two numbers made into one of 32 bits; the order counts. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  return (hash ^ (hash >>> 13)) | 0
}
