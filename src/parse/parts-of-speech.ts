/**
 * Tokens → Penn Treebank tags, by a bigram hidden Markov model over counted words and word endings.
 *
 * Small on purpose: it must tell verbs from nouns and past from present, not win at tagging. Exact and quick: each
 * token has at most a handful of tags, and the best path through a sentence is found in one pass.
 */
import { type TagShare, type WordClasses, wordClasses } from '../language/en/word-classes.ts'
import { startsUpper } from '../text/letters.ts'
import type { Sentence } from './parsed.ts'
import type { RawToken } from './tokens.ts'

/** The tags a token may have, each with how well it fits. */
type Choices = readonly TagShare[]

/** Gives every token its tag. Where `capitalsTell` is false a capital letter says nothing about a word. */
export function tagTokens(
  tokens: readonly RawToken[],
  sentences: readonly Sentence[],
  capitalsTell: boolean,
): void {
  const classes = wordClasses()
  for (const { first, last } of sentences) {
    const sentence = tokens.slice(first, last)
    const choices = sentence.map((token, index) => choicesOf(token, index === 0, capitalsTell, classes))
    const path = bestPath(choices, classes)
    sentence.forEach((token, index) => {
      token.pos = classes.tagNames[path[index] ?? 0] ?? 'NN'
    })
  }
}

function choicesOf(token: RawToken, first: boolean, capitalsTell: boolean, classes: WordClasses): Choices {
  const known = classes.word(token.lower)
  if (known !== null) {
    // The first word of a sentence has a capital whatever it is, so there a capital tells nothing.
    if (first || !capitalsTell) return known.any
    return startsUpper(token.text) ? known.capital : known.lower
  }
  if (token.kind === 'number') return classes.number
  if (token.kind === 'mark') return classes.unknown
  return classes.ending(token.lower, capitalsTell && startsUpper(token.text))
}

/**
 * The likeliest tags of a sentence: for each choice of each token the best way there, then back from the best end.
 * The rows of choices lie one after another in `scores` and `cameFrom`: no list is made for a token.
 */
function bestPath(choices: readonly Choices[], { transition, start, tagNames }: WordClasses): number[] {
  const scores: number[] = []
  const cameFrom: number[] = []
  let before: Choices = []
  for (const here of choices) {
    const row = scores.length - before.length
    for (const { tag, score } of here) {
      let best = before.length === 0 ? (start[tag] ?? 0) : Number.NEGATIVE_INFINITY
      let bestFrom = 0
      for (let from = 0; from < before.length; from++) {
        const step = (before[from]?.tag ?? 0) * tagNames.length + tag
        const way = (scores[row + from] ?? 0) + (transition[step] ?? 0)
        if (way > best) {
          best = way
          bestFrom = from
        }
      }
      scores.push(best + score)
      cameFrom.push(bestFrom)
    }
    before = here
  }
  const ends = scores.slice(scores.length - before.length)
  return backFrom(ends.indexOf(Math.max(...ends)), choices, cameFrom)
}

function backFrom(end: number, choices: readonly Choices[], cameFrom: readonly number[]): number[] {
  const path: number[] = new Array(choices.length)
  let choice = end
  let row = cameFrom.length
  for (let index = choices.length - 1; index >= 0; index--) {
    const here = choices[index] ?? []
    row -= here.length
    path[index] = here[choice]?.tag ?? 0
    choice = cameFrom[row + choice] ?? 0
  }
  return path
}
