/** Small closed sets of words by which the reader of statements finds its way in a sentence. */
import { statementWords } from '../../generated/en/statement-words.ts'

const wordsFor = (use: string): ReadonlySet<string> =>
  new Set(statementWords.filter(row => row.use === use).flatMap(row => [...row.words]))

/** "…, but the ministry …": a clause of the writer's own follows. */
export const turningWords = wordsFor('turning')
/** "When she said that …, he left": a clause that cannot stand alone. */
export const subordinatingWords = wordsFor('subordinating')
/** "called for calm | after the attack": how or when, not what. */
export const circumstanceWords = wordsFor('circumstance')
/** "On Monday, she said, “…”": what leads up to the content. */
export const leadingWords = wordsFor('leading')
/** "asked whether", "explained how". */
export const questionWords = wordsFor('question')
/** "his office told Reuters". */
export const tellingVerbs = wordsFor('telling')
/** "went on to say". */
export const goingOnVerbs = wordsFor('going-on')
/** "Nobody said". */
export const nobodyWords = wordsFor('nobody')
/** "said him" is no source. */
export const objectPronouns = wordsFor('object-pronoun')
/** "is confident that". */
export const attitudeAdjectives = wordsFor('attitude')
