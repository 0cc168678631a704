/** What the public is told to do over many reports: the advisories of the known record of the exercise, and what holds for any. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advisoryMatterOf } from '../src/ledger/advisories/advisory-matter.ts'
import { advisoryStates } from '../src/ledger/advisories/advisory-states.ts'
import type { AdvisoryEntry } from '../src/ledger/entries/entry.ts'
import { toKnown } from '../src/ledger/entries/interval.ts'
import type { AdvisoryMatter } from '../src/ledger/situation/state.ts'
import { cpuTime } from './support/cpu-time.ts'
import { advisory, exerciseAdvice } from './support/exercise-advice.ts'
import type { AdvisoryTold } from './support/ledger-entries.ts'
import { type Block, blocksOf, moments, reportsIn, toTime } from './support/record-lines.ts'

/** The names that the record gives to what the reports say in more words. */
const TITLES: Readonly<Record<string, string>> = {
  'boil tap water until further notice': 'boil tap water',
  'boil it until Wednesday': 'boil tap water',
  'boil the water before they drink it': 'boil the water before drinking',
  'not to fish or bathe in the river Szamos until Sunday': 'do not fish or bathe in the Szamos',
  'should still not drink tap water': 'do not drink tap water',
  'against all travel to the area of Baia Mare until Sunday 10 March': 'no travel to the area of Baia Mare',
  'against all travel to the county of Maramures until further notice':
    'no travel to the county of Maramures',
  'follow what the authorities say, to avoid the river Lapus and to drink only bottled water':
    'follow the authorities, avoid the river Lapus, drink only bottled water',
  'avoid the rivers Lapus and Firiza, to drink only bottled water and to keep their telephones charged':
    'avoid the rivers Lapus and Firiza, drink only bottled water, keep telephones charged',
  'leave the county by Saturday evening': 'leave the county',
  'leave their homes': 'leave homes and do not return',
  'the flood alert for the Firiza valley to red': 'flood alert, Firiza valley',
  'the flood alert for the Firiza valley from red to yellow': 'flood alert, Firiza valley',
}

const titleOf = ({ instruction: { words } }: AdvisoryMatter): string => TITLES[words] ?? words
const byTitle = <T extends { readonly title: string }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => (a.title < b.title ? -1 : 1))

describe('the advisories of the exercise', () => {
  for (const moment of moments()) {
    it(`in force are those of the record as of ${moment.asOf}`, () => {
      const blocks = blocksOf(moment, 'advisory')
      expect(blocks.length).toBeGreaterThan(0)
      const found = advisoryStates(exerciseAdvice, moment.asOf).filter(({ status }) => status === 'in force')
      expect(byTitle(found.map(shown))).toEqual(byTitle(blocks.map(expected)))
    })
  }
  it('changed as the record says, from moment to moment', () => {
    let before: readonly AdvisoryMatter[] = []
    for (const moment of moments().slice(0, 5)) {
      const after = advisoryStates(exerciseAdvice, moment.asOf)
      if (before.length > 0) expect(changes(before, after)).toEqual(written(moment.text))
      before = after
    }
  })
})

type Shown = {
  readonly title: string
  readonly issuer: string
  readonly since: string
  readonly until: string
  readonly reports: readonly string[]
}

function expected({ title, fields }: Block): Shown {
  const field = (name: string) => fields.find(([one]) => one === name)?.[1] ?? ''
  const [since = '', reports = ''] = field('since').split(' | ')
  const until = field('until')
  return {
    title,
    issuer: field('issuer'),
    since: toTime(since),
    until: /^\d/.test(until) ? toTime(until) : until,
    reports: reportsIn(reports).sort(),
  }
}

function shown(matter: AdvisoryMatter): Shown {
  const { issuer, level, since, until } = matter
  return {
    title: `${titleOf(matter)}${level === null ? '' : `: ${level}`}`,
    issuer,
    since: since.from,
    until: until === null ? 'not said' : (until.from?.slice(0, 10) ?? 'further notice'),
    reports: [...new Set(matter.in.map(({ report }) => report))].sort(),
  }
}

