/** What makes the rows of a situation its state: who copied whom, what people decided, who is called what. Rows are made by hand. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventEntry, FigureEntry, NameRow } from '../src/ledger/entries/entry.ts'
import { aboutWords } from '../src/ledger/situation/about.ts'
import { actorStates } from '../src/ledger/situation/actor-states.ts'
import { ratingsOf, splitId } from '../src/ledger/situation/corrected.ts'
import type { Decided } from '../src/ledger/situation/correction.ts'
import { eventLines } from '../src/ledger/situation/event-lines.ts'
import type { SituationRecord } from '../src/ledger/situation/record.ts'
import { stateAt } from '../src/ledger/situation/state-at.ts'
import { type FigureTold, figureEntry, placeRef, recorded, type Told } from './support/ledger-entries.ts'
import { decided, LENGTH, recordOf, shared } from './support/situation-rows.ts'

const TOLL = 'four people were killed'

/** A toll in a report that names nobody for it, unless `more` does. */
function toll(report: string, hour: number, more: Partial<FigureTold> = {}): FigureEntry {
  const known = `2024-03-04T${String(hour).padStart(2, '0')}:00`
  return figureEntry({
    report,
    known,
    words: TOLL,
    outlet: `outlet ${report}`,
    amount: 4,
    measure: 'killed',
    ...more,
  })
}

const injured = (report: string, hour: number, more: Partial<FigureTold> = {}) =>
  toll(report, hour, { measure: 'injured', words: 'ten were injured', amount: 10, start: 500, ...more })

/** Each matter with who is counted for it, and its reports. */
function counted(record: SituationRecord): Record<string, string> {
  const { figures } = stateAt(record)
  return Object.fromEntries(
    figures.map(({ measure, origins, reports }) => [measure, `${origins.join(', ')}: ${reports.join(', ')}`]),
  )
}

const copiesIn = (record: SituationRecord) =>
  stateAt(record).copies.map(({ report, of }) => `${report} of ${of}`)

