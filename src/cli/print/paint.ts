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
}

export function paint(line: Line, colour: boolean): string {
  return line
    .map(piece => (colour ? painted(piece) : piece.text))
    .join('')
    .trimEnd()
}

function painted({ text, tone }: Piece): string {
  const code = CODES[tone]
  return code === '' ? text : `\u001b[${code}m${text}\u001b[0m`
}
