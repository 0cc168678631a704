/** Parsed text → date expressions as TIMEX3, in reading order. */
import type { Parsed } from '../../parse/parsed.ts'
import type { Report } from '../../text/report.ts'
import type { DateMark } from '../mark.ts'

export function findDates(_parsed: Parsed, _report: Report): DateMark[] {
  return []
}
