/** A moment as `cases/record` tells it against a state: by section, how many facts there are and what is wrong with them. */
import { changesBetween } from '../../src/ledger/situation/changes.ts'
import { gapsOf } from '../../src/ledger/situation/gaps.ts'
import type { SituationState } from '../../src/ledger/situation/state.ts'
import { compareActors } from './compare-actors.ts'
import { compareAdvisories } from './compare-advisories.ts'
import { compareChanges, compareGaps, type Titles } from './compare-changes.ts'
import { compareConditions } from './compare-conditions.ts'
import { compareFigures } from './compare-figures.ts'
import { compareStatements } from './compare-statements.ts'
import { agrees, type Checked, digitsOf, type ExerciseReport, listProblem, type Setting } from './compared.ts'
import { matchAdvisories, matchConditions, matchFigures, matchStatements } from './match-matters.ts'
import type { Moment, Section } from './moment.ts'
import { whoIsWho } from './who-is-who.ts'

export type Compared = Readonly<Record<Section, readonly Checked[]>>

/** The moments before it are needed for the titles of what is no longer in force, and its changes for the state before. */
export type Asked = {
  readonly moment: Moment
  readonly earlier: readonly Moment[]
  readonly before: SituationState | null
  readonly state: SituationState
  readonly reports: ReadonlyMap<string, ExerciseReport>
}

export function compareMoment({ moment, earlier, before, state, reports }: Asked): Compared {
  const who = whoIsWho(claimantsOf(moment), state.actors)
  const setting: Setting = { reports, who }
  const named = { ...setting, ...titlesOf([...earlier, moment], state, setting) }
  const changes = before === null ? [] : changesBetween(before, state)
  return {
    Head: compareHead(moment, state, setting),
    Figures: compareFigures(moment.figures, matchFigures(moment.figures, state, setting), setting),
    Statements: compareStatements(
      moment.statements,
      matchStatements(moment.statements, state, setting),
      setting,
    ),
    Conditions: compareConditions(
      moment.conditions,
      matchConditions(moment.conditions, state, setting),
      setting,
    ),
    'Advisories in force': compareAdvisories(
      moment.advisories,
      matchAdvisories(moment.advisories, state, setting),
      setting,
    ),
    Actors: [
      ...compareActors(moment.actors, state.actors),
      ...who.problems.map(problem => ({ facts: 0, problem })),
    ],
    'Changed since before': moment.changes === null ? [] : compareChanges(moment.changes, changes, named),
    Gaps: compareGaps(moment.gaps, gapsOf(state), named),
  }
}

function claimantsOf({ figures, statements, conditions, advisories, changes }: Moment): string[] {
  const answered = [...figures, ...statements].flatMap(({ origins, against }) => [
    ...origins,
    ...against.map(({ who }) => who),
  ])
  return [
    ...answered,
    ...figures.flatMap(one => [...one.lines, ...one.aside, ...one.before]).map(({ claimant }) => claimant),
    ...[...conditions, ...statements].flatMap(({ via }) => via).map(({ who }) => who),
    ...conditions.flatMap(({ by }) => by).map(({ claimant }) => claimant),
    ...advisories.map(({ issuer }) => issuer),
    ...(changes ?? []).flatMap(({ by }) => (by === null ? [] : [by])),
  ]
}

function compareHead(moment: Moment, state: SituationState, setting: Setting): Checked[] {
  const known = digitsOf(
    state.reports.map(({ id }) => id),
    setting,
  )
  const outlets = [...new Set(state.reports.map(({ outlet }) => outlet ?? 'not named'))]
  const copies = state.copies.map(
    ({ report, of }) => `${digitsOf([report], setting)} of ${digitsOf([of], setting)}`,
  )
  return [
    agrees(listProblem(moment.reports, known, 'are'), 'reports'),
    agrees(listProblem(moment.outlets, outlets, 'are'), 'outlets'),
    agrees(listProblem(moment.copies, copies, 'are'), 'copies'),
  ]
}

/** The later moment's title where two moments call one matter differently. */
function titlesOf(moments: readonly Moment[], state: SituationState, setting: Setting): Titles {
  const ids = new Map<string, string>()
  const titles = new Map<string, string>()
  for (const moment of [...moments].reverse()) {
    const matched = [
      matchFigures(moment.figures, state, setting).of,
      matchStatements(moment.statements, state, setting).of,
      matchConditions(moment.conditions, state, setting).of,
      matchAdvisories(moment.advisories, state, setting).of,
    ].flatMap(of => Array.from<readonly [{ readonly title: string }, { readonly id: string }]>(of))
    for (const [{ title }, { id }] of matched) {
      const short = title.replace(/: [a-z]+$/, '')
      if (!ids.has(title)) ids.set(title, id)
      if (!ids.has(short)) ids.set(short, id)
      if (!titles.has(id)) titles.set(id, title)
    }
  }
  return { idOf: title => ids.get(title), titleOf: id => titles.get(id) }
}
