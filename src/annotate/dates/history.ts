/**
 * Whether a text tells history rather than news: most of its dates name years long before its publication. In a history
 * "In May" is the May of the year the story is in, in a news report that of the report.
 */
import { civilOf } from './civil.ts'
import type { Meaning } from './meaning.ts'
import type { Expression } from './piece.ts'

const NEWS_RULES: ReadonlySet<string> = new Set([
  'dates/weekday',
  'dates/day-word',
  'dates/report-unit',
  'dates/part-of-day',
])

/** How many old dates make a history, a month or day with its year counting twice, and how many more than news dates. */
const ENOUGH = 8

/** Whether the expressions of a text are mostly dates of long before. */
export function isHistory(expressions: readonly Expression[], published: number | null): boolean {
  if (published === null) return false
  const lastYear = civilOf(published).year - 1
  let old = 0
  let news = 0
  for (const { piece } of expressions) {
    if (NEWS_RULES.has(piece.rule)) news++
    else old += weightOf(piece.meaning, lastYear)
  }
  return old >= ENOUGH && old > ENOUGH * news
}

function weightOf(meaning: Meaning | null, lastYear: number): number {
  if (meaning?.is === 'fixed') return meaning.timex.startsWith('BC') ? 1 : 0
  if (meaning?.is !== 'calendar' || meaning.year === null || meaning.year >= lastYear) return 0
  return meaning.month === null ? 1 : 2
}
