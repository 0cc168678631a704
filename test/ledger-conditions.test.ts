/** The state of services over many reports: the conditions of the known record of the exercise, and what holds for any entries. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conditionMatterOf } from '../src/ledger/conditions/condition-matter.ts'
import { conditionStates } from '../src/ledger/conditions/condition-states.ts'
import type { ConditionEntry } from '../src/ledger/entries/entry.ts'
import { toKnown } from '../src/ledger/entries/interval.ts'
import type { ConditionMatter } from '../src/ledger/situation/state.ts'
import { cpuTime } from './support/cpu-time.ts'
import { condition, exerciseConditions } from './support/exercise-services.ts'
import { type ConditionTold, placeRef } from './support/ledger-entries.ts'
import { type Block, blocksOf, moments, reportsIn, toTime } from './support/record-lines.ts'

describe('the conditions of the exercise', () => {
  for (const moment of moments()) {
    it(`are those of the record as of ${moment.asOf}`, () => {
      expect(blocksOf(moment, 'condition').length).toBeGreaterThan(5)
      const found = conditionStates(exerciseConditions, moment.asOf)
      expect(byTitle(found.map(shown))).toEqual(byTitle(blocksOf(moment, 'condition').map(expected)))
    })
  }
})

type Shown = {
  readonly title: string
  readonly by: readonly string[]
  readonly reports: readonly string[]
  readonly until: string | null
}

function expected({ title, fields }: Block): Shown {
  const lines = fields.flatMap(([name, value]) => (name === 'by' ? [value.split(' | ')] : []))
  const until = fields.find(([name]) => name === 'until')?.[1]
  return {
    title,
    by: lines.map(([who = '', since = '', heard = '']) => `${who} ${toTime(since)} ${toTime(heard)}`),
    reports: lines.flatMap(([, , , reports = '']) => reportsIn(reports)).sort(),
    until: until === undefined ? null : toTime(until),
  }
}

function shown(matter: ConditionMatter): Shown {
  return {
    title: `${titleOf(matter)}: ${matter.state}`,
    by: matter.by.map(({ claimant, since, heard }) => `${claimant} ${since.from} ${heard.from}`),
    reports: [...new Set(matter.by.flatMap(line => line.in.map(one => one.report)))].sort(),
    until: matter.until?.from?.slice(0, 10) ?? null,
  }
}

/** As the record writes it: the thing without its service, and who a service is for without an article. */
function titleOf({ service, subject, place }: ConditionMatter): string {
  const thing = subject?.replace(/^the /, '').replace('over the Lapus ', '')
  if (service === 'roads') return thing ?? ''
  if (service === 'ferries') return `${thing}, ${place?.name}`
  const at = (thing ?? place?.name ?? '').replace('valley', 'the valley')
  // Report 03 calls it "the hospital"; its full name comes with report 14.
  return `${service}, ${at === 'hospital' ? 'county hospital' : at}`
}

function byTitle(all: readonly Shown[]): Shown[] {
  return [...all].sort((a, b) => (a.title < b.title ? -1 : 1))
}

/** Told of power in Arden unless said otherwise. */
function power(told: Partial<ConditionTold> & Pick<ConditionTold, 'report' | 'known' | 'state'>) {
  const about = told.subject === undefined ? { place: 'Arden' } : {}
  return condition({ service: 'power', words: `Power is ${told.state}`, ...about, ...told })
}

const LAST = '2024-04-01'
const statesOf = (...entries: readonly ConditionEntry[]) => conditionStates(entries, LAST)
const only = (...entries: readonly ConditionEntry[]) => {
  const states = statesOf(...entries)
  expect(states).toHaveLength(1)
  return states[0]
}

