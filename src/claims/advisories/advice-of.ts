/** A predicate → the advice to the public it tells of, by whichever rule: also what events ask before they see a request. */
import type { Token } from '../../parse/parsed.ts'
import type { Predicate } from '../predicates.ts'
import { adviceAllowed } from './allowed.ts'
import { adviceOwed } from './bidden.ts'
import { adviceNoticed } from './noticed.ts'
import { adviceRepeated } from './repeated.ts'
import { type Advice, adviceTold } from './told.ts'

/** The advice of a predicate; null where it tells the public nothing. */
export function adviceOf(tokens: readonly Token[], predicate: Predicate): Advice | null {
  return (
    adviceTold(tokens, predicate) ??
    adviceRepeated(tokens, predicate) ??
    adviceNoticed(tokens, predicate) ??
    adviceOwed(tokens, predicate) ??
    adviceAllowed(tokens, predicate)
  )
}
