/** The trained reader through its front doors, with the weights that come with the package. The reports are invented. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { annotate } from '../src/annotate/annotate.ts'
import { readReport } from '../src/engine/read-report.ts'
import type { Anchored, Reading, Statement } from '../src/engine/reading.ts'
import { parse } from '../src/parse/parse.ts'
import type { Run, TaggedKind, Tags } from '../src/parse/tags.ts'
import { BUNDLED } from '../src/tagger/bundled.ts'
import type { Network } from '../src/tagger/network.ts'
import { openTagger, type Tagger, taggerOn } from '../src/tagger/tagger.ts'
import { readWeights } from '../src/tagger/weights.ts'
import { normalise } from '../src/text/normalise.ts'
import { type Report, toReport } from '../src/text/report.ts'
import { contains, sliceOf } from '../src/text/span.ts'
import { anything, damagedNews, hostile, news } from './support/generated-texts.ts'

const SEED = 20220107

const EXERCISE = `EXERCISE. This report is an exercise; its people and places are invented.

A bridge over the river came down on Monday night. The interior ministry said that 12 people had been killed.

Ilse Marr said that the search would go on until Friday. Power was cut in the old town.

The governor told reporters that the airport would stay closed. Schools will open again next week.

Anton Brandt denied that soldiers had entered the city.
`

let tagger: Tagger = { tag: () => Promise.reject(new Error('not open yet')) }
beforeAll(async () => {
  tagger = await openTagger(BUNDLED)
})

const reportOf = (text: string): Report => toReport(text, { published: '2024-03-05' })

async function read(text: string): Promise<Reading> {
  const report = reportOf(text)
  return readReport(report, await tagger.tag(report))
}

describe('a plain report', () => {
  let reading: Reading
  beforeAll(async () => {
    reading = await read(EXERCISE)
  })
  const by = (source: string): Statement | undefined =>
    reading.statements.find(one => one.source?.words.toLowerCase() === source)
  const saidBy = (source: string) =>
    by(source)
      ?.content.map(one => one.words)
      .join(' … ') ?? ''

  const WHO: readonly (readonly [source: string, cue: string, content: string])[] = [
    ['the interior ministry', 'said', '12 people had been killed'],
    ['ilse marr', 'said', 'the search would go on until Friday'],
    ['the governor', 'told', 'the airport would stay closed'],
    ['anton brandt', 'denied', 'soldiers had entered the city'],
  ]
  for (const [source, cue, content] of WHO)
    it(`says that ${source} ${cue}: ${content}`, () => {
      expect(by(source)?.cue?.words).toContain(cue)
      expect(saidBy(source)).toContain(content)
      expect(by(source)?.reader).toBe('tagger')
      expect(by(source)?.source?.start).toBe(EXERCISE.toLowerCase().indexOf(`${source} ${cue}`))
    })
  it('takes nobody for the speaker of what the report says itself', () => {
    const said = reading.statements.flatMap(one => one.content.map(content => content.words)).join('\n')
    expect(said).not.toContain('A bridge over the river')
  })
  it('has each of them once, and figures from the rules', () => {
    const cues = reading.statements.map(one => one.cue?.start)
    expect(cues).toEqual([...new Set(cues)])
    const killed = reading.figures.filter(one => one.measure === 'killed')
    expect(killed).toMatchObject([{ low: 12, high: 12, reader: 'rules' }])
  })
  it('gives the figure that a source gave to that source', () => {
    const killed = reading.figures.find(one => one.measure === 'killed')
    expect(killed?.source?.words).toBe('The interior ministry')
    expect(killed?.statement).toBe(by('the interior ministry')?.id)
  })
  it('knows the people', () => {
    const people = reading.actors.filter(one => one.kind === 'person').map(one => one.name)
    expect(people).toEqual(expect.arrayContaining(['Ilse Marr', 'Anton Brandt']))
  })
  it('says nothing whose words do not stand in the report, at their place', () => expectAnchored(reading))
  it('is read the same in capitals, in short lines and under header lines, as far as who speaks goes', async () => {
    const speakers = (one: Reading) =>
      one.statements.flatMap(statement => statement.source?.words.toLowerCase().replace(/\s+/g, ' ') ?? [])
    const others = [
      EXERCISE.toUpperCase(),
      EXERCISE.replaceAll('\n', '\r\n'),
      EXERCISE.replace(/(.{30,40}) /g, '$1\r\n'),
    ]
    for (const text of others) {
      const other = await read(text)
      expectAnchored(other)
      expect(speakers(other)).toContain('the interior ministry')
      expect(speakers(other)).toContain('the governor')
    }
    const header = 'outlet: Westwire\n\n'
    const report = toReport(header + EXERCISE, { published: '2024-03-05', bodyStart: header.length })
    const below = readReport(report, await tagger.tag(report))
    expect(below.statements.map(one => one.source?.start)).toEqual(
      reading.statements.map(one => (one.source === null ? undefined : one.source.start + header.length)),
    )
  })
})

describe('the same text', () => {
  it('is tagged the same again, after other texts, at the same time and by a second tagger', async () => {
    const report = reportOf(EXERCISE)
    const once = await tagger.tag(report)
    await tagger.tag(reportOf('Snow fell. The mayor said that the road was closed.'))
    const texts = [EXERCISE, EXERCISE.toUpperCase(), EXERCISE]
    const [first, other, second] = await Promise.all(texts.map(text => tagger.tag(reportOf(text))))
    const { tag } = await openTagger(BUNDLED)
    expect(await tagger.tag(report)).toEqual(once)
    expect([first, second]).toEqual([once, once])
    expect(await tagger.tag(reportOf(EXERCISE.toUpperCase()))).toEqual(other)
    expect(await tag(report)).toEqual(once)
    expect(once.attributions).not.toEqual([])
    expect(once.names).not.toEqual([])
  })
})

describe('a text of any size', () => {
  it('reads 60,000 words to the last', async () => {
    const sentence = `${'the snow fell on the town and the river rose in the night '.repeat(5)}until day came.`
    const last = 'The interior ministry said that 12 people had been killed.'
    const text = `${`T${sentence.slice(1)} `.repeat(900)}\n\n${last}`
    expect(text.split(/\s+/).length).toBeGreaterThan(60_000)
    const { statements } = await read(text)
    expect(statements.at(-1)?.source).toMatchObject({
      words: 'The interior ministry',
      start: text.indexOf(last),
    })
  })

  const TEXTS: readonly (readonly [what: string, text: string])[] = [
    ['nothing', ''],
    ['white space', ' \n\n\t '],
    ['marks alone', '... !!! ??? — ,,, “” () '.repeat(30)],
    ['one word of 100,000 characters', 'a'.repeat(100_000)],
    ['5,000 quotation marks', '“'.repeat(5000)],
    [
      'emoji and halves of pairs',
      'The 😀 said \ud83d that \ude00 👩‍👩‍👧 “\ud83d” was \ude00\ud83d here. '.repeat(20),
    ],
    ['words of saying alone', 'said '.repeat(500)],
    ['one letter a sentence', 'A. B said. C! '.repeat(60)],
  ]
  for (const [what, text] of TEXTS)
    it(`reads ${what}`, async () => {
      const tags = await tagger.tag(reportOf(text))
      expectOrdered(tags)
      expectAnchored(readReport(reportOf(text), tags))
    })
  it('finds nothing in nothing', async () => {
    expect(await tagger.tag(reportOf(''))).toEqual({ tokens: 0, attributions: [], names: [] })
  })
  it('never throws and stays inside the text, however strange', async () => {
    const texts = fc.oneof(news, damagedNews, hostile, anything).map(text => text.slice(0, 800))
    const holds = async (text: string) => {
      const tags = await tagger.tag(reportOf(text))
      expectOrdered(tags)
      expectAnchored(readReport(reportOf(text), tags))
    }
    await fc.assert(fc.asyncProperty(texts, holds), { seed: SEED, numRuns: 30, endOnFailure: true })
  })
})

describe('a network that answers anything', () => {
  const weights = readWeights(BUNDLED)
  const numbers = weights.names.length * 2 + 1

  /** Scores without sense, the same for the same choice. */
  const senseless = (choice: number): Network => {
    let state = choice
    const scores = (length: number) =>
      Float32Array.from({ length }, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        return state / 2 ** 28
      })
    return {
      encode: async ({ first }) => ({
        cues: scores(first.length * 3),
        // Of one kind alone, so that many names are long and stand on the edges of windows.
        names: scores(first.length * numbers).map((score, at) => (at % numbers <= 2 ? score : 0)),
        states: scores(first.length * 2),
      }),
      link: async ({ shape: [rows, columns] }) => scores(rows * columns * 5),
    }
  }

  it('gets tags that lie in the text and in order, and a reading that stands in it', async () => {
    const texts = fc.tuple(fc.integer({ min: 1, max: 2 ** 31 }), fc.oneof(news, damagedNews, anything))
    const holds = async ([choice, text]: [number, string]) => {
      const report = reportOf(`${text}\n\n${text}\n\n${text}`)
      const tags = await taggerOn(senseless(choice), weights).tag(report)
      expectOrdered(tags)
      expectAnchored(readReport(report, tags))
    }
    await fc.assert(fc.asyncProperty(texts, holds), { seed: SEED, numRuns: 20, endOnFailure: true })
  })
})

