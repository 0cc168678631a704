/** The whole engine: a report in, its record out. Pure: no file, network, clock or chance; the same twice. */
import { annotate } from '../annotate/annotate.ts'
import { findClaims } from '../claims/find-claims.ts'
import { parse } from '../parse/parse.ts'
import type { Tags } from '../parse/tags.ts'
import { normalise } from '../text/normalise.ts'
import { type Report, storyOf } from '../text/report.ts'
import type { Reading } from './reading.ts'
import { toReading } from './to-reading.ts'

/**
 * Reads one report. Never throws, whatever the text; what cannot be anchored in it is not in the reading. `tags` are what a
 * trained tagger says of this report; without them the rules alone find statements and names. Throws a `RangeError` where
 * the tags are those of another text.
 */
export function readReport(report: Report, tags: Tags | null = null): Reading {
  const clean = normalise(storyOf(report))
  const parsed = parse(clean.text)
  if (tags !== null && tags.tokens !== parsed.tokens.length)
    throw new RangeError(
      `the tags are of another text: it had ${tags.tokens} tokens, this has ${parsed.tokens.length}`,
    )
  const marks = annotate(parsed, report, tags)
  const claims = findClaims(parsed, marks, report)
  return toReading(report, clean, marks, claims)
}
