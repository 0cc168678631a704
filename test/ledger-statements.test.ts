/** Statements over many reports: which are about one thing, which are not, and who answers whom; the moments of `cases/record`. */
import { describe, expect, test } from 'vitest'
import type { StatementMatter } from '../src/ledger/situation/state.ts'
import { statementStates } from '../src/ledger/statements/statement-states.ts'
import { exerciseSayings } from './support/exercise-sayings.ts'
import { recordMoment } from './support/record-moment.ts'
import {
  foundIn,
  type ReportTold,
  type Saying,
  says,
  statesIn,
  tell,
  toldByTwo,
} from './support/told-statements.ts'

describe('the record of the exercise', () => {
  const entries = tell(exerciseSayings)
  for (const number of [1, 2, 3, 4, 5] as const) {
    test(`the statements of moment ${number}`, () => {
      const { state } = recordMoment(number)
      const name = (id: string) => state.actors.get(id)?.name ?? id
      const found = statementStates(entries, state.asOf).map(matter => shown(matter, id => id))
      const asked = state.statements.map(matter => shown(matter, name))
      expect(found.sort()).toEqual(asked.sort())
    })
  }
})

const APART: readonly (readonly [string, Saying, Saying])[] = [
  [
    'other numbers of the dead',
    { content: 'Thirteen people were killed in the flood at Arden', counted: true },
    { content: 'Seventeen people were killed in the flood at Arden', counted: true },
  ],
  [
    'other names',
    { content: 'The old bridge at Arden was closed to lorries' },
    { content: 'The old bridge at Varn was closed to lorries' },
  ],
  [
    'other days',
    { content: 'The director of the mine left Arden on Monday' },
    { content: 'The director of the mine left Arden on Tuesday' },
  ],
  [
    'other happened times',
    { content: 'The storage hall at Arden burned down in the night', happened: '2024-05-05' },
    { content: 'The storage hall at Arden burned down in the night', happened: '2024-05-06' },
  ],
  [
    'another verb of one man',
    { content: 'The chairman of the mining company, Ilse Marr, left his house on Monday night' },
    { content: 'The chairman of the mining company, Ilse Marr, was arrested in his house on Monday night' },
  ],
  [
    'who did it to whom',
    { content: 'Ardenia attacked the harbour of Norland with drones' },
    { content: 'Norland attacked the harbour of Ardenia with drones' },
  ],
  [
    'what lies ahead',
    { content: 'The harbour council of Arden will close the northern gate' },
    { content: 'The harbour council of Arden closed the northern gate' },
  ],
  [
    'a "he" who may be anybody',
    { content: 'He left the burning hall at Arden by a window' },
    { content: 'He left the burning hall at Arden by a window' },
  ],
  [
    'a demand and a fact',
    { cue: 'demanded', content: 'the resignation of the harbour director Ilse Marr of Arden' },
    { content: 'The harbour director Ilse Marr of Arden resigned' },
  ],
  [
    'what could not be said',
    { cue: 'could not say', content: 'when the water supply of Arden would return to the houses' },
    { content: 'The water supply of Arden would return to the houses' },
  ],
  [
    'a no that shares a noun with what was said of the speaker',
    {
      content: 'The harbour master wants tolls',
      about: ['the harbour master'],
    },
    { content: '“We do not like tolls,”' },
  ],
  [
    'one who says now this and now that',
    { content: 'The police fired on the crowd at Arden' },
    { origin: 'the mayor', content: 'The police did not fire on the crowd at Arden' },
  ],
  [
    'one topic',
    { content: 'The dam above Arden belongs to the mining company' },
    { content: 'The dam above Arden failed early on Monday' },
  ],
]

