/** What comparing a moment with a state needs everywhere: reports by their digits, quoted words, and the sentences for differences. */
import type { Known } from '../../src/ledger/entries/interval.ts'
import type { Bounds, Heard } from '../../src/ledger/situation/state.ts'
import type { Ref } from './moment.ts'
import type { WhoIsWho } from './who-is-who.ts'

/** So many facts of the moment, and what is wrong with them; null: they agree. No facts: what the moment does not have. */
export type Checked = { readonly facts: number; readonly problem: string | null }

/** A report of the exercise by its id in the record. */
export type ExerciseReport = { readonly digits: string; readonly text: string }

export type Setting = {
  readonly reports: ReadonlyMap<string, ExerciseReport>
  readonly who: WhoIsWho
}

export function agrees(problem: string | null | false, about: string): Checked {
  return { facts: 1, problem: problem ? `${about}: ${problem}` : null }
}

export function digitsOf(reports: readonly string[], setting: Setting): string[] {
  return [...new Set(reports.map(id => setting.reports.get(id)?.digits ?? id))].sort()
}

export function heardIn(heard: readonly Heard[], setting: Setting): string[] {
  return digitsOf(
    heard.map(({ report }) => report),
    setting,
  )
}

/** Whether something was heard in the report at these words, or in the report where no words are quoted. */
export function isHeard(ref: Ref, heard: readonly Heard[], setting: Setting): boolean {
  return heard.some(one => isAt(ref, one, setting))
}

function isAt({ report, quotes }: Ref, { report: id, start, end }: Heard, { reports }: Setting): boolean {
  const found = reports.get(id)
  if (found?.digits !== report) return false
  return quotes.length === 0 || quotes.some(quote => overlaps(quote, { start, end }, found.text))
}

function overlaps(
  quote: string,
  at: { readonly start: number; readonly end: number },
  text: string,
): boolean {
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1))
    if (start < at.end && at.start < start + quote.length) return true
  return false
}

/** The reports that differ, and words that were not heard. */
export function reportProblems(told: readonly Ref[], heard: readonly Heard[], setting: Setting): string[] {
  const own = heardIn(heard, setting)
  const wrong = listProblem(
    told.map(({ report }) => report),
    own,
    'reports',
  )
  const unheard = told.filter(ref => own.includes(ref.report) && !isHeard(ref, heard, setting))
  return [
    ...(wrong === null ? [] : [wrong]),
    ...unheard.map(
      ({ report, quotes }) =>
        `in ${report} “${heard.find(one => setting.reports.get(one.report)?.digits === report)?.words}”, not “${quotes.join('”, “')}”`,
    ),
  ]
}

export function listProblem(told: readonly string[], own: readonly string[], what: string): string | null {
  const missing = told.filter(one => !own.includes(one))
  const extra = own.filter(one => !told.includes(one))
  if (missing.length + extra.length === 0) return null
  const parts = [
    ...(missing.length > 0 ? [`without ${missing.join(', ')}`] : []),
    ...(extra.length > 0 ? [`with ${extra.join(', ')}`] : []),
  ]
  return `${what} ${parts.join(' and ')}`
}

export function timeProblem(told: Known, own: Known | null, what: string): string[] {
  if (own !== null && told.from === own.from && told.to === own.to) return []
  return [`${what} ${own === null ? 'never' : shownTime(own)}, not ${shownTime(told)}`]
}

/** As the moments write it. */
export function shownTime({ from, to }: Known): string {
  const day = Number(from.slice(8, 10))
  return from === to ? `${day} ${from.slice(11)}` : `${day}`
}

export function shownBounds({ low, high }: Bounds): string {
  return low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`
}

export function isSameBounds(a: Bounds, b: Bounds): boolean {
  return a.low === b.low && a.high === b.high
}

export function joined(problems: readonly string[]): string | null {
  return problems.length === 0 ? null : problems.join('; ')
}

/** The words by which a matter of the record is known in a sentence. */
export function shownWords(heard: readonly Heard[], setting: Setting): string {
  const [first] = heard
  return first === undefined ? 'no words' : `${setting.reports.get(first.report)?.digits} “${first.words}”`
}
