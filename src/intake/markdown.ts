/**
 * Markdown → story. Front matter (`key: value` lines between `---`) and a first `# heading` are header; the rest is read
 * as it stands, markup and all, so that every offset points into the text as received.
 */
import { headerLine, toDetails } from './header-lines.ts'
import { readPlainText } from './plain-text.ts'
import type { Story } from './story.ts'

const FRONT_MATTER = /^\s{0,20}---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

const FIRST_HEADING = /^\s*#[ \t]+(\S[^\r\n]*)(?:\r?\n|$)/

/** Whether the text starts with front matter, whatever its file is called. */
export function hasFrontMatter(text: string): boolean {
  return FRONT_MATTER.test(text)
}

/** Reads a Markdown file. */
export function readMarkdown(text: string): Story {
  const matter = FRONT_MATTER.exec(text)
  const above = matter === null ? readPlainText(text) : fromFrontMatter(text, matter)
  const heading = FIRST_HEADING.exec(text.slice(above.bodyStart))
  if (heading === null) return above
  const title = heading[1]?.slice(0, 500).replace(/(?<![#\s])[#\s]+$/, '') ?? null
  return {
    ...above,
    bodyStart: above.bodyStart + heading[0].length,
    details: { ...above.details, title: above.details.title ?? title },
  }
}

function fromFrontMatter(text: string, matter: RegExpExecArray): Story {
  const lines = (matter[1] ?? '').split('\n').flatMap(line => headerLine(line.trimEnd()) ?? [])
  return { text, bodyStart: matter[0].length, details: toDetails(lines), remarks: [] }
}
