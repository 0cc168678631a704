/** An attribution → the date in its cue's clause: "on Thursday" of "said on Thursday that …". */
import type { DateMark, Marks } from '../../annotate/mark.ts'
import type { When } from '../claim.ts'
import type { Attribution } from './attribution.ts'
import { firstTokenFrom, type Passage, sentenceOfToken, tokensWithin } from './passage.ts'

const FARTHEST = 60

/** A passage, and by token whether somebody is said to have said it: a date there is no date of saying. */
export type Said = { readonly passage: Passage; readonly inContent: Uint8Array }

export function toSaid(passage: Passage, found: readonly Attribution[]): Said {
  const inContent = new Uint8Array(passage.tokens.length)
  for (const span of found.flatMap(attribution => attribution.content)) {
    const { first, last } = tokensWithin(passage, span)
    inContent.fill(1, first, last)
  }
  return { passage, inContent }
}

/** The date that stands beside the cue in its sentence and outside the content; null where there is none. */
export function whenSaid(said: Said, marks: Marks, { cue, source }: Attribution): When | null {
  const { passage } = said
  if (cue === null) return null
  const sentence = sentenceOfToken(passage, tokensWithin(passage, cue).first)
  if (sentence === null) return null
  const beside = datesWithin(marks.dates, sentence).filter(
    date =>
      date.type !== 'DURATION' &&
      date.type !== 'SET' &&
      !date.timex.endsWith('_REF') &&
      said.inContent[firstTokenFrom(passage, date.start)] !== 1,
  )
  const distance = (date: DateMark) =>
    Math.max(date.start - cue.end, cue.start - date.end, (source?.start ?? cue.start) - date.end)
  const near = beside.filter(
    date => Math.min(distance(date), Math.abs((source?.start ?? cue.start) - date.end)) < FARTHEST,
  )
  const nearest = near.sort((a, b) => distance(a) - distance(b))[0]
  return nearest === undefined ? null : { date: nearest, basis: 'stated' }
}

function datesWithin(
  dates: readonly DateMark[],
  span: { readonly start: number; readonly end: number },
): DateMark[] {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  const found: DateMark[] = []
  for (let at = low; at < dates.length; at++) {
    const date = dates[at]
    if (date === undefined || date.start >= span.end) break
    found.push(date)
  }
  return found
}
