/** Claims as JSON, one a line: all that the record keeps of each, with its report and the names of its actors. Words are exact. */
import type { ExportedClaim } from './columns.ts'

/** What JSON would leave as it is, but a terminal or an old reader of JSON would not: written as `\u`, which means the same. */
const BARE = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** One claim, with its line break. Keys by which claims find one another are the record's own and left out. */
export function jsonLine({ entry, report, names }: ExportedClaim): string {
  const { keys: _, ...claim } = entry
  const { origin, voice, via, outlet } = entry.chain
  const actors = [origin, voice, outlet, ...via].filter(id => id !== null)
  const called = Object.fromEntries(actors.map(id => [id, names.get(id) ?? null]))
  const line = JSON.stringify({ format: 'hearsay/claim/1', ...claim, report, names: called })
  return `${line.replace(BARE, mark => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}
