/** Amount → its hedge and bounds: "more than 3,000" is 3001 and more, "up to 50" is 50 at most, "about 100" stays 100. */
import { numberHedges } from '../../generated/en/number-hedges.ts'
import type { QuantityMark } from '../mark.ts'
import type { Amount } from './amount.ts'
import { type Line, type Phrase, phraseAt, phraseBefore } from './line.ts'

type Row = { readonly change: QuantityMark['change']; readonly bound: Bound }
type Bound = 'near' | 'above' | 'from' | 'below' | 'to' | 'exact'

const CHANGES = ['=', '~', '>', '<'] as const
const BOUNDS = ['near', 'above', 'from', 'below', 'to', 'exact'] as const

const tableOf = (side: string): ReadonlyMap<string, Row> =>
  new Map(
    numberHedges.flatMap(row => {
      const change = CHANGES.find(one => one === row.change)
      const bound = BOUNDS.find(one => one === row.bound)
      return row.side === side && change && bound ? [[row.words, { change, bound }] as const] : []
    }),
  )
const BEFORE = tableOf('before')
const AFTER = tableOf('after')

export type Hedge = Phrase<Row>

/** The hedge that ends before a token: "about", "no fewer than". */
export function hedgeBefore(line: Line, index: number): Hedge | null {
  const found = phraseBefore(line, index, BEFORE)
  return found?.row.bound === 'exact' ? null : found
}

/** The hedge that starts at a token: "or so", "or more". */
export function hedgeAfter(line: Line, index: number): Hedge | null {
  return phraseAt(line, index, AFTER)
}

/** The bounds of an amount under a hedge. Whole things are counted in steps of one, so "more than 5" is 6 and more. */
export function boundsOf(
  amount: Amount,
  bound: Bound | null,
  step: 0 | 1,
): { readonly low: number | null; readonly high: number | null } {
  const { low, high } = amount
  switch (bound) {
    case 'above':
      return { low: low === null ? null : low + step, high: null }
    case 'from':
      return { low, high: null }
    case 'below':
      return { low: null, high: high === null ? null : high - step }
    case 'to':
      return { low: null, high }
    default:
      return { low, high }
  }
}
