/** Words of a report, on one line and in quotation marks: the one way in which they are set apart from ours. */
import { printable } from './printable.ts'

/** One quotation from end to end, with its own marks. */
const IS_QUOTATION = /^(?:“[^“”]*”|"[^"]*"|«[^«»]*»)$/

/** The words in quotation marks: their own, or single ones where they hold double ones somewhere inside. */
export function quoted(words: string): string {
  const clean = printable(words).trim()
  if (IS_QUOTATION.test(clean)) return clean
  return /["“”„«»]/.test(clean) ? `‘${clean}’` : `“${clean}”`
}
