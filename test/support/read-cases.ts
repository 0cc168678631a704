/**
 * Reads case files: `# title`, optional `key: value` headers, an empty line, the text as written, `=>`, and what must
 * be found: one `kind  summary` line a claim, its fields indented below, or the word `nothing`. See cases/README.md.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onOneLine } from './describe-claims.ts'

export type Expected = {
  readonly line: number
  readonly kind: string
  readonly summary: string
  readonly fields: ReadonlyMap<string, string>
}

export type Case = {
  readonly file: string
  readonly line: number
  readonly title: string
  readonly headers: ReadonlyMap<string, string>
  readonly text: string
  readonly expected: readonly Expected[]
}

export const HEADERS = ['published', 'outlet', 'timezone', 'kinds', 'known failure', 'source'] as const

/** All cases under a folder, in the order of file names. Throws with `file:line` where a file breaks the format. */
export function readCases(folder: string): Case[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name))
  return entries.flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return readCases(path)
    return entry.name.endsWith('.txt') ? readCaseFile(path, readFileSync(path, 'utf8')) : []
  })
}

/** The cases of one file's content. */
export function readCaseFile(file: string, content: string): Case[] {
  const lines = content.split('\n')
  const starts = lines.flatMap((line, index) => (line.startsWith('# ') ? [index] : []))
  const before = lines.slice(0, starts[0] ?? lines.length).findIndex(line => line.trim() !== '')
  if (before >= 0) throw new Error(`${file}:${before + 1}: a case starts with a "# title" line`)
  return starts.map((start, index) => readCase(file, lines, start, starts[index + 1] ?? lines.length))
}

function readCase(file: string, lines: readonly string[], start: number, end: number): Case {
  const fail = (index: number, problem: string) => new Error(`${file}:${index + 1}: ${problem}`)
  const headers = new Map<string, string>()
  let at = start + 1
  for (; at < end && lines[at]?.trim() !== ''; at++) {
    const header = /^([a-z ]+): +(\S.*)$/.exec(lines[at] ?? '')
    if (!header?.[1] || !header[2]) throw fail(at, 'headers are "key: value" lines, then an empty line')
    if (!HEADERS.some(known => known === header[1])) throw fail(at, `unknown header "${header[1]}"`)
    headers.set(header[1], header[2])
  }
  const arrow = lines.slice(0, end).indexOf('=>', at)
  if (arrow < 0) throw fail(start, 'no "=>" line after the text')
  const text = lines
    .slice(at + 1, arrow)
    .join('\n')
    .replace(/\n+$/, '')
  if (text.trim() === '') throw fail(at, 'the text is empty')
  const expected = readExpected(lines, arrow + 1, end, fail)
  for (const one of expected) {
    const quote = one.fields.get('quote')
    if (quote !== undefined && !onOneLine(text).includes(quote)) {
      throw fail(one.line - 1, `the quote does not stand in the text: ${quote}`)
    }
  }
  return { file, line: start + 1, title: (lines[start] ?? '').slice(2), headers, text, expected }
}

function readExpected(
  lines: readonly string[],
  start: number,
  end: number,
  fail: (index: number, problem: string) => Error,
): Expected[] {
  const found: { line: number; kind: string; summary: string; fields: Map<string, string> }[] = []
  let nothing = false
  for (let at = start; at < end; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === '') continue
    const field = /^ {2}([a-z][a-z ]*?) {2,}(\S.*?)\s*$/.exec(line)
    const claim = /^([a-z]+)(?: {2,}(\S.*?))?\s*$/.exec(line)
    const last = found.at(-1)
    if (field?.[1] && field[2] && last) last.fields.set(field[1], field[2])
    else if (line === 'nothing') nothing = true
    else if (claim?.[1])
      found.push({ line: at + 1, kind: claim[1], summary: claim[2] ?? '', fields: new Map() })
    else
      throw fail(
        at,
        'expected "kind  summary", or a field indented by two spaces with two spaces after its name',
      )
  }
  if (nothing === found.length > 0) throw fail(start - 1, 'a case expects something, or says "nothing"')
  return found
}
