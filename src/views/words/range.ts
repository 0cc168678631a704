/** Numbers over several claimants, as a desk writes them: `16 to 21`, `10 to 13 or more`, `up to 20`. Never an average or a sum. */
import { isSame } from '../../ledger/figures/bounds.ts'
import type { Bounds, Line } from '../../ledger/situation/state.ts'
import { showAmount } from './amount.ts'
import { grouped } from './grouped.ts'

type Range = Bounds & { readonly open: boolean }

/** Where all give the same, in their words: `more than 600`. */
export function showRange(range: Range, lines: readonly (Bounds & Pick<Line, 'hedge'>)[]): string {
  const [first] = lines
  if (first !== undefined && lines.every(line => isSame(line, first))) return showAmount(hedgedAlike(lines))
  const { low, high, open } = range
  if (low === null) return high === null ? 'no number' : `up to ${grouped(high)}${open ? ' or more' : ''}`
  if (high === null) return `${grouped(low)} or more`
  const numbers = low === high ? grouped(low) : `${grouped(low)} to ${grouped(high)}`
  return open ? `${numbers} or more` : numbers
}

/** Two claimants with one number and different hedges: the number stands without them. */
function hedgedAlike(lines: readonly (Bounds & Pick<Line, 'hedge'>)[]) {
  const [{ low, high, hedge } = { low: null, high: null, hedge: null }] = lines
  return { low, high, hedge: lines.every(line => line.hedge === hedge) ? hedge : null }
}
