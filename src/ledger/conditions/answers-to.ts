/**
 * Who answers a claim about a service or an advisory: who denies it, takes it back, says there is no evidence. An entry that only
 * answers ("the operator denied that power was cut") gives its state to nobody.
 */
import type { AdvisoryEntry, ConditionEntry, Stance } from '../entries/entry.ts'
import { isBefore, type Known } from '../entries/interval.ts'
import { byKnown, toHeard } from '../situation/heard.ts'
import type { Against, AgainstKind, Standing } from '../situation/state.ts'

export type Answering = ConditionEntry | AdvisoryEntry

/** How each way of contesting answers; `disputed` and `unverified` only say that there is doubt. */
const CONTESTED: Readonly<Record<string, AgainstKind>> = {
  denied: 'denies',
  'no-evidence': 'no evidence',
  corrected: 'corrects',
  withdrawn: 'withdraws',
  admitted: 'admits',
}
const STANCES: ReadonlySet<Stance> = new Set(['denies', 'no evidence', 'withdraws'])

export type Answer = { readonly kind: AgainstKind; readonly who: string; readonly only: boolean }

/** Null where the entry answers nothing. */
export function answerIn({ stance, chain, claim }: Answering): Answer | null {
  if (stance !== 'asserts' && stance !== 'other account')
    return { kind: stance, who: chain.origin, only: STANCES.has(stance) }
  const kind = CONTESTED[claim.contested?.kind ?? '']
  if (kind === undefined) return null
  const who = chain.contestedBy ?? chain.outlet
  const only = kind === 'withdraws' || (STANCES.has(kind) && who === chain.origin)
  return { kind, who, only }
}

/** Those that answer what is said now: none that was known before anybody said it. */
export function answersTo(entries: readonly Answering[], since: Known): Against[] {
  const against = new Map<string, Against>()
  for (const entry of [...entries].sort(byKnown)) {
    const answer = answerIn(entry)
    if (answer === null || isBefore(entry.clocks.known, since)) continue
    const { kind, who } = answer
    const key = `${kind}\u0000${who}`
    const known = against.get(key)
    const { voice } = entry.chain
    const heard = toHeard(entry)
    if (known === undefined) against.set(key, { who, voice, kind, since: entry.clocks.known, in: [heard] })
    else against.set(key, { ...known, in: [...known.in, heard] })
  }
  return [...against.values()]
}

/** Where a matter stands by who gives it and who answers; `contested`: two of those who give it cannot both be right. */
export function standingOf(
  origins: ReadonlySet<string>,
  against: readonly Against[],
  contested: boolean,
): Standing {
  const who = (kind: AgainstKind) => new Set(against.filter(one => one.kind === kind).map(one => one.who))
  const [back, denied, admitted] = [who('withdraws'), who('denies'), who('admits')]
  if (back.size > 0 && [...origins].every(origin => back.has(origin))) return 'withdrawn'
  if ([...denied].some(one => admitted.has(one))) return 'admitted'
  if (denied.size > 0) return 'denied'
  if (who('no evidence').size > 0) return 'no evidence given'
  if (contested) return 'contested'
  return origins.size > 1 ? 'several origins' : 'one origin'
}
