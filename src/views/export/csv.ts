/**
 * Claims as CSV: RFC 4180, UTF-8, a header line. A report may hold `=HYPERLINK(…)`, which a spreadsheet would run as a formula, so text
 * that could be one is led in by an apostrophe (OWASP, "CSV Injection"), and all text stands in quotation marks.
 */
import { type Cell, COLUMNS, type ExportedClaim } from './columns.ts'

/** What starts a formula, also full width, and also behind quotation marks and space that a spreadsheet takes off. */
const FORMULA = /^(?:[\t\r\n]|["'\s]*[=+\-@\uff0b\uff0d\uff1d\uff20])/

/** Control characters but tab and line breaks, characters without width, and marks that turn the direction of what follows. */
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export function csvHeader(): string {
  return `${COLUMNS.map(({ name }) => name).join(',')}\r\n`
}

/** One claim, with its line break. */
export function csvRow(claim: ExportedClaim): string {
  return `${COLUMNS.map(({ value }) => csvCell(value(claim))).join(',')}\r\n`
}

/** Numbers stay numbers; what is not known is empty. */
export function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  if (typeof cell === 'boolean') return String(cell)
  const text = cell.replace(UNSAFE, '').replace(LONE_SURROGATE, '\ufffd')
  const guarded = FORMULA.test(text) ? `'${text}` : text
  return `"${guarded.replaceAll('"', '""')}"`
}
