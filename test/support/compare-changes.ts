/** What a moment lists as changed, and its gaps, against what is worked out from two states. */
import type { Change } from '../../src/ledger/situation/changes/change.ts'
import type { Gap } from '../../src/ledger/situation/gaps.ts'
import type { Bounds } from '../../src/ledger/situation/state.ts'
import {
  type Checked,
  heardIn,
  isSameBounds,
  listProblem,
  type Setting,
  shownBounds,
  shownTime,
} from './compared.ts'
import type { ToldChange, ToldGap } from './moment.ts'
import { pairUp } from './pair-up.ts'

/** What the matters of a state are called in the moments. */
export type Titles = {
  /** The matter's id by its title, with or without the state after it. */
  readonly idOf: (title: string) => string | undefined
  readonly titleOf: (id: string) => string | undefined
}

type Named = Setting & Titles

export function compareChanges(
  told: readonly ToldChange[],
  own: readonly Change[],
  setting: Named,
): Checked[] {
  const { of, left } = pairUp(told, own, (one, other) => {
    if (one.change !== other.change || setting.idOf(one.about) !== other.matter.id) return 0
    return Math.max(1, 10 - problemsOf(one, other, setting).length)
  })
  return [
    ...told.map(one => {
      const other = of.get(one)
      const about = `changed: ${one.text.replace(/ {2,}/, ' ').replaceAll(' | ', ', ')}`
      if (other !== undefined) {
        const problems = problemsOf(one, other, setting)
        return { facts: 1, problem: problems.length === 0 ? null : `${about}: ${problems.join('; ')}` }
      }
      const known = setting.idOf(one.about) !== undefined
      return { facts: 1, problem: `${about}: ${known ? 'is not found' : 'its matter is not in the record'}` }
    }),
    ...left
      .filter(other => other.about !== 'statement' || setting.titleOf(other.matter.id) !== undefined)
      .map(other => ({ facts: 0, problem: `changed, not expected: ${written(other, setting)}` })),
  ]
}

function problemsOf(told: ToldChange, own: Change, setting: Named): string[] {
  const { who } = setting
  const problems: string[] = []
  if (own.about === 'figure') {
    const values = [own.from, own.to].filter((value): value is NonNullable<typeof value> => value !== null)
    if (!areSame(told.values, values))
      problems.push(`is of ${values.map(shownBounds).join(' to ') || 'no value'}`)
  }
  if (own.about === 'figure' || own.about === 'statement') {
    const [claimant] = told.names
    if (claimant !== undefined && !who.is(own.claimant ?? '', claimant))
      problems.push(`is of ${own.claimant === null ? 'nobody' : who.nameOf(own.claimant)}`)
    if (told.by !== null && !who.is(own.by ?? '', told.by))
      problems.push(`is by ${own.by === null ? 'nobody' : who.nameOf(own.by)}`)
  }
  if (own.about === 'advisory') {
    const to = told.names.map(setting.idOf).find(id => id !== undefined)
    if (to !== undefined && own.to?.id !== to && own.matter.id !== to)
      problems.push(
        `by ${own.to === null ? 'nothing' : (setting.titleOf(own.to.id) ?? own.to.instruction.words)}`,
      )
  }
  const reports = listProblem(told.reports, heardIn(own.in, setting), 'reports')
  return reports === null ? problems : [...problems, reports]
}

function areSame(told: readonly Bounds[], own: readonly Bounds[]): boolean {
  return (
    told.length === own.length &&
    told.every((value, at) => isSameBounds(value, own[at] ?? { low: null, high: null }))
  )
}

function written(change: Change, setting: Named): string {
  const { who } = setting
  const matter = change.matter
  const title =
    setting.titleOf(matter.id) ??
    (matter.kind === 'figure'
      ? `${matter.measure}, ${matter.of}`
      : matter.kind === 'condition'
        ? [matter.service, matter.subject, matter.place?.name].filter(Boolean).join(', ')
        : matter.kind === 'advisory'
          ? matter.instruction.words
          : matter.words.words)
  const parts = [`${change.change} ${title}`]
  if (change.about === 'figure' && change.claimant !== null) parts.push(who.nameOf(change.claimant))
  if (change.about === 'figure')
    parts.push(
      [change.from, change.to].flatMap(value => (value === null ? [] : [shownBounds(value)])).join(' to '),
    )
  if ((change.about === 'figure' || change.about === 'statement') && change.by !== null)
    parts.push(`by ${who.nameOf(change.by)}`)
  return [...parts, `in ${heardIn(change.in, setting).join(' ')}`].join(', ')
}

export function compareGaps(told: readonly ToldGap[], own: readonly Gap[], setting: Named): Checked[] {
  const { of, left } = pairUp(told, own, (one, other) => Number(setting.idOf(one.about) === other.matter.id))
  return [
    ...told.map(one => {
      const other = of.get(one)
      const about = `gap ${one.about}`
      if (other === undefined)
        return {
          facts: 1,
          problem: `${about}: ${setting.idOf(one.about) ? 'is none' : 'its matter is not in the record'}`,
        }
      const heard = shownTime(other.heard)
      return {
        facts: 1,
        problem:
          heard === shownTime(one.heard) ? null : `${about}: heard ${heard}, not ${shownTime(one.heard)}`,
      }
    }),
    ...left.map(({ matter, heard }) => ({
      facts: 0,
      problem: `gap not expected: ${setting.titleOf(matter.id) ?? (matter.kind === 'figure' ? matter.measure : [matter.service, matter.subject].join(', '))}, heard ${shownTime(heard)}`,
    })),
  ]
}
