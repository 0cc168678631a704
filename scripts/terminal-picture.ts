/**
 * Terminal output on standard input → an SVG picture of it on standard output, for the README:
 *
 *     FORCE_COLOR=1 COLUMNS=96 node dist/cli/main.js show --record hearsay-demo | head -48 | tsx scripts/terminal-picture.ts > docs/terminal.svg
 */
import { readFileSync } from 'node:fs'

const CELL = { width: 8.43, height: 18 }
const MARGIN = 16
const COLOURS: Readonly<Record<string, string>> = {
  30: '#1c1b1a',
  31: '#b3261e',
  32: '#2f6f3e',
  33: '#8a5a00',
  34: '#1f5fa8',
  35: '#7b3f98',
  36: '#1d6f76',
  37: '#57534e',
  90: '#78716c',
}

type Style = {
  readonly bold: boolean
  readonly dim: boolean
  readonly struck: boolean
  readonly colour: string | null
}
const PLAIN: Style = { bold: false, dim: false, struck: false, colour: null }

export function terminalPicture(output: string): string {
  const lines = output.replace(/\n$/, '').split('\n')
  const columns = Math.max(...lines.map(line => line.replace(/\u001b\[[0-9;]*m/g, '').length))
  const width = Math.ceil(columns * CELL.width + 2 * MARGIN)
  const height = Math.ceil(lines.length * CELL.height + 2 * MARGIN)
  let style = PLAIN
  const rows = lines.map((line, row) => {
    const drawn = drawLine(line, style)
    style = drawn.style
    const y = (MARGIN + (row + 0.75) * CELL.height).toFixed(1)
    return `<text x="${MARGIN}" y="${y}" xml:space="preserve">${drawn.svg}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Terminal output of Hearsay">
<rect width="100%" height="100%" rx="6" fill="#faf8f5"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#1c1b1a">
${rows.join('\n')}
</g>
</svg>
`
}

function drawLine(line: string, before: Style): { svg: string; style: Style } {
  let style = before
  let svg = ''
  for (const part of line.split(/(\u001b\[[0-9;]*m)/)) {
    const codes = /^\u001b\[([0-9;]*)m$/.exec(part)
    if (codes) style = (codes[1] ?? '').split(';').reduce(applied, style)
    else if (part !== '') svg += `<tspan${attributes(style)}>${escaped(part)}</tspan>`
  }
  return { svg, style }
}

function applied(style: Style, code: string): Style {
  if (code === '' || code === '0') return PLAIN
  if (code === '1') return { ...style, bold: true }
  if (code === '2') return { ...style, dim: true }
  if (code === '22') return { ...style, bold: false, dim: false }
  if (code === '9') return { ...style, struck: true }
  if (code === '29') return { ...style, struck: false }
  if (code === '39') return { ...style, colour: null }
  return COLOURS[code] === undefined ? style : { ...style, colour: COLOURS[code] ?? null }
}

function attributes(style: Style): string {
  const bold = style.bold ? ' font-weight="bold"' : ''
  const struck = style.struck ? ' text-decoration="line-through"' : ''
  const fill = style.colour ?? (style.dim ? '#78716c' : null)
  return `${bold}${struck}${fill === null ? '' : ` fill="${fill}"`}`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

process.stdout.write(terminalPicture(readFileSync(0, 'utf8')))
