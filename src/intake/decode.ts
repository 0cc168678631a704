/**
 * Bytes → text and the encoding it was read as. A byte order mark is no part of the text; line ends stay as received.
 *
 * Strict UTF-8 is believed before what a page declares: text in another encoding is hardly ever valid UTF-8. Otherwise
 * the declared encoding, otherwise the Windows code page that the letters themselves speak for.
 */

export type Decoded = { readonly text: string; readonly encoding: string }

const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** Declarations stand within the first kilobyte, says HTML. */
const DECLARATION_WITHIN = 1024

export function decode(bytes: Uint8Array): Decoded {
  const mark = MARKS.find(([start]) => start.every((byte, at) => bytes[at] === byte))
  if (mark !== undefined) return decodeAs(bytes.subarray(mark[0].length), mark[1])
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' }
  return decodeAs(bytes, declaredEncoding(bytes) ?? codePage(bytes))
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === 'windows-1252')
    return { text: latin1(bytes).replace(/[\u0080-\u009f]/g, western), encoding }
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding }
}

/** Windows-1252 at 0x80-0x9F. Some versions of Node decode these as Latin-1 control characters, so we do it ourselves. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function western(control: string): string {
  return WESTERN.charAt(control.charCodeAt(0) - 0x80)
}

/** UTF-8, also where a few bytes were lost: one broken character must not turn all the others into nonsense. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const broken = count(text, /\ufffd/g)
    return count(text, /[^\u0000-\u007f\ufffd]/g) >= 5 * broken ? text : null
  }
}

/** The encoding that an HTML `meta` or an XML declaration names, where the decoder knows it and it is no Unicode one. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, DECLARATION_WITHIN))
  const named =
    /<meta[^<>]{0,200}charset\s*=[\s"']{0,10}([\w-]{1,40})/i.exec(head) ??
    /^\s*<\?xml[^<>]{0,100}encoding\s*=\s*["']([\w-]{1,40})/i.exec(head)
  const label = named?.[1]?.toLowerCase()
  if (label === undefined || label.startsWith('utf')) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/**
 * Cyrillic words are unbroken runs of high bytes, accented letters stand alone among plain ones. A superscript or a
 * pound sign inside a word (`Wa³êsa`) is a Central European letter. Everything else is Western.
 */
function codePage(bytes: Uint8Array): string {
  const text = latin1(bytes)
  const letters = count(text, /[\u00c0-\u00ff]/g)
  const inRuns = [...text.matchAll(/[\u00c0-\u00ff]{3,}/g)].reduce((sum, run) => sum + run[0].length, 0)
  if (inRuns * 2 > letters) return 'windows-1251'
  const oddInWord = count(text, /[a-z\u00c0-\u00ff][\u00a3\u00a5\u00b3\u00b9\u00bf][a-z\u00c0-\u00ff]/gi)
  return oddInWord > 0 ? 'windows-1250' : 'windows-1252'
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