/** The lines that the record writes of advisories under "Changed since before". */
function written(text: string): string[] {
  const titles = new Set(Object.values(TITLES))
  const lines = text.slice(text.indexOf('## Changed')).split('\n')
  return lines
    .flatMap(line => {
      const [, change = '', what = ''] = /^(\w+) {3,}(.*)$/.exec(line) ?? []
      const [title = '', ...rest] = what.split(' | ')
      return titles.has(title) ? [`${change} ${title} ${rest.at(-1)?.replace('on ', '')}`] : []
    })
    .sort()
}

/** A new advisory that takes the place of one is told there; a repetition only where nothing else changed. */
function changes(before: readonly AdvisoryMatter[], after: readonly AdvisoryMatter[]): string[] {
  const successors = new Set(after.map(({ endedBy }) => endedBy))
  return after
    .flatMap(matter => {
      const earlier = before.find(({ id }) => id === matter.id)
      const steps = matter.changes.slice(earlier?.changes.length ?? 0)
      const told = steps.filter(
        ({ change, in: heard }) =>
          change !== 'repeated' && !successors.has(change === 'issued' ? (heard?.entry ?? '') : ''),
      )
      const lines = told.length > 0 || earlier === undefined ? told : steps.slice(0, 1)
      return lines.map(({ change, in: heard }) => {
        const title = change === 'lifted' ? (earlier ?? matter) : matter
        return `${change} ${titleOf(title)} ${heard?.report ?? Number(matter.until?.from?.slice(8, 10))}`
      })
    })
    .sort()
}

const LAST = '2024-04-01'
const statesOf = (...entries: readonly AdvisoryEntry[]) => advisoryStates(entries, LAST)

/** Advice of the county of Arden unless said otherwise. */
function advice(told: Partial<AdvisoryTold> & Pick<AdvisoryTold, 'report' | 'words'>): AdvisoryEntry {
  return advisory({ known: `2024-03-0${told.report}T10:00`, origin: 'the county', ...told })
}

describe('which advice is one matter', () => {
  const matter = (words: string, told: Partial<AdvisoryTold> = {}) =>
    advisoryMatterOf(advice({ report: '1', words, ...told })).matter

  it('tells by fields what is the same in other words', () => {
    expect(matter('boil tap water')).toBe(matter('Water from the taps must still be boiled'))
    expect(matter('the boil-water notice in Arden', { change: 'lifted' })).toBe(
      matter('boil their tap water', { audience: 'residents of Arden' }),
    )
    expect(matter('not to swim in the river Sill until Sunday')).toBe(matter('not to bathe in the Sill'))
    expect(matter('stay indoors')).toBe(matter('not to leave their homes'))
  })
  it('tells by fields what is another topic, issuer, place or people', () => {
    const matters = [
      matter('boil tap water'),
      matter('not to drink tap water'),
      matter('drink only bottled water'),
      matter('boil tap water', { place: 'Arden' }),
      matter('boil tap water', { origin: 'the water company' }),
      matter('leave their homes', { audience: 'residents of Arden' }),
      matter('leave their homes', { audience: 'residents of Brell' }),
      matter('not to leave their homes', { audience: 'residents of Brell' }),
      matter('against all travel to Norland', { audience: 'Finns' }),
      matter('against all travel to Sudmark', { audience: 'Finns' }),
      matter('the flood alert for the Sill', { change: 'raised' }),
      matter('to hang white sheets from the balcony'),
    ]
    expect(new Set(matters).size).toBe(matters.length)
  })
})

