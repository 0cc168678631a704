/** The printed record: how one of everything looks, and that no report can break the terminal. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paint } from '../src/cli/print/paint.ts'
import { block, faint, plain, strong } from '../src/cli/print/piece.ts'
import { type PrintOptions, printReading } from '../src/cli/print/print-reading.ts'
import { displayWidth } from '../src/cli/print/width.ts'
import { wrapBlock } from '../src/cli/print/wrap.ts'
import { readReport } from '../src/engine/read-report.ts'
import type { Reading } from '../src/engine/reading.ts'
import { toReport } from '../src/text/report.ts'
import { showAmount } from '../src/views/words/amount.ts'
import { grouped } from '../src/views/words/grouped.ts'
import { printable } from '../src/views/words/printable.ts'
import { showInterval } from '../src/views/words/time.ts'
import { sampleReading } from './support/sample-reading.ts'

const PLAIN: PrintOptions = { width: 80, colour: false, file: 'report.txt', rules: null }

const printed = (name: string) => readFileSync(new URL(`./printed/${name}`, import.meta.url), 'utf8')

/** The colours of the escape codes: 31 to 37, without the weights 1 and 2. */
const coloursIn = (text: string) => [...text.matchAll(/\u001b\[[\d;]*?(3\d)m/g)].map(code => code[1])

describe('numbers', () => {
  it('are grouped as in English text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer(), fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constant(1e21)),
        value => {
          const rounded = Math.round(value * 1000) / 1000
          expect(grouped(rounded)).toBe((rounded === 0 ? 0 : rounded).toLocaleString('en-US'))
        },
      ),
      { seed: 20220107 },
    )
  })
})

describe('the printed record', () => {
  it('leaves header lines out of the sentences of the timeline', () => {
    const story = 'The market opened on Monday.'
    const report = toReport(`date 2024-03-05 ${story}`, { published: '2024-03-05', bodyStart: 16 })
    const lines = printReading(readReport(report), PLAIN)
    expect(lines).toContain(`“${story}”`)
    expect(lines).not.toContain('“date')
  })

  it('shows one of everything', () => {
    expect(printReading(sampleReading, PLAIN)).toBe(printed('one-of-everything.txt'))
  })

  it('explains every claim', () => {
    const rules = [{ id: 'figures/count', says: 'A number and a noun.', finds: [], ignores: [] }]
    expect(printReading(sampleReading, { ...PLAIN, rules })).toBe(printed('one-of-everything-explained.txt'))
  })

  it('says plainly that nothing was found', () => {
    const report = toReport('Quiet.')
    const none = { statements: [], figures: [], dates: [], events: [], places: [] }
    const nothing: Reading = {
      format: 'hearsay/1',
      report,
      ...none,
      actors: [],
      conditions: [],
      advisories: [],
    }
    const lines = printReading(nothing, PLAIN).split('\n')
    expect(lines[0]).toBe('report.txt')
    expect(lines.join(' ')).toContain('Nothing found')
    expect(lines.join(' ')).toContain('relative dates are left unresolved')
  })

  it('uses colour for standing and for nothing else', () => {
    const painted = printReading(sampleReading, { ...PLAIN, colour: true })
    expect(new Set(coloursIn(painted))).toEqual(new Set(['31']))
    expect(painted.replace(/\u001b\[[\d;]*m/g, '')).toBe(printReading(sampleReading, PLAIN))
  })

  it('opens and closes every code on its line', () => {
    const painted = printReading(sampleReading, { ...PLAIN, colour: true, width: 40 })
    for (const line of painted.split('\n')) {
      const codes = line.match(/\u001b\[[\d;]*m/g) ?? []
      expect(codes.filter((_, index) => index % 2 === 1).every(code => code === '\u001b[0m')).toBe(true)
      expect(codes.length % 2).toBe(0)
    }
  })
})

describe('hostile text', () => {
  const hostile = (words: string): Reading => {
    const text = `${words} said 3 people were killed.`
    const report = toReport(text, { title: words, outlet: words, url: words })
    const at = { words: text, start: 0, end: text.length }
    const statement = {
      source: { ...at, actor: null, basis: 'stated' as const },
      content: [at],
      hedge: words,
      cue: at,
    }
    return {
      ...sampleReading,
      report,
      statements: sampleReading.statements.map(one => ({ ...one, ...statement })),
      places: sampleReading.places.map(one => ({ ...one, ...at, name: words, country: words })),
      actors: [],
    }
  }

  it('cannot reach the terminal', () => {
    const attack = '\u001b[2J\u001b]0;owned\u0007\u001b[31mred\u009b1m \u202eevil \r\n\u0008\u0000 \ud800'
    const out = printReading(hostile(attack), PLAIN)
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u)
    expect(out).toContain('red evil')
  })

  it('never makes a line wider than the terminal', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 120 })
    const property = fc.property(anything, fc.integer({ min: 40, max: 100 }), (words, width) => {
      const lines = printReading(hostile(words), { ...PLAIN, width }).split('\n')
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    })
    fc.assert(property, { numRuns: 100 })
  })
})

