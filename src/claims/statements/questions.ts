/**
 * Questions that a report says were asked: "…, Marr answered to the question about his departure" gives what was asked about,
 * claimed by nobody in particular; and whoever answers with "I did not" denies it.
 */
import { evadingVerbs, negations, questionNouns } from '../../language/en/contest-words.ts'
import type { StatementClaim } from '../claim.ts'
import { nounPhraseFrom } from '../noun-phrase.ts'
import type { Against } from './against.ts'
import { type Passage, plainBounds, sentenceOfToken, spanOf, tokensWithin } from './passage.ts'

/** How many words a "no" stands from the start of an answer at most. */
const LONGEST_OPENING = 4
const WHO_ANSWERS = /^(?:i|we|he|she|they)$/

/** What was asked about, where somebody says no to it in the same sentence. */
export function questionsAsked(passage: Passage, statements: readonly StatementClaim[]): StatementClaim[] {
  const denying = statements.filter(one => one.source !== null && isNo(passage, one))
  const answered = new Set(denying.map(one => sentenceOf(passage, one)))
  return passage.sentences.flatMap((sentence, index) => {
    if (!answered.has(index)) return []
    for (let at = sentence.first; at + 1 < sentence.last; at++) {
      const asked = passage.quotationOf[at] === -1 ? askedAbout(passage, at) : null
      if (asked !== null) return [asked]
    }
    return []
  })
}

/** "the question about | his departure", "asked about | the fire". */
function askedAbout(passage: Passage, at: number): StatementClaim | null {
  const { tokens } = passage
  const sentence = sentenceOfToken(passage, at)
  const word = tokens[at]
  const asks = questionNouns.has(word?.lower ?? '') || (word?.lower === 'asked' && word.pos === 'VBN')
  if (!asks || tokens[at + 1]?.lower !== 'about' || sentence === null) return null
  const phrase = nounPhraseFrom(tokens, at + 2, plainBounds(passage, sentence))
  const content = phrase && spanOf(passage, phrase)
  const cue = spanOf(passage, { first: at, last: at + 2 })
  if (content === null) return null
  return {
    kind: 'statement',
    rule: 'statements/asked-about',
    reader: 'rules',
    inferred: [],
    source: null,
    via: [],
    cue,
    content: [content],
    manner: 'indirect',
    hedge: null,
    said: null,
    earlier: false,
    answers: null,
    contested: null,
  }
}

/** By question, who answers it with a no in the same sentence. */
export function answeredNo(
  passage: Passage,
  statements: readonly StatementClaim[],
): Map<StatementClaim, Against> {
  const bySentence = new Map<number, StatementClaim>()
  for (const one of statements)
    if (one.source !== null && isNo(passage, one)) bySentence.set(sentenceOf(passage, one), one)
  const found = new Map<StatementClaim, Against>()
  for (const one of statements) {
    const answer =
      one.source === null && isQuestion(passage, one) ? bySentence.get(sentenceOf(passage, one)) : null
    const at = answer?.content[0]
    if (answer == null || at === undefined) continue
    const contested = { kind: 'denied', at, by: answer.source } as const
    found.set(one, { contested, from: answer, names: true, calls: null })
  }
  return found
}

function isQuestion(passage: Passage, { cue }: StatementClaim): boolean {
  const word = cue === null ? undefined : passage.tokens[tokensWithin(passage, cue).first]
  return word !== undefined && (word.lower === 'asked' || questionNouns.has(word.lower))
}

/** "I did not travel anywhere", "No, never", "he had not"; not "he did not know". */
function isNo(passage: Passage, { content }: StatementClaim): boolean {
  const [answer] = content
  if (answer === undefined) return false
  const { first, last } = tokensWithin(passage, answer)
  let at = first
  while (at < last && (passage.tokens[at]?.kind === 'mark' || passage.tokens[at]?.lower === 'that')) at++
  if (passage.tokens[at]?.lower === 'no') return true
  if (!WHO_ANSWERS.test(passage.tokens[at]?.lower ?? '')) return false
  for (let index = at + 1; index < Math.min(last, at + LONGEST_OPENING); index++) {
    if (negations.has(passage.tokens[index]?.lower ?? ''))
      return !evadingVerbs.has(passage.tokens[index + 1]?.lower ?? '')
  }
  return false
}

function sentenceOf(passage: Passage, { cue, content }: StatementClaim): number {
  const span = cue ?? content[0]
  return span === undefined ? -1 : (passage.sentenceOf[tokensWithin(passage, span).first] ?? -1)
}
