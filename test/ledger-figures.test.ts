/** Who gives which number from when to when, what range that makes, and where it stands. Entries are made by hand. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FigureEntry } from '../src/ledger/entries/entry.ts'
import { canMeet, type Interval, isBefore, toKnown } from '../src/ledger/entries/interval.ts'
import { figureStates } from '../src/ledger/figures/figure-states.ts'
import type { FigureMatter } from '../src/ledger/situation/state.ts'
import { cpuTime } from './support/cpu-time.ts'
import { type FigureTold, figureEntry } from './support/ledger-entries.ts'

type Bound = readonly [number | null, number | null]
type Killed = Partial<FigureTold> & { readonly amount: FigureTold['amount'] }

/** A number of dead in a report; `more` says what else is of it. */
function killed(report: string, known: string, { amount, ...more }: Killed): FigureEntry {
  const words = `${String(amount)} people were killed`
  return figureEntry({ report, known, amount, measure: 'killed', words, origin: 'ministry', ...more })
}

function only(entries: readonly FigureEntry[]): FigureMatter {
  const [first, second] = figureStates(entries, null)
  if (first === undefined || second !== undefined) throw new Error('one matter was expected')
  return first
}

const shownValue = ({ low, high }: { low: number | null; high: number | null }) =>
  low === high ? String(low) : `${low ?? ''}..${high ?? ''}`

/** `ministry 4 since 04T20:05 heard 05T09:00 in 01 02`, and of what ended `…, superseded 05T09:00`. */
function told({ lines, aside, before }: FigureMatter): string[] {
  const at = ({ from, to }: { from: string; to: string }) => (from === to ? from.slice(8) : from.slice(8, 10))
  const reports = (heard: readonly { report: string }[]) => heard.map(({ report }) => report).join(' ')
  const line = (one: FigureMatter['lines'][number]) =>
    `${one.claimant} ${shownValue(one)} since ${at(one.since)} heard ${at(one.heard)} in ${reports(one.in)}`
  return [
    ...lines.map(line),
    ...aside.map(one => `aside: ${line(one)}`),
    ...before.map(
      one =>
        `before: ${one.claimant} ${shownValue(one)} since ${at(one.since)} in ${reports(one.in)}, ${one.ended} ${at(one.until)}`,
    ),
  ]
}

describe('times', () => {
  const day = toKnown('2024-03-08')
  const minute = (hour: string) => toKnown(`2024-03-${hour}`)
  const CASES: readonly [string, Interval, Interval, boolean][] = [
    ['a minute and the next', minute('08T20:05'), minute('08T20:06'), true],
    ['a minute and itself', minute('08T20:05'), minute('08T20:05'), false],
    ['a day and its last minute', day, minute('08T23:59'), false],
    ['a day and the minute after it', day, minute('09T00:00'), true],
    ['the minute before a day', minute('07T23:59'), day, true],
    ['the first minute of a day and the day', minute('08T00:00'), day, false],
    ['a day and the next', day, toKnown('2024-03-09'), true],
    ['the last of February of a leap year, and March', toKnown('2024-02-29'), toKnown('2024-03-01'), true],
    ['an open end and anything later', { from: '2024-03-01T00:00', to: null }, day, false],
    ['a closed time and one with an open beginning', minute('01T10:00'), { ...day, from: null }, false],
    [
      'an open beginning that ends before',
      { from: null, to: '2024-03-08T00:00' },
      { from: '2024-03-08T00:00', to: null },
      true,
    ],
  ]
  it.each(CASES)('%s', (_, a, b, expected) => {
    expect(isBefore(a, b)).toBe(expected)
    expect(canMeet(a, b)).toBe(!expected && !isBefore(b, a))
    expect(isBefore(a, b) && isBefore(b, a)).toBe(false)
  })
})

