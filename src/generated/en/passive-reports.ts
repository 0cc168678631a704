/** Generated from data/en/passive-reports.yml by `npm run data`. Change the table, not this file. */
export type PassiveReportsRow = {
  readonly word: string
  readonly takes: readonly string[]
}

export const passiveReports: readonly PassiveReportsRow[] = [
  {"word":"said","takes":["to","that"]},
  {"word":"believed","takes":["to","that"]},
  {"word":"thought","takes":["to","that"]},
  {"word":"reported","takes":["to","that"]},
  {"word":"expected","takes":["to","that"]},
  {"word":"alleged","takes":["to","that"]},
  {"word":"estimated","takes":["to","that"]},
  {"word":"understood","takes":["to","that"]},
  {"word":"rumoured","takes":["to","that"]},
  {"word":"rumored","takes":["to","that"]},
  {"word":"presumed","takes":["to","that"]},
  {"word":"suspected","takes":["to","that"]},
  {"word":"feared","takes":["to","that"]},
  {"word":"claimed","takes":["to","that"]},
  {"word":"planned","takes":["to"]},
  {"word":"assumed","takes":["to","that"]},
  {"word":"announced","takes":["that"]},
  {"word":"told","takes":["that","to"]},
  {"word":"asked","takes":["whether","if","to"]},
  {"word":"urged","takes":["to"]},
  {"word":"advised","takes":["to"]},
  {"word":"ordered","takes":["to"]},
  {"word":"instructed","takes":["to"]},
]
