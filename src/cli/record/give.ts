/** Hands out a page or a text: to standard output or, with `--out`, to a file that is there whole or not at all. */
import { toHtml } from '../../views/html/to-html.ts'
import { toMarkdown } from '../../views/markdown/to-markdown.ts'
import type { Page } from '../../views/page/page.ts'
import { openOutput } from '../output.ts'
import { printPage } from '../print/page/print-page.ts'
import type { Streams } from '../streams.ts'
import { takesColour, widthOf } from '../terminal.ts'
import { writeWhole } from '../whole-file.ts'

export type Format = 'text' | 'markdown' | 'html'
export type Given = { readonly format?: Format; readonly out?: string }

const OK = 0

export async function give(page: Page | string, { format, out }: Given, streams: Streams): Promise<number> {
  const { stdout, env } = streams
  if (out === undefined) {
    const look = { width: widthOf(stdout, env), colour: takesColour(stdout, env) }
    await openOutput(stdout).write(typeof page === 'string' ? page : written(page, format ?? 'text', look))
    return OK
  }
  const plain = { width: PLAIN_WIDTH, colour: false }
  const text = typeof page === 'string' ? page : written(page, format ?? formatOf(out), plain)
  return await writeWhole(out, [text], streams)
}

type Look = { readonly width: number; readonly colour: boolean }

const PLAIN_WIDTH = 100

function written(page: Page, format: Format, look: Look): string {
  if (format === 'html') return toHtml(page)
  return format === 'markdown' ? toMarkdown(page) : printPage(page, look)
}

function formatOf(file: string): Format {
  if (/\.html?$/i.test(file)) return 'html'
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'text'
}
