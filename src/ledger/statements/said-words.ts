/**
 * A statement → the words of what is claimed in it: its content, without "There is no evidence that" before it, and nothing where it
 * only points at a claim, "There is no evidence for the claim", "rejected the report as false".
 */
import type { Statement } from '../../engine/reading.ts'
import { contestWords } from '../../generated/en/contest-words.ts'

const wordsFor = (...uses: readonly string[]): string =>
  contestWords
    .filter(row => uses.includes(row.use))
    .flatMap(row => [...row.words])
    .map(word => word.replace("'", "['’]"))
    .join('|')

const NEGATION = `(?:${wordsFor('negation')})`
const EVIDENCE = `(?:${wordsFor('evidence')})`
/** At most so many words stand between: "no conclusive evidence at this stage for". */
const BETWEEN = "(?:[\\p{L}'’-]{1,30} ){0,4}?"
const NO_EVIDENCE = new RegExp(`^.{0,60}?\\b${NEGATION} ${BETWEEN}${EVIDENCE}\\b`, 'iu')
const THAT = /^[^.]{0,40}?\bthat (?=\S+ \S)/i
const POINTER = `(?:(?:the|this|that|these|those|its|his|her|their|a|an|any|such|all) )?(?:\\p{L}{1,20} )?(?:${wordsFor('pointing', 'verifiable')})`
/** "the report", "a report about this as false". */
const POINTING = new RegExp(
  `^${POINTER}(?: (?:about|of) (?:this|that|it|him|her|them))?(?: as [\\p{L} ]{1,40})?[.!,”"]*$`,
  'iu',
)
/** "the claim that he had left": what follows is the claim. */
const NAMED = new RegExp(`^${POINTER} that (?=\\S+ \\S)`, 'iu')

/** Characters of a content that are looked at. */
const LONGEST = 2000

export type Said = {
  /** What is claimed; empty where another statement must tell. */
  readonly words: string
  /** That the statement says that there is no evidence for it. */
  readonly noEvidence: boolean
}

export function saidWords({ content }: Pick<Statement, 'content'>): Said {
  const words = content
    .map(span => span.words)
    .join(' ')
    .slice(0, LONGEST)
    .replace(/^[“”"‘’']+/, '')
    .replace(/^that (?=\S+ \S)/, '')
    .trim()
  const evidence = NO_EVIDENCE.exec(words)
  if (evidence !== null) {
    const rest = words.slice(evidence[0].length)
    const that = THAT.exec(rest)
    return { words: that === null ? '' : rest.slice(that[0].length), noEvidence: true }
  }
  return { words: POINTING.test(words) ? '' : words.replace(NAMED, ''), noEvidence: false }
}