describe('the line of one claimant', () => {
  it('takes a value back up that was given, changed and given again', () => {
    const matter = only([
      killed('01', '2024-03-04T20:00', { amount: 4 }),
      killed('02', '2024-03-05T09:00', { amount: 6 }),
      killed('03', '2024-03-05T12:00', { amount: 4 }),
    ])
    expect(told(matter)).toEqual([
      'ministry 4 since 05T12:00 heard 05T12:00 in 03',
      'before: ministry 4 since 04T20:00 in 01, superseded 05T09:00',
      'before: ministry 6 since 05T09:00 in 02, superseded 05T12:00',
    ])
  })
  it('is one for two claimants with the same value each, who agree', () => {
    const matter = only([
      killed('01', '2024-03-04T20:00', { amount: 4 }),
      killed('01', '2024-03-04T20:00', { amount: 4, origin: 'prefect', start: 40 }),
      killed('02', '2024-03-04T21:00', { amount: 4, origin: 'prefect' }),
    ])
    expect(told(matter)).toEqual([
      'ministry 4 since 04T20:00 heard 04T20:00 in 01',
      'prefect 4 since 04T20:00 heard 04T21:00 in 01 02',
    ])
    expect(matter).toMatchObject({ standing: 'several origins', low: 4, high: 4, open: false })
  })
  it('keeps what a report of that day alone and a timed one say, until it is heard again', () => {
    const first = [
      killed('01', '2024-03-08', { amount: 9 }),
      killed('02', '2024-03-08T21:00', { amount: 10 }),
    ]
    expect(told(only(first))).toEqual([
      'ministry 10 since 08T21:00 heard 08T21:00 in 02',
      'ministry 9 since 08 heard 08 in 01',
    ])
    const later = killed('03', '2024-03-09T10:00', { amount: 10 })
    expect(told(only([...first, later]))).toEqual([
      'ministry 10 since 08T21:00 heard 09T10:00 in 02 03',
      'before: ministry 9 since 08 in 01, superseded 09T10:00',
    ])
  })
  it('keeps two values of one report through the next that gives both', () => {
    const both = (report: string, known: string) => [
      killed(report, known, { amount: 4 }),
      killed(report, known, { amount: 6, start: 60 }),
    ]
    expect(told(only([...both('01', '2024-03-04T20:00'), ...both('02', '2024-03-05T20:00')]))).toEqual([
      'ministry 4 since 04T20:00 heard 05T20:00 in 01 02',
      'ministry 6 since 04T20:00 heard 05T20:00 in 01 02',
    ])
  })
  it('goes by the narrower value of one report', () => {
    const wide = killed('01', '2024-03-04T20:00', { amount: [4, null] })
    expect(told(only([wide, killed('01', '2024-03-04T20:00', { amount: 4, start: 60 })]))).toEqual([
      'ministry 4 since 04T20:00 heard 04T20:00 in 01',
    ])
    expect(told(only([wide, killed('02', '2024-03-04T20:00', { amount: 4 })]))).toHaveLength(2)
  })
  it('goes by the narrowest values of one report, however many there are', () => {
    const bound = fc.option(fc.integer({ min: 0, max: 5 }))
    property(fc.array(fc.tuple(bound, bound), { minLength: 1, maxLength: 12 }), all => {
      const bounds = all.filter(([low, high]) => low === null || high === null || low <= high)
      const isIn = ([low, high]: Bound, [least, most]: Bound) =>
        (low ?? -1) >= (least ?? -1) && (high ?? 9) <= (most ?? 9) && (low !== least || high !== most)
      const narrowest = bounds.filter(one => !bounds.some(other => isIn(other, one)))
      const entries = bounds.map((amount, index) =>
        killed('01', '2024-03-04T20:00', { amount, start: index * 40 }),
      )
      const lines = figureStates(entries, null).flatMap(one => one.lines)
      const shown = new Set(narrowest.map(([low, high]) => shownValue({ low, high })))
      expect(lines.map(shownValue).sort()).toEqual([...shown].sort())
    })
  })
  it('takes no longer for thousands of values in one report than for as many reports', () => {
    const many = Array.from({ length: 5000 }, (_, amount) =>
      killed('01', '2024-03-04T20:00', { amount, start: amount * 40 }),
    )
    expect(cpuTime(() => figureStates(many, null))).toBeLessThan(2000)
  })
  it('is not heard in what nobody is named for, in a copy, a relay or an earlier saying', () => {
    const matter = only([
      killed('01', '2024-03-04T20:00', { amount: 4 }),
      figureEntry({
        report: '02',
        known: '2024-03-05T09:00',
        amount: 4,
        measure: 'killed',
        words: 'four people were killed',
      }),
      killed('03', '2024-03-05T10:00', { amount: 4, copyOf: '01' }),
      killed('04', '2024-03-05T11:00', { amount: 4, via: ['North Radio'] }),
      killed('05', '2024-03-05T12:00', { amount: 4, earlier: true }),
    ])
    expect(told(matter)).toEqual(['ministry 4 since 04T20:00 heard 04T20:00 in 01 02 03 04 05'])
    expect(matter).toMatchObject({ origins: ['ministry'], standing: 'one origin' })
  })
  it('puts a copy with what it copied, where the same was given again since', () => {
    const matter = only([
      killed('01', '2024-03-04T20:00', { amount: 4 }),
      killed('02', '2024-03-05T09:00', { amount: 6 }),
      killed('03', '2024-03-05T12:00', { amount: 4 }),
      killed('04', '2024-03-05T13:00', { amount: 4, copyOf: '01' }),
    ])
    expect(told(matter)[1]).toBe('before: ministry 4 since 04T20:00 in 01 04, superseded 05T09:00')
  })
})