describe('which conditions are of one matter', () => {
  const told = (service: string, subject: string | null, place: string | null = null) =>
    conditionMatterOf({
      situation: 's',
      service,
      subject,
      place: place === null ? null : placeRef(place),
      words: '',
    }).matter

  it('tells by fields what is of different things', () => {
    const matters = [
      told('roads', 'the road to Cavnic', 'Cavnic'),
      told('roads', 'The bridge over the Lapus at Lapusel', 'Lapus'),
      told('ferries', 'The ferry across the Szamos', 'Csenger'),
      told('power', 'The county hospital'),
      told('power', 'Cavnic', 'Cavnic'),
      told('power', 'two of the three villages'),
      told('power', null, 'Baia Mare'),
      told('water', null, 'Baia Mare'),
      told('mobile', null, 'valley'),
      told('mobile', 'The mobile network of Orizon', 'valley'),
    ]
    expect(new Set(matters).size).toBe(matters.length)
  })
  it('tells by fields what is the same in other words', () => {
    expect(told('roads', 'The road to Cavnic')).toBe(told('roads', 'the Cavnic road', 'Cavnic'))
    expect(told('power', 'Cavnic')).toBe(told('power', null, 'Cavnic'))
    expect(told('power', 'two of the three villages')).toBe(told('power', 'All villages below the dam'))
    expect(told('power', 'Half of the city', 'Arden')).toBe(told('power', null, 'Arden'))
    expect(told('schools', 'Schools in the city', 'Arden')).toBe(told('schools', null, 'Arden'))
    expect(told('mobile', 'Orizon’s mobile network', 'valley')).toBe(
      told('mobile', 'The mobile network of Orizon', 'valley'),
    )
  })
  it('is a matter of its situation', () => {
    const fields = { service: 'power', subject: null, place: placeRef('Arden'), words: '' }
    expect(conditionMatterOf({ situation: 'a', ...fields }).matter).not.toBe(
      conditionMatterOf({ situation: 'b', ...fields }).matter,
    )
  })
  it('takes a thing named in part for the one named in full, unless it may be either of two', () => {
    const county = power({ report: '1', known: '2024-03-01', state: 'cut', subject: 'The county hospital' })
    const children = power({
      report: '2',
      known: '2024-03-02',
      state: 'cut',
      subject: 'the children’s hospital',
    })
    const one = power({ report: '3', known: '2024-03-03', state: 'restored', subject: 'The hospital' })
    expect(statesOf(county, one)).toHaveLength(1)
    expect(statesOf(county, children, one)).toHaveLength(3)
  })
  it('does not take the unnamed for a place, nor one place for another', () => {
    const nowhere = condition({
      report: '1',
      known: '2024-03-01',
      service: 'power',
      state: 'cut',
      words: 'Power was cut',
    })
    expect(statesOf(nowhere, power({ report: '2', known: '2024-03-02', state: 'restored' }))).toHaveLength(2)
    expect(
      statesOf(
        power({ report: '1', known: '2024-03-01', state: 'cut', place: 'Brell' }),
        power({ report: '2', known: '2024-03-02', state: 'restored' }),
      ),
    ).toHaveLength(2)
  })
  it('keeps two operators apart, and gives what names none to the first', () => {
    const network = (report: string, subject: string | null, state: 'cut' | 'working') =>
      condition({
        report,
        known: `2024-03-0${report}`,
        service: 'mobile',
        state,
        place: 'Arden',
        words: `${subject ?? 'Mobile service'} is ${state}`,
        ...(subject === null ? {} : { subject }),
      })
    const states = statesOf(
      network('1', null, 'cut'),
      network('2', 'Brellcom’s mobile network', 'cut'),
      network('3', 'The mobile network of Sillnet', 'working'),
    )
    expect(states.map(({ state, reports }) => [state, reports])).toEqual([
      ['cut', ['1', '2']],
      ['working', ['3']],
    ])
  })
  it('leaves a claim where a person put it', () => {
    const moved = power({ report: '1', known: '2024-03-01', state: 'cut', place: 'Brell', matter: 'm-made' })
    const other = power({ report: '2', known: '2024-03-02', state: 'working', matter: 'm-made' })
    const apart = power({ report: '3', known: '2024-03-03', state: 'restored' })
    expect(statesOf(moved, other, apart).map(({ id, reports }) => [id, reports])).toEqual([
      ['m-made', ['1', '2']],
      [apart.matter, ['3']],
    ])
  })
})

