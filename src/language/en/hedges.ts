/** Words by which a writer keeps a distance from what is reported: "reportedly", "may have". */
import { hedges } from '../../generated/en/hedges.ts'

/** Adverbs that make a statement of nobody in particular. */
export const hedgingAdverbs: ReadonlySet<string> = new Set(
  hedges.filter(row => row.kind === 'adverb').map(row => row.words),
)

/** Hedges by their first word, each as its words in order; the longest first. */
export const hedgesByFirstWord: ReadonlyMap<string, readonly (readonly string[])[]> = groupByFirst(
  hedges.map(row => row.words.split(' ')),
)

function groupByFirst(phrases: readonly (readonly string[])[]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const first = phrase[0] ?? ''
    groups.set(first, [...(groups.get(first) ?? []), [...phrase]])
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length)
  return groups
}