describe('what is said against a number', () => {
  const corrected = (report: string, known: string, amount: number) =>
    killed(report, known, { amount, contested: 'corrected', contestedBy: 'ministry' })

  it('corrects the value of its claimant', () => {
    const matter = only([
      killed('01', '2024-03-04T20:00', { amount: 11 }),
      corrected('02', '2024-03-05T09:00', 11),
      killed('02', '2024-03-05T09:00', { amount: 9, start: 60 }),
    ])
    expect(told(matter)).toEqual([
      'ministry 9 since 05T09:00 heard 05T09:00 in 02',
      'before: ministry 11 since 04T20:00 in 01 02, corrected 05T09:00',
    ])
    expect(matter.against).toEqual([])
  })
  it('takes nothing back that is given only later', () => {
    const before = [corrected('01', '2024-03-04T20:00', 11), killed('02', '2024-03-05T09:00', { amount: 11 })]
    expect(told(only(before))).toEqual(['ministry 11 since 05T09:00 heard 05T09:00 in 02'])
  })
  it('leaves standing what its claimant gives again after it', () => {
    const again = [
      killed('01', '2024-03-04T20:00', { amount: 11 }),
      corrected('02', '2024-03-05T09:00', 11),
      killed('02', '2024-03-05T09:00', { amount: 9, start: 60 }),
      killed('03', '2024-03-06T09:00', { amount: 11 }),
    ]
    expect(told(only(again))).toEqual([
      'ministry 11 since 06T09:00 heard 06T09:00 in 03',
      'before: ministry 11 since 04T20:00 in 01 02, corrected 05T09:00',
      'before: ministry 9 since 05T09:00 in 02, superseded 06T09:00',
    ])
  })
  it('stands beside it where another corrects it', () => {
    const matter = only([
      killed('01', '2024-03-04T20:00', { amount: 11 }),
      killed('02', '2024-03-05T09:00', { amount: 11, contested: 'corrected', contestedBy: 'prefect' }),
    ])
    expect(told(matter)).toEqual(['ministry 11 since 04T20:00 heard 04T20:00 in 01 02'])
    expect(matter.against).toMatchObject([{ who: 'prefect', kind: 'corrects' }])
  })
  it('leaves nobody who takes part where the outlet withdraws its own', () => {
    const own = { origin: 'Herald', outlet: 'Herald' }
    const matter = only([
      killed('01', '2024-03-04T20:00', { amount: 11, ...own }),
      killed('02', '2024-03-05T09:00', { amount: 11, ...own, contested: 'withdrawn' }),
    ])
    expect(matter).toMatchObject({ lines: [], low: null, high: null })
    expect(matter.before).toHaveLength(1)
  })
})

describe('who takes part', () => {
  const three = (more: Partial<FigureTold> = {}) => [
    killed('01', '2024-03-04T20:00', { amount: 12, origin: 'a', ...more }),
    killed('02', '2024-03-04T20:00', { amount: 7, origin: 'b', ...more }),
    killed('03', '2024-03-06T20:00', { amount: 9, origin: 'c', ...more }),
  ]
  it('is, of a total, also who gave long ago more than all newer ones', () => {
    const matter = only(three())
    expect(matter.lines.map(({ claimant }) => claimant)).toEqual(['a', 'c'])
    expect(matter.aside.map(({ claimant }) => claimant)).toEqual(['b'])
    expect(matter).toMatchObject({ low: 9, high: 12, standing: 'contested' })
  })
  it('is not contested by unlike numbers that one claimant gives in one report', () => {
    const one = killed('01', '2024-03-05T08:00', { amount: 100 })
    const other = killed('01', '2024-03-05T08:00', { amount: 2500, start: 60 })
    expect(only([one, other])).toMatchObject({ low: 100, high: 2500, standing: 'one origin' })
    const later = { ...other, report: '02', id: 'f-later' }
    expect(only([one, later])).toMatchObject({ standing: 'contested' })
    expect(only([one, { ...other, chain: { ...other.chain, origin: 'hospital' } }])).toMatchObject({
      standing: 'contested',
    })
  })
  it('is, of a number that can fall, who was heard in the last day', () => {
    expect(only(three({ measure: 'missing' }))).toMatchObject({ low: 9, high: 9, origins: ['c'] })
  })
  it('is, of one day, everybody', () => {
    const happened = '2024-03-03'
    expect(only(three({ happened }))).toMatchObject({ low: 7, high: 12, origins: ['a', 'b', 'c'] })
  })
  it('is who was heard exactly a day before the newest', () => {
    const at = (known: string) => [
      killed('01', known, { amount: 3, origin: 'a' }),
      killed('02', '2024-03-05T20:00', { amount: 9, origin: 'b' }),
    ]
    expect(only(at('2024-03-04T20:00')).origins).toEqual(['a', 'b'])
    expect(only(at('2024-03-04T19:59')).origins).toEqual(['b'])
  })
})

