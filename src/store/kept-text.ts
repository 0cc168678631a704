/**
 * Any string of JavaScript as text that PostgreSQL takes, and back without loss. It refuses NUL, and UTF-8 has no half of a
 * surrogate pair; a report as received may hold both, and offsets count them.
 *
 * Such a unit is written as U+E000 and its four hexadecimal digits, and so are U+E000 itself and U+FEFF, which a decoder of UTF-8
 * takes for a byte order mark where it stands first.
 */

const MARK = '\ue000'
const UNKEPT = /[\0\ue000\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const KEPT = /\ue000([0-9a-f]{4})/g

/** What `JSON.stringify` makes of units that need it. More than those may match, which costs time and nothing else. */
const MAY_NEED = /\\u0000|\\ud[89a-f]|[\ue000\ufeff]/

export function toKept(text: string): string {
  return text.replace(UNKEPT, unit => MARK + unit.charCodeAt(0).toString(16).padStart(4, '0'))
}

export function fromKept(kept: string): string {
  return kept.includes(MARK)
    ? kept.replace(KEPT, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : kept
}

/** A value as JSON that PostgreSQL takes. */
export function toKeptJson(value: unknown): string {
  const json = JSON.stringify(value) ?? 'null'
  return MAY_NEED.test(json) ? JSON.stringify(mapStrings(JSON.parse(json), toKept)) : json
}

export function fromKeptJson(kept: string): unknown {
  const value: unknown = JSON.parse(kept)
  return kept.includes(MARK) ? mapStrings(value, fromKept) : value
}

/** Keys too: what tells a story may have words for keys. */
function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value)
  if (Array.isArray(value)) return value.map(one => mapStrings(one, map))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [map(key), mapStrings(one, map)]))
}
