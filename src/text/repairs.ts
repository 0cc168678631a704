/** Finds what is to be repaired in a received text: wrongly decoded sequences, entities, characters without width. */
import type { Repair } from './normalise.ts'

/** Windows-1252 bytes 0x80-0x9F as the characters they decode to; the five unassigned ones keep their code. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&#39;', "'"],
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

// Lead bytes C2, C3 (Latin letters), E2 (punctuation) and F0 (emoji) as Windows-1252 shows them, a broken closing
// quotation mark (its last byte has no character and is often lost), entities, zero-width characters, soft hyphens.
const SUSPECT =
  /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]?|ðŸ[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}|&[a-z#0-9]{2,6};|[\u00ad\u200b-\u200d\u2060\ufeff]/g

const SIGN = /[ÂÃâð&\u00ad\u200b-\u200d\u2060\ufeff]/

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
  if (first === 0x26) return ENTITIES.get(sequence) ?? null
  if (sequence === 'â€') return '”'
  try {
    return utf8.decode(Uint8Array.from(sequence, toByte))
  } catch {
    return null
  }
}

function toByte(character: string): number {
  const index = WINDOWS_1252.indexOf(character)
  return index >= 0 ? 0x80 + index : character.charCodeAt(0)
}
