/**
 * A shape is a date pattern over pieces: `the? last|next unit` reads "the last week". Items stand one after the other;
 * `|` gives a choice of kinds, `?` makes an item or a bracketed group optional. Shapes become sticky regular
 * expressions over one letter a piece, so that reading a sentence stays linear and fast.
 */

import type { Token } from '../../parse/parsed.ts'
import type { Meaning } from './meaning.ts'
import { KINDS, type Kind, type Piece } from './piece.ts'

/** What a reader asks of the pieces that matched. */
export type Matched = {
  readonly pieces: readonly Piece[]
  /** The nth piece of one of the kinds, or undefined. */
  readonly one: (kind: Kind, nth?: number) => Piece | undefined
  readonly has: (kind: Kind) => boolean
  /** The tokens just outside the match, in its sentence. */
  readonly before: Token | undefined
  readonly after: Token | undefined
}

export type Shape = {
  readonly rule: string
  readonly pattern: string
  /** The kind of the piece the match becomes. */
  readonly becomes: Kind | ((matched: Matched) => Kind)
  /** The meaning; null where the pieces after all make no date (31 June). */
  readonly read: (matched: Matched) => Meaning | null
}

export type CompiledShape = Shape & { readonly regex: RegExp }

/** Shapes by the letter of the piece they may start with. */
export type ShapeTable = ReadonlyMap<string, readonly CompiledShape[]>

/** Beyond ASCII no character means anything to a regular expression; up to U+00FF a text takes one byte a letter. */
const FIRST_LETTER = 0x80
const LETTERS: ReadonlyMap<string, string> = new Map(
  KINDS.map((kind, index) => [kind, String.fromCharCode(FIRST_LETTER + index)]),
)
/** Names a pattern may use for several kinds. */
const GROUPS: Readonly<Record<string, readonly Kind[]>> = {
  number: ['day', 'num', 'year'],
  dated: ['date', 'month-date', 'year-date', 'period-date', 'time-date'],
  whole: ['date', 'month-date', 'year-date', 'period-date', 'the-unit'],
}

/** The letter a kind of piece has in the text that shapes match. */
export function letterOf(kind: Kind): string {
  return LETTERS.get(kind) ?? ''
}

/** Compiles shapes and sorts them under the letters they may start with, in the order given. */
export function compileShapes(shapes: readonly Shape[]): ShapeTable {
  const table = new Map<string, CompiledShape[]>()
  for (const shape of shapes) {
    const compiled = { ...shape, regex: new RegExp(sourceOf(shape.pattern), 'y') }
    for (const letter of firstLetters(shape.pattern)) {
      const list = table.get(letter)
      if (list === undefined) table.set(letter, [compiled])
      else list.push(compiled)
    }
  }
  return table
}

function items(pattern: string): string[] {
  return pattern.match(/[()]\??|[a-z|-]+\??/g) ?? []
}

function sourceOf(pattern: string): string {
  return items(pattern)
    .map(item => {
      if (item === '(') return '(?:'
      if (item.startsWith(')')) return item
      return `[${lettersOf(item)}]${item.endsWith('?') ? '?' : ''}`
    })
    .join('')
}

function lettersOf(item: string): string {
  const kinds = item.replace('?', '').split('|')
  const letters = kinds.flatMap(kind => GROUPS[kind]?.map(letterOf) ?? LETTERS.get(kind) ?? [])
  if (letters.length < kinds.length) throw new Error(`a shape names an unknown kind: ${item}`)
  return letters.join('')
}

/** The letters a pattern may begin with: those of its first item, and of what follows while that is optional. */
function firstLetters(pattern: string): Set<string> {
  const found = new Set<string>()
  let inGroup = false
  let settled = false
  for (const item of items(pattern)) {
    if (item === '(' || item === ')?') {
      inGroup = item === '('
      settled = false
    } else if (!settled) {
      for (const letter of lettersOf(item)) found.add(letter)
      if (item.endsWith('?')) continue
      if (!inGroup) break
      settled = true
    }
  }
  return found
}
