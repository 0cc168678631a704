/** The name scorer on invented lines with known answers. */
import { describe, expect, it } from 'vitest'
import { type Kind, type Marked, readMarked } from '../score/marked-names.ts'
import { scoreNames } from '../score/names.ts'
import { byRules } from '../score/scorer.ts'
import { digest } from '../src/text/report.ts'
import { sliceOf } from '../src/text/span.ts'

const TEXT = 'Rain fell. President Ada Lund met Ned Orr in Paris. Ned Orr left.'
const SENTENCE = 'President Ada Lund met Ned Orr in Paris.'

function at(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

function marked(names: readonly (readonly [string, Kind])[]): Marked {
  return {
    corpus: 'a',
    document: '1',
    text: TEXT,
    sentence: at(SENTENCE),
    names: names.map(([words, kind]) => ({ ...at(words), kind })),
  }
}

describe('readMarked', () => {
  const { start, end } = at(SENTENCE)
  const gold = (hash: string) =>
    `sentence\ta\t1\t${start}\t${end}\t${hash}\nname\ta\t1\t${start + 10}\t${start + 18}\tperson\n`
  const textOf = (_corpus: string, document: string) => (document === '1' ? TEXT : null)

  it('joins the names to their sentence', () => {
    const [one] = readMarked(gold(digest(SENTENCE, 8)), textOf)
    expect(one?.names.map(name => [sliceOf(TEXT, name), name.kind])).toEqual([['Ada Lund', 'person']])
  })
  it('leaves out a sentence whose words have changed, and one whose document is not there', () => {
    expect(readMarked(gold('00000000'), textOf)).toEqual([])
    expect(readMarked(gold(digest(SENTENCE, 8)), () => null)).toEqual([])
  })
})

describe('scoreNames', () => {
  const values = async (names: readonly (readonly [string, Kind])[]) => {
    const { measures, errors } = await scoreNames([marked(names)], byRules)
    const value = (name: string) => measures.find(measure => measure.name === name)?.value
    return { value, errors }
  }

  it('counts what is found inside the marked sentence alone, each kind by itself', async () => {
    const { value, errors } = await values([
      ['President', 'office'],
      ['Ada Lund', 'person'],
      ['Ned Orr', 'person'],
      ['Paris', 'place'],
    ])
    expect(value('person (of 2) P')).toBe(100)
    expect(value('person F1')).toBe(100)
    expect(value('office F1')).toBe(100)
    expect(value('a: place F1')).toBe(100)
    expect(errors).toEqual([])
  })
  it('tells a span cut otherwise, a kind taken for another, a name not there and a name missed apart', async () => {
    const { value, errors } = await values([
      ['President', 'office'],
      ['Ada', 'person'],
      ['Paris', 'person'],
      ['met', 'group'],
    ])
    expect(value('person F1')).toBe(0)
    expect(value('person overlap F1')).toBe(50)
    expect(value('place F1')).toBe(0)
    expect(errors.map(error => error.problem).sort()).toEqual([
      '1 × group missed',
      '1 × person cut otherwise',
      '1 × person found as place',
      '1 × person not there',
    ])
  })
})