describe('lines', () => {
  it('count wide and combining characters as the terminal does', () => {
    const CASES: readonly (readonly [text: string, width: number])[] = [
      ['Arden', 5],
      ['Žanaozen', 8],
      ['Z\u030canaozen', 8],
      ['“東京”', 6],
      ['👩‍🚒 12', 5],
      ['서울', 4],
      ['', 0],
    ]
    for (const [text, width] of CASES) expect([text, displayWidth(text)]).toEqual([text, width])
  })

  const lines = (pieces: Parameters<typeof block>[1], width: number) =>
    wrapBlock(block(2, pieces), width).map(line => paint(line, false))

  it('are broken between words, and inside a word only where no line could hold it', () => {
    expect(lines([plain('two people were killed')], 14)).toEqual(['  two people', '  were killed'])
    expect(lines([plain('aaaaaaaaaaaaaaaaaaaaaaaaa b')], 14)).toEqual([
      '  aaaaaaaaaaaa',
      '  aaaaaaaaaaaa',
      '  a b',
    ])
    expect(lines([plain('東京東京東京東京')], 12)).toEqual(['  東京東京東', '  京東京'])
  })

  it('keep words whole that change their tone inside', () => {
    expect(lines([strong('3,000'), faint(','), plain(' people')], 14)).toEqual(['  3,000,', '  people'])
  })
})

describe('words of a report', () => {
  it('are printed without what a terminal would obey', () => {
    expect(printable('a\u001b[31mb\u001b]0;title\u0007c\n d\u200be')).toBe('abc de')
    expect(printable('\u001b[broken')).not.toContain('\u001b')
  })
})

describe('amounts', () => {
  const CASES: readonly (readonly [
    low: number | null,
    high: number | null,
    hedge: string | null,
    shown: string,
  ])[] = [
    [26, 26, null, '26'],
    [100, 100, 'about', 'about 100'],
    [3001, null, 'more than', 'more than 3,000'],
    [12, null, 'at least', 'at least 12'],
    [2000, null, null, 'at least 2,000'],
    [null, 30, 'up to', 'up to 30'],
    [null, 29, 'fewer than', 'fewer than 30'],
    [20, 30, null, '20 to 30'],
    [2000, null, 'Thousands', 'thousands (2,000 or more)'],
    [2000, null, 'counted in the thousands', 'counted in the thousands (2,000 or more)'],
    [2, 2, 'a couple of', 'a couple of (2)'],
    [null, null, null, 'a number not known'],
  ]
  for (const [low, high, hedge, shown] of CASES)
    it(shown, () => expect(showAmount({ low, high, hedge })).toBe(shown))
})

describe('intervals', () => {
  const CASES: readonly (readonly [from: string | null, to: string | null, timex: string, shown: string])[] =
    [
      ['2022-01-06', '2022-01-07', '2022-01-06', 'Thu 6 Jan 2022'],
      ['2022-01-06T18:00', '2022-01-07T06:00', '2022-01-06TNI', 'Thu 6 Jan 2022, night'],
      ['2022-01-06T18:05', '2022-01-06T18:06', '2022-01-06T18:05', 'Thu 6 Jan 2022, 18:05'],
      ['2022-01-06T18:00', '2022-01-07T00:00', '2022-01-06T18', 'Thu 6 Jan 2022, 18:00 to 24:00'],
      ['2022-01-06T18:00', '2022-01-08T06:00', 'P2D', 'Thu 6 Jan 2022, 18:00 to Sat 8 Jan 2022, 06:00'],
      ['2022-01-01', '2022-01-03', '2022-W52-WE', 'Sat 1 Jan 2022 to Sun 2 Jan 2022'],
      ['2022-01-01', '2022-02-01', '2022-01', 'Jan 2022'],
      ['2019-01-01', '2020-01-01', '2019', '2019'],
      ['1990-01-01', '2000-01-01', '199', '1990 to 1999'],
      ['2022-01-06', null, '2022-01-06', 'from Thu 6 Jan 2022'],
      [null, '2022-01-06', '2022-01-06', 'until Thu 6 Jan 2022'],
      [null, null, 'PAST_REF', 'time not known'],
      ['not a date', 'nor this', '', 'not a date to nor this'],
    ]
  for (const [from, to, timex, shown] of CASES)
    it(shown, () => expect(showInterval({ from, to, timex })).toBe(shown))
})
