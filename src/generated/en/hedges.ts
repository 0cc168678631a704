/** Generated from data/en/hedges.yml by `npm run data`. Change the table, not this file. */
export type HedgesRow = {
  readonly words: string
  readonly kind: string
}

export const hedges: readonly HedgesRow[] = [
  {"words":"reportedly","kind":"adverb"},
  {"words":"allegedly","kind":"adverb"},
  {"words":"supposedly","kind":"adverb"},
  {"words":"purportedly","kind":"adverb"},
  {"words":"apparently","kind":"phrase"},
  {"words":"ostensibly","kind":"phrase"},
  {"words":"possibly","kind":"phrase"},
  {"words":"probably","kind":"phrase"},
  {"words":"likely","kind":"phrase"},
  {"words":"perhaps","kind":"phrase"},
  {"words":"alleged","kind":"phrase"},
  {"words":"suspected","kind":"phrase"},
  {"words":"unconfirmed","kind":"phrase"},
  {"words":"unverified","kind":"phrase"},
  {"words":"not confirmed","kind":"phrase"},
  {"words":"not verified","kind":"phrase"},
  {"words":"so-called","kind":"phrase"},
  {"words":"may","kind":"modal"},
  {"words":"may have","kind":"modal"},
  {"words":"might","kind":"modal"},
  {"words":"might have","kind":"modal"},
  {"words":"could have","kind":"modal"},
  {"words":"could be","kind":"modal"},
  {"words":"would have","kind":"modal"},
  {"words":"would not have","kind":"modal"},
  {"words":"must have","kind":"modal"},
  {"words":"appears to","kind":"phrase"},
  {"words":"appeared to","kind":"phrase"},
  {"words":"appear to","kind":"phrase"},
  {"words":"seems to","kind":"phrase"},
  {"words":"seemed to","kind":"phrase"},
]
