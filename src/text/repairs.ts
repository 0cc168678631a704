/**
 * Finds what is to be repaired in a received text: UTF-8 once read as Windows-1252 or Latin-1 (`â€œ`, `Å¾`), entities
 * left in plain text (`&amp;`, `&#8217;`), characters without width. Doubtful sequences are left as they stand.
 */

/** A replacement: `length` received characters at `at` read as `by`. */
export type Repair = { readonly at: number; readonly length: number; readonly by: string }

/** Windows-1252 bytes 0x80-0x9F as the characters they decode to; the five unassigned ones keep their code. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&nbsp;', ' '],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&lsquo;', '‘'],
  ['&rsquo;', '’'],
  ['&mdash;', '—'],
  ['&ndash;', '–'],
  ['&hellip;', '…'],
])

/** Any byte of a sequence after its first, as Windows-1252 or Latin-1 shows it. */
const NEXT = `[\\u0080-\\u00bf${WINDOWS_1252}]`

const SUSPECT = new RegExp(
  [
    `[ÂÃ]${NEXT}`, // Latin letters: "Ã©" is "é"
    // Letters of central Europe: "Å¾" is "ž". Not before what may stand after a letter: quotation marks, dashes, spaces.
    '[ÄÅ][\\u0080-\\u009f\\u00a1-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bf€‚ƒ‡ˆŠŒŽ‘˜™šœžŸ]',
    `â[€\\u0080]${NEXT}?`, // punctuation; the last byte of a closing mark, "â€\u009d", is often lost
    `â[‚„\\u0082\\u0084]${NEXT}`, // "â‚¬" is "€", "â„¢" is "™"
    `ð[Ÿ\\u009f]${NEXT}{2}`, // emoji
    '&[a-zA-Z#0-9]{2,8};',
    '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+', // soft hyphen, zero width
  ].join('|'),
  'g',
)

const SIGN = /[ÂÃÄÅâð&\u00ad\u200b-\u200d\u2060\ufeff]/

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The repairs of a received text, in order, without overlap. */
export function repairs(received: string): Repair[] {
  if (!SIGN.test(received)) return []
  const found: Repair[] = []
  for (const match of received.matchAll(SUSPECT)) {
    const by = repaired(match[0])
    if (by !== null && by !== match[0]) found.push({ at: match.index, length: match[0].length, by })
  }
  return found
}

/** What a suspect sequence should have been, or null where it may be meant as it stands. */
function repaired(sequence: string): string | null {
  const first = sequence.charCodeAt(0)
  if (first === 0xad || first > 0x2000) return ''
  if (first === 0x26) return ENTITIES.get(sequence) ?? numbered(sequence)
  if (sequence === 'â€') return '”'
  try {
    return utf8.decode(Uint8Array.from(sequence, toByte))
  } catch {
    return null
  }
}

/** `&#8217;` and `&#x2019;` are `’`; null for a number that is no printable character. */
function numbered(entity: string): string | null {
  const [, hexadecimal, decimal] = /^&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));$/.exec(entity) ?? []
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  // A number of the C1 range is a Windows-1252 byte in disguise: "&#146;" is "’".
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80)
  const printable = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return printable ? String.fromCodePoint(code) : null
}

function toByte(character: string): number {
  const index = WINDOWS_1252.indexOf(character)
  return index >= 0 ? 0x80 + index : character.charCodeAt(0)
}
