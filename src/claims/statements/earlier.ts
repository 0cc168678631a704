/**
 * Whether a report tells of a saying as of an earlier time: "had said", or a date of saying before the day of the report.
 * Such a saying is no news of that day, and answers nothing that is said only now.
 */
import type { Span } from '../../text/span.ts'
import type { When } from '../claim.ts'
import { type Passage, tokensWithin } from './passage.ts'

/** "had | firmly | rejected": how many words may stand between. */
const LONGEST_BETWEEN = 3

export function isEarlier(
  passage: Passage,
  cue: Span | null,
  said: When | null,
  published: string | null,
): boolean {
  return (cue !== null && isPluperfect(passage, cue)) || (said !== null && isDaysBefore(said, published))
}

/** "had" before the participle, in the cue or right before it; not "had to say". */
function isPluperfect(passage: Passage, cue: Span): boolean {
  const { first, last } = tokensWithin(passage, cue)
  let had = -1
  for (let at = Math.max(0, first - 1); at < last; at++) {
    const token = passage.tokens[at]
    if (token?.lower === 'had') had = at
    else if (had >= 0 && token?.lower === 'to') had = -1
    else if (had >= 0 && at - had <= LONGEST_BETWEEN && /^VB[ND]$/.test(token?.pos ?? '')) return true
  }
  return false
}

/** Begun on a day before that of the report, and over by then, or in the night to it. */
function isDaysBefore({ date }: When, published: string | null): boolean {
  if (published === null || date.from === null || date.to === null) return false
  const day = published.slice(0, 10)
  return date.from.slice(0, 10) < day && date.to.slice(0, 10) <= day
}
