/** A statement with what it is compared by, new or as the record has it. */
import type { Statement } from '../../engine/reading.ts'
import type { StatementEntry } from '../entries/entry.ts'
import { type Gist, gistOf } from './gist.ts'
import { saidWords } from './said-words.ts'
import type { TakenStance } from './stance-of.ts'
import { type ToldAs, toldAs } from './told-as.ts'

/** A statement of a new report, before it is known which matter it belongs to. */
export type FoundStatement = Omit<StatementEntry, 'matter' | 'because' | 'stance'> & {
  readonly taken: TakenStance
  /** The record's actors that it is about: those named in it, and whoever says it. */
  readonly about: readonly string[]
  /** Whether a figure was read in it: whoever gives another number is then told by the figures. */
  readonly counted: boolean
}

export type Compared = {
  readonly words: string
  readonly gist: Gist
  readonly toldAs: ToldAs
}

export function toCompared(statement: Statement): Compared {
  const { words } = saidWords(statement)
  return { words, gist: gistOf(words), toldAs: toldAs(statement) }
}

/**
 * Whether an entry's words say the opposite of its matter's claim: "I did not travel" stands as a denial, while "denied that he had
 * left" gives the claim itself.
 */
export function tellsOpposite({ stance, claim }: StatementEntry): boolean {
  if (stance === 'other account') return true
  return stance === 'denies' && claim.contested === null && gistOf(saidWords(claim).words).stems.length > 0
}
