/**
 * Where content that began after a cue ends: with the quotation it is, or where a new clause of the writer's own
 * begins ("…, but the ministry …", "…, adding that", "…, according to"), or with the sentence.
 */

import { reportingVerbs } from '../../language/en/reporting-verbs.ts'
import { circumstanceWords, subordinatingWords, turningWords } from '../../language/en/statement-words.ts'
import type { Sentence } from '../../parse/parsed.ts'
import { nounPhraseFrom } from '../noun-phrase.ts'
import { appositionContests } from './apposed-contest.ts'
import { mediumEnd, passOver } from './between.ts'
import { isFiniteVerb, type Passage, plainBounds, quotationAt, quotationFrom } from './passage.ts'

const COORDINATING = new Set(['and', 'or', 'but'])

/** Index after the last token of the content that begins at `at`. */
export function contentEnd(passage: Passage, at: number, sentence: Sentence): number {
  const quotation = quotationFrom(passage, at)
  if (quotation !== null) {
    const end = tokenEnd(passage, quotation.end, at)
    if (!goesOn(passage, end, sentence)) return end
  }
  for (let index = at + 1; index < sentence.last; index++) {
    if (passage.quotationOf[index] === -1 && endsAt(passage, index, sentence)) return index
  }
  return withoutPoint(passage, sentence.last, at)
}

/** The same for content that is a phrase: it ends before a date, and where another verb of the same subject begins. */
export function phraseEnd(passage: Passage, at: number, sentence: Sentence): number {
  const end = contentEnd(passage, at, sentence)
  for (let index = at + 1; index < end; index++) {
    if (passage.quotationOf[index] !== -1) continue
    if (startsDate(passage, index) || startsVerb(passage, index)) return index
    if (startsMedium(passage, index, sentence)) return index
  }
  return end
}

/** "in a statement", "on Telegram": how it was said, not what. */
function startsMedium(passage: Passage, index: number, sentence: Sentence): boolean {
  return passage.tokens[index]?.pos === 'IN' && mediumEnd(passage, index, sentence) > index
}

function startsDate(passage: Passage, index: number): boolean {
  if (passage.inDate[index] === 1) return true
  return passage.tokens[index]?.pos === 'IN' && passage.inDate[index + 1] === 1
}

/** ", when", ", a step", "and has taken": a clause of its own after a phrase. */
function startsVerb(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]
  const next = passage.tokens[index + 1]
  if (token?.text === ',') return /^(?:W|VBG|VBN)/.test(next?.pos ?? '')
  if (token?.pos === 'WRB' || circumstanceWords.has(token?.lower ?? '')) return true
  return (
    token?.pos === 'CC' &&
    (isFiniteVerb(next) || (next?.pos === 'RB' && isFiniteVerb(passage.tokens[index + 2])))
  )
}

/** Index of the first token after a position, from a token before it. */
function tokenEnd(passage: Passage, position: number, from: number): number {
  let index = from
  while (index < passage.tokens.length && (passage.tokens[index]?.start ?? position) < position) index++
  return index
}

/** Whether a sentence goes on after a quotation so that both are one content: he called it “a war” that must end. */
function goesOn(passage: Passage, end: number, sentence: Sentence): boolean {
  if (end >= sentence.last) return false
  const last = passage.tokens[end - 2]?.text ?? ''
  const next = passage.tokens[end]
  if (/^(?:[,.?!…]|\.{1,8})$/.test(last) || next === undefined || next.kind === 'mark') return false
  return !(next.pos === 'VBG' && reportingVerbs.has(next.lower))
}

function endsAt(passage: Passage, index: number, sentence: Sentence): boolean {
  const token = passage.tokens[index]
  const next = passage.tokens[index + 1]
  if (token === undefined) return true
  if (token.text === ';') return true
  // `denied there had been a delay: “We acted at once.”`: what is quoted is said, not denied.
  if (token.text === ':' && quotationFrom(passage, index + 1) !== null) return true
  if (passage.quotationOf[index - 1] !== -1 && closesWithComma(passage, index - 1))
    return namesSpeakerOnly(passage, index, sentence)
  if (/^(?:—|–|-{2,8})$/.test(token.text) || (token.text === '-' && token.spaced)) return true
  if (COORDINATING.has(token.lower))
    return isReport(passage, index + 1) && !isFiniteVerb(passage.tokens[index - 1])
  if (token.text !== ',' || next === undefined) return false
  if (next.lower === 'according' || appositionContests(passage, index, sentence) !== null) return true
  if (next.pos === 'VBG' && (reportingVerbs.has(next.lower) || !isFiniteVerb(next)))
    return reportingVerbs.has(next.lower)
  if (turningWords.has(next.lower)) return passage.tokens[index + 2]?.lower !== 'that'
  if (next.lower === 'and') return isReport(passage, index + 2) || startsClause(passage, index + 2, sentence)
  if (opensSubordinate(passage, sentence) && subjectAndVerb(passage, index + 1, sentence)) return true
  return namesSpeakerOnly(passage, index + 1, sentence)
}

/** "When she said that …, he left": the main clause follows. */
function opensSubordinate(passage: Passage, sentence: Sentence): boolean {
  return subordinatingWords.has(passage.tokens[sentence.first]?.lower ?? '')
}

function closesWithComma(passage: Passage, index: number): boolean {
  return passage.tokens[index - 1]?.text === ','
}

/** A reporting verb in the past or present, with an adverb before it or not. */
function isReport(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]
  const verb = token?.pos === 'RB' ? passage.tokens[index + 1] : token
  return isFiniteVerb(verb) && reportingVerbs.has(verb?.lower ?? '')
}

/** "…, and he asked", "…, and in the evening he asked". */
function startsClause(passage: Passage, index: number, sentence: Sentence): boolean {
  if (subjectAndVerb(passage, index, sentence)) return true
  const { at, onlyDates } = passOver(passage, index, sentence)
  return at > index && onlyDates && subjectAndVerb(passage, at, sentence)
}

function subjectAndVerb(passage: Passage, index: number, sentence: Sentence): boolean {
  const phrase = nounPhraseFrom(passage.tokens, index, plainBounds(passage, sentence))
  return phrase !== null && isFiniteVerb(passage.tokens[phrase.last])
}

/** ", he said" and the sentence is over. */
function namesSpeakerOnly(passage: Passage, index: number, sentence: Sentence): boolean {
  const phrase = nounPhraseFrom(passage.tokens, index, plainBounds(passage, sentence))
  if (phrase === null || !isReport(passage, phrase.last)) return false
  const after = passage.tokens[phrase.last]?.pos === 'RB' ? phrase.last + 2 : phrase.last + 1
  for (let at = after; at < sentence.last; at++) {
    const token = passage.tokens[at]
    if (token?.text === ',') return true
    if (isFiniteVerb(token) || token?.lower === 'that' || passage.quotationOf[at] !== -1) return false
  }
  return true
}

/** The end of a sentence without its end mark, where that does not belong to a quotation. */
export function withoutPoint(passage: Passage, end: number, from: number): number {
  let last = end
  while (
    last > from &&
    quotationAt(passage, last - 1) === null &&
    /^(?:[.?!…;,]|\.{1,8})$/.test(passage.tokens[last - 1]?.text ?? '')
  )
    last--
  return last
}