describe('an advisory', () => {
  it('stays one when it is said again, with one more report', () => {
    const states = statesOf(
      advice({ report: '1', words: 'boil tap water' }),
      advice({ report: '2', words: 'Tap water must still be boiled', change: 'repeated' }),
    )
    expect(states).toMatchObject([
      { status: 'in force', reports: ['1', '2'], heard: { from: '2024-03-02T10:00' } },
    ])
    expect(states[0]?.changes.map(({ change }) => change)).toEqual(['issued', 'repeated'])
  })
  it('is heard no later by a copy, a relay, an earlier saying or a report without a source', () => {
    const first = advice({ report: '1', words: 'boil tap water' })
    const again = { report: '2', words: 'boil tap water' }
    for (const told of [{ copyOf: '1' }, { via: ['North Radio'] }, { earlier: true }]) {
      const states = statesOf(first, advice({ ...again, ...told }))
      expect(states).toMatchObject([{ heard: first.clocks.known, reports: ['1', '2'] }])
      expect(states[0]?.changes).toHaveLength(1)
    }
    const unsourced = advisory({ ...again, known: '2024-03-02', outlet: 'a paper' })
    expect(statesOf(first, unsourced)).toMatchObject([{ issuer: 'the county', heard: first.clocks.known }])
  })
  it('is lifted by its issuer, for its place, and may be issued again', () => {
    const here = advice({ report: '1', words: 'boil tap water', place: 'Arden' })
    const there = advice({ report: '2', words: 'boil tap water', place: 'Brell' })
    const lifts = advice({
      report: '3',
      words: 'the boil-water notice in Arden',
      change: 'lifted',
      place: 'Arden',
    })
    const again = advice({ report: '4', words: 'boil tap water', place: 'Arden' })
    expect(statesOf(here, there, lifts).map(({ status, endedBy }) => [status, endedBy])).toEqual([
      ['lifted', lifts.id],
      ['in force', null],
    ])
    expect(statesOf(here, there, lifts, again)[0]).toMatchObject({
      status: 'in force',
      since: again.clocks.known,
      in: [{ report: '4' }],
      reports: ['1', '3', '4'],
    })
    const other = advice({ ...LIFTS, report: '3', origin: 'the water company' })
    expect(statesOf(here, other)[0]?.status).toBe('in force')
  })
  it('may be lifted where it was never heard of', () => {
    expect(statesOf(advice({ ...LIFTS, report: '1' }))).toMatchObject([{ status: 'lifted', in: [] }])
  })
  it('ends with its own end, unless it is said again after it', () => {
    const told = { report: '1', words: 'stay indoors', until: '2024-03-03' } as const
    expect(advisoryStates([advice(told)], '2024-03-03T20:00')[0]?.status).toBe('in force')
    expect(advisoryStates([advice(told)], '2024-03-04T00:00')).toMatchObject([
      { status: 'ended', ended: { from: '2024-03-04T00:00' }, endedBy: null },
    ])
    const again = advice({ report: '5', words: 'stay indoors' })
    expect(statesOf(advice(told), again)[0]).toMatchObject({ status: 'in force', until: null })
    expect(statesOf(advice(told), again)[0]?.changes.map(({ change }) => change)).toEqual([
      'issued',
      'ended',
      'issued',
    ])
  })
  it('has a level that goes up and down, once for each time', () => {
    const alert = (report: string, words: string, change: 'raised' | 'lowered' | 'repeated') =>
      advice({ report, words, change, place: 'Sill valley' })
    const states = statesOf(
      alert('1', 'the flood alert for the Sill valley to orange', 'raised'),
      alert('2', 'the flood alert for the Sill valley to red', 'raised'),
      alert('3', 'the flood alert for the Sill valley to red', 'raised'),
      alert('4', 'The flood alert for the Sill valley remains red', 'repeated'),
      alert('5', 'the flood alert for the Sill valley from red to yellow', 'lowered'),
    )
    expect(states).toMatchObject([{ level: 'yellow', since: { from: '2024-03-05T10:00' } }])
    expect(states[0]?.changes.map(({ change }) => change)).toEqual([
      'raised',
      'raised',
      'repeated',
      'repeated',
      'lowered',
    ])
  })
  it('is made milder without a level by the one that gave it', () => {
    const curfew = (report: string, change: 'issued' | 'lowered' | 'repeated', origin = 'the governor') =>
      advice({ report, words: 'a curfew in Sill', change, place: 'Sill', origin })
    const states = statesOf(curfew('1', 'issued'), curfew('2', 'lowered'), curfew('3', 'repeated'))
    expect(states).toMatchObject([{ status: 'in force', since: { from: '2024-03-01T10:00' } }])
    expect(states[0]?.changes.map(({ change }) => change)).toEqual(['issued', 'lowered', 'repeated'])
  })
  it('gives way to a new notice: of its topic, of its day, with all that came with it', () => {
    const travel = advice({ report: '1', words: 'against all travel to Arden', origin: 'the embassy' })
    const water = advice({ report: '1', words: 'drink only bottled water', origin: 'the embassy', start: 90 })
    const other = advice({ report: '2', words: 'register with the embassy', origin: 'the embassy' })
    const fresh = advice({
      report: '3',
      words: 'against all travel to Norland',
      origin: 'the embassy',
      start: 90,
    })
    const notice = { report: '3', origin: 'the embassy' }
    const raised = advice({ ...notice, words: 'its travel advice', change: 'raised' })
    const replaced = advice({ ...notice, words: 'the notice of 1 March', change: 'replaced' })
    const last = (matter: AdvisoryMatter) => [matter.status, matter.changes.at(-1)?.change, matter.endedBy]
    expect(statesOf(travel, water, other, raised, fresh).map(last)).toEqual([
      ['replaced', 'raised', fresh.id],
      ['replaced', 'replaced', fresh.id],
      ['in force', 'issued', null],
      ['in force', 'issued', null],
    ])
    expect(statesOf(travel, water, other, replaced, fresh).map(last)).toEqual([
      ['replaced', 'replaced', fresh.id],
      ['replaced', 'replaced', fresh.id],
      ['in force', 'issued', null],
      ['in force', 'issued', null],
    ])
  })
  it('only changes where the new notice says nothing new to do', () => {
    const travel = advice({ report: '1', words: 'against all travel to Arden', origin: 'the embassy' })
    const raised = advice({
      report: '2',
      words: 'its travel advice',
      change: 'raised',
      origin: 'the embassy',
    })
    const [state] = statesOf(travel, raised)
    expect(state).toMatchObject({ status: 'in force', changes: [{ change: 'issued' }, { change: 'raised' }] })
  })
  it('is denied by who says that there is none', () => {
    const rumour = advice({ report: '1', words: 'leave their homes', origin: 'a rumour' })
    const no = advice({ report: '2', words: 'leave their homes', stance: 'denies' })
    expect(statesOf(rumour, no)).toMatchObject([{ standing: 'denied', against: [{ who: 'the county' }] }])
  })
})

