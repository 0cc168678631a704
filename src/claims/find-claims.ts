/** Marks → claims. The order is this list: statements first, because every other claim asks who says so. */
import type { Marks } from '../annotate/mark.ts'
import type { Parsed } from '../parse/parsed.ts'
import type { Report } from '../text/report.ts'
import { findActors } from './actors/find-actors.ts'
import { findAdvisories } from './advisories/find-advisories.ts'
import type { Claim } from './claim.ts'
import { findConditions } from './conditions/find-conditions.ts'
import { findEvents } from './events/find-events.ts'
import { findFigures } from './figures/find-figures.ts'
import { findStatements } from './statements/find-statements.ts'

export function findClaims(parsed: Parsed, marks: Marks, report: Report): Claim[] {
  const statements = findStatements(parsed, marks, report) // who says what
  const figures = findFigures(parsed, marks, statements) // how many, of whom
  const events = findEvents(parsed, marks, statements) // who did what to whom
  const conditions = findConditions(parsed, marks, statements) // what works and what is cut
  const advisories = findAdvisories(parsed, marks, statements) // who tells whom what to do
  const claims = [...statements, ...figures, ...events, ...conditions, ...advisories]
  return [...claims, ...findActors(parsed, marks, claims, report)] // who they all are
}
