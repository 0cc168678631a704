/** Abbreviations with a final point, by their lower-cased word without it. */
import { abbreviations as rows } from '../../generated/en/abbreviations.ts'

export const abbreviations: ReadonlyMap<string, string> = new Map(
  rows.map(row => [String(row.word), row.kind]),
)