describe('a counted group', () => {
  const villages = (report: string, subject: string, state: 'cut' | 'restored', origin: string) =>
    power({ report, known: `2024-03-0${report}`, state, subject, origin })
  const cut = villages('1', 'three villages', 'cut', 'the mayor')
  const two = villages('2', 'two of the three villages', 'restored', 'Brellcom')
  const third = power({
    report: '2',
    known: '2024-03-02',
    state: 'cut',
    origin: 'residents',
    place: 'Brell',
    start: 50,
  })
  const all = villages('3', 'All villages below the dam', 'restored', 'Brellcom')

  it('is told in its parts, of which the one that is named apart is the rest', () => {
    for (const report of [
      [two, third],
      [{ ...two, start: 90, end: 99 }, third],
    ])
      expect(
        statesOf(cut, ...report).map(({ subject, place, by, before }) => [subject, place?.name, by, before]),
      ).toMatchObject([
        ['two of the three villages', undefined, [{ claimant: 'Brellcom' }], [{ claimant: 'the mayor' }]],
        [null, 'Brell', [{ claimant: 'residents' }], [{ claimant: 'the mayor', in: [{ report: '1' }] }]],
      ])
  })
  it('has what is said of all said of each part', () => {
    const states = statesOf(cut, two, third, all)
    expect(states.map(({ state, by, reports }) => [state, by[0]?.since.from, reports])).toEqual([
      ['restored', '2024-03-02T00:00', ['1', '2', '3']],
      ['restored', '2024-03-03T00:00', ['1', '2', '3']],
    ])
    expect(only(cut, all)?.by[0]?.since).toEqual(all.clocks.known)
  })
  it('has no part that is as the rest is, and none of another report', () => {
    const same = { ...third, claim: { ...third.claim, state: 'restored' as const } }
    const elsewhere = { ...third, report: '9' }
    for (const one of [same, elsewhere])
      expect(statesOf(cut, two, one, all)[1]?.reports).toEqual([one.report])
  })
})

