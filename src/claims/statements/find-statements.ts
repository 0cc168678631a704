/** Parsed text and marks → who says what, in reading order. Spans come from `attribute`, all else from `complete`. */
import type { Marks } from '../../annotate/mark.ts'
import type { Parsed } from '../../parse/parsed.ts'
import type { StatementClaim } from '../claim.ts'
import { attribute } from './attribute.ts'
import { complete, type Published } from './complete.ts'
import { toPassage } from './passage.ts'
import { fromTags } from './tagged.ts'

export function findStatements(parsed: Parsed, marks: Marks, report: Published): StatementClaim[] {
  const passage = toPassage(parsed, marks)
  const found = marks.attributions === null ? attribute(passage) : fromTags(passage, marks.attributions)
  return complete(passage, marks, found, report)
}
