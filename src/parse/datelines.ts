/**
 * Where a report says from where and by whom it is sent: "BAIA MARE, Romania (Carpathian Wire) - A dam failed". A
 * dateline is a sentence of its own, so that it is no part of what the first sentence says.
 */
import { hasLower, startsUpper } from '../text/letters.ts'
import type { RawToken } from './tokens.ts'

/** Town, country, agency, month and day: no dateline is longer. */
const LONGEST = 24
const DASHES = new Set(['-', '–', '—', '--', '---', '——'])
const INNER_MARKS = new Set([',', '.', '(', ')', '/', ':'])

/** The index of the first token after the dateline that starts at `first`, before the position `limit`; else `first`. */
export function datelineEnd(tokens: readonly RawToken[], first: number, limit: number): number {
  if (!startsUpper(tokens[first]?.text ?? '')) return first
  for (let at = first + 1; at < Math.min(tokens.length, first + LONGEST); at++) {
    const token = tokens[at]
    if (token === undefined || token.start >= limit) return first
    if (DASHES.has(token.text)) return isDateline(tokens, first, at) ? at + 1 : first
    const fits = token.kind === 'number' || startsUpper(token.text) || INNER_MARKS.has(token.text)
    if (!fits) return first
  }
  return first
}

/** A town in capitals before ordinary letters, or an agency in brackets; the dash stands free. */
function isDateline(tokens: readonly RawToken[], first: number, dash: number): boolean {
  if (!tokens[dash]?.spaced || !tokens[dash + 1]?.spaced) return false
  if (tokens[dash - 1]?.text === ')') return true
  const town = tokens[first]?.text ?? ''
  const story = tokens.slice(dash + 1, dash + 4)
  return town.length > 2 && !hasLower(town) && story.some(token => hasLower(token.text))
}
