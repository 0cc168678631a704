/** Where a claim stands once it is answered, repeated and taken back; and laws of the states of statements. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StatementEntry } from '../src/ledger/entries/entry.ts'
import { statementStates } from '../src/ledger/statements/statement-states.ts'
import { exerciseSayings } from './support/exercise-sayings.ts'
import { type Saying, says, statesIn, tell, toldByTwo } from './support/told-statements.ts'

const SEED = 20240304

describe('standing', () => {
  const claim: Saying = { content: 'The reservoir above the town was damaged by the storm' }
  const denies = {
    cue: 'denied',
    takes: 'denied',
    content: 'that the reservoir above the town had been damaged by the storm',
  } as const

  test('a third party that denies makes it contested', () => {
    expect(statesIn(toldByTwo(claim, denies))).toEqual([
      'contested | the mayor | 41 42 | the harbour master denies 42',
    ])
  })

  test('who is in charge of the thing denies it', () => {
    const denied = { ...denies, origin: 'Vodna', source: 'the water company Vodna' }
    expect(statesIn(toldByTwo(claim, denied))).toEqual(['denied | the mayor | 41 42 | Vodna denies 42'])
  })

  test('who denied it and then says the same admits it', () => {
    const entries = tell([
      says('41', '2024-05-06', { origin: 'the mayor', ...claim }),
      says('42', '2024-05-07', { ...denies, origin: 'Vodna', source: 'the water company Vodna' }),
      says('43', '2024-05-09', { ...claim, origin: 'Vodna' }),
    ])
    expect(statesIn(entries)).toEqual(['admitted | the mayor | 41 42 43 | Vodna denies 42 | Vodna admits 43'])
  })

  test('two who say so are two origins; a report without a source and a paper that "had reported" it are none', () => {
    const entries = tell([
      says('41', '2024-05-06', { origin: 'the mayor', ...claim }, 'Arden Post'),
      says('42', '2024-05-07', { origin: 'a fisherman', ...claim }),
      says('43', '2024-05-08', claim),
      says('44', '2024-05-09', { ...claim, origin: 'Arden Post', cue: 'had reported', earlier: true }),
    ])
    expect(statesIn(entries)).toEqual(['several origins | the mayor, a fisherman | 41 42 43 44'])
    const [matter] = statementStates(entries, '2024-06-01')
    const [mayor, fisherman] = matter?.by ?? []
    expect(mayor?.in.map(({ report, via }) => [report, via])).toEqual([
      ['41', []],
      ['44', ['Arden Post']],
    ])
    expect(fisherman?.in.map(({ report }) => report)).toEqual(['42', '43'])
  })

  test('one of two who takes it back is no origin any more; the only one leaves it withdrawn', () => {
    const withdraws: Saying = {
      ...denies,
      origin: 'the mayor',
      cue: 'withdrew his claim',
      takes: 'withdrawn',
    }
    const first = says('41', '2024-05-06', { origin: 'the mayor', ...claim })
    const second = says('42', '2024-05-07', { origin: 'a fisherman', ...claim })
    const back = says('43', '2024-05-08', withdraws)
    expect(statesIn(tell([first, back]))).toEqual(['withdrawn | the mayor | 41 43 | the mayor withdraws 43'])
    expect(statesIn(tell([first, second, back]))).toEqual([
      'one origin | a fisherman | 41 42 43 | the mayor withdraws 43',
    ])
  })

  test('the paper itself may say that there is no evidence', () => {
    const [entry] = tell([says('41', '2024-05-06', { origin: 'the mayor', ...claim })])
    if (entry === undefined) throw new Error('no entry')
    const at = { words: 'There is no evidence for this', start: 500, end: 529 }
    const doubted = {
      ...entry,
      claim: { ...entry.claim, contested: { kind: 'no-evidence', by: null, at } as const },
    }
    expect(statesIn([doubted])).toEqual(['no evidence given | the mayor | 41 | Outlet 41 no evidence 41'])
  })
})

describe('laws', () => {
  const saying = fc.record({
    day: fc.integer({ min: 1, max: 9 }),
    origin: fc.constantFrom('a', 'b', 'c', 'Outlet 1', undefined),
    stance: fc.constantFrom(
      'asserts',
      'asserts',
      'denies',
      'no evidence',
      'admits',
      'withdraws',
      'other account',
    ),
    earlier: fc.boolean(),
    matter: fc.constantFrom('m-1', 'm-2'),
  })
  const record = fc.array(saying, { minLength: 1, maxLength: 12 }).map(all =>
    all.map((one, index) => {
      const report = String(index).padStart(2, '0')
      const known = `2024-05-0${one.day}T${report}:00`
      const [entry] = tell([
        says(
          report,
          known,
          {
            content: 'The dam was damaged',
            earlier: one.earlier,
            ...(one.origin === undefined ? {} : { origin: one.origin }),
          },
          `Outlet ${index % 4}`,
        ),
      ])
      if (entry === undefined) throw new Error('no entry')
      return { ...entry, matter: one.matter, stance: one.stance } as StatementEntry
    }),
  )
  const END = '2024-06-01'

  test('the order of recording changes nothing', () => {
    fc.assert(
      fc.property(record, fc.infiniteStream(fc.nat()), (entries, numbers) => {
        const order = new Map(entries.map(entry => [entry, numbers.next().value]))
        const mixed = [...entries].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
        expect(statementStates(mixed, END)).toEqual(statementStates(entries, END))
      }),
      { seed: SEED, numRuns: 200 },
    )
  })

  test('a copy adds a report and no origin', () => {
    fc.assert(
      fc.property(record, fc.nat(), (entries, pick) => {
        const original = entries[pick % entries.length]
        if (original === undefined) return
        const copy: StatementEntry = {
          ...original,
          id: 's-copy',
          report: '99',
          clocks: { ...original.clocks, known: { from: '2024-05-20T08:00', to: '2024-05-20T08:00' } },
          chain: { ...original.chain, outlet: 'Copyist', copyOf: original.report },
        }
        const before = new Map(statementStates(entries, END).map(matter => [matter.id, matter]))
        for (const matter of statementStates([...entries, copy], END)) {
          expect(matter.origins).toEqual(before.get(matter.id)?.origins)
          expect(matter.standing).toBe(before.get(matter.id)?.standing)
        }
      }),
      { seed: SEED, numRuns: 300 },
    )
  })

  test('a moment knows nothing of what comes after it', () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 1, max: 9 }), (entries, day) => {
        const asOf = `2024-05-0${day}T12:00`
        const known = entries.filter(({ clocks }) => clocks.known.to <= asOf)
        expect(statementStates(entries, asOf)).toEqual(statementStates(known, asOf))
      }),
      { seed: SEED, numRuns: 200 },
    )
  })

  test('a matter is named by its first statement, the same whatever else is recorded', () => {
    const [first] = tell(exerciseSayings)
    const [alone] = tell(exerciseSayings.slice(0, 1))
    expect(first?.matter).toMatch(/^m-[0-9a-f]{16}$/)
    expect(alone?.matter).toBe(first?.matter)
  })
})
