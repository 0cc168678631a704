/** A date → null where it only says until when: "closed until Thursday" is not closed on Thursday alone. */
import type { Parsed } from '../parse/parsed.ts'
import type { When } from './claim.ts'
import { tokenIndexAt } from './look-up.ts'

const UNTIL = new Set(['until', 'till', 'by', 'before'])

/** The date a claim holds at, none where the date found is where it ends. */
export function unlessDeadline(when: When | null, parsed: Parsed): When | null {
  if (when === null) return null
  const at = tokenIndexAt(parsed, when.date.start)
  return UNTIL.has(parsed.tokens[at]?.lower ?? '') || UNTIL.has(parsed.tokens[at - 1]?.lower ?? '')
    ? null
    : when
}
