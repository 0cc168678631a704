/** Durations: "two weeks", "30-year", "a month", "several days", "the past three months", "a year and a half". */
import type { Meaning, Unit } from '../meaning.ts'
import type { Piece } from '../piece.ts'
import type { Matched, Shape } from '../shape.ts'

const BOUND = 'the|its?'

export const spanShapes: readonly Shape[] = [
  { rule: 'span', pattern: 'number hyphen? more? unit|units', becomes: 'span', read: counted },
  { rule: 'age', pattern: 'number hyphen unit|units hyphen old', becomes: 'age', read: counted },
  { rule: 'age', pattern: 'number units hyphen old', becomes: 'age', read: counted },
  { rule: 'span', pattern: 'number? hyphen? unit|units hyphen long', becomes: 'span', read: single },
  { rule: 'span', pattern: 'number unit|units and a half', becomes: 'span', read: counted },
  { rule: 'span', pattern: 'number to|or|hyphen number more? unit|units', becomes: 'span', read: counted },
  { rule: 'span', pattern: 'a unit', becomes: 'span', read: single },
  { rule: 'span', pattern: 'a unit and a half', becomes: 'span', read: counted },
  { rule: 'span', pattern: 'half a unit', becomes: 'span', read: counted },
  { rule: 'span', pattern: 'a half hyphen? unit', becomes: 'span', read: counted },
  { rule: 'span', pattern: 'another|a more? unit', becomes: 'span', read: single },
  { rule: 'span', pattern: 'another number? unit|units', becomes: 'span', read: single },
  { rule: 'span', pattern: 'a? some|couple more? units', becomes: 'span', read: counted },
  { rule: 'span', pattern: 'units', becomes: 'span', read: bareUnits },
  { rule: 'span', pattern: 'recent|coming|last units', becomes: 'span', read: counted },
  { rule: 'span', pattern: 'the? coming? units ahead', becomes: 'span', read: bareUnits },
  {
    rule: 'span',
    pattern: `${BOUND} ordinal|last|next|coming|previous|following|latest some|couple|number more? unit|units`,
    becomes: 'bound-span',
    read: counted,
  },
  { rule: 'span', pattern: 'the last unit', becomes: 'bound-span', read: single },
  { rule: 'span', pattern: 'the number units', becomes: 'bound-span', read: counted },
  {
    rule: 'span',
    pattern: 'ordinal|last|next|coming|previous|following|latest some|couple|number units',
    becomes: 'bound-span',
    read: counted,
  },
  {
    rule: 'span',
    pattern: 'the ordinal|last|next|coming|previous|following|latest units',
    becomes: 'bound-span',
    read: counted,
  },
]

function unitOf(matched: Matched): { readonly unit: Unit; readonly times: number } {
  const code = (matched.one('units') ?? matched.one('unit'))?.code ?? 'D'
  return code === 'F' ? { unit: 'W', times: 2 } : { unit: code as Unit, times: 1 }
}

function counted(matched: Matched): Meaning | null {
  const { unit, times } = unitOf(matched)
  const number = matched.pieces.find(piece => ['day', 'num', 'year'].includes(piece.kind))
  if (number?.kind === 'year' && (unit === 'D' || matched.has('unit'))) return null
  // "three-quarters" are parts of a whole.
  if (unit === 'Q' && matched.has('hyphen')) return null
  const amount = amountOf(matched, number)
  return { is: 'span', amount: amount === null ? null : amount * times, unit }
}

/** "two", "a couple of", "(a year) and a half", "half (a year)"; null for "several". Of a range, the lower end. */
function amountOf(matched: Matched, number: Piece | undefined): number | null {
  const half = matched.has('half') ? 0.5 : 0
  if (number !== undefined) return number.value + half
  if (matched.has('couple')) return 2
  if (half === 0) return null
  return matched.has('and') ? 1.5 : 0.5
}

/** "a week", "another month"; "a second" is an ordinal more often than a time. */
function single(matched: Matched): Meaning | null {
  const { unit, times } = unitOf(matched)
  if (unit === 'Q') return null
  const number = matched.pieces.find(piece => ['day', 'num'].includes(piece.kind))
  if (number === undefined && matched.has('units')) return { is: 'span', amount: null, unit }
  return { is: 'span', amount: (number?.value ?? 1) * times, unit }
}

/** "for years", "in days": not "the years" of a list or a name. */
function bareUnits(matched: Matched): Meaning | null {
  const { unit } = unitOf(matched)
  // "three-quarters", "headquarters": quarters alone are parts of a whole or rooms.
  return unit === 'Q' ? null : { is: 'span', amount: null, unit }
}
