/** Parsed text → proper names and titles, in reading order. */
import type { Parsed } from '../../parse/parsed.ts'
import type { NameMark } from '../mark.ts'

export function findNames(_parsed: Parsed): NameMark[] {
  return []
}