describe('the last known state', () => {
  it('is a later one, whoever gives it, and keeps what was said before', () => {
    const state = only(
      power({ report: '1', known: '2024-03-01T10:00', state: 'cut', origin: 'Brellcom' }),
      power({ report: '2', known: '2024-03-01T12:00', state: 'restored', origin: 'the mayor' }),
    )
    expect(state).toMatchObject({ state: 'restored', standing: 'one origin', origins: ['the mayor'] })
    expect(state?.before).toMatchObject([{ claimant: 'Brellcom', state: 'cut' }])
  })
  it('is contested where two of one time cannot both hold', () => {
    const state = only(
      power({ report: '1', known: '2024-03-01', state: 'cut', origin: 'residents' }),
      power({ report: '2', known: '2024-03-01T12:00', state: 'restored', origin: 'the mayor' }),
    )
    expect(state).toMatchObject({ standing: 'contested', before: [] })
    expect(state?.by.map(({ claimant }) => claimant).sort()).toEqual(['residents', 'the mayor'])
  })
  it('is contested within one report, but not by one claimant who tells both in turn', () => {
    const cut = {
      report: '1',
      known: '2024-03-01T12:00',
      state: 'cut',
      origin: 'the mayor',
      start: 0,
    } as const
    const back = { ...cut, state: 'restored', start: 50 } as const
    expect(only(power(cut), power({ ...back, origin: 'residents' }))?.standing).toBe('contested')
    expect(only(power(cut), power(back))).toMatchObject({ standing: 'one origin', state: 'restored' })
  })
  it('is not taken back by a copy of what was said before', () => {
    const cut = { report: '1', known: '2024-03-01T10:00', state: 'cut', origin: 'Brellcom' } as const
    const state = only(
      power(cut),
      power({ report: '2', known: '2024-03-01T12:00', state: 'restored', origin: 'Brellcom' }),
      power({ ...cut, report: '3', known: '2024-03-01T13:00', copyOf: '1' }),
    )
    expect(state).toMatchObject({ state: 'restored', reports: ['1', '2', '3'] })
    expect(state?.before[0]?.in.map(({ report }) => report)).toEqual(['1', '3'])
  })
  it('is not taken back by telling how it was, nor by what was said before', () => {
    const cut = power({ report: '1', known: '2024-03-01T10:00', state: 'cut', origin: 'Brellcom' })
    const back = power({ report: '2', known: '2024-03-03T10:00', state: 'restored', origin: 'Brellcom' })
    const told = { report: '3', known: '2024-03-04T10:00', state: 'cut' } as const
    const looking = power({ ...told, happened: '2024-03-01' })
    const had = power({ ...told, origin: 'Brellcom', earlier: true })
    for (const one of [looking, had])
      expect(only(cut, back, one)).toMatchObject({
        state: 'restored',
        before: [{ in: [{}, { report: '3' }] }],
      })
    expect(only(cut, back, power({ ...told, happened: '2024-03-04' }))?.state).toBe('cut')
  })
  it('is not taken back by what is said to have been before it began', () => {
    const back = power({
      report: '1',
      known: '2024-03-03T10:00',
      state: 'restored',
      origin: 'Brellcom',
      happened: '2024-03-03T08:00',
    })
    const told = { report: '2', known: '2024-03-04T10:00', state: 'cut', origin: 'the mayor' } as const
    expect(only(back, power({ ...told, happened: '2024-03-01' }))).toMatchObject({
      state: 'restored',
      before: [{ claimant: 'the mayor', state: 'cut' }],
    })
    expect(only(back, power({ ...told, happened: '2024-03-03T09:00' }))?.state).toBe('cut')
  })
  it('is repeated by a report without a source: one more report, no origin, heard no later', () => {
    const cut = power({ report: '1', known: '2024-03-01T10:00', state: 'cut', origin: 'Brellcom' })
    const again = power({ report: '2', known: '2024-03-02T10:00', state: 'cut' })
    const state = only(cut, again)
    expect(state).toMatchObject({ standing: 'one origin', origins: ['Brellcom'], reports: ['1', '2'] })
    expect(state?.by).toMatchObject([{ heard: cut.clocks.known, in: [{}, {}] }])
  })
  it('has an end where one was told, and how much of the thing has it', () => {
    const half = power({
      report: '1',
      known: '2024-03-01T10:00',
      state: 'restored',
      origin: 'a',
      extent: 'half',
    })
    const most = power({
      report: '2',
      known: '2024-03-02T10:00',
      state: 'restored',
      origin: 'a',
      extent: 'most',
    })
    expect(only(half, most)).toMatchObject({
      by: [{ since: most.clocks.known }],
      before: [{ state: 'restored' }],
    })
    const open = power({ report: '1', known: '2024-03-01', state: 'cut', until: 'further notice' })
    expect(only(open)?.until).toEqual({ from: null, to: null })
  })
  it('goes by an instant as whoever asks has done, whose clock may be behind that of the place', () => {
    const cut = power({ report: '1', known: '2024-03-01T18:05', state: 'cut' })
    expect(conditionStates([cut], '2024-03-01T13:10:00.000Z')).toHaveLength(1)
    expect(conditionStates([cut], '2024-03-01T13:10')).toHaveLength(0)
  })
  it('is denied, or taken back', () => {
    const cut = power({ report: '1', known: '2024-03-01T10:00', state: 'cut', origin: 'residents' })
    const no = power({
      report: '2',
      known: '2024-03-01T11:00',
      state: 'cut',
      origin: 'Brellcom',
      stance: 'denies',
    })
    expect(only(cut, no)).toMatchObject({
      standing: 'denied',
      origins: ['residents'],
      against: [{ who: 'Brellcom', kind: 'denies' }],
    })
    const back = power({
      report: '2',
      known: '2024-03-02',
      state: 'cut',
      origin: 'residents',
      stance: 'withdraws',
    })
    expect(only(cut, back)?.standing).toBe('withdrawn')
  })
})

