/**
 * What stands between a verb of saying and what is said: whom it is told to, dates, "in a statement", ", among other
 * things,".
 */
import { mediumNouns } from '../../language/en/reporting-verbs.ts'
import type { Sentence } from '../../parse/parsed.ts'
import { baseFrom, nounPhraseFrom, type Stretch } from '../noun-phrase.ts'
import { isFiniteVerb, type Passage, plainBounds } from './passage.ts'

const LONGEST_PASSED = 6
const LONGEST_ASIDE = 9
/** "early on": how many words may lead up to a date. */
const LONGEST_LEAD = 2

/** Whom it is told to: a noun phrase that is not the subject of the clause that follows. */
export function hearerAt(passage: Passage, at: number, sentence: Sentence): Stretch | null {
  const { tokens } = passage
  const phrase = nounPhraseFrom(tokens, at, plainBounds(passage, sentence))
  if (phrase === null) return null
  if (!isFiniteVerb(tokens[phrase.last])) return phrase
  const split = caseChange(passage, phrase)
  return split < 0 ? null : { first: phrase.first, last: split }
}

/** "reporters | Marr had left", "Reuters | soldiers were seen": where small letters meet a name inside a phrase. */
export function caseChange(passage: Passage, phrase: Stretch): number {
  for (let at = phrase.last - 1; at > phrase.first; at--) {
    const here = passage.tokens[at]
    const before = passage.tokens[at - 1]
    if (here === undefined || before?.kind !== 'word' || here.kind !== 'word') continue
    if (
      isCapital(here.text) !== isCapital(before.text) &&
      before.pos !== 'DT' &&
      before.pos !== 'PRP$' &&
      before.pos !== 'POS'
    )
      return at
  }
  return -1
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** The end of "in a statement", "on Twitter" directly after a verb; `at` where there is none. */
export function mediumEnd(passage: Passage, at: number, sentence: Sentence): number {
  const { tokens } = passage
  if (!/^(?:in|on|at|via)$/.test(tokens[at]?.lower ?? '')) return at
  const base = baseFrom(tokens, at + 1, plainBounds(passage, sentence))
  if (base === null) return at
  for (let index = base.first; index < base.last; index++) {
    if (
      mediumNouns.has(tokens[index]?.lower ?? '') &&
      (index === base.last - 1 || tokens[index + 1]?.lower !== "'s")
    )
      return index + 1
  }
  return at
}

/** Where content may begin, and whether nothing but dates and media was passed over. */
export type Passed = { readonly at: number; readonly onlyDates: boolean }

/** Past dates, prepositional phrases and adverbs: "on Thursday", "during a visit to Almaty", ", however,". */
export function passOver(passage: Passage, from: number, sentence: Sentence): Passed {
  const { tokens } = passage
  const bounds = plainBounds(passage, sentence)
  let at = from
  let onlyDates = true
  for (let steps = 0; steps < LONGEST_PASSED && at < sentence.last; steps++) {
    const token = tokens[at]
    const date = dateFrom(passage, at)
    if (date >= 0) at = date + 1
    else if (token?.pos === 'RB') {
      at++
      onlyDates = false
    } else if ((token?.pos === 'IN' || token?.pos === 'TO') && token.lower !== 'that') {
      const phrase = nounPhraseFrom(tokens, at + 1, bounds)
      if (phrase === null) break
      onlyDates = onlyDates && mediumEnd(passage, at, sentence) > at
      at = phrase.last
    } else if (token?.text === ',' && asideEnd(passage, at, sentence) > at) {
      at = asideEnd(passage, at, sentence)
      onlyDates = false
      if (tokens[at]?.lower === 'for') break
    } else break
  }
  return { at, onlyDates }
}

/** First token of the date that begins at `at`, after "on" or "early on" or not; -1 where none does. */
export function dateFrom(passage: Passage, at: number): number {
  let date = at
  while (date < at + LONGEST_LEAD && /^(?:IN|RB|RBR)$/.test(passage.tokens[date]?.pos ?? '')) {
    if (passage.inDate[date] === 1) return date
    date++
  }
  return passage.inDate[date] === 1 ? date : -1
}

/** The end of ", among other things,": a few words without a verb between commas; `at` where there are none. */
function asideEnd(passage: Passage, at: number, sentence: Sentence): number {
  for (let end = at + 1; end < sentence.last && end - at < LONGEST_ASIDE; end++) {
    if (isFiniteVerb(passage.tokens[end])) return at
    if (passage.tokens[end]?.text === ',') return end + 1
  }
  return at
}
