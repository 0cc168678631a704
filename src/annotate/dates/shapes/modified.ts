/** Words around a date that narrow it without changing its value: "early", "late", "mid-", "the end of", "about". */
import type { Meaning } from '../meaning.ts'
import type { Matched, Shape } from '../shape.ts'

const MODIFIED = 'date|month-date|year-date|period-date'

export const modifiedShapes: readonly Shape[] = [
  { rule: 'modified', pattern: 'the? early hyphen? dated', becomes: 'period-date', read: inner },
  { rule: 'modified', pattern: 'early|earlier|later in|on? whole', becomes: 'period-date', read: inner },
  { rule: 'modified', pattern: 'earlier|later time-date', becomes: 'period-date', read: inner },
  { rule: 'modified', pattern: 'the? early span of date|time-date', becomes: 'date', read: earlyHours },
  { rule: 'modified', pattern: 'the? edge of whole', becomes: 'period-date', read: inner },
  { rule: 'modified', pattern: 'hedge span', becomes: 'span', read: inner },
  { rule: 'modified', pattern: `hedge ${MODIFIED}`, becomes: 'period-date', read: hedgedDate },
]

function inner(matched: Matched): Meaning | null {
  return matched.pieces.find(piece => piece.meaning !== null)?.meaning ?? null
}

const DATE_HEDGES: ReadonlySet<string> = new Set([
  'about',
  'around',
  'approximately',
  'roughly',
  'nearly',
  'almost',
])

function hedgedDate(matched: Matched): Meaning | null {
  return DATE_HEDGES.has(matched.one('hedge')?.code ?? '') ? inner(matched) : null
}

/** "the early hours of Sunday" are on Sunday. */
function earlyHours(matched: Matched): Meaning | null {
  const span = matched.one('span')?.meaning
  const hours = span?.is === 'span' && span.unit === 'TH' && span.amount === null
  return hours ? ((matched.one('date') ?? matched.one('time-date'))?.meaning ?? null) : null
}
