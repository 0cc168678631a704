/** Copies: what is one and what only looks like one, the index that brings them together, credits. All texts are invented. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandsOf } from '../src/ledger/copies/bands.ts'
import { type CopyKind, copyOf, toComparable } from '../src/ledger/copies/copy-of.ts'
import { creditsOf } from '../src/ledger/copies/credit.ts'
import { sketchOf } from '../src/ledger/copies/sketch.ts'
import { wordsOf } from '../src/ledger/copies/words.ts'
import { type ReportDetails, toReport } from '../src/text/report.ts'
import { anyText, damagedNews, hostile, news } from './support/generated-texts.ts'
import { law } from './support/law.ts'

const FLOOD = [
  'Water broke through the old dam above Arden shortly before dawn and swept away two bridges.',
  'Rescue teams in boats reached the lower streets by noon, where families waited on their roofs.',
  '“We counted eleven dead in the first hour and then we stopped counting,” said Ilse Marr, the governor.',
  'The mill owners had been warned twice this winter that the northern wall was leaking.',
  'Trains on the coast line will not run before Friday, and the hospital works on two generators.',
  'The harbour master said that no ship may leave until the wreckage of the pier has been cleared away.',
]
const STRIKE = [
  'Bus drivers in Morvik left their vehicles on the ring road on Monday and walked home.',
  'Their union wants nine more days of leave; the company has offered three and a new canteen.',
  'Pupils were let out early because nobody could say how they would get back to the villages.',
  'A second meeting is planned for Wednesday in the old customs house beside the fish market.',
  'The mayor, Anton Brandt, called both sides stubborn and lent the hospital his own car.',
]
const MARKET = [
  'Fishermen sold their herring from the quay for the first time since the old hall burned.',
  'Prices were low because half of the fleet came home on the same tide with full nets.',
  'A new hall, of brick this time, is to be built by the autumn with money from the province.',
]
const SPEECH =
  '“I say to those who broke the wall that they will stand before a court in this town, and I say to those who lost their homes that not one of them will sleep in a tent when the snow comes, for we have rooms and bread and we have each other.”'
const story = (...paragraphs: readonly string[]) => paragraphs.join('\n\n')
const kindOf = (a: string, b: string): CopyKind => copyOf(toComparable(a), toComparable(b)).kind
const keysOf = (text: string) => bandsOf(sketchOf(wordsOf(text)))

describe('a copy', () => {
  const flood = story(...FLOOD)
  const cases: readonly (readonly [string, string, string, CopyKind])[] = [
    ['the same text', flood, flood, 'same'],
    ['a text without most of its marks', flood, flood.toUpperCase().replace(/[“”,.;]/g, ' '), 'same'],
    [
      'a text with a headline and a dateline of its own',
      flood,
      story('Dam breaks, town under water', `ARDEN (Harbour Wire) - ${flood}`),
      'reprint',
    ],
    ['a text with its halves exchanged', flood, story(...FLOOD.slice(3), ...FLOOD.slice(0, 3)), 'same'],
    ['the first half of a text', flood, story(...FLOOD.slice(0, 3)), 'excerpt'],
    [
      'a text inside a longer one',
      story(...FLOOD.slice(0, 3)),
      story(...STRIKE, ...FLOOD.slice(0, 3)),
      'excerpt',
    ],
    [
      'a text with its second half told anew',
      story(...FLOOD.slice(0, 2), ...STRIKE.slice(0, 3)),
      story(...FLOOD.slice(0, 2), ...STRIKE.slice(3), 'Nothing else could be learned from the valley.'),
      'rewrite',
    ],
    ['another text', flood, story(...STRIKE), 'none'],
    [
      'two texts that quote one speech',
      story(SPEECH, ...FLOOD.slice(3)),
      story(SPEECH, ...STRIKE.slice(2)),
      'none',
    ],
    [
      'two texts that end with the same lines',
      story(...FLOOD, STRIKE.slice(0, 2).join(' ')),
      story(...MARKET, STRIKE.slice(0, 2).join(' ')),
      'none',
    ],
    ['two texts without words', '', '...', 'none'],
    ['two texts of one word', 'Arden', 'ARDEN!', 'same'],
    ['a word and a text that has it', 'Arden', flood, 'none'],
  ]
  for (const [what, a, b, kind] of cases) {
    it(`${what}: ${kind}`, () => {
      expect(kindOf(a, b)).toBe(kind)
      expect(kindOf(b, a)).toBe(kind)
    })
  }
  it('shows its passages in the texts as received, also where one was damaged', () => {
    const damaged = `From our own reporter.\n\n${FLOOD[2]?.replace('“', 'â€œ').replace('”', 'â€\u009d')}`
    const { spans, shared, because } = copyOf(toComparable(damaged), toComparable(flood))
    expect(spans).toHaveLength(1)
    expect(spans.map(({ a }) => damaged.slice(a.start, a.end))).toEqual([damaged.slice(27, -1)])
    expect(spans.map(({ b }) => flood.slice(b.start, b.end))).toEqual([FLOOD[2]?.slice(1, -1)])
    expect(shared).toBeCloseTo(18 / 22)
    expect(because).toBe("18 of the shorter text's 22 words (82 %) stand in the other, in one passage")
  })
  it('goes on over a changed word, and stops at a paragraph put in', () => {
    const [mill = '', trains = ''] = FLOOD.slice(3, 5)
    const spansWith = (other: string) =>
      copyOf(toComparable(story(mill, trains)), toComparable(other)).spans.map(({ b }) =>
        other.slice(b.start, b.end),
      )
    const changed = story(mill.replace('winter', 'spring'), trains)
    expect(spansWith(changed)).toEqual([changed.slice(0, -1)])
    expect(spansWith(story(mill, STRIKE[0] ?? '', trains))).toEqual([mill.slice(0, -1), trains.slice(0, -1)])
    const short = toComparable(story(mill, MARKET[0] ?? '', trains))
    expect(copyOf(short, toComparable(story(mill, trains, ...STRIKE))).spans).toHaveLength(2)
    expect(spansWith(story(trains, mill))).toEqual([mill.slice(0, -1), trains.slice(0, -1)])
  })
  it('says how much of it stands in the same order', () => {
    const moved = copyOf(toComparable(flood), toComparable(story(...FLOOD.slice(3), ...FLOOD.slice(0, 3))))
    expect(moved.because).toMatch(
      /^101 of .* 101 words \(100 %\) .* in 2 passages, 51 of them in the same order$/,
    )
  })
})

describe('the index', () => {
  const flood = story(...FLOOD)
  it('brings a text and its copies together, and leaves others alone', () => {
    const keys = new Set(keysOf(flood))
    const meets = (text: string) => keysOf(text).some(key => keys.has(key))
    expect(meets(story('Dam breaks', ...FLOOD.slice(0, 2), ...STRIKE))).toBe(true)
    expect(meets(story(...FLOOD.slice(2)))).toBe(true)
    expect(meets(story(...STRIKE))).toBe(false)
  })
  it('gives a text without words no key, and any other 64 integers of 32 bits', () => {
    expect(keysOf(' — “”')).toEqual([])
    law(anyText, text => {
      const keys = keysOf(text)
      expect([0, 64]).toContain(keys.length)
      expect(keys.filter(key => key !== (key | 0))).toEqual([])
    })
  })
  it('gives these keys for ever: they are kept in records', () => {
    expect(keysOf(flood).slice(0, 3)).toEqual([-1281955762, -283525573, 183789442])
  })
})

describe('the sketch of a text', () => {
  it('is the same whatever its case, white space, quotation marks and dashes', () => {
    law(news, text => {
      const other = text
        .toUpperCase()
        .replaceAll(' ', '\u00a0 \t')
        .replace(/[“”"«»]/g, '„')
        .replace(/['‘’]/g, 'ʼ')
        .replaceAll('-', ' — ')
      expect(sketchOf(wordsOf(other))).toEqual(sketchOf(wordsOf(text)))
    })
  })
})

describe('comparing', () => {
  it('finds every text the same as itself, and anchors every passage', () => {
    law(fc.oneof(anyText, damagedNews), text => {
      const one = toComparable(text)
      const { kind, shared, spans } = copyOf(one, one)
      const words = one.words.hashes.length
      expect([kind, shared]).toEqual(words === 0 ? ['none', 0] : ['same', 1])
      for (const { a, b } of spans) {
        expect(a.start).toBeLessThan(a.end)
        expect(text.slice(a.start, a.end)).toBe(text.slice(b.start, b.end))
      }
    })
  })
  it('takes bounded time whatever the texts', () => {
    const texts = [
      'word '.repeat(100_000),
      'one two three four five '.repeat(20_000),
      `${'“'.repeat(50_000)} ${'a b '.repeat(25_000)}`,
      'x'.repeat(500_000),
      "'".repeat(300_000),
      '(Reuters, '.repeat(50_000),
    ].map(text => ({ text, ready: toComparable(text) }))
    const before = process.cpuUsage().user
    for (const a of texts) {
      keysOf(a.text)
      creditsOf(toReport(a.text))
      for (const b of texts) copyOf(a.ready, b.ready)
    }
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(10)
  })
  it('survives hostile text', () => {
    law(hostile, text => {
      const ready = toComparable(text)
      expect(copyOf(ready, toComparable(`${text} ${text}`)).shared).toBeLessThanOrEqual(1)
    })
  })
})

describe('a credit', () => {
  const credits = (text: string, details: ReportDetails = {}) =>
    creditsOf(toReport(text, details)).map(({ name, manner, at, words }) => {
      if (at !== null) expect(words).toBe(text.slice(at.start, at.end))
      return [name, manner, words]
    })
  const body = FLOOD.join('\n\n')
  const found: readonly (readonly [string, readonly (readonly [string, string, string])[]])[] = [
    [`ARDEN, Jan 7 (Reuters) - ${body}`, [['Reuters', 'dateline', '(Reuters) -']]],
    [`Dam breaks\n\nARDEN, Ruritania (AP) — ${body}`, [['Associated Press', 'dateline', '(AP) —']]],
    [
      `ARDEN (Reuters, AFP) - ${body}`,
      [
        ['Reuters', 'dateline', '(Reuters, AFP) -'],
        ['Agence France-Presse', 'dateline', '(Reuters, AFP) -'],
      ],
    ],
    [
      `Dam breaks\nBy Ned Orr, Associated Press\n\n${body}`,
      [['Associated Press', 'byline', 'By Ned Orr, Associated Press']],
    ],
    [`By The Associated Press\n\n${body}`, [['Associated Press', 'byline', 'By The Associated Press']]],
    [`${body} (Reuters)`, [['Reuters', 'byline', '(Reuters)']]],
    [`${body}\n\nSource: Xinhua`, [['Xinhua', 'byline', 'Source: Xinhua']]],
    [
      `${body}\n\nAFP contributed to this report.`,
      [['Agence France-Presse', 'contribution', 'AFP contributed to this report']],
    ],
    [
      `${body}\n\nWith files from The Canadian Press`,
      [['Canadian Press', 'contribution', 'With files from The Canadian Press']],
    ],
    [
      `${body}\n\nCopyright 2016 The Associated Press. All rights reserved.`,
      [['Associated Press', 'copyright', 'Copyright 2016 The Associated Press']],
    ],
    [`${body}\n\n© 2016 AFP`, [['Agence France-Presse', 'copyright', '© 2016 AFP']]],
    [
      `${body}\n\n(Reporting by Ned Orr; Editing by Ilse Marr)`,
      [['Reuters', 'sign-off', '(Reporting by Ned Orr; Editing by Ilse Marr)']],
    ],
    [
      `${body}\n\nThis article first appeared in The Guardian.`,
      [['The Guardian', 'byline', 'first appeared in The Guardian']],
    ],
    [`${body}\n\n(h/t The Hill.)`, [['The Hill', 'hint', 'h/t The Hill']]],
    [`â€œARDENâ€\u009d (Reuters) - ${body}`, [['Reuters', 'dateline', '(Reuters) -']]],
  ]
  for (const [text, expected] of found) {
    it(`is found: ${expected[0]?.[2]}`, () => expect(credits(text)).toEqual(expected))
  }
  it('is found in outlet and address', () => {
    expect(credits(body, { outlet: 'AFP' })).toEqual([['Agence France-Presse', 'outlet', 'AFP']])
    const url = 'https://www.reuters.com/world/dam'
    expect(credits(body, { url })).toEqual([['Reuters', 'outlet', url]])
    expect(credits(body, { url: 'https://notreuters.com/a' })).toEqual([])
  })
  const none = [
    `${FLOOD[0]} “It is bad,” a nurse told Reuters. ${body}`,
    `${body}\n\nPolice counted 3,000 people, the ministry told AFP.`,
    `By Ned Orr\n\n${body}`,
    `An AP photographer was hurt. ${body}`,
    `${body}\n\n(AP Photo by Ned Orr)`,
    `${body}\n\nNed Orr contributed to this report.`,
    `${body}\n\nThe copyright law of Ruritania was changed.`,
    `${body}\n\nCopyright 2016 APEX Media`,
    `${body}\n\nThe Associated Press contributed to the widows' fund.`,
  ]
  for (const text of none) {
    it(`is not seen in "${text.slice(0, 40).replaceAll('\n', ' ')} … ${text.slice(-50).replaceAll('\n', ' ')}"`, () =>
      expect(credits(text)).toEqual([]))
  }
})
