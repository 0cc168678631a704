/**
 * Dates by their distance from the publication or from where the story is: "today", "last week", "this month", "the next
 * day", "that year", "over the weekend".
 */
import type { Base, Meaning, Unit } from '../meaning.ts'
import type { Kind } from '../piece.ts'
import type { Matched, Shape } from '../shape.ts'

const UNIT_KIND: Readonly<Record<string, Kind>> = {
  D: 'date',
  W: 'period-date',
  M: 'month-date',
  Y: 'year-date',
}

const unitPatterns: readonly { readonly pattern: string; readonly by: number; readonly base: Base }[] = [
  { pattern: 'this|current unit|weekend', by: 0, base: 'published' },
  { pattern: 'the? current fiscal? unit', by: 0, base: 'published' },
  { pattern: 'this fiscal unit', by: 0, base: 'published' },
  { pattern: 'the full unit', by: 0, base: 'published' },
  { pattern: 'the? latest fiscal? unit', by: -1, base: 'published' },
  { pattern: 'last unit|weekend', by: -1, base: 'published' },
  { pattern: 'the last unit', by: -1, base: 'published' },
  { pattern: 'this last unit|weekend', by: -1, base: 'published' },
  { pattern: 'next|coming unit|weekend', by: 1, base: 'published' },
  { pattern: 'this|the coming unit|weekend', by: 1, base: 'published' },
  { pattern: 'the next unit|weekend', by: 1, base: 'story' },
  { pattern: 'the? following unit|weekend', by: 1, base: 'story' },
  { pattern: 'the unit following', by: 1, base: 'story' },
  { pattern: 'the unit after', by: 1, base: 'story' },
  { pattern: 'the? previous unit|weekend', by: -1, base: 'story' },
  { pattern: 'the unit before', by: -1, base: 'story' },
  { pattern: 'that same? unit|weekend', by: 0, base: 'story' },
  { pattern: 'the same unit|weekend', by: 0, base: 'story' },
]

export const relativeShapes: readonly Shape[] = [
  ...unitPatterns.map(
    ({ pattern, by, base }): Shape => ({
      rule: base === 'story' ? 'story-unit' : 'report-unit',
      pattern,
      becomes: kindOfUnit,
      read: matched => shiftOf(matched, by, base),
    }),
  ),
  { rule: 'day-word', pattern: 'today', becomes: 'date', read: () => days(0) },
  { rule: 'day-word', pattern: 'yesterday', becomes: 'date', read: () => days(-1) },
  { rule: 'day-word', pattern: 'tomorrow', becomes: 'date', read: () => days(1) },
  { rule: 'day-word', pattern: 'before-yesterday', becomes: 'date', read: () => days(-2) },
  { rule: 'day-word', pattern: 'after-tomorrow', becomes: 'date', read: () => days(2) },
  { rule: 'weekend', pattern: 'the weekend', becomes: 'period-date', read: weekend },
  { rule: 'quarter', pattern: 'the fiscal unit', becomes: kindOfUnit, read: theUnit },
  { rule: 'quarter', pattern: 'the latest period', becomes: 'period-date', read: () => quarterBy(-1) },
  {
    rule: 'ago',
    pattern: 'the? unit hyphen ago|earlier unit|period',
    becomes: 'period-date',
    read: yearBefore,
  },
  { rule: 'year', pattern: 'the unit', becomes: 'year-date', read: theYear },
  {
    rule: 'quarter',
    pattern: 'the unit',
    becomes: m => (m.one('unit')?.code === 'Q' ? 'period-date' : 'the-unit'),
    read: theUnit,
  },
  { rule: 'modified', pattern: 'the? unit possessive edge', becomes: 'period-date', read: endOfUnit },
  { rule: 'year', pattern: 'the? year-end', becomes: 'date', read: yearEnd },
]

function kindOfUnit(matched: Matched): Kind {
  return UNIT_KIND[matched.one('unit')?.code ?? ''] ?? 'period-date'
}

const DATED_UNITS: ReadonlySet<string> = new Set(['D', 'W', 'M', 'Q', 'Y', 'E', 'C'])

function shiftOf(matched: Matched, by: number, base: Base): Meaning | null {
  if (matched.has('weekend')) return { is: 'shift', unit: 'WE', by, base }
  const unit = matched.one('unit')?.code ?? ''
  if (!DATED_UNITS.has(unit)) return null
  const open = matched.has('before') || matched.has('after')
  if (open && matched.after !== undefined && matched.after.kind !== 'mark') return null
  // "the last week of August" is a stretch of August.
  if (matched.has('last') && matched.after?.lower === 'of') return null
  if (unit === 'D' && (matched.has('last') || matched.has('latest'))) return null
  // "Next day" is the day after what was told, not tomorrow.
  const told = unit === 'D' && matched.has('next')
  return { is: 'shift', unit: unit as Unit, by, base: told ? 'story' : base }
}

function days(by: number): Meaning {
  return { is: 'shift', unit: 'D', by, base: 'published' }
}

/** "Over the weekend" is the one before the report; with "will" before it, the one to come. */
function weekend(): Meaning {
  return { is: 'shift', unit: 'WE', by: 0, base: 'published' }
}

/** "the month", "the year": a date only as part of another ("the end of the month"), or where the gold habit says so. */
function theUnit(matched: Matched): Meaning | null {
  const unit = matched.one('unit')?.code
  if (unit === 'W' || unit === 'M' || unit === 'Y' || unit === 'Q' || unit === 'D' || unit === 'E')
    return { is: 'shift', unit, by: 0, base: 'story' }
  return null
}

/** "profit for the year", "in the year ended March 31": the year of the report. */
function theYear(matched: Matched): Meaning | null {
  if (matched.one('unit')?.code !== 'Y' || !['for', 'in'].includes(matched.before?.lower ?? '')) return null
  return { is: 'shift', unit: 'Y', by: 0, base: 'published' }
}

/** The last day of the year that publication is in. */
function yearEnd(): Meaning {
  const day: Meaning = { is: 'calendar', year: null, month: 12, day: 31 }
  return { is: 'of-year', inner: day, year: { is: 'shift', unit: 'Y', by: 0, base: 'published' } }
}

/** "the year-ago quarter" beside a quarter is that of the year before. */
function yearBefore(matched: Matched): Meaning | null {
  const [first, second] = [matched.one('unit'), matched.one('unit', 1)]
  if (first?.code !== 'Y' || (second !== undefined && second.code !== 'Q')) return null
  return { is: 'shift', unit: 'Y', by: -1, base: 'published', yearOfPeriod: true }
}

function quarterBy(by: number): Meaning {
  return { is: 'shift', unit: 'Q', by, base: 'published' }
}

/** "month's end". */
function endOfUnit(matched: Matched): Meaning | null {
  const unit = matched.one('unit')?.code
  return unit === 'M' || unit === 'Y' ? { is: 'shift', unit, by: 0, base: 'story' } : null
}
