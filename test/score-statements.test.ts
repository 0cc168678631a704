/** The statement scorer on invented annotations with known answers. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { byRules } from '../score/scorer.ts'
import { link, readBrat, scorer } from '../score/statements.ts'

const STANDOFF = [
  'T1\tSource 0 4\tMarr',
  'T2\tCue 5 9\tsaid',
  'T3\tContent 10 27;30 40\tthe road was open',
  'T4\tAttribution 5 9\tsaid',
  'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
  'T5\tDiscuss 0 4\tMarr',
  'E2\tDiscuss:T5 Content:T3',
].join('\n')

describe('readBrat', () => {
  it('reads attributions with their spans, discontinuous ones as several, and skips the rest', () => {
    expect(readBrat(STANDOFF)).toEqual([
      {
        source: [{ start: 0, end: 4 }],
        cue: [{ start: 5, end: 9 }],
        content: [
          { start: 10, end: 27 },
          { start: 30, end: 40 },
        ],
      },
    ])
  })
})

describe('link', () => {
  const one = (source: number | null, start: number, end: number) => ({
    source: source === null ? [] : [{ start: source, end: source + 4 }],
    cue: [],
    content: [{ start, end }],
  })
  it('asks for half the content in common and sources that overlap', () => {
    expect(link([one(0, 10, 20)], [one(2, 10, 30)]).size).toBe(1)
    expect(link([one(0, 10, 20)], [one(2, 10, 31)]).size).toBe(0)
    expect(link([one(0, 10, 20)], [one(4, 10, 20)]).size).toBe(0)
  })
  it('takes two absent sources for the same, an absent and a present one not', () => {
    expect(link([one(null, 10, 20)], [one(null, 10, 20)]).size).toBe(1)
    expect(link([one(null, 10, 20)], [one(0, 10, 20)]).size).toBe(0)
  })
  it('pairs one to one, the best first', () => {
    expect([...link([one(0, 10, 20)], [one(0, 10, 25), one(0, 10, 20)])]).toEqual([[0, 1]])
  })
})

describe('scorer', () => {
  it('scores a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-score-'))
    mkdirSync(join(folder, 'text'))
    mkdirSync(join(folder, 'attributions'))
    writeFileSync(join(folder, 'text', 'a.txt'), 'Marr said the road was open.')
    writeFileSync(join(folder, 'attributions', 'a_1.ann'), STANDOFF.replace('10 27;30 40', '10 27'))
    const { measures } = await scorer.score(folder, byRules)
    const value = (name: string) => measures.find(measure => measure.name === name)?.value
    expect(value('source exact F1')).toBe(100)
    expect(value('content exact F1')).toBe(100)
    expect(value('linked F1')).toBe(100)
    expect(value('linked recall, indirect (of 1)')).toBe(100)
  })
})
