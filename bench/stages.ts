/** Articles → milliseconds of processor time an article in each stage and part of the engine, in the order they run. */
import { findDates } from '../src/annotate/dates/find-dates.ts'
import { findNames } from '../src/annotate/names/find-names.ts'
import { findPlaces } from '../src/annotate/places/find-places.ts'
import { findQuantities } from '../src/annotate/quantities/find-quantities.ts'
import { findActors } from '../src/claims/actors/find-actors.ts'
import { findAdvisories } from '../src/claims/advisories/find-advisories.ts'
import { findConditions } from '../src/claims/conditions/find-conditions.ts'
import { findEvents } from '../src/claims/events/find-events.ts'
import { findFigures } from '../src/claims/figures/find-figures.ts'
import { findStatements } from '../src/claims/statements/find-statements.ts'
import { toReading } from '../src/engine/to-reading.ts'
import { parse } from '../src/parse/parse.ts'
import { normalise } from '../src/text/normalise.ts'
import { type Report, toReport } from '../src/text/report.ts'
import { ms, processorClock, type Row } from './measure.ts'

const ROUNDS = 3

export function stageTable(articles: readonly string[]): Row[] {
  const reports = articles.map(text => toReport(text, { published: '2024-03-05' }))
  let best: ReadonlyMap<string, number> = new Map()
  for (let round = 0; round < ROUNDS; round++) {
    const times = timesOf(reports)
    best = new Map([...times].map(([name, time]) => [name, Math.min(time, best.get(name) ?? time)]))
  }
  const sum = [...best.values()].reduce((total, time) => total + time, 0)
  return [...best, ['all', sum] as const].map(([name, time]) => ({ name, value: ms(time / articles.length) }))
}

function timesOf(reports: readonly Report[]): Map<string, number> {
  const times = new Map<string, number>()
  const timed = <T>(name: string, work: () => T): T => {
    const start = processorClock()
    const result = work()
    times.set(name, (times.get(name) ?? 0) + processorClock() - start)
    return result
  }
  for (const report of reports) readTimed(report, timed)
  return times
}

/** What `readReport` does, part by part. */
function readTimed(report: Report, timed: <T>(name: string, work: () => T) => T): void {
  const clean = timed('normalise', () => normalise(report.text))
  const parsed = timed('parse', () => parse(clean.text))
  const dates = timed('annotate: dates', () => findDates(parsed, report))
  const quantities = timed('annotate: quantities', () => findQuantities(parsed, dates))
  const names = timed('annotate: names', () => findNames(parsed))
  const places = timed('annotate: places', () => findPlaces(parsed, names, report))
  const marks = { dates, quantities, names, places, attributions: null }
  const statements = timed('claims: statements', () => findStatements(parsed, marks, report))
  const figures = timed('claims: figures', () => findFigures(parsed, marks, statements))
  const events = timed('claims: events', () => findEvents(parsed, marks, statements))
  const conditions = timed('claims: conditions', () => findConditions(parsed, marks, statements))
  const advisories = timed('claims: advisories', () => findAdvisories(parsed, marks, statements))
  const claims = [...statements, ...figures, ...events, ...conditions, ...advisories]
  const actors = timed('claims: actors', () => findActors(parsed, marks, claims, report))
  timed('to-reading', () => toReading(report, clean, marks, [...claims, ...actors]))
}
