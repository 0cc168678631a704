/**
 * A full date in the dateline of a story → its day, for a report that has no other: "ARDEN, Norland, 8 March 2024 (Westwire) -
 * A bridge fell". A date with a dash behind it in an ordinary sentence is no dateline.
 */
import { parsePublished } from './published.ts'

/** Where the dateline ends at the latest. */
const LONGEST = 200

const DASH = /\s(?:[-–—]|--)\s/
const DATE =
  /(?:^|, ?| )(?<date>\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{4}-\d\d-\d\d)$/
const AGENCY = / ?\([^()\n]{2,60}\)$/
/** The end of a sentence before a town in capitals: "EXERCISE. ARDEN, Norland". */
const SENTENCE_END = /[.!?]\s+(?=\p{Lu}{3})/u

/** The day as `2024-03-08`; null where the story opens with no dateline that has one. */
export function datelineDate(story: string): string | null {
  const [head, ...rest] = story.trimStart().slice(0, LONGEST).split(DASH)
  if (head === undefined || rest.length === 0 || /\n\s*\n/.test(head)) return null
  const line = head.replace(/\s+/g, ' ').split(SENTENCE_END).at(-1) ?? ''
  const town = line.replace(AGENCY, '').replace(/,$/, '')
  const match = DATE.exec(town)
  const written = match?.groups?.['date']
  if (match === null || written === undefined) return null
  const before = town.slice(0, match.index).trim()
  return isTown(before, town !== line) ? parsePublished(written) : null
}

/** "ARDEN, Norland", or with an agency behind the date also "Arden, Norland": nothing but names. */
function isTown(words: string, hasAgency: boolean): boolean {
  const names = words.split(/[\s,]+/).filter(word => word !== '')
  const [first] = names
  if (first === undefined || names.length > 8) return false
  const capitals = /^\p{Lu}[\p{Lu}'’.-]{2,}$/u.test(first)
  return (
    (capitals || hasAgency) &&
    names.every(name => /^\p{Lu}/u.test(name) || /^(?:de|of|the|la|le|sur)$/.test(name))
  )
}
