/** Which reports tell of one event and belong to one situation, by the whole way: report, reading, signature, place. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport } from '../src/engine/read-report.ts'
import { intake } from '../src/intake/intake.ts'
import { storyKeysOf } from '../src/ledger/stories/keys.ts'
import { type Placement, placedAs, placeReport } from '../src/ledger/stories/place-report.ts'
import { type Signature, signatureOf } from '../src/ledger/stories/signature.ts'
import { storyIndex } from '../src/ledger/stories/story-index.ts'
import { toReport } from '../src/text/report.ts'
import { otherCrises } from './support/other-crises.ts'

const NOTHING_SAID = { outlet: null, published: null, timezone: null, language: null }
const SAMPLES = new URL('../samples/exercise/', import.meta.url)

function signed(title: string | null, text: string, published: string | null = null): Signature {
  return signatureOf(readReport(toReport(text, { title, published })))
}

async function exercise(): Promise<Signature[]> {
  const signatures: Signature[] = []
  for (const name of readdirSync(SAMPLES).sort()) {
    const read = await intake({ name, bytes: readFileSync(new URL(name, SAMPLES)) }, NOTHING_SAID)
    if (!('report' in read)) throw new Error(`${name} was refused`)
    signatures.push(signatureOf(readReport(read.report)))
  }
  return signatures
}

function byTime(signatures: readonly Signature[]): Signature[] {
  return [...signatures].sort((a, b) => (a.published ?? 0) - (b.published ?? 0))
}

/** Each placed among those before; the ids as they are in the end. */
function placeAll(signatures: readonly Signature[]): { events: string[]; situations: string[] } {
  const index = storyIndex()
  const placements = signatures.map(signature => {
    const placement = placeReport(signature, index.candidates(signature))
    index.add(signature, placedAs(placement))
    for (const merge of placement.merges) index.merge(merge)
    return placement
  })
  return {
    events: placements.map(one => index.nowOf(one.event.id)),
    situations: placements.map(one => index.nowOf(one.situation.id)),
  }
}

function placeAfter(first: Signature, second: Signature): Placement {
  const index = storyIndex()
  index.add(first, placedAs(placeReport(first, [])))
  return placeReport(second, index.candidates(second))
}

describe('situations', () => {
  it('keeps the thirty reports of the exercise together and two other crises apart', async () => {
    const crises = [
      await exercise(),
      ...otherCrises.map(crisis => crisis.map(one => signed(one.title, one.text, one.published))),
    ]
    const all = byTime(crises.flat())
    const { situations } = placeAll(all)
    const found = crises.map(
      crisis => new Set(situations.filter((_, at) => crisis.includes(all[at] as Signature))),
    )
    expect(crises.map(crisis => crisis.length)).toEqual([30, 4, 4])
    expect(found.map(one => one.size)).toEqual([1, 1, 1])
    expect(new Set(found.flatMap(one => [...one])).size).toBe(3)
  })

  it('takes the day of a report without one from its dateline', async () => {
    const nineteenth = (await exercise())[18]
    expect(nineteenth?.published).toBe(Date.UTC(2024, 2, 8) / 60_000)
  })
})

const FIRE =
  'Flames destroyed the Alder Mill in Corvane on Sunday night. Fire chief Mira Sandoz said 40 workers had escaped.'
const FIRE_AGAIN =
  'Fire chief Mira Sandoz said flames had destroyed the Alder Mill in Corvane. All 40 workers escaped on Sunday.'