describe('whatever is told', () => {
  const time = fc.integer({ min: 1, max: 9 }).chain(day =>
    fc.oneof(
      fc.constant(`2024-03-0${day}`),
      fc.integer({ min: 10, max: 23 }).map(hour => `2024-03-0${day}T${hour}:00`),
    ),
  )
  const subject = fc.constantFrom(
    undefined,
    'two of the three villages',
    'All villages',
    'The hospital',
    'The county hospital',
    'Cavnic',
    'Orizon’s network',
  )
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const anything = fc.record({
    known: time,
    state: fc.constantFrom('cut', 'disrupted', 'degraded', 'working', 'restored'),
    subject,
    extent: maybe(fc.constantFrom('the whole', 'half')),
    origin: maybe(fc.constantFrom('Elnord', 'the mayor', 'outlet 1')),
    outlet: fc.constantFrom('outlet 1', 'outlet 2'),
    place: maybe(fc.constantFrom('Arden', 'Brell')),
    happened: maybe(time),
    earlier: fc.boolean(),
    stance: fc.constantFrom('asserts', 'asserts', 'asserts', 'denies', 'withdraws', 'admits'),
    report: fc.integer({ min: 10, max: 30 }).map(String),
    start: fc.integer({ min: 0, max: 900 }),
  })
  const entries = fc
    .uniqueArray(anything, { maxLength: 14, selector: ({ report, start }) => `${report} ${start}` })
    .map(all =>
      all.map(told => condition({ service: 'power', words: `Power ${told.state}`, ...defined(told) })),
    )
  const check = (law: fc.IRawProperty<unknown>) => fc.assert(law, { seed: 20240304, numRuns: 300 })

  it('does not depend on the order in which it is taken', () => {
    check(
      fc.property(entries, fc.infiniteStream(fc.nat()), time, (all, keys, asOf) => {
        const shuffled = all
          .map(entry => ({ entry, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry)
        expect(conditionStates(shuffled, asOf)).toEqual(conditionStates(all, asOf))
      }),
    )
  })
  it('uses nothing known later', () => {
    check(
      fc.property(entries, time, (all, asOf) => {
        const known = all.filter(({ clocks }) => clocks.known.to <= toKnown(asOf).to)
        expect(conditionStates(all, asOf)).toEqual(conditionStates(known, asOf))
      }),
    )
  })
  it('keeps together what stood together, and loses no report', () => {
    check(
      fc.property(entries, time, time, (all, one, other) => {
        const [early = one, late = other] = [one, other].sort((a, b) =>
          toKnown(a).to < toKnown(b).to ? -1 : 1,
        )
        const after = new Map(conditionStates(all, late).map(matter => [matter.id, matter]))
        for (const before of conditionStates(all, early)) {
          const then = after.get(before.id)
          expect(then?.reports).toEqual(expect.arrayContaining([...before.reports]))
          expect(entriesOf(then)).toEqual(expect.arrayContaining(entriesOf(before)))
        }
      }),
    )
  })
  it('gains a report and no origin by a copy', () => {
    check(
      fc.property(entries, fc.nat(), (all, which) => {
        const original = all[which % Math.max(1, all.length)]
        if (original === undefined) return
        const chain = { ...original.chain, outlet: 'a copier', copyOf: original.report }
        const clocks = { ...original.clocks, known: toKnown('2024-03-20T10:00') }
        const copy = { ...original, id: 'copy', report: 'copy', chain, clocks }
        const [before, after] = [statesOf(...all), statesOf(...all, copy)]
        expect(after.map(({ state, origins }) => [state, origins])).toEqual(
          before.map(({ state, origins }) => [state, origins]),
        )
        const gained = after.filter(({ reports }) => reports.includes('copy'))
        for (const { id, reports } of gained)
          expect(reports).toHaveLength((before.find(one => one.id === id)?.reports.length ?? 0) + 1)
      }),
    )
  })
})

function defined<T extends object>(told: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as never
}

function entriesOf(matter: ConditionMatter | undefined): string[] {
  return [...(matter?.by ?? []), ...(matter?.before ?? [])].flatMap(line => line.in.map(one => one.entry))
}

describe('ten thousand entries of one situation', () => {
  const many = (told: (at: number) => Partial<ConditionTold>) =>
    Array.from({ length: 10_000 }, (_, at) =>
      power({
        report: String(at),
        known: '2024-03-01',
        state: at % 3 === 0 ? 'cut' : 'restored',
        ...told(at),
      }),
    )
  const minute = (at: number) => new Date(Date.UTC(2024, 0, 1) + at * 60_000).toISOString().slice(0, 16)
  const sorts: readonly (readonly [string, (at: number) => Partial<ConditionTold>])[] = [
    ['of one service, in turn', at => ({ known: minute(at) })],
    ['of one moment, each with its origin', at => ({ origin: `mayor ${at}`, extent: `${at} of 20000` })],
    ['of as many hospitals', at => ({ subject: `the Arden${at} county hospital` })],
    [
      'of villages in one report',
      at => ({ report: '1', ...(at % 2 === 0 ? { subject: '1 of 9000 villages' } : { place: `A${at}` }) }),
    ],
  ]
  for (const [name, told] of sorts) {
    it(`cost as many times more as they are: ${name}`, () => {
      const entries = many(told)
      const few = cpuTime(() => conditionStates(entries.slice(0, 2_500), LAST))
      const all = cpuTime(() => conditionStates(entries, LAST))
      expect(all).toBeLessThan(8 * few + 100)
      expect(all).toBeLessThan(1_500)
    })
  }
})
