/** The lines of a moment file → its blocks by section, each with its fields; notes are left out. */
import { SECTIONS, type Section } from './moment.ts'

export type Field = { readonly name: string; readonly value: string; readonly line: number }
export type Block = Field & { readonly section: Section; readonly fields: readonly Field[] }
export type MomentLines = {
  readonly title: string
  readonly head: readonly Field[]
  readonly blocks: readonly Block[]
}

const FIELD = /^ {2}([a-z]+) {2,}(\S.*)$/
const HEAD = /^([a-z ]+): +(\S.*)$/
const BLOCK = /^([a-z]+(?: [a-z]+)?) {2,}(\S.*)$/

export function blocksOf(file: string, content: string): MomentLines {
  const head: Field[] = []
  const blocks: (Block & { fields: Field[] })[] = []
  let title = ''
  let section: Section = 'Head'
  for (const [index, text] of content.split('\n').entries()) {
    const line = index + 1
    const [, name, value] = pattern(text, section).exec(text) ?? []
    if (text.trim() === '' || name === 'note') continue
    if (text.startsWith('# ')) title = text.slice(2)
    else if (text.startsWith('## ')) section = sectionOf(text.slice(3), `${file}:${line}`)
    else if (name === undefined || value === undefined)
      throw new Error(`${file}:${line}: cannot be read: ${text}`)
    else if (text.startsWith(' ')) addField(blocks.at(-1), { name, value, line }, file)
    else if (section === 'Head' && name !== 'known failure') head.push({ name, value, line })
    else blocks.push({ name, value, line, section, fields: [] })
  }
  return { title, head, blocks }
}

function pattern(text: string, section: Section): RegExp {
  if (text.startsWith(' ')) return FIELD
  return section === 'Head' && !/^(?:note|known failure) /.test(text) ? HEAD : BLOCK
}

function sectionOf(words: string, at: string): Section {
  const section = SECTIONS.find(known => known === words)
  if (section === undefined) throw new Error(`${at}: no such section: ${words}`)
  return section
}

function addField(block: { readonly fields: Field[] } | undefined, field: Field, file: string): void {
  if (block === undefined) throw new Error(`${file}:${field.line}: a field stands below what it is of`)
  block.fields.push(field)
}
