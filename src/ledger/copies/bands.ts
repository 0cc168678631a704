/**
 * A sketch → the keys under which a store indexes it (locality-sensitive hashing). Reports with a key in common are
 * candidates to be compared; all others are never looked at, so the cost of a report does not grow with the record.
 *
 * A band is one number. Bands of two numbers over shingles of four words were tried: as many keys then bring together 63.8 of
 * the 68 copies that `sketch.ts` tells of, not 68, because a sentence or two of a long text is a small share of its shingles.
 * The price is candidates that share a standing paragraph; of many, those with most keys in common are worth comparing.
 */
import type { Sketch } from './sketch.ts'
import { mix } from './words.ts'

/** The keys of a sketch, 64 signed 32-bit integers; none for a text without words. */
export function bandsOf(sketch: Sketch): readonly number[] {
  return sketch.map((least, index) => mix(least, index))
}
