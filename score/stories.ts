/**
 * Reports that tell of one event, in ECB+: reports come one by one and each is placed among those before it. B³ precision,
 * recall and F1 (Bagga and Baldwin 1998): for each report, how many of those put with it belong with it, and how many of those
 * that belong with it were put with it. Events are the folders; topics, pairs of look-alike events, are told beside situations.
 *
 * Thresholds were chosen on the odd topics; the even ones are measured. Times of publication are not given.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReport } from '../src/engine/read-report.ts'
import { placedAs, placeReport } from '../src/ledger/stories/place-report.ts'
import { type Signature, signatureOf } from '../src/ledger/stories/signature.ts'
import { storyIndex } from '../src/ledger/stories/story-index.ts'
import { toReport } from '../src/text/report.ts'
import type { Measure, ScoredError, Scorer, Tag } from './scorer.ts'

/** A report with the event and topic it is of. */
export type Filed = {
  readonly file: string
  readonly title: string
  readonly event: string
  readonly topic: string
  readonly signature: Signature
}

/** Where each report ended up. */
export type Groups = { readonly events: readonly string[]; readonly situations: readonly string[] }

/** Orders: by file name, and so many shuffled ones. */
const SHUFFLED = 6

export const scorer: Scorer = {
  definition: 'B³ precision, recall and F1 over reports, mean of seven orders',
  folder: 'ecbplus',
  score: async (folder, tag) => {
    const filed = await readFiled(folder, tag)
    const half = (odd: number) => filed.filter(one => Number(one.topic) % 2 === odd)
    return {
      title: 'reports brought together into events and situations',
      measures: [
        ...measures('all', filed),
        ...measures('odd topics, chosen on', half(1)),
        ...measures('even topics, measured', half(0)),
      ],
      errors: errorsOf(filed, placeAll(filed).events),
    }
  },
}

async function readFiled(folder: string, tag: Tag): Promise<Filed[]> {
  const filed: Filed[] = []
  for (const event of readdirSync(folder).sort()) {
    for (const file of readdirSync(join(folder, event)).sort()) {
      const { title, text } = JSON.parse(readFileSync(join(folder, event, file), 'utf8'))
      const report = toReport(text, { title })
      const signature = signatureOf(readReport(report, (await tag(report)) ?? undefined))
      filed.push({ file, title, event, topic: event.replace(/\D+$/, ''), signature })
    }
  }
  return filed
}

/** Places the reports in their order and carries out the merges proposed. */
export function placeAll(filed: readonly { readonly signature: Signature }[]): Groups {
  const index = storyIndex()
  const placements = filed.map(({ signature }) => {
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

export type BCubed = { readonly precision: number; readonly recall: number; readonly f1: number }

/** In per cent. */
export function bCubed(found: readonly string[], gold: readonly string[]): BCubed {
  const ofFound = countsOf(found)
  const ofGold = countsOf(gold)
  const ofBoth = countsOf(found.map((one, at) => `${one} ${gold[at]}`))
  let precision = 0
  let recall = 0
  for (const [at, one] of found.entries()) {
    const right = ofBoth.get(`${one} ${gold[at]}`) ?? 0
    precision += right / (ofFound.get(one) ?? 1)
    recall += right / (ofGold.get(gold[at] ?? '') ?? 1)
  }
  precision *= 100 / found.length
  recall *= 100 / found.length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function measures(name: string, filed: readonly Filed[]): Measure[] {
  const runs = ordersOf(filed).map(order => ({ order, groups: placeAll(order) }))
  const level = (title: string, found: keyof Groups, gold: 'event' | 'topic'): Measure[] => {
    const all = runs.map(({ order, groups }) =>
      bCubed(
        groups[found],
        order.map(one => one[gold]),
      ),
    )
    const mean = (key: keyof BCubed) => all.reduce((sum, one) => sum + one[key], 0) / all.length
    return [
      { name: `${name}: ${title}, precision`, value: mean('precision') },
      { name: `${name}: ${title}, recall`, value: mean('recall') },
      { name: `${name}: ${title}, F1`, value: mean('f1') },
      { name: `${name}: ${title}, F1 by file names`, value: all[0]?.f1 ?? 0 },
      { name: `${name}: ${title}, F1 of the worst order`, value: Math.min(...all.map(one => one.f1)) },
    ]
  }
  const groups = runs.map(run => new Set(run.groups.events).size)
  return [
    { name: `${name}: reports`, value: filed.length, count: true },
    { name: `${name}: events there are`, value: new Set(filed.map(one => one.event)).size, count: true },
    {
      name: `${name}: events found, mean`,
      value: groups.reduce((sum, one) => sum + one, 0) / groups.length,
    },
    ...level('events', 'events', 'event'),
    ...level('topics by situations', 'situations', 'topic'),
  ]
}

function ordersOf<T>(items: readonly T[]): T[][] {
  return [[...items], ...Array.from({ length: SHUFFLED }, (_, seed) => shuffled(items, seed + 1))]
}

/** The same order every time (Fisher and Yates, drawn by a linear congruence). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const mixed = [...items]
  let state = seed
  for (let last = mixed.length - 1; last > 0; last--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const other = Math.floor((state / 2_147_483_648) * (last + 1))
    const held = mixed[last] as T
    mixed[last] = mixed[other] as T
    mixed[other] = held
  }
  return mixed
}

/** Groups found that mix events, and events that lie in several groups; in the order of file names. */
function errorsOf(filed: readonly Filed[], found: readonly string[]): ScoredError[] {
  const mixed = grouped(found, filed).filter(group => new Set(group.map(one => one.event)).size > 1)
  const at = new Map(filed.map((one, index) => [one, found[index] ?? '']))
  const parted = grouped(
    filed.map(one => one.event),
    filed,
  ).filter(group => new Set(group.map(one => at.get(one))).size > 1)
  return [
    ...mixed.map(group => ({
      where: [...countsOf(group.map(one => one.event))]
        .map(([event, count]) => `${count} of ${event}`)
        .join(', '),
      words: group.map(one => `${one.file}: ${one.title}`).join('\n    '),
      problem: 'several events brought together',
    })),
    ...parted.map(group => ({
      where: group[0]?.event ?? '',
      words: grouped(
        group.map(one => at.get(one) ?? ''),
        group,
      )
        .map(part => `${part.length}: ${part[0]?.file} ${part[0]?.title}`)
        .join('\n    '),
      problem: 'one event in several groups',
    })),
  ]
}

function grouped(keys: readonly string[], filed: readonly Filed[]): Filed[][] {
  const groups = new Map<string, Filed[]>()
  for (const [index, one] of filed.entries()) {
    const key = keys[index] ?? ''
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}
