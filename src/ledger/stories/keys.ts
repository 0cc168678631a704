/**
 * A signature → the keys under which a store indexes it. Reports with a key in common are candidates for one story; all
 * others are never looked at, so that the cost of a report does not grow with the record.
 */
import { hashOf } from '../copies/words.ts'
import type { Signature } from './signature.ts'

/** Keys of a report: its weightiest words, mostly names. */
const MOST_KEYS = 16

/** Signed 32-bit integers, the weightiest word's first; none for a report without words. */
export function storyKeysOf({ words }: Signature): readonly number[] {
  return words.slice(0, MOST_KEYS).map(hashOf)
}
