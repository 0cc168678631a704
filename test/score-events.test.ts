/** The scorer of events on three invented rows whose answer is known. */
import { describe, expect, it } from 'vitest'
import { readCodedSentences, scoreEvents } from '../score/events.ts'
import { byRules } from '../score/scorer.ts'

const ROWS = [
  'sentence\tsource\ttarget\tgold_root',
  'Norland arrested forty miners.\tNorland\tforty miners\tCOERCE',
  'Norland praised Sudmark.\tNorland\tSudmark\tACCUSE',
  'The valley is green.\tThe valley\ta recipient\tAID',
].join('\n')

describe('the scorer of events', async () => {
  const score = await scoreEvents(readCodedSentences(ROWS), byRules)
  const measure = (name: string) => score.measures.find(one => one.name === name)?.value

  it('counts a sentence without a code as wrong over all, but not among those with one', () => {
    expect(measure('sentences')).toBe(3)
    expect(measure('with a code')).toBeCloseTo(200 / 3)
    expect(measure('accuracy where there is one')).toBe(50)
    expect(measure('accuracy over all')).toBeCloseTo(100 / 3)
  })
  it('names the pair of codes of each error', () => {
    expect(score.errors.map(error => error.problem.split(' (')[0])).toEqual([
      'ACCUSE, found SUPPORT',
      'AID, found nothing',
    ])
  })
})
