/** Who answers a claim at a moment against who answers it in a state. */
import type { Against } from '../../src/ledger/situation/state.ts'
import {
  agrees,
  type Checked,
  isHeard,
  joined,
  reportProblems,
  type Setting,
  shownWords,
  timeProblem,
} from './compared.ts'
import type { ToldAgainst } from './moment.ts'
import { pairUp } from './pair-up.ts'

export function compareAgainst(
  told: readonly ToldAgainst[],
  own: readonly Against[],
  setting: Setting & { readonly about: string },
): Checked[] {
  const { about, who } = setting
  const { of, left } = pairUp(told, own, (one, other) => {
    if (!who.is(other.who, one.who)) return 0
    const heard = one.in.filter(ref => isHeard(ref, other.in, setting)).length
    return (one.kind === other.kind ? 10 : 0) + heard
  })
  return [
    ...told.map(one => {
      const other = of.get(one)
      const name = `${about}: against ${one.who} ${one.kind}`
      if (other === undefined) return agrees('is not in it', name)
      const problems = [
        ...(one.kind === other.kind ? [] : [`is ${other.kind}`]),
        ...timeProblem(one.since, other.since, 'since'),
        ...reportProblems(one.in, other.in, setting),
      ]
      return agrees(joined(problems), name)
    }),
    ...left.map(other => ({
      facts: 0,
      problem: `${about}: against not expected: ${who.nameOf(other.who)} ${other.kind}; ${shownWords(other.in, setting)}`,
    })),
  ]
}
