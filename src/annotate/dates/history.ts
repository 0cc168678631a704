/**
 * Whether a text tells history rather than news: most of its dates name years long before its publication. In a history
 * "In May" is the May of the year the story is in, in a news report that of the report.
 */
import { civilOf } from './civil.ts'
import type { Expression } from './find-dates.ts'

const NEWS_RULES: ReadonlySet<string> = new Set([
  'dates/weekday',
  'dates/day-word',
  'dates/report-unit',
  'dates/part-of-day',
])

export function isHistory(expressions: readonly Expression[], published: number | null): boolean {
  if (published === null) return false
  const now = civilOf(published).year
  let old = 0
  let news = 0
  for (const { piece } of expressions) {
    const { meaning } = piece
    if (NEWS_RULES.has(piece.rule)) news++
    else if (meaning?.is === 'calendar' && meaning.year !== null && meaning.year < now - 1) old++
    else if (meaning?.is === 'fixed' && meaning.timex.startsWith('BC')) old++
  }
  return old >= 4 && old > 3 * news
}
