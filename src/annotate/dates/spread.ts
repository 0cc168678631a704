/**
 * Dates that share words: in "12-14 July" and "May 4 and 5" a bare day takes the other's month, in "April and June 1955"
 * a month its year, in "2007-08" two digits their century. Such pieces become dates of their own.
 */
import type { Token } from '../../parse/parsed.ts'
import { exists } from './civil.ts'
import type { Meaning } from './meaning.ts'
import type { Kind, Piece } from './piece.ts'

type Calendar = Extract<Meaning, { is: 'calendar' }>

const LINKS: ReadonlySet<Kind> = new Set<Kind>(['hyphen', 'to', 'and', 'or', 'slash'])
const RULE = 'dates/shared'

/** The pieces, with those that share a neighbour's month, year or century made dates. */
export function spread(pieces: readonly Piece[], tokens: readonly Token[]): Piece[] {
  const spreading = [...pieces]
  for (let at = spreading.length - 2; at > 0; at--) {
    const [left, link, right] = [spreading[at - 1], spreading[at], spreading[at + 1]]
    if (left === undefined || link === undefined || right === undefined || !LINKS.has(link.kind)) continue
    const better = fromRight(left, right)
    if (better !== null) spreading[at - 1] = better
  }
  for (let at = 1; at < spreading.length - 1; at++) {
    const [left, link, right] = [spreading[at - 1], spreading[at], spreading[at + 1]]
    if (left === undefined || link === undefined || right === undefined || !LINKS.has(link.kind)) continue
    const better = fromLeft(left, right, { link, after: tokens[right.last] })
    if (better !== null) spreading[at + 1] = better
  }
  return spreading
}

function fromRight(left: Piece, right: Piece): Piece | null {
  const known = calendarOf(right)
  if (known === null) return right.meaning?.is === 'fixed' ? beforeChrist(left, right.meaning.timex) : null
  if ((left.kind === 'day' || isDigitOrdinal(left)) && known.day !== null) return dayPiece(left, known)
  const own = calendarOf(left)
  if (own === null || own.year !== null || known.year === null) return null
  // "28 December to 3 January 2022" begins in 2021.
  const turns = (own.month ?? 0) - (known.month ?? 12) >= 6
  return { ...left, meaning: { ...own, year: known.year - (turns ? 1 : 0) } }
}

type Beside = { readonly link: Piece; readonly after: Token | undefined }

function fromLeft(left: Piece, right: Piece, { link, after }: Beside): Piece | null {
  const known = calendarOf(left)
  if (known === null || right.meaning !== null) return null
  const joined = link.kind === 'hyphen' || link.kind === 'slash'
  if (known.month === null && known.year !== null) return joined ? shortYear(right, known.year) : null
  if (known.day === null || (right.kind !== 'day' && !isDigitOrdinal(right))) return null
  const counts = after !== undefined && /^(?:NN|JJ|CD|VBG)/.test(after.pos) && after.kind !== 'mark'
  return counts ? null : dayPiece(right, known)
}

function isDigitOrdinal(piece: Piece): boolean {
  return piece.kind === 'ordinal' && piece.code === 'digits'
}

function calendarOf(piece: Piece): Calendar | null {
  return piece.meaning?.is === 'calendar' ? piece.meaning : null
}

function dayPiece(piece: Piece, known: Calendar): Piece | null {
  const day = piece.value
  if (known.month === null || !exists({ year: known.year ?? 2000, month: known.month, day })) return null
  return { ...piece, kind: 'date', meaning: { ...known, day }, rule: RULE }
}

/** "1995-96": the later year of the same century. */
function shortYear(piece: Piece, from: number): Piece | null {
  if (piece.kind !== 'day' && piece.kind !== 'num') return null
  const year = Math.floor(from / 100) * 100 + piece.value
  if (piece.value > 99 || year <= from || year > from + 30) return null
  return {
    ...piece,
    kind: 'year-date',
    meaning: { is: 'calendar', year, month: null, day: null },
    rule: RULE,
  }
}

/** "499-493 BC": the first year is before Christ too. */
function beforeChrist(piece: Piece, timex: string): Piece | null {
  if (!timex.startsWith('BC') || timex.length !== 6) return null
  const bare = piece.kind === 'num' || piece.kind === 'day'
  if (!bare || !Number.isInteger(piece.value) || piece.value > 9999) return null
  const meaning: Meaning = { is: 'fixed', type: 'DATE', timex: `BC${String(piece.value).padStart(4, '0')}` }
  return { ...piece, kind: 'year-date', meaning, rule: RULE }
}
