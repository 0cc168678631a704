/** Words by which a report speaks against what was said before it. */
import { contestWords } from '../../generated/en/contest-words.ts'

const wordsFor = (...uses: readonly string[]): ReadonlySet<string> =>
  new Set(contestWords.filter(row => uses.includes(row.use)).flatMap(row => [...row.words]))

/** "no", "could not". */
export const negations = wordsFor('negation')
/** "evidence", "proof". */
export const evidenceNouns = wordsFor('evidence')
/** "verify", "confirmed", "confirmation". */
export const verifyingWords = wordsFor('verifying')
/** "this", "the claim": what was said before. */
export const pointingWords = wordsFor('pointing')
/** Those, and what can be checked: "the figures", "their account", "the footage". */
export const verifiableThings = wordsFor('pointing', 'verifiable')
/** "false", "wrong", "baseless". */
export const falsityWords = wordsFor('falsity')
/** "(not) true". */
export const truthWords = wordsFor('truth')
/** "wrongly (reported)". */
export const mistakenAdverbs = wordsFor('mistaken')
/** "took (back)". */
export const takingVerbs = wordsFor('taken')
/** "the claim", "the report": what somebody said. */
export const saidNouns = wordsFor('said')
/** "we", "our": whoever speaks means himself. */
export const ownWords = wordsFor('own')
/** "the question about his departure". */
export const questionNouns = wordsFor('question')
/** "did not know": an answer that denies nothing. */
export const evadingVerbs = wordsFor('evading')
