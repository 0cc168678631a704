/** Names → places on the map, in reading order. */
import type { Parsed } from '../../parse/parsed.ts'
import type { Report } from '../../text/report.ts'
import type { NameMark, PlaceMark } from '../mark.ts'

export function findPlaces(_parsed: Parsed, _names: readonly NameMark[], _report: Report): PlaceMark[] {
  return []
}
