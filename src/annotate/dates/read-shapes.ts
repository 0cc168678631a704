/**
 * Pieces → pieces, stage by stage: at each place the longest shape that matches becomes one piece with a meaning, which
 * the next stage may build on: [Friday] [morning] → [Friday morning] → [early Friday morning].
 */
import type { Sentence, Token } from '../../parse/parsed.ts'
import { joinRanges } from './join-ranges.ts'
import type { Meaning } from './meaning.ts'
import type { Kind, Piece } from './piece.ts'
import { type CompiledShape, compileShapes, letterOf, type Matched, type ShapeTable } from './shape.ts'
import { calendarShapes } from './shapes/calendar.ts'
import { clockShapes } from './shapes/clock.ts'
import { combinedShapes } from './shapes/combined.ts'
import { modifiedShapes } from './shapes/modified.ts'
import { relativeShapes } from './shapes/relative.ts'
import { setShapes } from './shapes/sets.ts'
import { shiftedShapes } from './shapes/shifted.ts'
import { spanShapes } from './shapes/spans.ts'
import { vagueShapes } from './shapes/vague.ts'
import { spread } from './spread.ts'

const ATOMS = compileShapes([
  ...calendarShapes,
  ...relativeShapes,
  ...clockShapes,
  ...spanShapes,
  ...setShapes,
  ...vagueShapes,
])
const LATER_STAGES: readonly ShapeTable[] = [
  compileShapes(combinedShapes), // month + year, day + part of day, day + clock
  compileShapes(shiftedShapes), // "two weeks" + "ago"
  compileShapes(modifiedShapes), // "early", "the end of", "about"
]

/** Reads a sentence's pieces; what comes back holds every expression read, and the pieces that stayed alone. */
export function readShapes(pieces: readonly Piece[], tokens: readonly Token[], sentence: Sentence): Piece[] {
  const context = { tokens, sentence }
  const atoms = readStage(pieces, ATOMS, context)
  if (!atoms.some(piece => piece.meaning !== null)) return []
  const read = LATER_STAGES.reduce(
    (pieces, table) => readStage(pieces, table, context),
    spread(atoms, tokens),
  )
  return joinRanges(read, tokens)
}

const OTHER = letterOf('other')

type Context = { readonly tokens: readonly Token[]; readonly sentence: Sentence }

function readStage(pieces: readonly Piece[], table: ShapeTable, context: Context): Piece[] {
  const letters = pieces.map(piece => letterOf(piece.kind)).join('')
  const read: Piece[] = []
  for (let index = 0; index < pieces.length; ) {
    const shapes = letters.charAt(index) === OTHER ? undefined : table.get(letters.charAt(index))
    const best = shapes && longest(shapes, { letters, pieces, index }, context)
    const piece = pieces[index]
    if (best) {
      read.push(best.piece)
      index = best.end
    } else {
      if (piece !== undefined) read.push(piece)
      index++
    }
  }
  return read
}

type Place = { readonly letters: string; readonly pieces: readonly Piece[]; readonly index: number }

function longest(
  shapes: readonly CompiledShape[],
  { letters, pieces, index }: Place,
  context: Context,
): { readonly piece: Piece; readonly end: number } | null {
  let best: { readonly piece: Piece; readonly end: number } | null = null
  for (const shape of shapes) {
    shape.regex.lastIndex = index
    if (!shape.regex.test(letters)) continue
    const end = shape.regex.lastIndex
    if (best !== null && end <= best.end) continue
    const inside = pieces.slice(index, end)
    const matched = matchedOf(inside, context)
    const meaning = shape.read(matched)
    if (meaning === null) continue
    const kind = typeof shape.becomes === 'string' ? shape.becomes : shape.becomes(matched)
    best = { piece: joined(inside, { kind, rule: shape.rule, meaning }), end }
  }
  return best
}

function joined(
  inside: readonly Piece[],
  read: { readonly kind: Kind; readonly rule: string; readonly meaning: Meaning },
): Piece {
  const first = inside[0]?.first ?? 0
  const last = inside.at(-1)?.last ?? first
  const value = inside.find(piece => piece.value !== 0)?.value ?? 0
  return { kind: read.kind, value, code: '', first, last, meaning: read.meaning, rule: `dates/${read.rule}` }
}

function matchedOf(pieces: readonly Piece[], { tokens, sentence }: Context): Matched {
  const first = pieces[0]?.first ?? sentence.first
  const last = pieces.at(-1)?.last ?? first
  const one = (kind: Kind, nth = 0) => pieces.filter(piece => piece.kind === kind)[nth]
  return {
    pieces,
    one,
    has: kind => pieces.some(piece => piece.kind === kind),
    before: first > sentence.first ? tokens[first - 1] : undefined,
    after: last < sentence.last ? tokens[last] : undefined,
  }
}
