/**
 * What happened when, in order of time: events with their PLOVER code, then the sentences of dates that no event stands
 * for. Dates that could not be resolved are listed as such, never guessed.
 */
import type { DateExpression, EventReport, Mention } from '../../engine/reading.ts'
import { contains } from '../../text/span.ts'
import { excerptAround } from '../../views/words/excerpt.ts'
import { printable } from '../../views/words/printable.ts'
import { quoted } from '../../views/words/quoted.ts'
import { type Interval, showInterval } from '../../views/words/time.ts'
import { explained } from './explain.ts'
import { type Block, block, faint, joined, type Piece, plain, strong } from './piece.ts'
import { position, quotation } from './quote.ts'
import type { PrintedRecord } from './record.ts'
import { standingPieces } from './standing.ts'
import { chain, inferred, nameOf } from './who.ts'
import { LABEL_WIDTH } from './wrap.ts'

type Moment = {
  readonly interval: Interval
  readonly events: EventReport[]
  readonly dates: DateExpression[]
}

export function timelineBlocks(record: PrintedRecord): Block[] {
  const untimed = record.reading.events.filter(event => !isResolved(event.when))
  return [
    ...moments(record).flatMap(moment => [
      block(2, [strong(showInterval(moment.interval))]),
      ...moment.events.flatMap(event => eventBlocks(event, record)),
      ...withoutEvent(moment, record).map(date => block(4, sentenceOf(date, record), plain(''))),
    ]),
    ...(untimed.length === 0 ? [] : [block(2, [faint('time not given')])]),
    ...untimed.flatMap(event => eventBlocks(event, record)),
    ...unresolved(record),
  ]
}

/** One entry for each interval that something is dated with, earliest first; of two that start together the shorter. */
function moments(record: PrintedRecord): Moment[] {
  const found = new Map<string, Moment>()
  const at = (interval: Interval): Moment => {
    const key = showInterval(interval)
    const known = found.get(key) ?? { interval, events: [], dates: [] }
    found.set(key, known)
    return known
  }
  for (const event of record.reading.events) if (isResolved(event.when)) at(event.when).events.push(event)
  for (const date of record.reading.dates) if (isMoment(date) && isResolved(date)) at(date).dates.push(date)
  return [...found.values()].sort(byTime)
}

function byTime({ interval: a }: Moment, { interval: b }: Moment): number {
  return compare(a.from ?? '', b.from ?? '') || compare(a.to ?? '~', b.to ?? '~')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function isResolved<Dated extends Interval>(when: Dated | null): when is Dated {
  return when !== null && (when.from !== null || when.to !== null)
}

function isMoment(date: DateExpression): boolean {
  return date.type === 'DATE' || date.type === 'TIME'
}

function eventBlocks(event: EventReport, record: PrintedRecord): Block[] {
  const pieces = joined([quotation(event), parties(event, record), sayer(event, record)])
  return [block(4, pieces, plain(event.code.toLowerCase())), ...explained(event, 4 + LABEL_WIDTH, record)]
}

/** Who did it to whom and where; only what the quoted words do not name already. */
function parties(event: EventReport, record: PrintedRecord): Piece[] {
  const isUnsaid = (mention: Mention | null): mention is Mention =>
    mention !== null && !contains(event, mention)
  const { actor, target, place } = event
  return joined([
    isUnsaid(actor) ? party('by ', actor, record) : [],
    isUnsaid(target) ? party('target ', target, record) : [],
    isUnsaid(place) ? party('in ', place, record) : [],
  ])
}

/** Hearsay stays hearsay: an event that somebody reports is shown with who that is. */
function sayer({ statement, contested }: EventReport, record: PrintedRecord): Piece[] {
  const verb = contested?.kind === 'denied' ? 'denies ' : 'says '
  const who = statement === null ? [] : [faint(verb), ...chain(null, statement, record)]
  return joined([who, standingPieces(contested)])
}

function party(part: string, mention: Mention, record: PrintedRecord): Piece[] {
  return [faint(part), plain(nameOf(mention, record)), ...inferred(mention)]
}

/** Dates whose sentence holds no event of that moment, one for a sentence. */
function withoutEvent({ events, dates }: Moment, record: PrintedRecord): DateExpression[] {
  const shown = new Set<number>()
  return dates.filter(date => {
    const { start, end } = excerptAround(record.reading.report, date)
    if (shown.has(start) || events.some(event => event.start >= start && event.end <= end)) return false
    shown.add(start)
    return true
  })
}

function sentenceOf(date: DateExpression, record: PrintedRecord): Piece[] {
  const { report } = record.reading
  const { start, end, cutBefore, cutAfter } = excerptAround(report, date)
  const sentence = `${cutBefore ? '… ' : ''}${printable(report.text.slice(start, end)).trim()}${cutAfter ? ' …' : ''}`
  const because = date.because === null ? '' : `: ${date.because}`
  const rule = record.explain ? [faint(` ${date.timex} by ${date.rule}${because}`)] : []
  return [plain(`${quoted(sentence)} `), position(date), ...rule]
}

/** Only moments: "for two years" is no date. */
function unresolved(record: PrintedRecord): Block[] {
  const open = record.reading.dates.filter(date => isMoment(date) && !isResolved(date))
  if (open.length === 0) return []
  return [
    block(2, [
      faint('not resolved: '),
      ...joined(
        open.map(date => quotation(date)),
        ', ',
      ),
    ]),
  ]
}
