/**
 * Clean text → paragraphs. A blank line always parts them. A single line break does so only in text that is not
 * wrapped by hand; in text that is, it does before an indented line.
 */
import type { Paragraph } from './parsed.ts'

/** Wrapped text has no line longer than a terminal or a telex line. */
const WIDEST_WRAPPED_LINE = 100

export function findParagraphs(text: string): Paragraph[] {
  const lines = linesOf(text)
  const wrapped = isWrapped(text, lines)
  const paragraphs: Paragraph[] = []
  let open: { start: number; end: number } | null = null
  for (const line of lines) {
    const start = firstInk(text, line)
    if (start === line.end) {
      open = null
      continue
    }
    const end = lastInk(text, line)
    if (open === null || !wrapped || start - line.start >= 2) {
      open = { start, end }
      paragraphs.push(open)
    } else open.end = end
  }
  return paragraphs
}

function linesOf(text: string): Paragraph[] {
  const lines: Paragraph[] = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push({ start, end })
    start = end + 1
  }
  return lines
}

/** Wrapped by hand: short lines that mostly stop in mid-sentence. */
function isWrapped(text: string, lines: readonly Paragraph[]): boolean {
  let inked = 0
  let midSentence = 0
  for (const line of lines) {
    if (line.end - line.start > WIDEST_WRAPPED_LINE) return false
    const last = lastInk(text, line)
    if (last <= line.start) continue
    inked++
    if (!/[.?!:;"”’')\]]/.test(text.charAt(last - 1))) midSentence++
  }
  return inked > 1 && midSentence / inked > 0.4
}

function firstInk(text: string, line: Paragraph): number {
  let at = line.start
  while (at < line.end && /\s/.test(text.charAt(at))) at++
  return at
}

function lastInk(text: string, line: Paragraph): number {
  let at = line.end
  while (at > line.start && /\s/.test(text.charAt(at - 1))) at--
  return at
}
