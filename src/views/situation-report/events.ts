/** What happened last, by the time at which it is said to have happened; and what became known long after it happened. */
import type { Interval } from '../../ledger/entries/interval.ts'
import { hoursLater } from '../../ledger/entries/next-day.ts'
import type { Heard, SituationState } from '../../ledger/situation/state.ts'
import { type Desk, firstOf, nameOf, timeOf, when } from '../page/desk.ts'
import type { Item, Section } from '../page/page.ts'
import { faint, item, plain, quote } from '../page/runs.ts'
import { printable } from '../words/printable.ts'
import type { Brief } from './brief.ts'
import { more } from './support.ts'
import { overlapsAny, totals } from './told-elsewhere.ts'

/** Known later than this after it happened is late. */
const LATE_HOURS = 48

/** What happened longer than this before the first report is background, not late news. */
const BACKGROUND_HOURS = 7 * 24

/** Looked at to find those that are shown. */
const MOST_LATE = 200

type Happening = {
  readonly happened: Interval
  readonly origin: string
  readonly place: string | null
  readonly words: Heard
}

export function eventsSection({ state, limits, desk }: Brief): Section | null {
  const events = happeningsOf(state, 'events').sort(latestFirst)
  const shown = events.slice(0, limits.events)
  if (shown.length === 0) return null
  const items = shown.map(one => happeningItem(one, desk, false))
  return {
    id: 'events',
    title: 'Latest events',
    items,
    more: more(events.length - shown.length, 'hearsay show --about WORD'),
  }
}

export function lateSection({ state, limits, desk }: Brief): Section | null {
  const first = state.reports.map(one => one.known.from).sort()[0]
  if (first === undefined) return null
  const start = hoursLater(first, -BACKGROUND_HOURS)
  const isTotal = overlapsAny(totals(state))
  const late = [...happeningsOf(state, 'events'), ...happeningsOf(state, 'statements')]
    .filter(one => isLate(one, start) && !isTotal(one.words))
    .sort((a, b) => compare(b.words.known.to, a.words.known.to) || precision(a) - precision(b))
    .slice(0, MOST_LATE)
  const distinct = late.filter((one, index) => late.findIndex(other => isSamePlace(other, one)) === index)
  const shown = distinct.slice(0, limits.late)
  if (shown.length === 0) return null
  const items = shown.map(one => happeningItem(one, desk, true))
  return {
    id: 'late',
    title: 'Known late',
    items,
    more: more(distinct.length - shown.length, 'hearsay show --about WORD'),
  }
}

function happeningsOf(state: SituationState, kind: 'events' | 'statements'): Happening[] {
  const told =
    kind === 'events'
      ? state.events.map(one => ({
          happened: one.happened,
          origin: one.origin,
          place: one.place?.name ?? null,
          words: firstOf(one.in),
        }))
      : state.statements.map(one => ({
          happened: one.happened,
          origin: one.by[0]?.claimant ?? '',
          place: null,
          words: one.words,
        }))
  return told.flatMap(({ happened, words, ...one }) =>
    happened === null || happened.from === null || words === undefined ? [] : [{ ...one, happened, words }],
  )
}

/** Minutes that the time is wide: what is said to the minute comes before what is said to the day. */
function precision({ happened: { from, to } }: Happening): number {
  return from === null || to === null
    ? Number.POSITIVE_INFINITY
    : Date.parse(`${to}Z`) - Date.parse(`${from}Z`)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function isLate({ happened, words }: Happening, start: string): boolean {
  const end = happened.to ?? ''
  return (happened.from ?? '') >= start && end !== '' && hoursLater(end, LATE_HOURS) < words.known.from
}

/** An event and the statement that tells it are one piece of news. */
function isSamePlace(a: Happening, b: Happening): boolean {
  return a.words.report === b.words.report && a.words.start < b.words.end && b.words.start < a.words.end
}

function latestFirst(a: Happening, b: Happening): number {
  return compare(b.happened.from ?? '', a.happened.from ?? '')
}

function happeningItem({ happened, origin, place, words }: Happening, desk: Desk, isLateNews: boolean): Item {
  const where = place === null ? '' : `, ${printable(place).trim()}`
  const late = isLateNews ? `, known only ${when(words.known, desk)}` : ''
  return item([quote(words)], {
    lines: [
      [plain(timeOf(happened, desk)), plain(`${where}${late}`), faint(`, says ${nameOf(origin, desk)}`)],
    ],
  })
}
