/** The NewsQuant scorer on invented sentences with a known answer. */
import { expect, it } from 'vitest'
import { scoreSentences } from '../score/quantities.ts'

const measure = (name: string, sentences: Parameters<typeof scoreSentences>[0]) =>
  scoreSentences(sentences).measures.find(one => one.name === name)?.value

const gold = (value: string, change = '=') => ({ value, change, unit: '-' })

it('counts values, and values with their hedge', () => {
  const sentences = [
    { text: 'More than 40 lamps and 5 boats burned.', quantities: [gold('40.0', '>'), gold('5.0', '~')] },
    { text: 'Twelve wells are dry.', quantities: [gold('12'), gold('3')] },
  ]
  expect(measure('value: precision', sentences)).toBe(100)
  expect(measure('value: recall', sentences)).toBe(75)
  expect(measure('value + hedge: recall', sentences)).toBe(50)
})

it('reads up and down as exact, and also as they stand', () => {
  const sentences = [{ text: 'Prices rose 5%.', quantities: [gold('5.0', 'up')] }]
  expect(measure('value + hedge: F1', sentences)).toBe(100)
  expect(measure('value + hedge, up and down as they stand: F1', sentences)).toBe(0)
})

it('takes durations from the dates and leaves out ordinals and identifiers', () => {
  const sentences = [
    { text: 'The third lamp of Flight 370 burned for 15 years.', quantities: [gold('15.0')] },
  ]
  expect(measure('value: F1', sentences)).toBe(100)
})

it('lists what was missed and what is not gold', () => {
  const problems = scoreSentences([{ text: 'Nine lamps burned.', quantities: [gold('8')] }]).errors
  expect(problems.map(error => error.problem)).toEqual(['missed =8 -', 'not gold =Nine'])
})
