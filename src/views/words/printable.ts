/**
 * Text of a report → text that is safe to print on one line: a report may hold escape sequences that would recolour,
 * move or retitle the terminal, and marks that reverse the order of what follows. `\u001b[31mred` → `red`.
 */

// CSI and OSC sequences whole; what is left of a broken one loses its control character below.
const ESCAPES =
  /(?:\u001b\[|\u009b)[0-?]{0,40}[ -/]{0,10}[@-~]|\u001b\][^\u0007\u001b]{0,500}(?:\u0007|\u001b\\)/g

/** Control characters, direction marks and overrides, characters without width, the byte order mark. */
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

export function printable(text: string): string {
  return text
    .replace(ESCAPES, '')
    .replace(/\s+/g, ' ')
    .replace(UNPRINTABLE, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}
