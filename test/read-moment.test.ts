/** The files of `cases/record` are read and compared exactly: what is wrong with a file or with a state is said, and nothing else. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SituationState } from '../src/ledger/situation/state.ts'
import { compareMoment } from './support/compare-moment.ts'
import { countLine, sortDifferences } from './support/known-failures.ts'
import type { Moment, Section } from './support/moment.ts'
import { exerciseTexts, readMoment, readMoments } from './support/read-moment.ts'
import { recordMoment } from './support/record-moment.ts'

const texts = exerciseTexts()
const monday = readFileSync(new URL('../cases/record/1-monday-evening.md', import.meta.url), 'utf8')
const read = (content: string) => readMoment('cases/record/x.md', content, texts)

describe('a file that breaks the format', () => {
  it.each([
    [
      'words that do not stand in the report',
      '“Nine people died”',
      '“Nine people lived”',
      /x\.md:15: .*report 03/,
    ],
    ['a line of too few parts', '| 7 | 4 20:05 | 4 20:05 |', '| 7 | 4 20:05 |', /x\.md:14: 5 parts/],
    ['a list of another length', 'reports   6:', 'reports   7:', /x\.md:13: it says 7, and lists 6/],
    ['a standing that is none', 'standing  contested', 'standing  disputed', /x\.md:11: one of/],
    ['bounds that are none', '| 9 | 4 16:30', '| nine | 4 16:30', /x\.md:15: bounds/],
    ['a time that is none', '| 4 16:30 | 4 16:30', '| Monday | 4 16:30', /x\.md:15: times/],
    [
      'a field of another kind',
      '  standing  contested',
      '  issuer    contested',
      /x\.md:9: figure has no field/,
    ],
    ['a line that is none', '## Gaps', '## Gaps\nsome words', /x\.md:\d+: cannot be read: some words/],
  ])('%s', (_, words, others, problem) => {
    expect(monday).toContain(words)
    expect(() => read(monday.replace(words, others))).toThrow(problem)
  })
})

/** The state as the files themselves describe it. */
function compared(
  index: number,
  change: (moment: Moment, state: SituationState) => [Moment, SituationState],
) {
  const moments = readMoments()
  const told = moments[index]
  if (told === undefined) throw new Error(`no moment ${index}`)
  const [moment, state] = change(told, recordMoment((index + 1) as 1 | 2 | 3 | 4 | 5).state)
  const reports = new Map([...texts].map(([digits, text]) => [digits, { digits, text }]))
  const all = compareMoment({ moment, earlier: moments.slice(0, index), before: null, state, reports })
  const of = (section: Section) => all[section].flatMap(({ problem }) => (problem === null ? [] : [problem]))
  return {
    figures: of('Figures'),
    conditions: of('Conditions'),
    statements: of('Statements'),
    gaps: of('Gaps'),
  }
}

const NOTHING = { figures: [], conditions: [], statements: [], gaps: [] }

describe('a state beside a moment', () => {
  it.each([0, 1, 2, 3, 4])('that is as moment %i tells it has no differences', index => {
    expect(compared(index, (moment, state) => [moment, state])).toEqual(NOTHING)
  })

  it('shows a value that differs', () => {
    const changed = read(monday.replace('hospital | 9 | 4 16:30 |', 'hospital | 10 | 5 16:30 |'))
    expect(compared(0, (_, state) => [changed, state])).toEqual({
      ...NOTHING,
      figures: ['figure killed, people, total: line county hospital 10: is 9; since 4 16:30, not 5 16:30'],
    })
  })

  it('shows what it lacks, and what it has that the moment does not', () => {
    const without = (moment: Moment, state: SituationState): [Moment, SituationState] => [
      moment,
      { ...state, figures: state.figures.slice(1) },
    ]
    const more = (moment: Moment, state: SituationState): [Moment, SituationState] => [
      { ...moment, figures: moment.figures.slice(1) },
      state,
    ]
    expect(compared(0, without).figures).toEqual(['figure killed, people, total: is not in the record'])
    expect(compared(0, more).figures[0]).toMatch(/^figure not expected: killed, people, total/)
  })
})

describe('known failures', () => {
  const listed = 'known failure  rules | figure a: range | too hard'
  const moment = read(monday.replace('## Figures\n', `## Figures\n\n${listed}\n`))
  const wrong = { facts: 1, problem: 'figure a: range: is 2, not 1' }
  const sorted = (problems: readonly (typeof wrong)[], reader: 'rules' | 'tagger') =>
    sortDifferences(problems, moment, { section: 'Figures', reader })

  it('are left out for their reader only, and reported when they pass', () => {
    expect(sorted([wrong], 'rules')).toEqual({ differences: [], known: [wrong.problem], stale: [] })
    expect(sorted([wrong], 'tagger').differences).toEqual([wrong.problem])
    expect(sorted([], 'rules').stale).toEqual(['cases/record/x.md:9: figure a: range'])
  })

  it('are counted as wrong', () => {
    expect(countLine([wrong, { facts: 2, problem: null }], 'Figures')).toBe('Figures 2 of 3')
  })
})
