/** What a store must do, whatever database is behind it: run for PGlite and for a PostgreSQL server by store.test.ts. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '../src/ledger/entries/entry.ts'
import type { Correction } from '../src/ledger/situation/correction.ts'
import { openStore } from '../src/store/open-store.ts'
import type { AsOf, Store } from '../src/store/store.ts'
import { digest } from '../src/text/report.ts'
import { inventedAddition, SITUATION } from './support/invented-rows.ts'
import { additionOf } from './support/store-rows.ts'

const LATE: AsOf = { asOf: '2030-01-01T00:00', clock: 'published' }

/** `where` gives a new place each time. */
export function storeSuite(where: () => Promise<string>): void {
  let store: Store
  let place: string
  beforeAll(async () => {
    place = await where()
    store = await openStore(place)
  })
  afterAll(async () => {
    await store?.close()
  })
  const fresh = (name: string) => `s-${name}`

  describe('append', () => {
    it('keeps reports and entries as they were given', async () => {
      const additions = [0, 1, 2].map(number => inventedAddition(number, { situation: fresh('kept') }))
      await store.append(additions)
      for (const { report, text, sha256, entries } of additions) {
        expect(await store.report(report.id)).toEqual({ row: report, text, sha256 })
        expect(await store.entriesOf(report.id)).toEqual(entries)
        expect(await store.entry(entries[3]?.id ?? '')).toEqual(entries[3])
      }
      expect(Object.keys((await store.entriesOf(additions[0]?.report.id ?? ''))[0] ?? {})).toEqual(
        Object.keys(additions[0]?.entries[0] ?? {}),
      )
    })
    it('does once what is asked twice, in one call or in two', async () => {
      const situation = fresh('twice')
      const one = additionOf('twice', { situation, matters: ['m-a', 'm-b'] })
      await store.append([one, one])
      await store.append([one, additionOf('twice more', { situation })])
      const record = await store.record({ situation, ...LATE })
      expect(record.reports).toHaveLength(2)
      expect(record.entries).toHaveLength(3)
      expect(await store.known([one.report.id, 'r-none'])).toEqual(new Set([one.report.id]))
    })
    it('adds all of a call or nothing', async () => {
      const situation = fresh('nothing')
      const good = additionOf('good', { situation })
      const bad = additionOf('bad', { situation })
      const wrong = { ...bad, report: { ...bad.report, recorded: 'no moment' } }
      await expect(store.append([good, wrong])).rejects.toThrow()
      expect(await store.known([good.report.id])).toEqual(new Set())
      await store.append([good])
      expect(await store.known([good.report.id])).toEqual(new Set([good.report.id]))
    })
    it('takes calls that come at once, each whole', async () => {
      const situation = fresh('at once')
      const many = Array.from({ length: 12 }, (_, index) => additionOf(`at once ${index}`, { situation }))
      await Promise.all(many.map(one => store.append([one])))
      expect((await store.record({ situation, ...LATE })).reports).toHaveLength(12)
    })
    it('comes back exactly, whatever UTF-16 it is', async () => {
      const unit = fc.oneof(
        fc.constantFrom(
          '\0',
          '\ue000',
          '\ud800',
          '\udc00',
          '\ud83d\ude00',
          '\\u0000',
          '"',
          '\ue0000000',
          '\ufeff',
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
      )
      const anyText = fc.array(unit, { maxLength: 20 }).map(parts => parts.join(''))
      let run = 0
      await fc.assert(
        fc.asyncProperty(anyText, anyText, async (text, words) => {
          const one = additionOf(`text ${++run}`, { text, words, situation: fresh('text') })
          const story = { [words]: [text, { deep: words }] }
          await store.append([{ ...one, story }])
          const kept = await store.report(one.report.id)
          expect(kept?.text).toBe(text)
          expect(digest(kept?.text ?? '', 64)).toBe(one.sha256)
          expect(await store.entriesOf(one.report.id)).toEqual(one.entries)
          expect((await store.allStories()).find(kept => kept.report === one.report.id)?.story).toEqual(story)
        }),
        { numRuns: 60 },
      )
    })
    it('may be large', async () => {
      const one = additionOf('large', { text: 'Lapus. '.repeat(700_000) })
      await store.append([one])
      expect((await store.report(one.report.id))?.text.length).toBe(one.text.length)
    })
    it('is nothing to a name that is no report', async () => {
      expect(await store.report("r-'; drop table report; --\0")).toBeNull()
      expect(await store.entry('')).toBeNull()
    })
  })

  describe('figures and times', () => {
    it('are kept whatever numbers and times they have', async () => {
      const situation = fresh('odd')
      const figures: [number | null, number | null][] = [
        [0, 0],
        [null, null],
        [3001, null],
        [null, 9],
        [2.5, 2.5],
        [1e300, 1e308],
        [-1e300, 2 ** 63],
        [2 ** 53, null],
        [7, 3],
      ]
      const times: [string | null, string | null][] = [
        ['2024-03-05T00:00', '2024-03-05T00:00'],
        [null, null],
        ['2024-02-30T00:00', '2024-03-01T00:00'],
        ['0000-01-01T00:00', null],
        ['2024-03-06T00:00', '2024-03-05T00:00'],
        ['XXXX', null],
      ]
      const one = additionOf('odd', {
        situation,
        matters: [...figures, ...times].map((_, n) => `m-odd ${n}`),
      })
      const entries = one.entries.map((entry, index) => {
        const [low, high] = figures[index] ?? [1, 2]
        const [from, to] = times[index - figures.length] ?? [null, null]
        const claim = { ...entry.claim, low, high }
        return {
          ...entry,
          kind: 'figure',
          claim,
          clocks: { ...entry.clocks, happened: { from, to } },
        } as Entry
      })
      await store.append([{ ...one, entries }])
      expect(await store.entriesOf(one.report.id)).toEqual(entries)
    })
  })

  describe('candidates', () => {
    it('are those with most keys in common, best first', async () => {
      const withKeys = (name: string, bands: number[]) => ({
        ...additionOf(name),
        bands,
      })
      await store.append([
        withKeys('keys 1', [1, 2, 3, -2147483648]),
        withKeys('keys 2', [2, 3, 4, 5]),
        withKeys('keys 3', [5, 6]),
      ])
      const titles = async (bands: number[], limit: number) =>
        (await store.copyCandidates(bands, limit)).map(one => [one.title, one.shared])
      expect(await titles([2, 3, 1, -2147483648, 3], 20)).toEqual([
        ['keys 1', 4],
        ['keys 2', 2],
      ])
      expect(await titles([2, 3, 5], 1)).toEqual([['keys 2', 3]])
      expect(await titles([77], 20)).toEqual([])
      expect(await titles([], 20)).toEqual([])
    })
    it('of entries are of their situation and kind', async () => {
      const situation = fresh('entry keys')
      const withKeys = (name: string, told: { situation: string; kind: string; keys: number[] }) => {
        const one = additionOf(name, told)
        const entries = one.entries.map(entry => ({ ...entry, kind: told.kind, keys: told.keys }) as Entry)
        return { ...one, entries }
      }
      const [best, less, ...others] = [
        withKeys('entry keys 1', { situation, kind: 'statement', keys: [1, 2, 3] }),
        withKeys('entry keys 2', { situation, kind: 'statement', keys: [3, 4] }),
        withKeys('entry keys 3', { situation, kind: 'event', keys: [1, 2, 3] }),
        withKeys('entry keys 4', { situation: fresh('another'), kind: 'statement', keys: [1, 2, 3] }),
      ]
      await store.append([best, less, ...others].filter(one => one !== undefined))
      const found = await store.entryCandidates({
        kind: 'statement',
        asked: [{ situation, keys: [3, 2, 1] }],
        limit: 5,
      })
      expect(found).toEqual([...(best?.entries ?? []), ...(less?.entries ?? [])])
    })
  })

  describe('actors', () => {
    it('have every name they were given, how often, and when they were last heard of', async () => {
      const heard = (name: string, known: string, times: number) => {
        const one = additionOf(name, { known })
        const row = { actor: 'a-ilinca', report: one.report.id, because: 'named in full' }
        return {
          ...one,
          actors: [{ id: 'a-ilinca', kind: 'person' as const, name: 'Ilinca Morar' }],
          names: [
            { ...row, name: 'Ilinca Morar', role: 'spokeswoman', times },
            { ...row, name: 'Morar', role: null, times: 1 },
          ],
        }
      }
      await store.append([heard('actor 1', '2024-03-05T10:00', 2), heard('actor 2', '2024-03-07', 3)])
      const wanted = {
        id: 'a-ilinca',
        kind: 'person',
        name: 'Ilinca Morar',
        names: [
          { name: 'Ilinca Morar', times: 5 },
          { name: 'Morar', times: 2 },
        ],
        roles: ['spokeswoman'],
        heard: '2024-03-08T00:00',
        situations: ['s-1'],
      }
      expect(await store.actors(['a-ilinca', 'a-none'])).toEqual([wanted])
      expect((await store.allActors()).find(one => one.id === 'a-ilinca')).toEqual(wanted)
    })
  })

  describe('record', () => {
    const situation = fresh('record')
    const times = [
      ['day 4', '2024-03-04', '2024-03-06T08:00:00.000Z'],
      ['morning', '2024-03-05T08:30', '2024-03-05T09:00:00.000Z'],
      ['evening', '2024-03-05T20:00', '2024-03-05T20:00:00.500Z'],
      ['day 5', '2024-03-05', '2024-03-05T21:00:00.000Z'],
    ] as const
    beforeAll(async () => {
      await store.append(
        times.map(([name, known, recorded]) =>
          additionOf(`record ${name}`, { known, recorded, situation, matters: ['m-r', `m-r ${name}`] }),
        ),
      )
      await store.append([additionOf('elsewhere', { situation: fresh('elsewhere'), matters: ['m-r'] })])
    })
    const titles = (rows: readonly { readonly title: string | null }[]) =>
      rows.map(row => row.title?.replace('record ', ''))
    const asOf = async (moment: string, clock: AsOf['clock'] = 'published') =>
      await store.record({ situation, asOf: moment, clock })

    it('holds what was known by then, and names what may have been', async () => {
      const noon = await asOf('2024-03-05T12:00')
      expect(titles(noon.reports)).toEqual(['day 4', 'morning'])
      expect(noon.entries).toHaveLength(4)
      expect(noon.undecided).toEqual([additionOf('record day 5').report.id])
      expect(noon.began).toBe('2024-03-04')
      expect(titles((await asOf('2024-03-05T08:29')).reports)).toEqual(['day 4'])
      expect(titles((await asOf('2024-03-05T08:30')).reports)).toEqual(['day 4', 'morning'])
      expect(titles((await asOf('2024-03-06T00:00')).reports)).toHaveLength(4)
      expect((await asOf('2024-03-06T00:00')).undecided).toEqual([])
      expect((await asOf('2024-03-03T00:00')).reports).toEqual([])
    })
    it('holds what was recorded by then, to the millisecond', async () => {
      expect(titles((await asOf('2024-03-05T20:00:00.499Z', 'recorded')).reports)).toEqual(['morning'])
      expect(titles((await asOf('2024-03-05T20:00:00.500Z', 'recorded')).reports)).toEqual([
        'morning',
        'evening',
      ])
    })
    it('of some matters holds what belongs to them', async () => {
      const record = await store.record({ situation, ...LATE, matters: ['m-r morning'] })
      expect(titles(record.reports)).toEqual(['morning'])
      expect(record.entries.map(entry => entry.matter)).toEqual(['m-r morning'])
      expect(record.actors.map(actor => actor.id)).toContain(record.reports[0]?.outletActor)
    })
    it('of some matters has the last names of an actor, and all of one that a person has split', async () => {
      const many = fresh('many names')
      const origin = 'a-many-names'
      const additions = Array.from({ length: 12 }, (_, index) => {
        const one = additionOf(`many names ${index}`, { situation: many, matters: ['m-names'] })
        const name = { actor: origin, report: one.report.id, name: `Name ${index}`, role: null, times: 1 }
        return {
          ...one,
          actors: [{ id: origin, kind: 'person' as const, name: 'Name 0' }],
          names: [{ ...name, because: 'named in full' }],
          entries: one.entries.map(entry => ({ ...entry, chain: { ...entry.chain, origin } })),
        }
      })
      await store.append(additions)
      const names = async () =>
        (await store.record({ situation: many, ...LATE, matters: ['m-names'] })).names
          .map(one => one.name)
          .sort()
      const all = additions.map((_, index) => `Name ${index}`)
      expect(await names()).toEqual(all.slice(4).sort())
      const what = { kind: 'split-actor', actor: origin, name: 'Name 1', report: null } as const
      await store.correct({
        id: 'k-split',
        by: 'Ana Exercise',
        recorded: '2031-01-01T00:00:00.000Z',
        note: null,
        what,
      })
      expect(await names()).toEqual(all.sort())
    })
    it('of some kinds and since a moment', async () => {
      const since = await store.record({ situation, ...LATE, since: '2024-03-05T08:30' })
      expect(titles(since.reports)).toEqual(['evening', 'day 5'])
      const [kind = 'event'] = since.entries.map(entry => entry.kind)
      const record = await store.record({ situation, ...LATE, kinds: [kind] })
      expect(record.entries).toHaveLength(8)
      expect((await store.record({ situation, ...LATE, kinds: [] })).entries).toEqual([])
    })
    it('has copies with both sides, where both were known', async () => {
      const [, copied] = times.map(([name]) => additionOf(`record ${name}`))
      const copy = additionOf('the copy', { situation: fresh('copies'), known: '2024-03-06T10:00' })
      const row = {
        report: copy.report.id,
        of: copied?.report.id ?? '',
        kind: 'reprint' as const,
        passages: [{ at: { start: 0, end: 4 }, inOther: { start: 2, end: 6 } }],
        shared: 0.875,
        because: 'seven of eight words',
      }
      await store.append([{ ...copy, copies: [row] }])
      const record = await store.record({ situation: copy.report.situation, ...LATE })
      expect(record.copies).toEqual([row])
      expect(record.reports.map(one => one.id).sort()).toEqual([row.of, row.report].sort())
      expect(await store.copiesOf(row.of)).toEqual([row])
      const before = await store.record({ situation, asOf: '2024-03-06T09:00', clock: 'published' })
      expect(before.copies).toEqual([])
    })
    it('refuses a moment that is none of its clock', async () => {
      await expect(asOf('yesterday')).rejects.toThrow('Not a moment of the published clock: yesterday.')
      await expect(asOf('2024-03-05T12:00', 'recorded')).rejects.toThrow('of the recorded clock')
      await expect(asOf('2024-13-05T12:00')).rejects.toThrow('Not a moment')
    })
  })

  describe('matters', () => {
    const situation = fresh('matters')
    beforeAll(async () => {
      const on = (name: string, known: string, matters: string[]) =>
        additionOf(`matters ${name}`, {
          known,
          recorded: `${known.slice(0, 10)}T23:00:00.000Z`,
          situation,
          matters,
        })
      await store.append([on('1', '2024-03-04T10:00', ['m-big', 'm-big', 'm-early'])])
      await store.append([on('2', '2024-03-05T10:00', ['m-big', 'm-two'])])
      await store.append([
        on('3', '2024-03-05T15:00', ['m-big', 'm-two']),
        on('4', '2024-03-06T10:00', ['m-late', 'm-big']),
      ])
    })
    const ask = async (
      by: 'reports' | 'last',
      moment: string,
      more: { limit?: number; since?: string } = {},
    ) =>
      (await store.matters({ situation, clock: 'published', asOf: moment, by, limit: 10, ...more })).map(
        one => [one.matter, one.reports, one.entries],
      )

    it('are counted as of a moment, most reports first', async () => {
      expect(await ask('reports', '2024-03-31T00:00')).toEqual([
        ['m-big', 4, 5],
        ['m-two', 2, 2],
        ['m-late', 1, 1],
        ['m-early', 1, 1],
      ])
      expect(await ask('reports', '2024-03-05T12:00')).toEqual([
        ['m-big', 2, 3],
        ['m-two', 1, 1],
        ['m-early', 1, 1],
      ])
      expect(await ask('reports', '2024-03-31T00:00', { limit: 1 })).toEqual([['m-big', 4, 5]])
      expect(await ask('reports', '2024-03-01T00:00')).toEqual([])
    })
    it('come latest first where that is asked', async () => {
      expect((await ask('last', '2024-03-31T00:00')).map(one => one[0])).toEqual([
        'm-big',
        'm-late',
        'm-two',
        'm-early',
      ])
      expect(await ask('last', '2024-03-05T12:00', { limit: 2 })).toEqual([
        ['m-big', 2, 3],
        ['m-two', 1, 1],
      ])
    })
    it('since a moment are those with something new, counted whole', async () => {
      expect(await ask('reports', '2024-03-31T00:00', { since: '2024-03-05T15:00' })).toEqual([
        ['m-big', 4, 5],
        ['m-late', 1, 1],
      ])
    })
    it('are counted by the recorded clock as well', async () => {
      const query = { situation, clock: 'recorded', by: 'reports', limit: 10 } as const
      const found = await store.matters({ ...query, asOf: '2024-03-05T23:00:00.000Z' })
      expect(found.map(one => [one.matter, one.reports, one.first, one.last])).toEqual([
        ['m-big', 3, '2024-03-04T23:00:00.000Z', '2024-03-05T23:00:00.000Z'],
        ['m-two', 2, '2024-03-05T23:00:00.000Z', '2024-03-05T23:00:00.000Z'],
        ['m-early', 1, '2024-03-04T23:00:00.000Z', '2024-03-04T23:00:00.000Z'],
      ])
    })
    it('are counted as a count of all entries gives it, at any moment', async () => {
      const many = fresh('many matters')
      const additions = Array.from({ length: 90 }, (_, number) =>
        inventedAddition(number, { situation: many, aDay: 9 }),
      )
      for (let first = 0; first < 90; first += 7) await store.append(additions.slice(first, first + 7))
      for (const moment of ['2024-03-06T00:00', '2024-03-09T13:00', '2024-03-12T23:59', '2024-04-01T00:00']) {
        const counted = countByHand(
          additions.flatMap(one => one.entries),
          moment,
        )
        for (const limit of [5, 10_000]) {
          const found = await store.matters({
            situation: many,
            clock: 'published',
            asOf: moment,
            by: 'reports',
            limit,
          })
          expect(found).toEqual(counted.slice(0, limit))
        }
      }
    })
  })

  describe('search', () => {
    it('finds entries by their words, latest first, as of a moment', async () => {
      const situation = fresh('search')
      await store.append([
        additionOf('search 1', { situation, known: '2024-03-04', words: 'The DAM at Šomcuta gave way' }),
        additionOf('search 2', { situation, known: '2024-03-05T10:00', words: 'The dam holds' }),
        additionOf('search 3', { situation, known: '2024-03-06T10:00', words: 'Damage at the bridge' }),
      ])
      const found = async (words: string, moment = LATE.asOf, limit = 10) =>
        (await store.search({ situation, clock: 'published', asOf: moment, words, limit })).map(
          one => one.words,
        )
      expect(await found('dam')).toEqual(['The dam holds', 'The DAM at Šomcuta gave way'])
      expect(await found('dam', '2024-03-05T09:00')).toEqual(['The DAM at Šomcuta gave way'])
      expect(await found('somcuta dam')).toEqual(['The DAM at Šomcuta gave way'])
      expect(await found('dam', LATE.asOf, 1)).toEqual(['The dam holds'])
      expect(await found('lapus')).toHaveLength(3)
      expect(await found("'; --")).toEqual([])
    })
  })

  describe('what people add', () => {
    it('is kept in the order in which it was recorded', async () => {
      const correction = (id: string, recorded: string): Correction => ({
        id,
        by: 'Ana Exercise',
        recorded,
        note: null,
        what: { kind: 'dismiss', claim: `f-${id}` },
      })
      const [late, early] = [
        correction('k-1', '2024-03-05T12:00:00.000Z'),
        correction('k-2', '2024-03-05T10:00:00.000Z'),
      ]
      await store.correct(late)
      await store.correct(early)
      await store.correct({ ...late, by: 'somebody else' })
      expect((await store.corrections()).slice(0, 2)).toEqual([early, late])
      const then = {
        situation: fresh('record'),
        asOf: '2024-03-05T11:00:00.000Z',
        clock: 'recorded',
      } as const
      expect((await store.record(then)).corrections).toEqual([early])
    })
    it('names situations, the last name counting', async () => {
      const situation = fresh('named')
      await store.append([
        additionOf('named 1', { situation, known: '2024-03-05' }),
        additionOf('named 2', { situation, known: '2024-03-04T10:00' }),
      ])
      const find = async () => (await store.situations()).find(one => one.id === situation)
      expect(await find()).toEqual({
        id: situation,
        name: null,
        title: 'named 2',
        reports: 2,
        first: { from: '2024-03-04T10:00', to: '2024-03-04T10:00' },
        last: { from: '2024-03-05T00:00', to: '2024-03-06T00:00' },
      })
      const by = 'Ana Exercise'
      await store.nameSituation({ situation, name: 'Lapus', by, recorded: '2024-03-06T10:00:00.000Z' })
      await store.nameSituation({ situation, name: 'Lapus dam', by, recorded: '2024-03-07T10:00:00.000Z' })
      expect((await find())?.name).toBe('Lapus dam')
      const then = { situation, asOf: '2024-03-06T11:00:00.000Z', clock: 'recorded' } as const
      expect((await store.record(then)).name).toBe('Lapus')
    })
    it('remembers up to where somebody has seen the changes', async () => {
      expect(await store.looked('ana', 's-1')).toBeNull()
      await store.setLooked('ana', 's-1', '2024-03-05T12:00')
      await store.setLooked('ana', 's-1', '2024-03-06T12:00')
      await store.setLooked('ion', 's-1', '2024-03-04T12:00')
      expect(await store.looked('ana', 's-1')).toBe('2024-03-06T12:00')
    })
  })

  describe('all', () => {
    it('gives every entry with its report, in the order in which they were recorded', async () => {
      const situation = fresh('all')
      const additions = Array.from({ length: 45 }, (_, number) => inventedAddition(number, { situation }))
      await store.append(additions)
      const seen: [string, string][] = []
      for await (const { entry, report } of store.all({ situation })) seen.push([entry.id, report.id])
      expect(seen).toEqual(
        additions.flatMap(({ entries, report }) => entries.map(entry => [entry.id, report.id])),
      )
      let figures = 0
      for await (const { entry } of store.all({ situation, kinds: ['figure'], asOf: '2024-03-04T01:00' })) {
        expect(entry.kind).toBe('figure')
        expect(entry.clocks.known.to <= '2024-03-04T01:00').toBe(true)
        figures++
      }
      expect(figures).toBeGreaterThan(0)
    })
  })

  it('is as it was when it is opened again', async () => {
    const before = await store.record({ situation: fresh('record'), ...LATE })
    await store.close()
    store = await openStore(place)
    expect(await store.record({ situation: fresh('record'), ...LATE })).toEqual(before)
    expect(SITUATION).not.toBe(fresh('record'))
  })
}

/** As `matters` by reports must have it. */
function countByHand(entries: readonly Entry[], moment: string): object[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (entry.clocks.known.to > moment) continue
    const key = `${entry.kind} ${entry.matter}`
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  const all = [...groups].map(([key, group]) => {
    const times = group.map(entry => entry.clocks.known.to).sort()
    const reports = new Set(group.map(entry => entry.report)).size
    const [first] = group
    return {
      key,
      matter: first?.matter,
      kind: first?.kind,
      reports,
      entries: group.length,
      first: times[0],
      last: times.at(-1),
    }
  })
  all.sort(
    (a, b) => b.reports - a.reports || (b.last ?? '').localeCompare(a.last ?? '') || (a.key < b.key ? -1 : 1),
  )
  return all.map(({ key: _, ...row }) => row)
}