describe('events', () => {
  it('brings two tellings of one fire together and says why', () => {
    const { event, situation } = placeAfter(
      signed('Mill burns in Corvane', FIRE),
      signed('Alder Mill destroyed', FIRE_AGAIN),
    )
    expect(event.isNew).toBe(false)
    expect(event.score).toBeGreaterThan(1)
    expect(event.because).toMatch(/“corvan”/)
    expect(situation.isNew).toBe(false)
  })

  it('keeps reports of one pattern apart that differ in a place', () => {
    const won = (place: string) =>
      signed(
        `Hale wins ${place} vote`,
        `Governor Tessa Hale won the vote in ${place} on Tuesday, her party said. She thanked the volunteers and promised lower taxes.`,
      )
    expect(placeAfter(won('Norwick'), won('Estmark')).event.isNew).toBe(true)
    const again = signed(
      'Norwick votes for Hale',
      'Tessa Hale, the governor, won the vote in Norwick on Tuesday.',
    )
    expect(placeAfter(won('Norwick'), again).event.isNew).toBe(false)
  })

  it('keeps reports of one pattern apart that differ in a number', () => {
    const day = (number: number) =>
      signed(
        `Siege of Karsk enters day ${number}`,
        `The siege of Karsk entered day ${number}. Shops in Karsk were closed.`,
      )
    expect(placeAfter(day(12), day(21)).event.isNew).toBe(true)
  })

  it('needs a name, place or number beside the words', () => {
    const first = signed(
      null,
      'the river rose in the night and the families left their houses by boat, rescuers said',
    )
    const second = signed(
      null,
      'rescuers brought families out by boat when their street flooded, and the river still rose',
    )
    expect(placeAfter(first, second).event.isNew).toBe(true)
  })

  it('lets an event grow old', () => {
    const at = (published: string) =>
      placeAfter(signed('Mill burns', FIRE, '2024-03-04'), signed('Alder Mill', FIRE_AGAIN, published))
    expect(at('2024-03-05').event.isNew).toBe(false)
    expect(at('2024-06-05').event.isNew).toBe(true)
  })

  it('proposes to merge two events that a report shows to be one', () => {
    const [one, two, bridge] = [
      signed('Mill burns in Corvane', FIRE),
      signed('Alder Mill destroyed', FIRE_AGAIN),
      signed('Alder Mill in Corvane destroyed by flames', `${FIRE} ${FIRE_AGAIN}`),
    ] as const
    const apart = [
      { signature: one, event: 'v-1', situation: 'u-1' },
      { signature: two, event: 'v-2', situation: 'u-2' },
    ]
    const { merges } = placeReport(bridge, apart)
    expect(merges.map(merge => [merge.level, [...merge.merge].sort()])).toEqual([
      ['event', ['v-1', 'v-2']],
      ['situation', ['u-1', 'u-2']],
    ])
  })

  it('gives a report without words an event of its own', () => {
    const { event, situation } = placeReport(signed(null, ''), [])
    expect([event.isNew, situation.isNew]).toEqual([true, true])
    expect(event.because).toBe('It has no words to compare.')
  })
})

describe('placing', () => {
  it('gives the same decision for the same candidates in any order, and each time', async () => {
    const [last, ...known] = (await exercise()).reverse()
    const candidates = known.map((signature, at) => ({
      signature,
      event: `v-${at % 5}`,
      situation: `u-${at % 2}`,
    }))
    const placed = placeReport(last as Signature, candidates)
    expect(placeReport(last as Signature, [...candidates].reverse())).toEqual(placed)
    expect(placeReport(JSON.parse(JSON.stringify(last)), candidates)).toEqual(placed)
  })

  it('names a new event and situation after the first report alone', () => {
    const [one, other] = [signed('Mill burns in Corvane', FIRE), signed(null, 'Ana Lund swam to Estmark.')]
    expect(placeAfter(other, one).event.id).toBe(placeReport(one, []).event.id)
    expect(placeReport(one, []).event.id).toMatch(/^v-[0-9a-f]{16}$/)
    expect(placeReport(one, []).situation.id).toMatch(/^u-[0-9a-f]{16}$/)
  })

  it('keeps signatures and keys small, whatever the text', () => {
    const hostile = [
      'Ж'.repeat(10_000),
      '漢字'.repeat(6_000),
      'Aaa.'.repeat(6_000),
      `${'"\\'.repeat(2_000)}x`,
      '\ud800 Ab'.repeat(2_000),
    ]
    const words = Array.from({ length: 1_000 }, (_, at) => `Жшч${at.toString(36)}щыюьэжфцчшщъыьэюя`).join(' ')
    for (const text of [...hostile, words]) {
      const signature = signed('Ш'.repeat(2_000), text)
      expect(Buffer.byteLength(JSON.stringify(signature))).toBeLessThan(2_000)
      expect(storyKeysOf(signature).length).toBeLessThanOrEqual(16)
      for (const key of storyKeysOf(signature)) expect(key).toBe(key | 0)
    }
  })
})