const LIFTS = { words: 'the boil-water notice in Arden', change: 'lifted', place: 'Arden' } as const

describe('whatever is told', () => {
  const day = fc.integer({ min: 1, max: 9 }).map(one => `2024-03-0${one}`)
  const time = fc.oneof(
    day,
    fc.tuple(day, fc.integer({ min: 10, max: 23 })).map(([one, hour]) => `${one}T${hour}:00`),
  )
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const anything = fc.record({
    known: time,
    words: fc.constantFrom(
      'boil tap water',
      'leave their homes',
      'leave their homes and drink only bottled water',
      'its travel advice',
      'against all travel to Norland',
      'the flood alert to red',
      'the flood alert to yellow',
      'the notice of 3 March',
    ),
    change: fc.constantFrom('issued', 'issued', 'repeated', 'raised', 'lowered', 'replaced', 'lifted'),
    origin: maybe(fc.constantFrom('the county', 'the embassy')),
    outlet: fc.constantFrom('outlet 1', 'the embassy'),
    place: maybe(fc.constantFrom('Arden', 'Brell')),
    until: maybe(day),
    earlier: fc.boolean(),
    stance: fc.constantFrom('asserts', 'asserts', 'asserts', 'denies'),
    report: fc.integer({ min: 10, max: 24 }).map(String),
    start: fc.integer({ min: 0, max: 900 }),
  })
  /** Entries of one report are known at one time. */
  const entries = fc
    .uniqueArray(anything, { maxLength: 14, selector: ({ report, start }) => `${report} ${start}` })
    .map(all =>
      all.map(told => ({
        ...told,
        known: all.find(({ report }) => report === told.report)?.known ?? told.known,
      })),
    )
    .map(all => all.map(told => advisory(defined(told))))
  const check = (law: fc.IRawProperty<unknown>) => fc.assert(law, { seed: 20240304, numRuns: 300 })

  it('does not depend on the order in which it is taken', () => {
    check(
      fc.property(entries, fc.infiniteStream(fc.nat()), time, (all, keys, asOf) => {
        const shuffled = all
          .map(entry => ({ entry, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry)
        expect(advisoryStates(shuffled, asOf)).toEqual(advisoryStates(all, asOf))
      }),
    )
  })
  it('uses nothing known later', () => {
    check(
      fc.property(entries, time, (all, asOf) => {
        const known = all.filter(({ clocks }) => clocks.known.to <= toKnown(asOf).to)
        expect(advisoryStates(all, asOf)).toEqual(advisoryStates(known, asOf))
      }),
    )
  })
  it('keeps together what stood together, and loses no report', () => {
    check(
      fc.property(entries, time, time, (all, one, other) => {
        const [early = one, late = other] = [one, other].sort((a, b) =>
          toKnown(a).to < toKnown(b).to ? -1 : 1,
        )
        const after = new Map(advisoryStates(all, late).map(matter => [matter.id, matter]))
        for (const before of advisoryStates(all, early)) {
          const then = after.get(before.id)
          expect(then?.reports).toEqual(expect.arrayContaining([...before.reports]))
        }
      }),
    )
  })
  it('gains a report and no issuer by a copy', () => {
    check(
      fc.property(entries, fc.nat(), (all, which) => {
        const original = all[which % Math.max(1, all.length)]
        if (original === undefined) return
        const chain = { ...original.chain, outlet: 'a copier', copyOf: original.report }
        const clocks = { ...original.clocks, known: toKnown('2024-03-20T10:00') }
        const copy = { ...original, id: 'copy', report: 'copy', chain, clocks }
        const [before, after] = [statesOf(...all), statesOf(...all, copy)]
        const now = (states: readonly AdvisoryMatter[]) =>
          states.map(({ id, status, origins }) => [id, status, origins])
        expect(now(after)).toEqual(now(before))
      }),
    )
  })
})

describe('ten thousand entries of one situation', () => {
  const minute = (at: number) => new Date(Date.UTC(2024, 0, 1) + at * 60_000).toISOString().slice(0, 16)
  const sorts: readonly (readonly [string, (at: number) => Partial<AdvisoryTold>])[] = [
    ['of as many places', at => ({ place: `Arden ${at}` })],
    ['of advice that no table knows', at => ({ words: `to hang ${at} white sheets from every balcony` })],
    [
      'each of which replaces the last',
      at => {
        const [report, start] = [String(at >> 1), at % 2]
        const words = start === 0 ? `against all travel to Arden${at}` : 'its travel advice'
        return { report, known: minute(at >> 1), start, words, change: start === 0 ? 'issued' : 'raised' }
      },
    ],
    ['copied from one', at => (at === 0 ? {} : { copyOf: '0' })],
  ]
  for (const [name, told] of sorts) {
    it(`cost as many times more as they are: ${name}`, () => {
      const entries = Array.from({ length: 10_000 }, (_, at) =>
        advice({ report: String(at), known: minute(at), words: 'boil tap water', ...told(at) }),
      )
      const few = cpuTime(() => advisoryStates(entries.slice(0, 2_500), LAST))
      const all = cpuTime(() => advisoryStates(entries, LAST))
      expect(all).toBeLessThan(8 * few + 100)
      expect(all).toBeLessThan(1_500)
    })
  }
})

function defined<T extends object>(told: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as never
}
