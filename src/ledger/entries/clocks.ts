/** The clocks of a claim: when it is said to have happened, when it was said, when it was known. */
import type { Statement, When } from '../../engine/reading.ts'
import type { Clocks } from './entry.ts'
import { type Interval, type Known, toMinute } from './interval.ts'

/** `statement` is the one that the claim stands in; null: none. */
export function clocksOf(when: When | null, statement: Statement | null, known: Known): Clocks {
  return {
    happened: toInterval(when),
    said: toInterval(statement?.said ?? null),
    known,
    earlier: statement?.earlier ?? false,
  }
}

function toInterval(when: When | null): Interval | null {
  if (when === null || (when.from === null && when.to === null)) return null
  return { from: toMinute(when.from), to: toMinute(when.to) }
}
