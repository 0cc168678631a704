/** Generated from data/en/passive-reports.yml by `npm run data`. Change the table, not this file. */
export type PassiveReportsRow = {
  readonly word: string
  readonly kind: string
  readonly takes: readonly string[]
}

export const passiveReports: readonly PassiveReportsRow[] = [
  {"word":"said","kind":"hearsay","takes":["to","that"]},
  {"word":"believed","kind":"hearsay","takes":["to","that"]},
  {"word":"thought","kind":"hearsay","takes":["to","that"]},
  {"word":"reported","kind":"hearsay","takes":["to","that"]},
  {"word":"expected","kind":"plan","takes":["to","that"]},
  {"word":"alleged","kind":"hearsay","takes":["to","that"]},
  {"word":"estimated","kind":"hearsay","takes":["to","that"]},
  {"word":"understood","kind":"hearsay","takes":["to","that"]},
  {"word":"rumoured","kind":"hearsay","takes":["to","that"]},
  {"word":"rumored","kind":"hearsay","takes":["to","that"]},
  {"word":"presumed","kind":"hearsay","takes":["to","that"]},
  {"word":"suspected","kind":"hearsay","takes":["to","that"]},
  {"word":"feared","kind":"hearsay","takes":["to","that"]},
  {"word":"claimed","kind":"hearsay","takes":["to","that"]},
  {"word":"planned","kind":"plan","takes":["to"]},
  {"word":"assumed","kind":"hearsay","takes":["to","that"]},
  {"word":"announced","kind":"plan","takes":["that"]},
  {"word":"told","kind":"request","takes":["that","to"]},
  {"word":"asked","kind":"request","takes":["whether","if","to"]},
  {"word":"urged","kind":"request","takes":["to"]},
  {"word":"advised","kind":"request","takes":["to"]},
  {"word":"ordered","kind":"request","takes":["to"]},
  {"word":"instructed","kind":"request","takes":["to"]},
]
