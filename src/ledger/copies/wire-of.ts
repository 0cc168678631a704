/**
 * The agency whose text a report says it prints: by its dateline, byline, sign-off or copyright line. Null where it credits none, only
 * thanks one for a part, or is that agency itself.
 */
import type { Report } from '../../text/report.ts'
import { type Credit, creditsOf } from './credit.ts'

const PRINTS: ReadonlySet<Credit['manner']> = new Set(['dateline', 'byline', 'sign-off', 'copyright'])

export function wireOf(report: Omit<Report, 'id'>): string | null {
  const own = new Set(creditsOf({ ...report, text: '', bodyStart: 0 }).map(({ name }) => name))
  if (report.outlet !== null) own.add(report.outlet)
  const credited = creditsOf(report).filter(({ name, manner }) => PRINTS.has(manner) && !own.has(name))
  return credited[0]?.name ?? null
}
