/**
 * Tokens of a sentence → Penn Treebank tags, by a bigram hidden Markov model over counted words and word endings.
 *
 * Small on purpose: it must tell verbs from nouns and past from present, not win at tagging. Exact and quick: each
 * token has at most a handful of tags, and the best path is found in one pass.
 */
import { type TagShare, type WordShares, wordClasses } from '../language/en/word-classes.ts'
import type { Sentence } from './parsed.ts'
import type { RawToken } from './tokens.ts'

/** Where half or more of the letters of a text's words are capitals or none is, capitals tell nothing. */
export function tagSentence(
  tokens: readonly RawToken[],
  sentence: Sentence,
  capitalsTell: boolean,
): string[] {
  const { transition, start, tagNames } = wordClasses()
  let scores: number[] = []
  let previous: readonly TagShare[] = []
  const steps: { shares: readonly TagShare[]; from: number[] }[] = []
  for (let index = sentence.first; index < sentence.last; index++) {
    const shares = sharesOf(tokens, index, sentence, capitalsTell)
    const next: number[] = []
    const from: number[] = []
    for (const share of shares) {
      let best = Number.NEGATIVE_INFINITY
      let bestFrom = 0
      if (index === sentence.first) best = start[share.tag] ?? -20
      for (let i = 0; i < previous.length; i++) {
        const tag = previous[i]?.tag ?? 0
        const score = (scores[i] ?? -1e9) + (transition[tag * tagNames.length + share.tag] ?? -20)
        if (score > best) {
          best = score
          bestFrom = i
        }
      }
      next.push(best + share.score)
      from.push(bestFrom)
    }
    steps.push({ shares, from })
    scores = next
    previous = shares
  }
  return bestPath(steps, scores, tagNames)
}

function bestPath(
  steps: readonly { shares: readonly TagShare[]; from: readonly number[] }[],
  scores: readonly number[],
  tagNames: readonly string[],
): string[] {
  let at = scores.indexOf(Math.max(...scores))
  const tags: string[] = []
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i]
    tags.push(tagNames[step?.shares[at]?.tag ?? 0] ?? 'NN')
    at = step?.from[at] ?? 0
  }
  return tags.reverse()
}

function sharesOf(
  tokens: readonly RawToken[],
  index: number,
  sentence: Sentence,
  capitalsTell: boolean,
): readonly TagShare[] {
  const classes = wordClasses()
  const token = tokens[index]
  if (token === undefined) return classes.unknown
  const upper = capitalsTell && /^\p{Lu}/u.test(token.text)
  const known = classes.word(token.lower)
  if (known !== null) return asWritten(known, upper, capitalsTell && index > sentence.first)
  if (token.kind === 'number') return classes.number
  if (token.kind === 'mark') return classes.unknown
  return classes.ending(token.lower, upper)
}

/** The first word of a sentence has a capital whatever it is, so there only a small letter would tell. */
function asWritten(known: WordShares, upper: boolean, tells: boolean): readonly TagShare[] {
  if (!tells) return known.any
  return upper ? known.capital : known.lower
}