describe('tags as a value', () => {
  const KINDS: readonly TaggedKind[] = ['person', 'organisation', 'place', 'group', 'office']
  const tagged = (text: string, mark: (run: (words: string) => Run) => Omit<Tags, 'tokens'>): Reading => {
    const { tokens } = parse(text)
    const run = (words: string): Run => {
      const start = text.indexOf(words)
      const first = tokens.findIndex(token => token.start === start)
      const last = tokens.findIndex(token => token.end === start + words.length) + 1
      if (start < 0 || first < 0 || last <= first) throw new Error(`no words of the text: ${words}`)
      return { first, last }
    }
    return readReport(reportOf(text), { tokens: tokens.length, ...mark(run) })
  }

  it('of another text are refused', async () => {
    const tags = await tagger.tag(reportOf(EXERCISE))
    const wrong = () => readReport(reportOf('Another text.'), tags)
    expect(wrong).toThrow(RangeError)
    expect(wrong).toThrow(/tags are of another text/)
  })
  it('decide who says what, where the rules see nothing', () => {
    const { statements } = tagged('Brandt, hoarse: water everywhere.', run => ({
      attributions: [{ cue: run('hoarse'), source: [run('Brandt')], content: [run('water everywhere')] }],
      names: [],
    }))
    expect(statements).toMatchObject([
      {
        reader: 'tagger',
        rule: 'statements/tagger',
        source: { words: 'Brandt', start: 0 },
        cue: { words: 'hoarse' },
        content: [{ words: 'water everywhere' }],
      },
    ])
  })
  it('are followed where a rule speaks of the same words', () => {
    const { statements } = tagged('Police said on Monday two men had been arrested.', run => ({
      attributions: [{ cue: run('said'), source: [run('Police')], content: [run('two men')] }],
      names: [],
    }))
    expect(statements).toMatchObject([{ reader: 'tagger', content: [{ words: 'two men' }] }])
  })
  it('stand alone: what they pass over, the rules do not add', () => {
    const text = 'Police said two men had been arrested. Anton Brandt denied that a third had fled.'
    const { statements } = tagged(text, run => ({
      attributions: [
        { cue: run('said'), source: [run('Police')], content: [run('two men had been arrested')] },
      ],
      names: [],
    }))
    expect(statements.map(one => [one.source?.words, one.reader])).toEqual([['Police', 'tagger']])
  })
  it('leave to the rule what "according to" brings', () => {
    const { statements } = tagged('President According to Orenko, all is calm.', run => ({
      attributions: [{ cue: run('According to'), source: [run('President')], content: [run('all is calm')] }],
      names: [],
    }))
    expect(statements.map(one => [one.source?.words, one.reader])).toEqual([['Orenko', 'rules']])
  })
  it('make one statement, passed on, of what somebody is told that another said', () => {
    const text = 'Anton Brandt claimed that all was calm, his office told Veldnet.'
    const { statements } = tagged(text, run => ({
      attributions: [
        { cue: run('claimed'), source: [run('Anton Brandt')], content: [run('that all was calm')] },
        {
          cue: run('told'),
          source: [run('his office')],
          content: [run('Anton Brandt claimed that all was calm')],
        },
      ],
      names: [],
    }))
    expect(statements.map(one => [one.source?.words, one.via[0]?.words])).toEqual([
      ['Anton Brandt', 'his office'],
    ])
  })
  it('make one statement of the same words said by one and passed on, behind them, by another', () => {
    const text = 'Anton Brandt claimed that all was calm, his office told Veldnet.'
    const { statements } = tagged(text, run => ({
      attributions: [
        { cue: run('claimed'), source: [run('Anton Brandt')], content: [run('that all was calm')] },
        { cue: run('told'), source: [run('his office')], content: [run('that all was calm')] },
      ],
      names: [],
    }))
    expect(statements.map(one => [one.source?.words, one.via[0]?.words])).toEqual([
      ['Anton Brandt', 'his office'],
    ])
  })
  it('take in the mark that closes a quotation', () => {
    const { statements } = tagged('Brandt said “all is calm.” Rain fell.', run => ({
      attributions: [{ cue: run('said'), source: [run('Brandt')], content: [run('“all is calm')] }],
      names: [],
    }))
    expect(statements[0]?.content[0]?.words).toBe('“all is calm.”')
  })
  it('make no statement of a cue without words said, nor of marks', () => {
    const { statements } = tagged('Police said — and left.', run => ({
      attributions: [
        { cue: run('said'), source: [run('Police')], content: [] },
        { cue: run('left'), source: [run('Police')], content: [run('—')] },
      ],
      names: [],
    }))
    expect(statements).toEqual([])
  })
  it('take the source beside the cue of several, and may have none', () => {
    const text = 'Marr was there. Police said two men were held. It was reported that a third fled.'
    const { statements } = tagged(text, run => ({
      attributions: [
        { cue: run('said'), source: [run('Marr'), run('Police')], content: [run('two men were held')] },
        { cue: run('was reported'), source: [], content: [run('that a third fled')] },
      ],
      names: [],
    }))
    expect(statements.map(one => one.source?.words ?? null)).toEqual(['Police', null])
  })
  it('name people the rules do not know, and leave the rest of the names to the rules', () => {
    const { actors } = tagged('Snow kept Ilse at home. Anton Brandt left.', run => ({
      attributions: [],
      names: [{ ...run('Ilse'), kind: 'person' }],
    }))
    const people = actors.filter(one => one.kind === 'person').map(one => one.name)
    expect(people).toContain('Anton Brandt')
    expect(namesOf('Snow kept Xerrl at home.', 'Xerrl', 'person')).toEqual(['Xerrl person'])
  })
  it('lose to a longer name that the rules found, which takes their kind where it has none', () => {
    expect(namesOf('The Arden High Court met.', 'Arden', 'place')).toEqual(['Arden High Court organisation'])
  })
  it('name nothing without a capital where capitals tell', () => {
    expect(namesOf('Marr spoke of greed and the long winter in Arden.', 'greed', 'group')).not.toContain(
      'greed group',
    )
  })
  it('keep a name in one sentence', () => {
    const text = 'It rained in Arden\n\nIlse Marr left.'
    const { tokens } = parse(text)
    const names = [{ first: 3, last: 6, kind: 'person' }] as const
    const parsed = parse(text)
    const marks = annotate(parsed, reportOf(text), { tokens: tokens.length, attributions: [], names })
    for (const mark of marks.names) expect(parsed.sentences.some(one => contains(one, mark))).toBe(true)
  })
  it('may put what is denied before who denies it', () => {
    const { statements } = tagged('Brandt said the road was open. That claim Ilse Marr denied.', run => ({
      attributions: [
        { cue: run('said'), source: [run('Brandt')], content: [run('the road was open')] },
        { cue: run('denied'), source: [run('Ilse Marr')], content: [run('That claim')] },
      ],
      names: [],
    }))
    expect(statements[0]?.contested).toMatchObject({
      kind: 'denied',
      at: { words: 'That claim Ilse Marr denied' },
    })
  })
  it('may pass over a quotation between two pieces of what is said', () => {
    const text = 'The road is open. “Two men came,” Marr told reporters. “It is worse.”'
    const reading = tagged(text, run => ({
      attributions: [
        {
          cue: run('told'),
          source: [run('Marr')],
          content: [run('The road is open'), run('“It is worse.”')],
        },
      ],
      names: [],
    }))
    expect(reading.statements.filter(one => one.reader === 'tagger').length).toBe(1)
    expectAnchored(reading)
  })
  it('give a reading whose words stand in the text, whatever they say', () => {
    const cases = news.chain(text => {
      const { tokens } = parse(normalise(text).text)
      return tagsFor(tokens.length).map(tags => ({ text, tags }))
    })
    fc.assert(
      fc.property(cases, ({ text, tags }) => expectAnchored(readReport(reportOf(text), tags))),
      { seed: SEED, numRuns: 150, endOnFailure: true },
    )
  })

  /** Any tags that a tagger could give to this many tokens. */
  function tagsFor(tokens: number): fc.Arbitrary<Tags> {
    const runs = (most: number) =>
      fc.uniqueArray(fc.integer({ min: 0, max: tokens }), { maxLength: 2 * most }).map(edges => {
        const sorted = edges.sort((a, b) => a - b)
        return Array.from({ length: sorted.length >> 1 }, (_, index) => ({
          first: sorted[2 * index] ?? 0,
          last: sorted[2 * index + 1] ?? 0,
        }))
      })
    const attribution = fc.record({ source: runs(2), content: runs(3) })
    const names = fc
      .tuple(runs(4), fc.constantFrom(...KINDS))
      .map(([found, kind]) => found.map(run => ({ ...run, kind })))
    return fc
      .tuple(runs(4), fc.array(attribution, { minLength: 4, maxLength: 4 }), names)
      .map(([cues, links, found]) => ({
        tokens,
        attributions: cues.map((cue, index) => ({ cue, source: [], content: [], ...links[index] })),
        names: found,
      }))
  }
})

