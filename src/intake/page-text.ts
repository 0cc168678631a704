/**
 * Part of a page → its text as read: one paragraph for each block of the page, an empty line between paragraphs,
 * white space as a browser shows it. `<p>Two <b>killed</b></p><p>Arden</p>` → `Two killed\n\nArden`.
 */
import type { PageNode } from './page.ts'

const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'ADDRESS',
    'ARTICLE',
    'ASIDE',
    'BLOCKQUOTE',
    'BODY',
    'DD',
    'DIV',
    'DL',
    'DT',
    'FIGCAPTION',
    'FIGURE',
    'FOOTER',
  ],
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'OL', 'P', 'PRE', 'SECTION', 'TABLE'],
  ...['TBODY', 'TD', 'TH', 'THEAD', 'TR', 'UL'],
])

/** What no reader of the page sees as its story. */
const SKIPPED: ReadonlySet<string> = new Set([
  ...['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME', 'OBJECT', 'HEAD', 'NAV', 'FORM', 'BUTTON'],
  ...['SELECT', 'TEXTAREA', 'INPUT', 'AUDIO', 'VIDEO', 'CANVAS'],
])

const TEXT_NODE = 3

export function pageText(root: PageNode): string {
  const pieces: string[] = []
  collect(root, pieces)
  return pieces
    .join('')
    .split(/\n{2,}/)
    .map(paragraph => trimmedLines(paragraph).trim())
    .filter(paragraph => paragraph !== '')
    .join('\n\n')
}

function trimmedLines(paragraph: string): string {
  return paragraph
    .split('\n')
    .map(line => line.trim())
    .join('\n')
}

/** A line break of the page is one `\n`, the edge of a block two. */
function collect(node: PageNode, pieces: string[]): void {
  if (node.nodeType === TEXT_NODE) {
    pieces.push((node.textContent ?? '').replace(/[ \t\r\n\f\u00a0]+/g, ' '))
    return
  }
  const name = node.nodeName.toUpperCase()
  if (SKIPPED.has(name)) return
  if (name === 'BR') pieces.push('\n')
  const edge = BLOCKS.has(name) ? '\n\n' : ''
  pieces.push(edge)
  for (const child of node.childNodes) collect(child, pieces)
  pieces.push(edge)
}