describe('what a report took over', () => {
  it('has the original’s origin, and what it added its own', () => {
    const entries = [toll('01', 8), toll('02', 9), injured('02', 9)]
    expect(counted(recordOf(entries))).toMatchObject({ killed: 'outlet 01, outlet 02: 01, 02' })
    const record = recordOf(entries, { copies: [shared('02', '01', [0, 400])] })
    expect(counted(record)).toEqual({ killed: 'outlet 01: 01, 02', injured: 'outlet 02: 02' })
    expect(copiesIn(record)).toEqual([])
    expect(copiesIn(recordOf(entries, { copies: [shared('02', '01', [0, LENGTH / 2])] }))).toEqual([
      '02 of 01',
    ])
  })
  it('is of the earlier of the two, whichever was recorded first', () => {
    const record = recordOf([toll('01', 9), toll('02', 8)], { copies: [shared('02', '01', [0, 900])] })
    expect(copiesIn(record)).toEqual(['01 of 02'])
    expect(counted(record)).toEqual({ killed: 'outlet 02: 02, 01' })
  })
  it('goes back to the first through a chain of copies', () => {
    const entries = [
      toll('01', 8, { origin: 'ministry' }),
      toll('02', 9, { origin: 'its spokesman' }),
      toll('03', 10, { origin: 'its spokesman' }),
      injured('02', 9),
      injured('03', 10),
    ]
    const copies = [shared('02', '01', [0, 400]), shared('03', '02', [0, 900])]
    expect(counted(recordOf(entries, { copies }))).toEqual({
      killed: 'ministry: 01, 02, 03',
      injured: 'outlet 02: 02, 03',
    })
  })
  it('may come from two reports', () => {
    const entries = [toll('01', 8), injured('02', 9), toll('03', 10), injured('03', 10)]
    const copies = [shared('03', '01', [0, 400]), shared('03', '02', [450, 900])]
    expect(counted(recordOf(entries, { copies }))).toEqual({
      killed: 'outlet 01: 01, 03',
      injured: 'outlet 02: 02, 03',
    })
  })
  it('is a reprint of the report it is nearly all of, where both have a paragraph of an earlier one', () => {
    const entries = [toll('01', 8), toll('02', 9), injured('02', 9), toll('03', 10), injured('03', 10)]
    const paragraph = (report: string) => shared(report, '01', [0, 300])
    const record = recordOf(entries, {
      copies: [paragraph('02'), paragraph('03'), shared('03', '02', [0, 950])],
    })
    expect(copiesIn(record)).toEqual(['03 of 02'])
    expect(counted(record)).toEqual({ killed: 'outlet 01: 01, 02, 03', injured: 'outlet 02: 02, 03' })
  })
  it('has the earlier outlet for its origin also where the claim was read otherwise there', () => {
    const record = recordOf([toll('01', 8), toll('02', 9, { words: 'at least four killed' })], {
      copies: [shared('02', '01', [0, 900])],
    })
    expect(counted(record)).toEqual({ killed: 'outlet 01: 01, 02' })
  })
  it('adds a report and no origin, whatever the reports say', () => {
    const reports = fc.array(
      fc.record({
        hour: fc.integer({ min: 0, max: 19 }),
        amount: fc.integer({ min: 1, max: 3 }),
        origin: fc.option(fc.constantFrom('ministry', 'prefect'), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    property(fc.tuple(reports, fc.nat()), ([told, chosen]) => {
      const entries = told.map(({ hour, amount, origin }, index) =>
        toll(String(index).padStart(2, '0'), hour, { amount, ...(origin === undefined ? {} : { origin }) }),
      )
      const { hour = 0, amount = 1, origin } = told[chosen % told.length] ?? {}
      const of = String(chosen % told.length).padStart(2, '0')
      const copy = toll('99', hour + 1, { amount, ...(origin === undefined ? {} : { origin }) })
      const copies = [shared('99', of, [0, 900])]
      const [before] = stateAt(recordOf(entries)).figures
      const [after] = stateAt(recordOf([...entries, copy], { copies })).figures
      expect(after?.origins).toEqual(before?.origins)
      expect(after).toMatchObject({ low: before?.low, high: before?.high, standing: before?.standing })
      expect(after?.reports.filter(one => one !== '99')).toEqual(before?.reports)
      expect(after?.reports).toContain('99')
    })
  })
})

const merge = (actor: string, into: string): Decided => ({ kind: 'merge-actors', actor, into })
const undo = (correction: string): Decided => ({ kind: 'undo', correction })

describe('what people decided', () => {
  const three = [
    toll('01', 8, { origin: 'a', via: ['b'] }),
    toll('02', 9, { origin: 'b', amount: 5, voice: 'a' }),
    toll('03', 10, { origin: 'c', amount: 5 }),
  ]
  const origins = (...all: readonly Decided[]) =>
    stateAt(recordOf(three, { corrections: decided(...all) })).figures[0]?.origins

  it('makes one of actors that were merged, in whatever order', () => {
    expect(origins()).toEqual(['a', 'b', 'c'])
    expect(origins(merge('a', 'b'))).toEqual(['b', 'c'])
    expect(origins(merge('a', 'b'), merge('b', 'c'))).toEqual(['c'])
    expect(origins(merge('b', 'c'), merge('a', 'b'))).toEqual(['c'])
    expect(origins(merge('a', 'b'), merge('a', 'c'))).toEqual(['c'])
    expect(origins(merge('a', 'b'), merge('a', 'b'))).toEqual(['b', 'c'])
  })
  it('shows as the last decision has it who was merged in a circle', () => {
    expect(origins(merge('a', 'b'), merge('b', 'a'))).toEqual(['a', 'c'])
    expect(origins(merge('a', 'b'), merge('b', 'c'), merge('c', 'a'))).toEqual(['a'])
  })
  it('leaves nobody between an actor and his own words', () => {
    const { figures } = stateAt(recordOf(three, { corrections: decided(merge('a', 'b')) }))
    const [line] = figures[0]?.lines ?? []
    expect(line).toMatchObject({ claimant: 'b', voice: null })
    expect(
      figures.flatMap(one => [...one.lines, ...one.before]).flatMap(one => one.in[0]?.via ?? []),
    ).toEqual([])
  })
  it('gives an outlet’s reports to the outlet it was merged with', () => {
    const record = recordOf(
      [toll('01', 8), toll('02', 9), toll('03', 10, { words: 'at least four killed' })],
      {
        copies: [shared('03', '01', [0, 900])],
        corrections: decided(merge('outlet 01', 'outlet 02')),
      },
    )
    const { figures, reports, actors } = stateAt(record)
    expect(figures[0]?.origins).toEqual(['outlet 02'])
    expect(reports.map(({ outletActor }) => actors.get(outletActor)?.name).sort()).toEqual([
      'outlet 02',
      'outlet 02',
      'outlet 03',
    ])
  })

  const name = (report: string, called: string): NameRow => ({
    actor: 'morar',
    report,
    name: called,
    role: null,
    times: 1,
    because: 'made by hand',
  })
  const names = [
    name('01', 'Ilinca Morar'),
    name('02', 'Radu Morar'),
    name('03', 'Ilinca Morar'),
    name('03', 'Radu Morar'),
  ]
  const morar = ['01', '02', '03'].map((report, index) =>
    toll(report, 8 + index, { origin: 'morar', amount: 4 + index, outlet: 'Herald' }),
  )
  const split: Decided = { kind: 'split-actor', actor: 'morar', name: 'radu morar', report: null }
  const radu = splitId('morar', 'radu morar')
  const claimants = (...all: readonly Decided[]) => {
    const { lines, before } = stateAt(recordOf(morar, { names, corrections: decided(...all) }))
      .figures[0] ?? {
      lines: [],
      before: [],
    }
    return [...lines, ...before].map(({ low, claimant }) => `${low} ${claimant}`).sort()
  }

  it('takes a name’s claims along when it is split off, but for reports that have both names', () => {
    expect(claimants()).toEqual(['4 morar', '5 morar', '6 morar'])
    expect(claimants(split)).toEqual(['4 morar', `5 ${radu}`, '6 morar'])
    const { actors } = stateAt(recordOf(morar, { names, corrections: decided(split) }))
    expect(actors.get(radu)?.names).toEqual(['Radu Morar'])
    expect(actors.get('morar')?.names).toEqual(['Ilinca Morar'])
  })
  it('splits before it merges: who was split off can be merged with another', () => {
    expect(claimants(split, merge(radu, 'prefect'))).toEqual(['4 morar', '5 prefect', '6 morar'])
    expect(claimants(merge(radu, 'prefect'), split)).toEqual(['4 morar', '5 prefect', '6 morar'])
    expect(claimants(split, merge(radu, 'morar'))).toEqual(claimants())
  })
  it('leaves the outlet its own claims when a name of it is split off', () => {
    const own = recordOf([toll('01', 8, { outlet: 'morar' })], {
      names,
      corrections: decided({ ...split, name: 'Ilinca Morar' }),
    })
    expect(stateAt(own).figures[0]?.origins).toEqual(['morar'])
  })
  it('dismisses, moves and joins single claims', () => {
    const entries = [toll('01', 8, { place: 'Baia' }), injured('02', 9)]
    const [dead, hurt] = entries
    const state = (what: Decided) => stateAt(recordOf(entries, { corrections: decided(what) }))
    expect(state({ kind: 'dismiss', claim: dead?.id ?? '' }).figures.map(one => one.measure)).toEqual([
      'injured',
    ])
    const to = placeRef('Lapus')
    expect(state({ kind: 'move-place', place: 'p-baia', to }).figures[0]?.place).toEqual(to)
    const joined = state({ kind: 'join-matter', claim: hurt?.id ?? '', matter: dead?.matter ?? '' })
    expect(joined.figures.map(one => one.reports)).toEqual([['01', '02']])
  })
  it('shows the rating given last', () => {
    const rate = (reliability: 'A' | 'B', credibility: 2 | null): Decided => ({
      kind: 'rate',
      actor: 'a',
      reliability,
      credibility,
    })
    expect(ratingsOf(decided(rate('A', 2), rate('B', null))).get('a')).toBe('B')
    expect(ratingsOf(decided(rate('A', 2), rate('B', null), undo('k-1'))).get('a')).toBe('A2')
  })
  it('holds again once its undoing is undone', () => {
    expect(origins(merge('a', 'b'), undo('k-0'))).toEqual(['a', 'b', 'c'])
    expect(origins(merge('a', 'b'), undo('k-0'), undo('k-1'))).toEqual(['b', 'c'])
    expect(origins(merge('a', 'b'), undo('k-0'), undo('k-1'), undo('k-2'))).toEqual(['a', 'b', 'c'])
  })

  const actor = fc.constantFrom('a', 'b', 'c', 'morar', 'nobody')
  const decision = fc.oneof(
    fc.tuple(actor, actor).map(([one, into]) => merge(one, into)),
    actor.map((one): Decided => ({ ...split, actor: one })),
    fc.constantFrom(...three, ...morar).map(({ id }): Decided => ({ kind: 'dismiss', claim: id })),
    fc
      .constantFrom(...three)
      .map(({ id }): Decided => ({ kind: 'join-matter', claim: id, matter: 'm-other' })),
  )
  const whole = (corrections: readonly Decided[]) =>
    stateAt(recordOf([...three, ...morar], { names, corrections: decided(...corrections) }))

  it('leaves the state as it was once all of it is taken back', () => {
    property(fc.array(decision, { maxLength: 8 }), all => {
      expect(whole([...all, ...all.map((_, index) => undo(`k-${index}`))])).toEqual(whole([]))
    })
  })
  it('names no actor that the state does not know', () => {
    const known = fc
      .array(decision, { maxLength: 8 })
      .map(all => all.filter(one => !('into' in one && [one.into, one.actor].includes('nobody'))))
    property(known, all => {
      const { figures, actors } = whole(all)
      for (const one of figures) for (const id of one.origins) expect(actors.has(id)).toBe(true)
    })
  })
  it('makes one of two, whichever other merges there are', () => {
    const merges = fc.array(
      fc.tuple(actor, actor).map(([one, into]) => merge(one, into)),
      { maxLength: 6 },
    )
    property(merges, all => {
      const found = stateAt(recordOf(three, { corrections: decided(...all, merge('a', 'c')) }))
      expect(found.figures.flatMap(one => one.lines).map(one => one.claimant)).not.toContain('a')
    })
  })
})

describe('the moment', () => {
  it('is, by the recorded clock, that of the newest report known', () => {
    const day = figureEntry({ report: '02', known: '2024-03-05', words: TOLL, amount: 4, measure: 'killed' })
    const record = {
      ...recordOf([toll('01', 8), day]),
      asOf: '2026-01-01T00:00:00.000Z',
      clock: 'recorded',
    } as const
    expect(stateAt(record)).toMatchObject({ moment: '2024-03-06T00:00', asOf: '2026-01-01T00:00:00.000Z' })
    expect(stateAt(recordOf([toll('01', 8), day])).moment).toBe('2024-03-12T00:00')
    expect(stateAt({ ...recordOf([]), clock: 'recorded' })).toMatchObject({ moment: '', figures: [] })
  })
})

describe('names', () => {
  const row = (report: string, name: string, times = 1, role: string | null = null): NameRow => ({
    actor: 'w-1',
    report,
    name,
    role,
    times,
    because: 'made by hand',
  })
  const states = (...rows: readonly NameRow[]) =>
    actorStates([{ id: 'w-1', kind: 'organisation', name: 'as first met' }], rows, new Map([['w-1', 'B2']]))

  it('are the full ones first, those of most reports before those used most', () => {
    const { name, names } = states(
      row('01', 'Elnord', 9),
      row('01', 'the Elnord company', 5),
      row('02', 'Elnord Company'),
      row('01', 'Elnord SA', 8),
    ).get('w-1') ?? { name: '', names: [] }
    expect(names).toEqual(['the Elnord company', 'Elnord SA', 'Elnord'])
    expect(name).toBe('Elnord company')
  })
  it('are that of the row where no report names it, with roles and rating', () => {
    expect(states().get('w-1')).toMatchObject({ name: 'as first met', names: [], rating: 'B2' })
    expect(states(row('01', 'X Y', 1, 'prefect'), row('02', 'X Y', 1, 'prefect')).get('w-1')?.roles).toEqual([
      'prefect',
    ])
  })
})

describe('things done', () => {
  const done = (told: Told): EventEntry => ({
    ...recorded(told, 'e'),
    kind: 'event',
    claim: {
      id: 'e',
      code: 'PROTEST',
      actor: null,
      target: null,
      when: null,
      place: null,
      statement: null,
      contested: null,
      rule: 'events/done',
      reader: 'rules',
      inferred: [],
      words: told.words,
      start: 0,
      end: told.words.length,
    },
  })
  it('are one line for each matter, by the first that told it', () => {
    const lines = eventLines([
      done({
        report: '02',
        known: '2024-03-05T09:00',
        words: 'drivers blocked it',
        matter: 'm-1',
        origin: 'b',
      }),
      done({
        report: '01',
        known: '2024-03-05T08:00',
        words: 'drivers blocked the road',
        matter: 'm-1',
        origin: 'a',
      }),
      done({ report: '03', known: '2024-03-05T10:00', words: 'a march', matter: 'm-2' }),
    ])
    expect(
      lines.map(({ id, origin, in: told }) => `${id} ${origin} ${told.map(one => one.report).join(' ')}`),
    ).toEqual(['m-1 a 01 02', 'm-2 outlet of 03 03'])
  })
})

describe('a state about words', () => {
  const state = stateAt(
    recordOf([toll('01', 8, { origin: 'ministry', place: 'Băia' }), injured('02', 9)], {
      names: [
        { actor: 'ministry', report: '01', name: 'Interior Ministry', role: null, times: 1, because: '' },
      ],
    }),
  )
  const about = (words: string) => aboutWords(state, words).figures.map(({ measure }) => measure)
  it.each([
    ['', ['killed', 'injured']],
    ['  ', ['killed', 'injured']],
    ['people', ['killed', 'injured']],
    ['ten', ['injured']],
    ['BAIA', ['killed']],
    ['interior min', ['killed']],
    ['ior', []],
    ['interior ten', []],
  ])('“%s”', (words, expected) => expect(about(words)).toEqual(expected))
})

function property<Value>(values: fc.Arbitrary<Value>, holds: (value: Value) => void): void {
  fc.assert(fc.property(values, holds), { seed: 20240304, numRuns: 200 })
}
