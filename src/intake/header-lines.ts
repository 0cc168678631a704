/**
 * `key: value` lines → what they say of the report. The keys are rows of `data/en/header-keys.yml`.
 *
 * `outlet: The Harbour Post` → `{ field: 'outlet', value: 'The Harbour Post' }`; `Kabul: two killed` → null.
 */
import { headerKeys } from '../generated/en/header-keys.ts'
import type { Details } from './story.ts'

const FIELDS: ReadonlyMap<string, string> = new Map(headerKeys.map(row => [row.key, row.field]))

/** `field` is `none` for a line that belongs to a header but says nothing that is kept. */
export type HeaderLine = { readonly field: string; readonly value: string }

/** The line as a header line, or null where its key is not one of ours. */
export function headerLine(line: string): HeaderLine | null {
  const colon = line.indexOf(':')
  if (colon < 1 || colon > 30) return null
  const field = FIELDS.get(line.slice(0, colon).trim().toLowerCase().replace(/_/g, ' '))
  return field === undefined ? null : { field, value: unquoted(line.slice(colon + 1).trim()) }
}

/** Lines → details. Where two lines say the same thing, the first is believed. */
export function toDetails(lines: readonly HeaderLine[]): Details {
  const details: Record<string, string> = {}
  for (const { field, value } of lines) if (field !== 'none' && value !== '') details[field] ??= value
  return details
}

function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value
}
