/**
 * Bytes that are not text, told by their first bytes: bytes → what they are, or null where they may be text.
 *
 * `%PDF-1.7…` → `a PDF`; a NUL byte anywhere near the start → `binary data`.
 */

/** First bytes of formats that people drop in by mistake; `*` stands for any character. */
const SIGNATURES: readonly (readonly [start: string, format: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive (or Word, OpenDocument or EPUB file)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word or Outlook file'],
  ['{\\rtf', 'an RTF file'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF****WEBP', 'a WebP picture'],
  ['****ftyp', 'a video or picture'],
  ['ID3', 'a sound file'],
  ['OggS', 'a sound or video file'],
  ['\u001f\u008b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\u00fd7zXZ', 'an xz archive'],
  ['7z\u00bc\u00af', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['SQLite format 3', 'a database'],
  ['\u007fELF', 'a program'],
]

/** Text formats that hold something else than one report, told within their first lines. */
const ARCHIVES: readonly (readonly [sign: RegExp, format: string])[] = [
  [/^(?:from: <saved by |mime-version: |content-type: multipart\/)/i, 'a web archive (MHTML)'],
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i, 'a news feed'],
  [/^WARC\/\d/, 'a web archive (WARC)'],
  [/^\s*<\?xml(?![\s\S]*<html[\s>])/i, 'an XML file'],
  [/^\s*[[{]\s*(?:[[{]\s*)?"/, 'a JSON file'],
]

const HEAD = 4096

/** What the bytes are where they are no text, in words that follow "is". */
export function foreignFormat(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')
  const signature = SIGNATURES.find(([start]) => startsLike(head, start))
  if (signature !== undefined) return signature[1]
  const utf16 = head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff')
  if (!utf16 && bytes.includes(0)) return 'binary data'
  return ARCHIVES.find(([sign]) => sign.test(head))?.[1] ?? null
}

function startsLike(head: string, start: string): boolean {
  for (let at = 0; at < start.length; at++) if (start[at] !== '*' && start[at] !== head[at]) return false
  return true
}