describe('statements of one topic that are about different things stay apart', () => {
  test.each(APART)('%s', (_, first, second) => {
    const [one, other] = toldByTwo(first, second)
    expect(other?.matter).not.toBe(one?.matter)
    expect(other?.stance).toBe('asserts')
  })

  test('"the tunnels" means no statement about tunnels, "the departure" means that somebody left', () => {
    const told = (content: string, cue: string, second: string) =>
      tell([
        {
          report: '54',
          known: '2024-05-06',
          outlet: 'Arden Post',
          says: [
            { origin: 'engineers', content },
            { origin: 'Radio Varn', cue, content: second },
          ],
        },
      ]).map(({ matter }) => matter)
    expect(
      new Set(told('The pumps will clear the tunnels below the town', 'found', 'the tunnels')).size,
    ).toBe(2)
    expect(new Set(told('The director left the town on Monday', 'reported', 'the departure')).size).toBe(1)
  })

  test('no chain: two that differ do not meet in a third that says less', () => {
    const day = (report: string, content: string) =>
      says(report, `2024-05-0${report.at(-1)}`, { origin: report, content })
    const [monday, vague, tuesday] = tell([
      day('51', 'The director of the mine left Arden on Monday'),
      day('52', 'The director of the mine left Arden'),
      day('53', 'The director of the mine left Arden on Tuesday'),
    ])
    expect(vague?.matter).toBe(monday?.matter)
    expect(tuesday?.matter).not.toBe(monday?.matter)
  })
})

describe('the same in other words', () => {
  test.each([
    [
      'The chairman of Arden Mining, Olena Tsvirko, left Norland on Monday night',
      'The chairman of the company Arden Mining, Olena Tsvirko, left the country on Monday night',
    ],
    [
      'The northern bridge at Arden was damaged by the flood',
      'that the flood had damaged the northern bridge at Arden',
    ],
    [
      'Two workers reported cracks in the wall of the dam',
      'cracks in the wall of the dam had been reported by two workers',
    ],
  ])('%s', (first, second) => {
    const [one, other] = toldByTwo({ content: first }, { content: second })
    expect(other).toMatchObject({ matter: one?.matter, stance: 'asserts' })
    expect(other?.because).toContain('about the same as “')
  })
})

describe('what cannot both hold', () => {
  const twelve = 'There is cyanide in the river at Arden at twelve times the permitted level'
  const four = 'There is cyanide in the river at Arden at four times the permitted level'

  test('the opposite, without naming the claim, is another account', () => {
    const entries = toldByTwo(
      { content: 'The police fired on the crowd at Arden' },
      { content: 'The police did not fire on the crowd at Arden' },
    )
    expect(entries[1]).toMatchObject({ matter: entries[0]?.matter, stance: 'other account' })
    expect(statesIn(entries)).toEqual(['contested | the mayor | 41 | the harbour master other account 42'])
  })

  test('the opposite, by those whom it is about, denies it', () => {
    const entries = toldByTwo(
      { content: 'The police fired on the crowd at Arden' },
      { origin: 'police', source: 'the police', content: 'The police did not fire on the crowd at Arden' },
    )
    expect(statesIn(entries)).toEqual(['denied | the mayor | 41 42 | police denies 42'])
  })

  test('two numbers of one thing, by two', () => {
    expect(statesIn(toldByTwo({ content: twelve }, { content: four }))).toEqual([
      'contested | the mayor | 41 | the harbour master other account 42',
    ])
  })

  test.each([
    ['by the same', { origin: 'the mayor' }],
    ['where one says only about', { hedge: 'about' }],
    ['where figures tell them', { counted: true }],
  ])('two numbers of one thing stay apart %s', (_, saying) => {
    expect(statesIn(toldByTwo({ content: twelve }, { content: four, ...saying }))).toHaveLength(2)
  })
})

test('hostile content costs no more than its first characters', () => {
  const long = (words: string): ReportTold =>
    says('61', '2024-05-06', { origin: 'x', content: words.repeat(200_000) })
  const hostile = [
    'not and , ',
    'no evidence that ',
    'the the the ',
    '“”“”',
    '1,1.1:',
    'Aa',
    'the claim that ',
  ]
  const start = performance.now()
  for (const words of hostile) tell([long(words), { ...long(words), report: '62' }])
  expect(performance.now() - start).toBeLessThan(3000)
  expect(foundIn(long('The dam was damaged by rain. '))[0]?.keys.length).toBeLessThanOrEqual(34)
})

/** Standing, origins, reports and answers as the files in `cases/record` write them. */
function shown(
  { standing, origins, reports, against }: StatementMatter,
  name: (id: string) => string,
): string {
  const lines = against.map(
    ({ who, kind, since, in: heard }) =>
      `${name(who)} | ${kind} | ${since.from} | ${heard.map(({ report }) => report).join(' ')}`,
  )
  return [`${standing} | ${origins.map(name).join(', ')} | ${reports.join(' ')}`, ...lines].join('\n')
}