describe('a damaged folder of weights', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-weights-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const FILES = ['encoder.onnx', 'linker.onnx', 'vocabulary.txt', 'reader.json']

  /** A folder as it should be, but for one file: `content`, or none. */
  const damaged = (name: string, file: string, content: string | Uint8Array | null): string => {
    const copy = mkdtempSync(join(folder, `${name}-`))
    for (const other of FILES) if (other !== file) symlinkSync(join(BUNDLED, other), join(copy, other))
    if (content !== null) writeFileSync(join(copy, file), content)
    return copy
  }
  const open = (...[name, file, content]: Parameters<typeof damaged>) =>
    openTagger(damaged(name, file, content))

  for (const file of FILES)
    it(`is refused by name without ${file}`, () => expect(open('missing', file, null)).rejects.toThrow(file))
  it('is refused where there is none', () =>
    expect(openTagger(join(folder, 'nowhere'))).rejects.toThrow(join(folder, 'nowhere')))

  const settings: Readonly<Record<string, unknown>> = JSON.parse(
    readFileSync(join(BUNDLED, 'reader.json'), 'utf8'),
  )
  const SETTINGS: readonly (readonly [why: string, other: unknown])[] = [
    ['a list', []],
    ['null', null],
    ['without names', { ...settings, names: undefined }],
    ['with a kind of names that is none', { ...settings, names: ['person', 'ship'] }],
    ['with half a word of reach', { ...settings, before: 2.5 }],
    ['with another number of tags', { ...settings, cues: settings['links'] }],
    ['with words for numbers', { ...settings, cues: { opens: ['a', 'b', 'c'], follows: [] } }],
  ]
  for (const [why, other] of SETTINGS)
    it(`is refused by name with settings that are ${why}`, () =>
      expect(open('settings', 'reader.json', JSON.stringify(other))).rejects.toThrow(
        /reader\.json is not what/,
      ))

  it('is refused with half a network', () => {
    const whole = readFileSync(join(BUNDLED, 'encoder.onnx'))
    return expect(open('half', 'encoder.onnx', whole.subarray(0, whole.length / 2))).rejects.toThrow(
      /load model|encoder\.onnx/,
    )
  })
  it('is refused by name with half a network', () => {
    const whole = readFileSync(join(BUNDLED, 'encoder.onnx'))
    return expect(open('half', 'encoder.onnx', whole.subarray(0, whole.length / 2))).rejects.toThrow(
      /encoder\.onnx/,
    )
  })
  it('is refused by name with settings that are no JSON', () =>
    expect(open('broken', 'reader.json', '{"before": 40,')).rejects.toThrow(/reader\.json/))
  // Known failure: every word is unknown then, and nothing says so.
  it('is refused with an empty vocabulary', () =>
    expect(open('empty', 'vocabulary.txt', '')).rejects.toThrow(/vocabulary\.txt/))
})

