/** The services of a moment against those of a state. */
import type { ConditionMatter, StateBy } from '../../src/ledger/situation/state.ts'
import { relayed } from './compare-statements.ts'
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
import type { ToldCondition } from './moment.ts'
import { type Pairs, pairUp } from './pair-up.ts'
import { endProblem } from './until.ts'

export function compareConditions(
  told: readonly ToldCondition[],
  { of, left }: Pairs<ToldCondition, ConditionMatter>,
  setting: Setting,
): Checked[] {
  return [
    ...told.flatMap(one => {
      const own = of.get(one)
      const about = `condition ${one.title}`
      if (own !== undefined) return compareCondition(one, own, { ...setting, about })
      const facts = 2 + one.by.length + one.via.length
      return [{ facts, problem: `${about}: is not in the record` }]
    }),
    ...left.map(own => ({ facts: 0, problem: unexpected(own, setting) })),
  ]
}

function unexpected(own: ConditionMatter, setting: Setting): string {
  const words = shownWords(
    own.by.flatMap(by => by.in),
    setting,
  )
  return `condition not expected: ${[own.service, own.subject, own.place?.name].filter(Boolean).join(', ')}: ${own.state}; ${words}`
}

type About = Setting & { readonly about: string }

function compareCondition(told: ToldCondition, own: ConditionMatter, setting: About): Checked[] {
  const { about } = setting
  const heard = own.by.flatMap(by => by.in)
  return [
    agrees(told.state !== own.state && `is ${own.state}, not ${told.state}`, `${about}: state`),
    agrees(endProblem(told.until, own.until), `${about}: until`),
    ...told.via.map(relay => relayed(relay, heard, setting)),
    ...compareBy(told, own.by, setting),
  ]
}

function compareBy(told: ToldCondition, own: readonly StateBy[], setting: About): Checked[] {
  const { about, who } = setting
  const { of, left } = pairUp(told.by, own, (one, other) =>
    who.is(other.claimant, one.claimant)
      ? 1 + one.in.filter(ref => isHeard(ref, other.in, setting)).length
      : 0,
  )
  return [
    ...told.by.map(one => {
      const other = of.get(one)
      const problems =
        other === undefined
          ? ['is not in it']
          : [
              ...(other.state === told.state ? [] : [`is ${other.state}`]),
              ...timeProblem(one.since, other.since, 'since'),
              ...timeProblem(one.heard, other.heard, 'heard'),
              ...reportProblems(one.in, other.in, setting),
            ]
      return agrees(joined(problems), `${about}: by ${one.claimant}`)
    }),
    ...left.map(({ claimant, state, in: heard }) => ({
      facts: 0,
      problem: `${about}: by not expected: ${who.nameOf(claimant)} ${state}; ${shownWords(heard, setting)}`,
    })),
  ]
}
