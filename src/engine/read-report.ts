/** The whole engine: a report in, its record out. Pure: no file, network, clock or chance; the same twice. */
import { annotate } from '../annotate/annotate.ts'
import { findClaims } from '../claims/find-claims.ts'
import { parse } from '../parse/parse.ts'
import { normalise } from '../text/normalise.ts'
import { type Report, storyOf } from '../text/report.ts'
import type { Reading } from './reading.ts'
import { toReading } from './to-reading.ts'

/** Reads one report. Never throws, whatever the text; what cannot be anchored in it is not in the reading. */
export function readReport(report: Report): Reading {
  const clean = normalise(storyOf(report))
  const parsed = parse(clean.text)
  const marks = annotate(parsed, report)
  const claims = findClaims(parsed, marks, report)
  return toReading(report, clean, marks, claims)
}