/** Runs lie in the text and in order, cues and names apart from each other. */
function expectOrdered({ tokens, attributions, names }: Tags): void {
  const lists = [
    names,
    attributions.map(one => one.cue),
    ...attributions.flatMap(one => [one.source, one.content]),
  ]
  const wrong = lists.flatMap(runs =>
    runs.filter(
      ({ first, last }, index) => first < (runs[index - 1]?.last ?? 0) || last <= first || last > tokens,
    ),
  )
  expect(wrong).toEqual([])
}

function expectAnchored(reading: Reading): void {
  const { text } = reading.report
  const wrong = anchorsIn(reading).filter(
    ({ words, start, end }) => words === '' || words !== text.slice(start, end),
  )
  expect(wrong).toEqual([])
}

/** Everything in a reading that has words and a place, at any depth. */
/** The names of a text of which the tagger marked one. */
function namesOf(text: string, words: string, kind: 'person' | 'place' | 'group'): string[] {
  const { tokens } = parse(text)
  const first = tokens.findIndex(token => token.text === words)
  const tags = { tokens: tokens.length, attributions: [], names: [{ first, last: first + 1, kind }] }
  return annotate(parse(text), reportOf(text), tags).names.map(mark => `${sliceOf(text, mark)} ${mark.name}`)
}

function anchorsIn(value: unknown): Anchored[] {
  if (Array.isArray(value)) return value.flatMap(anchorsIn)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(anchorsIn)
  return isAnchored(value) ? [value, ...inner] : inner
}

function isAnchored(value: object): value is Anchored {
  return 'words' in value && 'start' in value && 'end' in value
}
