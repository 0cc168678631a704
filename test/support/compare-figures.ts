/** The figures of a moment against those of a state. */
import type { FigureMatter, Line, PastValue } from '../../src/ledger/situation/state.ts'
import { compareAgainst } from './compare-against.ts'
import {
  agrees,
  type Checked,
  digitsOf,
  isHeard,
  isSameBounds,
  joined,
  listProblem,
  reportProblems,
  type Setting,
  shownBounds,
  shownWords,
  timeProblem,
} from './compared.ts'
import type { ToldFigure, ToldValue } from './moment.ts'
import { type Pairs, pairUp } from './pair-up.ts'
import { bare } from './who-is-who.ts'

export function compareFigures(
  told: readonly ToldFigure[],
  { of, left }: Pairs<ToldFigure, FigureMatter>,
  setting: Setting,
): Checked[] {
  return [
    ...told.flatMap(one => {
      const own = of.get(one)
      const about = `figure ${one.title}`
      return own === undefined
        ? [{ facts: factsOf(one), problem: `${about}: is not in the record` }]
        : compareFigure(one, own, { ...setting, about })
    }),
    ...left.map(own => ({ facts: 0, problem: unexpected(own, setting) })),
  ]
}

function factsOf({ lines, aside, before, against }: ToldFigure): number {
  return 4 + lines.length + aside.length + before.length + against.length
}

function unexpected(own: FigureMatter, setting: Setting): string {
  const all = [...own.lines, ...own.aside, ...own.before]
  const values = all.map(line => `${setting.who.nameOf(line.claimant)} ${shownBounds(line)}`).join(', ')
  const words = shownWords(
    all.flatMap(line => line.in),
    setting,
  )
  const window = own.window.kind === 'period' ? `period ${own.window.from}` : own.window.kind
  const place = own.place === null ? '' : `, ${own.place.name}`
  return `figure not expected: ${own.measure}, ${own.of}${place}, ${window}: ${values}; ${words}`
}

type About = Setting & { readonly about: string }

function compareFigure(told: ToldFigure, own: FigureMatter, setting: About): Checked[] {
  const { about, who } = setting
  const { range } = told
  const shown = (one: { low: number | null; high: number | null; open: boolean }) =>
    `${shownBounds(one)}${one.open ? '+' : ''}`
  return [
    agrees(
      (!isSameBounds(range, own) || range.open !== own.open) && `is ${shown(own)}, not ${shown(range)}`,
      `${about}: range`,
    ),
    agrees(
      told.standing !== own.standing && `is ${own.standing} (${own.because}), not ${told.standing}`,
      `${about}: standing`,
    ),
    agrees(listProblem(told.origins.map(bare), own.origins.map(who.nameOf), 'are'), `${about}: origins`),
    agrees(
      listProblem(
        told.reports.map(({ report }) => report),
        digitsOf(own.reports, setting),
        'are',
      ),
      `${about}: reports`,
    ),
    ...compareValues(told, own, setting),
    ...compareAgainst(told.against, own.against, setting),
  ]
}

type Place = 'line' | 'aside' | 'before'
type Placed<Value> = { readonly place: Place; readonly value: Value }

/** The values of a figure with where they stand. */
function placed<Value>(one: {
  readonly lines: readonly Value[]
  readonly aside: readonly Value[]
  readonly before: readonly Value[]
}): Placed<Value>[] {
  return [
    ...one.lines.map(value => ({ place: 'line' as const, value })),
    ...one.aside.map(value => ({ place: 'aside' as const, value })),
    ...one.before.map(value => ({ place: 'before' as const, value })),
  ]
}

function compareValues(told: ToldFigure, own: FigureMatter, setting: About): Checked[] {
  const { about, who } = setting
  const wanted = placed<ToldValue>(told)
  const { of, left } = pairUp(wanted, placed<Line | PastValue>(own), (one, other) => {
    if (!who.is(other.value.claimant, one.value.claimant)) return 0
    const isSame = isSameBounds(one.value, other.value)
    if (!isSame && one.place !== other.place) return 0
    const heard = one.value.in.filter(ref => isHeard(ref, other.value.in, setting)).length
    return (isSame ? 20 : 0) + (one.place === other.place ? 10 : 0) + heard + 1
  })
  return [
    ...wanted.map(one => {
      const name = `${about}: ${one.place} ${one.value.claimant} ${shownBounds(one.value)}`
      const other = of.get(one)
      return agrees(other === undefined ? 'is not in it' : joined(valueProblems(one, other, setting)), name)
    }),
    ...left.map(({ place, value }) => ({
      facts: 0,
      problem: `${about}: ${place} not expected: ${who.nameOf(value.claimant)} ${shownBounds(value)}; ${shownWords(value.in, setting)}`,
    })),
  ]
}

function valueProblems(one: Placed<ToldValue>, other: Placed<Line | PastValue>, setting: Setting): string[] {
  const { value: told } = one
  const { value: own } = other
  const heard = 'heard' in own ? own.heard : null
  const ended = 'ended' in own ? own.ended : null
  return [
    ...(one.place === other.place ? [] : [`stands as ${other.place}`]),
    ...(isSameBounds(told, own) ? [] : [`is ${shownBounds(own)}`]),
    ...timeProblem(told.since, own.since, 'since'),
    ...(told.heard === null || heard === null ? [] : timeProblem(told.heard, heard, 'heard')),
    ...(told.ended === null || ended === null || told.ended === ended ? [] : [`${ended}, not ${told.ended}`]),
    ...reportProblems(told.in, own.in, setting),
  ]
}
