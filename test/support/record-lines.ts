/** The known record of the exercise, `cases/record/*.md` → blocks: a first line and its fields, for those of one kind. */
import { readdirSync, readFileSync } from 'node:fs'

export type Moment = { readonly asOf: string; readonly text: string }
export type Block = { readonly title: string; readonly fields: readonly (readonly [string, string])[] }

const FOLDER = new URL('../../cases/record/', import.meta.url)

/** The five moments, in their order. */
export function moments(): Moment[] {
  return readdirSync(FOLDER)
    .filter(name => /^\d/.test(name))
    .sort()
    .map(name => readFileSync(new URL(name, FOLDER), 'utf8'))
    .map(text => ({ text, asOf: /^as of: (\S+)/m.exec(text)?.[1] ?? '' }))
}

/** `kind  title` and the indented lines below it. */
export function blocksOf({ text }: Moment, kind: string): Block[] {
  return text.split(/\n(?=\S)/).flatMap(block => {
    const [first = '', ...rest] = block.split('\n')
    if (!first.startsWith(`${kind}  `)) return []
    const fields = rest.flatMap(line => {
      const [, name, value] = /^ {2}(\S+) +(.*)$/.exec(line) ?? []
      return name === undefined || value === undefined ? [] : [[name, value] as const]
    })
    return [{ title: first.slice(kind.length + 2), fields }]
  })
}

/** `4 20:05` → `2024-03-04T20:05`. */
export function toTime(short: string): string {
  const [day = '', time] = short.trim().split(' ')
  const date = `2024-03-${day.padStart(2, '0')}`
  return time === undefined ? date : `${date}T${time}`
}

/** The two digits of each report named in a line, outside what is quoted. */
export function reportsIn(line: string): string[] {
  return line.replace(/“[^”]*”/g, '').match(/\b\d\d\b(?!:)/g) ?? []
}
