/** The scorer of victims on an invented message and key with a known answer. */
import { expect, it } from 'vitest'
import { isRight, messagesOf, readKey, scoreVictims } from '../score/figures.ts'
import { byRules } from '../score/scorer.ts'

const TEXTS = `TST9-MUC9-0001

   ARDEN, 5 MAR 24 -- [TEXT] A BOMB KILLED FIVE BAKERS AND WOUNDED
MORE THAN 20 SAILORS.

TST9-MUC9-0002

   ARDEN, 6 MAR 24 -- [TEXT] NOTHING HAPPENED.
`

const KEY = `0.  MESSAGE: ID                     TST9-MUC9-0001
1.  MESSAGE: TEMPLATE               1
18. HUM TGT: NAME                   "ILSE MARR"
19. HUM TGT: DESCRIPTION            "BAKERS"
                                    "SAILORS"
21. HUM TGT: NUMBER                 1: "ILSE MARR"
                                    5: "BAKERS"
                                    20-: "SAILORS"
23. HUM TGT: EFFECT OF INCIDENT     DEATH: "BAKERS"
                                    INJURY: "SAILORS"
                                    DEATH: "ILSE MARR"

0.  MESSAGE: ID                     TST9-MUC9-0001
1.  MESSAGE: TEMPLATE               2 (OPTIONAL)
19. HUM TGT: DESCRIPTION            "COOKS"
21. HUM TGT: NUMBER                 9: "COOKS"
23. HUM TGT: EFFECT OF INCIDENT     DEATH: "COOKS"
`

it('joins numbers and effects by their target, and leaves out the optional', () => {
  expect(readKey(KEY).map(({ number, measure, named }) => [number, measure, named])).toEqual([
    ['1', 'killed', true],
    ['5', 'killed', false],
    ['20-', 'injured', false],
  ])
})

it('takes messages apart and joins their lines', () => {
  const messages = messagesOf(TEXTS)
  expect([...messages.keys()]).toEqual(['TST9-MUC9-0001', 'TST9-MUC9-0002'])
  expect(messages.get('TST9-MUC9-0001')).toContain('WOUNDED MORE THAN 20 SAILORS.')
})

it('counts the numbers found with the right measure and bounds', async () => {
  const score = await scoreVictims(readKey(KEY), messagesOf(TEXTS), byRules)
  const value = (name: string) => score.measures.find(one => one.name === name)?.value
  expect(value('numbers: asked')).toBe(3)
  expect(value('numbers: right measure and bounds')).toBeCloseTo(200 / 3)
  expect(value('numbers of unnamed victims: of the same people')).toBe(100)
  expect(score.errors.map(error => error.problem)).toEqual(['3 named person, other figures only'])
})

it('reads the signs of the key', () => {
  expect(isRight('5', { low: 5, high: 5 })).toBe(true)
  expect(isRight('~5', { low: 5, high: 5 })).toBe(true)
  expect(isRight('5-', { low: 6, high: null })).toBe(true)
  expect(isRight('-5', { low: null, high: 5 })).toBe(true)
  expect(isRight('5 / 6', { low: 6, high: 6 })).toBe(true)
  expect(isRight('5', { low: 5, high: null })).toBe(false)
})