/** Figures of a few claimants in a dozen reports over four days, some of a day alone, some of one day, some copied or corrected. */
const drawn = fc.array(
  fc.record({
    report: fc.integer({ min: 0, max: 11 }),
    origin: fc.constantFrom('ministry', 'prefect', 'hospital', undefined),
    low: fc.option(fc.integer({ min: 1, max: 6 })),
    span: fc.option(fc.integer({ min: 0, max: 3 })),
    measure: fc.constantFrom('killed', 'missing'),
    happened: fc.constantFrom(undefined, undefined, '2024-03-05'),
    contested: fc.constantFrom(undefined, undefined, undefined, 'corrected' as const, 'denied' as const),
    earlier: fc.boolean(),
  }),
  { maxLength: 30 },
)

const figures = drawn.map(all =>
  all.map(({ report, origin, low, span, happened, contested, ...same }, index) => {
    const number = String(report).padStart(2, '0')
    const day = `2024-03-${String(4 + Math.floor(report / 3)).padStart(2, '0')}`
    return figureEntry({
      ...same,
      report: number,
      known: report % 4 === 3 ? day : `${day}T${String(8 + (report % 3) * 4).padStart(2, '0')}:00`,
      amount: [low, low === null || span === null ? (low === null ? 9 : null) : low + span],
      words: 'people',
      start: index * 10,
      ...(origin === undefined ? {} : { origin }),
      ...(happened === undefined ? {} : { happened }),
      ...(contested === undefined ? {} : { contested, contestedBy: origin ?? 'prefect' }),
      ...(report > 5 && report % 5 === 0 ? { copyOf: '02' } : {}),
    })
  }),
)

const property = <Value>(values: fc.Arbitrary<Value>, holds: (value: Value) => void) =>
  fc.assert(fc.property(values, holds), { seed: 20240304, numRuns: 300 })

const givenIn = ({ lines, aside, before }: FigureMatter) => [...lines, ...aside, ...before]

describe('whatever was said', () => {
  it('does not depend on the order of entries', () => {
    const turned = figures.chain(all =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    property(turned, ([all, other]) => {
      expect(figureStates(other, null)).toEqual(figureStates(all, null))
    })
  })
  it('names no bound that nobody who takes part named, and loses none', () => {
    property(figures, all => {
      for (const { lines, low, high, open } of figureStates(all, null)) {
        expect([null, ...lines.map(line => line.low)]).toContain(low)
        expect([null, ...lines.map(line => line.high ?? line.low)]).toContain(high)
        expect(open).toBe(lines.some(line => line.high === null))
        for (const line of lines) {
          if (low !== null) expect(line.low).toBeGreaterThanOrEqual(low)
          if (line.high !== null) expect(high).toBeGreaterThanOrEqual(line.high)
        }
      }
    })
  })
  it('keeps every number once given, and every report of it, whatever comes later', () => {
    property(figures, all => {
      const until = '2024-03-06T00:00'
      const after = new Map(figureStates(all, null).map(one => [one.id, one]))
      for (const earlier of figureStates(
        all.filter(({ clocks }) => clocks.known.to <= until),
        null,
      )) {
        const later = after.get(earlier.id)
        expect(later?.reports).toEqual(expect.arrayContaining([...earlier.reports]))
        const values =
          later === undefined ? [] : givenIn(later).map(one => `${one.claimant} ${shownValue(one)}`)
        for (const one of givenIn(earlier)) expect(values).toContain(`${one.claimant} ${shownValue(one)}`)
      }
    })
  })
  it('changes nothing of a total by a number of one day', () => {
    property(figures, all => {
      const totals = (entries: readonly FigureEntry[]) =>
        figureStates(entries, null).filter(({ window }) => window.kind === 'total')
      const ofDay = killed('99', '2024-03-06T10:00', { amount: 400, happened: '2024-03-06' })
      expect(totals([...all, ofDay])).toEqual(totals(all))
    })
  })
  it('adds a report and no origin by a copy of a report', () => {
    property(figures, all => {
      const [first] = all
      if (first === undefined) return
      const copies = all
        .filter(({ report }) => report === first.report)
        .map(entry => ({
          ...entry,
          id: `${entry.id} copied`,
          report: '99',
          chain: { ...entry.chain, outlet: 'Copier', copyOf: first.report },
          clocks: { ...entry.clocks, known: toKnown('2024-03-09T10:00') },
        }))
      const shown = (entries: readonly FigureEntry[]) =>
        figureStates(entries, null).map(({ id, low, high, open, standing, origins, reports }) => {
          const others = reports.filter(report => report !== '99')
          return { id, low, high, open, standing, origins, others }
        })
      expect(shown([...all, ...copies])).toEqual(shown(all))
    })
  })
})
