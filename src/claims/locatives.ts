/**
 * A place → how well the words before it say that something happened there: "in northern Arden" and "the city of Arden"
 * best, "near Arden" less, "to Arden" hardly; "President of Norland", "from Norland" and "Norland sent" not at all.
 */
import type { PlaceMark } from '../annotate/mark.ts'
import { placeNouns, sayingVerbs } from '../language/en/clause-words.ts'
import type { Parsed, Token } from '../parse/parsed.ts'
import { isFiniteVerb } from './clauses.ts'
import { tokenIndexAt } from './look-up.ts'

/** From here on a place says where to rather than where: too little to be carried into another sentence. */
export const DIRECTION = 40

/** What stands before a place, and how well it says that something happened there; absent: it does not say so. */
const LOCATIVES: ReadonlyMap<string, number> = new Map([
  ...['in', 'at', 'inside', 'across', 'throughout', 'on', 'over'].map((word): [string, number] => [word, 0]),
  ...['near', 'around', 'outside', 'off', 'toward', 'towards', 'above', 'below', 'beside', 'along'].map(
    (word): [string, number] => [word, 20],
  ),
  ...['to', 'into', 'through'].map((word): [string, number] => [word, DIRECTION]),
  ['for', 60],
])
const NEVER_HERE = 1e6
/** Before "of" and a place: "in half of Arden" is in Arden. Others ("parts of", "most of") are place nouns. */
const SHARES = new Set(['half', 'whole', 'rest', 'third', 'quarter', 'quarters', 'thirds'])

/** Whether a place is where something may have happened; `first` is the first token of its sentence. */
export function isLocation(mark: PlaceMark, parsed: Parsed, first: number): boolean {
  return mark.literal && placeCost(mark, parsed, first) < NEVER_HERE
}

/**
 * "In northern Arden" and "the port of Arden" before "near Arden" before "to Arden"; "President of Norland", "from
 * Norland" and "Norland said" never.
 */
export function placeCost(mark: PlaceMark, parsed: Parsed, first: number): number {
  const { tokens } = parsed
  let at = tokenIndexAt(parsed, mark.start) - 1
  const next = tokens[tokenIndexAt(parsed, mark.end)]
  const owner = next?.pos === 'POS' ? 60 : NEVER_HERE
  if (at < first) return owner // "Hungary sent rescuers" is a subject, "Arden's bridges fell" is where
  if (tokens[at]?.lower === 'of') {
    const whole = tokens[at - 1]?.lower ?? ''
    return placeNouns.has(whole) || SHARES.has(whole) ? 5 : NEVER_HERE
  }
  // "shelled Arden", "entered Norland", but not "said Norland was"
  if (tokens[at]?.pos.startsWith('VB')) return isSubject(tokens[at], next) ? NEVER_HERE : DIRECTION
  for (let back = 0; back < 4 && at >= first && /^(?:DT|JJ|NN|POS)/.test(tokens[at]?.pos ?? ''); back++) at--
  return (at < first ? undefined : LOCATIVES.get(tokens[at]?.lower ?? '')) ?? owner
}

/** Whether a name after a verb is the subject of a clause of its own. */
function isSubject(before: Token | undefined, next: Token | undefined): boolean {
  return sayingVerbs.has(before?.lower ?? '') || isFiniteVerb(next)
}
