/** Parsed text → date expressions as TIMEX3, in reading order: read by shape first, then resolved one after the other. */
import type { Parsed, Sentence } from '../../parse/parsed.ts'
import type { Report } from '../../text/report.ts'
import type { DateMark } from '../mark.ts'
import { type Anchor, anchorOf } from './anchor.ts'
import { dayNumber, exists } from './civil.ts'
import { isHistory } from './history.ts'
import { intervalOf } from './interval.ts'
import type { Expression, Piece } from './piece.ts'
import { piecesOf } from './pieces.ts'
import { readShapes } from './read-shapes.ts'
import { resolve } from './resolve.ts'
import type { Value } from './telling.ts'
import { tenseAround } from './tense.ts'

/** All date expressions of a text. Never throws; a text without a date of publication keeps relative dates unresolved. */
export function findDates(parsed: Parsed, report: Report): DateMark[] {
  const expressions = parsed.sentences.flatMap(sentence => expressionsOf(parsed, sentence))
  const published = publicationDay(report.published)
  const minute = publicationMinute(report.published)
  const history = isHistory(expressions, published)
  const marks: DateMark[] = []
  let at: Reached = { story: null, named: null }
  for (const { piece, sentence } of expressions) {
    if (piece.meaning === null) continue
    const tense = tenseAround(parsed.tokens, sentence, piece.first, piece.last)
    const sentenceYear = at.named?.sentence === sentence ? at.named.year : null
    const value = resolve(piece.meaning, { published, minute, story: at.story, sentenceYear, history, tense })
    const mark = value && markOf(parsed, piece, value)
    if (mark === null) continue
    marks.push(mark)
    if (!isBareTime(piece)) at = reachedBy(mark, sentence, at)
  }
  return marks
}

/** Where the text is: the last date of its story, and the last year named with a date and the sentence it stands in. */
type Reached = {
  readonly story: Anchor | null
  readonly named: { readonly sentence: Sentence; readonly year: number } | null
}

function reachedBy(mark: DateMark, sentence: Sentence, before: Reached): Reached {
  const anchor = mark.type === 'DATE' || mark.type === 'TIME' ? anchorOf(mark.timex) : null
  if (anchor === null) return before
  const names = anchor.month !== null && mark.basis === 'stated'
  return {
    story: ASIDES.has(mark.rule) ? before.story : anchor,
    named: names ? { sentence, year: anchor.year } : before.named,
  }
}

/** Looks back in passing, which do not move the story: "up from 3 percent a year ago". */
const ASIDES: ReadonlySet<string> = new Set(['dates/ago', 'dates/earlier'])

function expressionsOf(parsed: Parsed, sentence: Sentence): Expression[] {
  const pieces = piecesOf(parsed, sentence)
  if (pieces === null) return []
  return readShapes(pieces, parsed.tokens, sentence)
    .filter(piece => piece.meaning !== null && piece.kind !== 'the-unit' && piece.kind !== 'age')
    .map(piece => ({ piece, sentence }))
}

function publicationDay(published: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '')
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return exists({ year, month, day }) ? dayNumber(year, month, day) : null
}

/** Minutes since midnight in `2024-03-05T06:30`. */
function publicationMinute(published: string | null): number | null {
  const match = /T(\d{2}):(\d{2})/.exec(published ?? '')
  return match === null ? null : Number(match[1]) * 60 + Number(match[2])
}

/** A time without a day of its own, or the end of "8 p.m. to 6 a.m.", does not move the story on. */
function isBareTime({ meaning }: Piece): boolean {
  return meaning?.is === 'time' && (meaning.of === null || meaning.by === 1)
}

function markOf(parsed: Parsed, piece: Piece, value: Value): DateMark | null {
  const first = parsed.tokens[piece.first]
  const last = parsed.tokens[piece.last - 1]
  if (first === undefined || last === undefined) return null
  const interval = value.type === 'DURATION' || value.type === 'SET' ? null : intervalOf(value.timex)
  return {
    kind: 'date',
    start: first.start,
    end: last.end,
    type: value.type,
    timex: value.timex,
    from: interval?.from ?? null,
    to: interval?.to ?? null,
    basis: value.because === null ? 'stated' : 'inferred',
    because: value.because,
    rule: piece.rule,
  }
}
