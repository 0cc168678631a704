/**
 * What a figure is about, by its fields: same measure, of the same people, same window. Two figures of one matter can be
 * compared; a total and the number of one day never are. Places part a matter further, see `by-place.ts`.
 */
import type { Figure } from '../../engine/reading.ts'
import { fold } from '../../text/fold.ts'
import { digest } from '../../text/report.ts'
import { type Interval, type Known, toMinute } from '../entries/interval.ts'
import type { FigureWindow } from '../situation/state.ts'
import { countedClass, coverOf } from './counted.ts'

export type FigureTopic = {
  readonly matter: string
  readonly because: string
  readonly of: string
  readonly window: FigureWindow
  /** The words of a figure that counts a part of another: "Five of them". */
  readonly part: string | null
}

/** `known` dates a figure that names no day of its own where its measure is always of a day. */
export function figureTopic(situation: string, figure: Figure, known: Known): FigureTopic {
  const of = countedClass(figure.measure, figure.of?.words ?? null)
  const window = windowOf(figure, known)
  const part = of === 'people' ? partOf(figure) : null
  return {
    matter: figureMatterId(situation, { measure: figure.measure, of, window, part }),
    because: `${figure.measure}, ${of}, ${describe(window)}${part === null ? '' : `, part of another number (“${figure.words}”)`}`,
    of,
    window,
    part,
  }
}

export type FigureTopicFields = {
  readonly measure: string
  readonly of: string
  readonly window: FigureWindow
  readonly part: string | null
}

export function figureMatterId(situation: string, { measure, of, window, part }: FigureTopicFields): string {
  const time = window.kind === 'period' ? `${dayOf(window.from)}/${lastDayOf(window)}` : window.kind
  return `m-${digest(['figure', situation, measure, fold(of), time, part ?? ''].join('\u0000'), 16)}`
}

/** A part that is a class of its own, as children are, needs no more to be told from the whole. */
function partOf(figure: Figure): string | null {
  return figure.partOf === null ? null : fold(figure.words)
}

function windowOf(figure: Figure, known: Known): FigureWindow {
  const cover = coverOf(figure.measure)
  if (cover === 'state') return { kind: 'state' }
  const { when } = figure
  const happened = when === null ? null : toInterval(when)
  if (figure.window === 'total') return { kind: 'total' }
  if (cover === 'day') return { kind: 'period', ...days(happened ?? dayOfKnown(known)) }
  return happened === null ? { kind: 'total' } : { kind: 'period', ...days(happened) }
}

function toInterval({ from, to }: { readonly from: string | null; readonly to: string | null }): Interval {
  return { from: toMinute(from), to: toMinute(to) }
}

function dayOfKnown({ from }: Known): Interval {
  return { from, to: from }
}

/** An interval widened to whole days: the first minute of its first day, and of its last. */
function days(happened: Interval): Interval {
  return { from: minuteOf(dayOf(happened.from)), to: minuteOf(lastDayOf(happened)) }
}

function minuteOf(day: string): string | null {
  return day === '' ? null : `${day}T00:00`
}

function dayOf(minute: string | null): string {
  return minute?.slice(0, 10) ?? ''
}

/** The last day an interval touches; one that ends at midnight does not touch the next. */
function lastDayOf({ from, to }: Interval): string {
  if (to === null) return ''
  if (!to.endsWith('T00:00') || to === from) return dayOf(to)
  return new Date(Date.parse(`${to}Z`) - 1).toISOString().slice(0, 10)
}

function describe(window: FigureWindow): string {
  if (window.kind === 'total') return 'since the beginning'
  if (window.kind === 'state') return 'at the time'
  const first = dayOf(window.from)
  const last = dayOf(window.to)
  return first === last ? `on ${first}` : `from ${first || 'an open beginning'} to ${last || 'an open end'}`
}
