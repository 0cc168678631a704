/**
 * Two states of one situation → what changed between them. A report that only repeats a figure changes nothing; one that repeats
 * the state of a service or an advisory says that it still holds.
 */
import { advisoryChanges } from './changes/advisory-changes.ts'
import { newAnswers } from './changes/answers.ts'
import type { Change, StatementChange } from './changes/change.ts'
import { conditionChanges } from './changes/condition-changes.ts'
import { figureChanges } from './changes/figure-changes.ts'
import { type Compared, compare, firstIn, isNews } from './changes/heard-before.ts'
import type { SituationState, StatementMatter } from './state.ts'

/** In the order of the later state: figures, statements, services, advisories; within a matter in the order of time. */
export function changesBetween(before: SituationState, after: SituationState): Change[] {
  const compared = compare(before, after)
  return [
    ...after.figures.flatMap(matter => figureChanges(matter, compared)),
    ...after.statements.flatMap(matter => statementChanges(matter, compared)),
    ...after.conditions.flatMap(matter => conditionChanges(matter, compared)),
    ...after.advisories.flatMap(matter => advisoryChanges(matter, compared)),
  ]
}

function statementChanges(matter: StatementMatter, compared: Compared): StatementChange[] {
  const claimed = matter.by
    .filter(one => isNews(one.in, compared))
    .map(({ claimant, since, in: words }) => ({
      change: 'new' as const,
      claimant,
      by: null,
      known: since,
      in: firstIn(words, since, compared),
    }))
  const answered = newAnswers(matter.against, compared).map(one => ({ ...one, claimant: null }))
  return [...claimed, ...answered].map(one => ({ about: 'statement', matter, ...one }))
}
