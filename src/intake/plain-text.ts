/**
 * Plain text → story. Only at the very start a header is looked for: a leading date on the line of the story itself
 * (`date 2022-01-07 “Order has been restored”`), or `key: value` lines above it.
 */
import { type HeaderLine, headerLine, toDetails } from './header-lines.ts'
import { parsePublished } from './published.ts'
import type { Story } from './story.ts'

const LEADING_DATE = /^\s{0,20}date[:\s]\s{0,10}(\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?)(?=\s|$)\s*/i

/** Reads a plain text. Text without a header is all story. */
export function readPlainText(text: string): Story {
  const { lines, end } = leadingLines(text)
  const isHeader = lines.length >= 2 || (lines.length === 1 && standsAlone(text, end, lines))
  if (isHeader) return { text, bodyStart: end, details: toDetails(lines), remarks: [] }
  const leading = LEADING_DATE.exec(text)
  if (leading === null) return { text, bodyStart: 0, details: {}, remarks: [] }
  return { text, bodyStart: leading[0].length, details: { published: leading[1] ?? null }, remarks: [] }
}

/** The unbroken run of header lines at the start, and where the line after it starts. */
function leadingLines(text: string): { readonly lines: readonly HeaderLine[]; readonly end: number } {
  const lines: HeaderLine[] = []
  let end = text.length - text.trimStart().length
  while (end < text.length) {
    const lineEnd = lineEndAfter(text, end)
    const line = headerLine(text.slice(end, Math.min(lineEnd, end + 1000)))
    if (line === null) break
    lines.push(line)
    end = Math.min(text.length, lineEnd + 1)
  }
  return { lines, end }
}

/** One line alone is a header where an empty line follows, or where it is a date: "Source: police" may be a sentence. */
function standsAlone(text: string, end: number, lines: readonly HeaderLine[]): boolean {
  const next = text.slice(end, lineEndAfter(text, end))
  const only = lines[0]
  const isDate = only?.field === 'published' && parsePublished(only.value) !== null
  return next.trim() === '' || isDate
}

function lineEndAfter(text: string, start: number): number {
  const found = text.indexOf('\n', start)
  return found < 0 ? text.length : found
}
