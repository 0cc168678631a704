/** Text that stays text in Markdown: no emphasis, link, image, HTML, list, heading or table can come from a report. */
import { printable } from '../words/printable.ts'

/** Everything that CommonMark or GitHub's tables, strikethrough and mathematics give a meaning inside a line. */
const SPECIAL = /[\\`*_[\]<>&|~$#]/g

/** What makes a block at the beginning of a line: `1.`, `-`, `+`, `=`; after a digit no backslash would be taken for one. */
const AT_START = /^(?:[-+=:]|(\d{1,9})(?=[.)]))/

export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(SPECIAL, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/\bwww(?=\.)/gi, '$&\\')
}

/** For a line whose parts are escaped already. */
export function escapeLineStart(line: string): string {
  return line.replace(AT_START, (mark, digits: string | undefined) =>
    digits === undefined ? `\\${mark}` : `${digits}\\`,
  )
}
