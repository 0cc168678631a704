/** The advisories in force at a moment against those of a state. */
import type { AdvisoryMatter } from '../../src/ledger/situation/state.ts'
import {
  agrees,
  type Checked,
  joined,
  reportProblems,
  type Setting,
  shownWords,
  timeProblem,
} from './compared.ts'
import type { ToldAdvisory } from './moment.ts'
import type { Pairs } from './pair-up.ts'
import { endProblem } from './until.ts'

export function compareAdvisories(
  told: readonly ToldAdvisory[],
  { of, left }: Pairs<ToldAdvisory, AdvisoryMatter>,
  setting: Setting,
): Checked[] {
  return [
    ...told.flatMap(one => {
      const own = of.get(one)
      const about = `advisory ${one.title}`
      return own === undefined
        ? [{ facts: 4, problem: `${about}: is not in the record` }]
        : compareAdvisory(one, own, { ...setting, about })
    }),
    ...left
      .filter(({ status }) => status === 'in force')
      .map(own => ({
        facts: 0,
        problem: `advisory not expected: ${setting.who.nameOf(own.issuer)}, in force; ${shownWords([own.instruction], setting)}`,
      })),
  ]
}

function compareAdvisory(
  told: ToldAdvisory,
  own: AdvisoryMatter,
  { about, ...setting }: Setting & { readonly about: string },
): Checked[] {
  const { who } = setting
  return [
    agrees(own.status !== 'in force' && `is ${own.status}`, `${about}: in force`),
    agrees(
      !who.is(own.issuer, told.issuer) && `is ${who.nameOf(own.issuer)}, not ${told.issuer}`,
      `${about}: issuer`,
    ),
    agrees(
      joined([...timeProblem(told.since, own.since, ''), ...reportProblems(told.in, own.in, setting)]),
      `${about}: since`,
    ),
    agrees(endProblem(told.until, own.until), `${about}: until`),
  ]
}
