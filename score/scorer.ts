/** What a scorer gives back: a table of measures, and the worst errors with their words. */
import type { Tags } from '../src/parse/tags.ts'
import type { Report } from '../src/text/report.ts'

export type Measure = {
  readonly name: string
  /** In per cent where `count` is false, otherwise a number of things. */
  readonly value: number
  readonly count?: boolean
}

export type ScoredError = {
  /** File, and offset or line where there is one. */
  readonly where: string
  readonly words: string
  readonly problem: string
}

export type Score = {
  readonly title: string
  readonly measures: readonly Measure[]
  readonly errors: readonly ScoredError[]
}

/** What the trained tagger says of a report; null where the rules alone are scored. */
export type Tag = (report: Report) => Promise<Tags | null>

export const byRules: Tag = async () => null

/** A scorer reads the gold of a folder, runs the engine on its texts and compares. */
export type Scorer = {
  /** The published definition the measures follow. */
  readonly definition: string
  /** The folder below the corpora it is made for. */
  readonly folder: string
  readonly score: (folder: string, tag: Tag) => Score | Promise<Score>
}

/** Precision, recall and F1 in per cent from counts; 0 where nothing was found or nothing is there. */
export function f1(
  right: number,
  found: number,
  gold: number,
): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 0 : (100 * right) / found
  const recall = gold === 0 ? 0 : (100 * right) / gold
  const sum = precision + recall
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum }
}
