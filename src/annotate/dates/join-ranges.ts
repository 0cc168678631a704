/**
 * Two times or weekdays with "to" or "until" between them, or "between ... and": the second follows the first. In "8 p.m.
 * Sunday to 6 a.m." it is on the Monday, in "from Friday to Sunday" that after the Friday; in "from 2 to 4 p.m. on
 * Sunday" the first is on the Sunday too.
 */
import type { Token } from '../../parse/parsed.ts'
import { startOfTime } from './clock-code.ts'
import type { Meaning } from './meaning.ts'
import type { Piece } from './piece.ts'

/** The pieces, with what one end of a range knows filled in at the other. */
export function joinRanges(pieces: readonly Piece[], tokens: readonly Token[]): Piece[] {
  const joined = [...pieces]
  for (let at = 1; at < pieces.length - 1; at++) {
    const [left, link, right] = [joined[at - 1], joined[at], joined[at + 1]]
    if (left === undefined || link === undefined || right === undefined) continue
    const [from, to] = [left.meaning, right.meaning]
    if (from === null || to === null || !isLink(link, tokens[left.first - 1])) continue
    joined[at - 1] = { ...left, meaning: beginning(from, to) }
    joined[at + 1] = { ...right, meaning: ending(from, to) }
  }
  return joined
}

function isLink({ kind }: Piece, before: Token | undefined): boolean {
  return kind === 'to' || kind === 'hyphen' || (kind === 'and' && before?.lower === 'between')
}

/** The first end: on the day of the second where it names none and midnight is not between them. */
function beginning(from: Meaning, to: Meaning): Meaning {
  if (from.is !== 'time' || to.is !== 'time' || from.of !== null) return from
  return startOfTime(to.code) <= startOfTime(from.code) ? from : { ...from, of: to.of }
}

/** The second end: on the day of the first, or the next where it begins earlier in the day. */
function ending(from: Meaning, to: Meaning): Meaning {
  const named = dayIn(from)
  if (to.is === 'time' && to.of !== null) return { ...to, of: nextAfter(named, to.of) }
  if (to.is !== 'time' || from.is !== 'time') return nextAfter(named, to)
  return startOfTime(to.code) <= startOfTime(from.code)
    ? { ...to, of: from.of, by: 1 }
    : { ...to, of: from.of }
}

function dayIn(meaning: Meaning): Meaning | null {
  return meaning.is === 'time' ? meaning.of : meaning
}

/** A weekday, month or day after another is the next one that follows it. */
function nextAfter(from: Meaning | null, to: Meaning): Meaning {
  if (from?.is === 'calendar' && to.is === 'calendar') {
    const told = from.year === null && to.year === null && from.month !== null && to.month !== null
    return told ? { ...to, follows: true } : to
  }
  if (from?.is !== 'weekday' || to.is !== 'weekday' || from.weekday === to.weekday) return to
  return { ...to, by: 1, base: 'story' }
}
