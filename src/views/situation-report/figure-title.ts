/** What a figure counts, in words: `killed`, `children killed`, `killed on Wed 6 Mar`, `killed in Cluj`. */
import { kinds } from '../../generated/kinds.ts'
import { AWAITED } from '../../ledger/situation/gaps.ts'
import type { FigureMatter } from '../../ledger/situation/state.ts'
import { type Desk, daysOf } from '../page/desk.ts'
import { printable } from '../words/printable.ts'

const LABELS = new Map(kinds.map(kind => [kind.measure, kind.label]))
const ORDER = kinds.map(kind => kind.measure)

/** `Killed`, for a heading. */
export function measureTitle(measure: string): string {
  const label = LABELS.get(measure) ?? measure
  return label.charAt(0).toUpperCase() + label.slice(1)
}

/** Place in the order of what matters most: people harmed, people to be found, then the order of the table. */
export function measureRank(measure: string): number {
  const rank = ORDER.indexOf(measure)
  if (rank < 0) return 3 * ORDER.length
  if (kinds[rank]?.over === 'harm') return rank
  return rank + (AWAITED.has(measure) ? 1 : 2) * ORDER.length
}

/** The whole of it, for where no heading says the measure. */
export function figureTitle(matter: FigureMatter, desk: Desk): string {
  const label = LABELS.get(matter.measure) ?? matter.measure
  const rest = figureDetail(matter, desk)
  return rest === '' ? label : `${label}, ${rest}`
}

/** Of whom, where, of which days; empty for the total of all people. */
export function figureDetail(matter: FigureMatter, desk: Desk): string {
  const { of, place, window, measure, part } = matter
  const label = LABELS.get(measure) ?? measure
  const people = of === 'people' || of === label || of === measure ? '' : printable(of).trim()
  return [
    people,
    part !== null && people === '' ? 'a part of them' : '',
    place === null ? '' : printable(place.name).trim(),
    window.kind === 'period' ? daysOf(window, desk) : '',
  ]
    .filter(text => text !== '')
    .join(', ')
}
