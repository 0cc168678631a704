/** Lines → text, with escape codes where the terminal takes them; each code is closed on its own line. */
import type { Piece, Tone } from './piece.ts'
import type { Line } from './wrap.ts'

/** Tones that colour-blind eyes tell apart; the word always stands beside them. */
const CODES: Readonly<Record<Tone, string>> = {
  plain: '',
  strong: '1',
  faint: '2',
  denied: '1;31',
  disputed: '1;33',
  'no-evidence': '1;35',
  unverified: '1;36',
  corrected: '1;33',
  withdrawn: '1;31',
  admitted: '1;32',
  'several-origins': '32',
  'one-origin': '34',
}

export function paint(line: Line, colour: boolean): string {
  const pieces = colour ? merged(line).map(painted) : line.map(piece => piece.text)
  return pieces.join('').trimEnd()
}

/** Neighbours of one tone as one piece, the space between them with them: fewer codes, the same look. */
function merged(line: Line): Piece[] {
  const pieces: Piece[] = []
  line.forEach((piece, index) => {
    const before = pieces.at(-1)
    const next = line[index + 1]
    const tone = piece.text === ' ' && before?.tone === next?.tone ? (before?.tone ?? piece.tone) : piece.tone
    if (before?.tone === tone) pieces[pieces.length - 1] = { text: before.text + piece.text, tone }
    else pieces.push({ text: piece.text, tone })
  })
  return pieces
}

function painted({ text, tone }: Piece): string {
  const code = CODES[tone]
  return code === '' ? text : `\u001b[${code}m${text}\u001b[0m`
}
