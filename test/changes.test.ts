/** What changed between two moments, and what nothing was heard of: the exercise as `cases/record` tells it. */
import { describe, expect, it } from 'vitest'
import { toKnown } from '../src/ledger/entries/interval.ts'
import type { Change, Value } from '../src/ledger/situation/changes/change.ts'
import { changesBetween } from '../src/ledger/situation/changes.ts'
import { gapsOf } from '../src/ledger/situation/gaps.ts'
import type { AdvisoryMatter, Heard, SituationState, StateBy } from '../src/ledger/situation/state.ts'
import { type Moment, recordMoment } from './support/record-moment.ts'

const told = ([1, 2, 3, 4, 5] as const).map(recordMoment)

/** The record tells two earlier states of a service in notes: Cavnic is one of the three villages, and half of Baia Mare had water first. */
const moments = told.map((moment, index) => {
  if (index === 1) return withEarlier(moment, 'power, Cavnic', stateBy(told[0], 'power, three villages'))
  if (index === 4) return withEarlier(moment, 'water, Baia Mare', halfRestored(told[4]))
  return moment
})
const ADVISORIES = /^(?:issued|raised|lowered|replaced|lifted|ended)|^repeated (?:boil|do not)/

const bounds = (value: Value | null) =>
  value === null
    ? []
    : [value.low === value.high ? `${value.low}` : `${value.low ?? ''}..${value.high ?? ''}`]

/** As the record writes it: `revised killed, people, total | Interior Ministry | 6 | 9 | 14`. */
function written(change: Change, { state }: Moment): string {
  const reports = [...new Set(change.in.map(one => one.report))].join(' ')
  const parts = [`${change.change} ${change.matter.id}`]
  if (change.about === 'figure') {
    if (change.claimant !== null) parts.push(shown(change.claimant))
    parts.push(...bounds(change.from), ...bounds(change.to))
    if (change.by !== null && change.by !== change.claimant) parts.push(`by ${shown(change.by)}`)
  }
  if (change.about === 'statement')
    parts.push(change.by === null ? shown(change.claimant ?? '') : `by ${shown(change.by)}`)
  if (change.about === 'condition' && change.change !== 'restored') parts[0] += `: ${change.to}`
  return [...parts, reports].join(' | ')

  function shown(id: string): string {
    const actor = state.actors.get(id)
    return actor?.kind === 'group' ? `${actor.name} (unnamed)` : (actor?.name ?? '')
  }
}

/** The record says of an unnamed source what kind it is, and of some services which state was repeated. */
const expected = (line: string) =>
  line
    .replace(/ \(no source named\)/g, '')
    .replace(/^(repeated power, (?:two|Cavnic).*): restored/, '$1: restored')

describe('changes between two moments', () => {
  it.each([1, 2, 3, 4])('figures, statements and services of moment %i to the next', index => {
    check(moments[index - 1] as Moment, moments[index] as Moment)
  })

  it('finds none between a state and itself', () => {
    for (const { state } of moments) expect(changesBetween(state, state)).toEqual([])
  })
})

function check(before: Moment, after: Moment): void {
  const changes = changesBetween(before.state, after.state)
    .filter(one => one.about !== 'advisory')
    .map(one => written(one, after))
  expect(changes.sort()).toEqual(
    after.changed
      .filter(line => !ADVISORIES.test(line))
      .map(expected)
      .sort(),
  )
}

function stateBy(moment: Moment | undefined, id: string): StateBy {
  const by = moment?.state.conditions.find(one => one.id === id)?.by[0]
  if (by === undefined) throw new Error(`no such condition: ${id}`)
  return by
}

function halfRestored(moment: Moment | undefined): StateBy {
  const since = toKnown('2024-03-09T20:30')
  const by = stateBy(moment, 'water, Baia Mare')
  const words = by.in.map(one => ({ ...one, entry: 'half of Baia Mare', report: '26', known: since }))
  return { ...by, since, heard: since, in: words }
}

function withEarlier(moment: Moment, id: string, before: StateBy): Moment {
  const conditions = moment.state.conditions.map(one => (one.id === id ? { ...one, before: [before] } : one))
  return { ...moment, state: { ...moment.state, conditions } }
}

describe('gaps', () => {
  it.each([0, 1, 2, 3, 4])('of moment %i', index => {
    const { state, gaps } = moments[index] as Moment
    const found = gapsOf(state).map(
      ({ matter, heard }) => `gap ${matter.id} | ${Number(heard.to.slice(8, 10))} ${heard.to.slice(11)}`,
    )
    expect(found.sort()).toEqual([...gaps].sort())
  })
})

describe('advisories', () => {
  const heard = (entry: string, day: string): Heard => ({
    entry,
    report: `r-${entry}`,
    known: toKnown(day),
    words: entry,
    start: 0,
    end: entry.length,
    via: [],
    copyOf: null,
  })
  const first = heard('avoid the area', '2024-03-05')
  const second = heard('avoid the county', '2024-03-08')
  const base = moments[0]?.state as SituationState
  const advisory = (words: Heard, more: Partial<AdvisoryMatter>): AdvisoryMatter => ({
    kind: 'advisory',
    id: words.entry,
    standing: 'one origin',
    because: 'one issuer',
    origins: ['embassy'],
    reports: [words.report],
    against: [],
    issuer: 'embassy',
    audience: null,
    place: null,
    since: words.known,
    heard: words.known,
    until: null,
    instruction: words,
    level: null,
    status: 'in force',
    endedBy: null,
    ended: null,
    in: [words],
    changes: [{ change: 'issued', known: words.known, in: words }],
    ...more,
  })
  const issued = advisory(first, {})
  const change = (kind: AdvisoryMatter['changes'][number]['change'], where: Heard | null) => ({
    change: kind,
    known: where?.known ?? toKnown('2024-03-11'),
    in: where,
  })
  const changes = (after: readonly AdvisoryMatter[]) =>
    changesBetween({ ...base, advisories: [issued] }, { ...base, advisories: after }).map(one => [
      one.change,
      one.matter.id,
      one.about === 'advisory' ? (one.to?.id ?? null) : null,
      one.in.map(where => where.report),
    ])

  it('tells of one that takes the place of another once, with both', () => {
    const old = advisory(first, {
      status: 'replaced',
      endedBy: second.entry,
      ended: second.known,
      changes: [...issued.changes, change('raised', second)],
    })
    expect(changes([old, advisory(second, {})])).toEqual([
      ['raised', 'avoid the area', 'avoid the county', ['r-avoid the county']],
    ])
  })

  it('tells of one that is new, lifted, or past its own end', () => {
    const lifted = advisory(first, { changes: [...issued.changes, change('lifted', second)] })
    const ended = advisory(first, { changes: [...issued.changes, change('ended', null)] })
    expect(changes([issued, advisory(second, {})])).toEqual([
      ['issued', 'avoid the county', null, ['r-avoid the county']],
    ])
    expect(changes([lifted])).toEqual([['lifted', 'avoid the area', null, ['r-avoid the county']]])
    expect(changes([ended])).toEqual([['ended', 'avoid the area', null, []]])
  })

  it('tells that it was repeated only where nothing else happened to it', () => {
    const again = advisory(first, { changes: [...issued.changes, change('repeated', second)] })
    const copied = advisory(first, {
      changes: [...issued.changes, change('repeated', { ...second, copyOf: 'r-0' })],
    })
    expect(changes([again])).toEqual([['repeated', 'avoid the area', null, ['r-avoid the county']]])
    expect(changes([copied])).toEqual([])
  })
})
