/** Which words a report gives twice: as a statement, and as the figure, service or advisory that the statement tells. */
import type { Heard, SituationState } from '../../ledger/situation/state.ts'

type Span = Pick<Heard, 'report' | 'start' | 'end'>

/** Asks whether words share characters with any of these. */
export function overlapsAny(spans: readonly Span[]): (words: Span) => boolean {
  const byReport = new Map<string, Span[]>()
  for (const span of spans) {
    const known = byReport.get(span.report)
    if (known === undefined) byReport.set(span.report, [span])
    else known.push(span)
  }
  return words =>
    (byReport.get(words.report) ?? []).some(span => span.start < words.end && words.start < span.end)
}

/** Words of figures, services and advisories, which have sections of their own. */
export function toldInSections({ figures, conditions, advisories }: SituationState): Heard[] {
  return [
    ...figures.flatMap(one => [...one.lines, ...one.aside, ...one.before]),
    ...conditions.flatMap(one => [...one.by, ...one.before]),
    ...advisories,
  ].flatMap(one => one.in)
}

/** Words of totals: what has happened since a day did not happen on it. */
export function totals({ figures }: SituationState): Heard[] {
  return figures
    .filter(one => one.window.kind !== 'period')
    .flatMap(one => [...one.lines, ...one.aside, ...one.before])
    .flatMap(one => one.in)
}
