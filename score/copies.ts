/**
 * Copies among pairs of reports: those told by reading (`copies/README.md`) and made ones (`copies/reprints.ts`).
 *
 * Every kind but `none` counts as "copy". Thresholds were chosen on one half of each set; measured is the other half. Pairs
 * are parted by the first document, those of ECB+ by topic. What a record finds, which compares only reports with a band
 * key in common, is told beside.
 */
import { readFileSync } from 'node:fs'
import { bandsOf } from '../src/ledger/copies/bands.ts'
import { type Copy, copyOf, toComparable } from '../src/ledger/copies/copy-of.ts'
import { sketchOf } from '../src/ledger/copies/sketch.ts'
import { hashOf } from '../src/ledger/copies/words.ts'
import { type Pair, polnearTexts, readPairs } from './copies/labelled-pairs.ts'
import { makePairs } from './copies/reprints.ts'
import { f1, type Measure, type Score, type Scorer } from './scorer.ts'

const GOLD = new URL('copies/pairs.tsv', import.meta.url)
const MADE = 200

/** A pair as it is scored: where it is from, which half it lies in, and what was told. */
export type Told = {
  readonly where: string
  readonly texts: readonly [string, string]
  readonly copy: boolean
  readonly why: string
  readonly half: 'chosen on' | 'measured'
}

type Compared = { readonly told: Told; readonly found: Copy; readonly indexed: boolean }

export const scorer: Scorer = {
  definition: 'precision, recall and F1 of the pairs called copies',
  folder: '',
  score: folder => {
    const labelled = labelledIn(folder).map(compare)
    const made = madeIn(folder).map(compare)
    const all = [...labelled, ...made]
    return {
      title: 'pairs of reports that are copies',
      measures: [...measures('labelled', labelled), ...measures('made', made)],
      errors: all.filter(one => isWrong(one)).map(toError),
    } satisfies Score
  },
}

export function labelledIn(folder: string): Told[] {
  return readPairs(readFileSync(GOLD, 'utf8'), folder).map(pair => ({
    where: `${pair.corpus} ${pair.names.join(' ')}`,
    texts: pair.texts,
    copy: pair.copy,
    why: pair.reason,
    half: halfOf(storyOf(pair)),
  }))
}

export function madeIn(folder: string): Told[] {
  return makePairs(polnearTexts(folder), MADE).map((pair, index) => ({
    where: `made ${index}`,
    texts: pair.texts,
    copy: pair.copy,
    why: pair.edits.join(', '),
    half: index % 4 < 2 ? 'chosen on' : 'measured',
  }))
}

function storyOf({ corpus, names: [first] }: Pair): string {
  return corpus === 'ecbplus' ? first.replace(/\D.*$/, '') : first
}

function halfOf(story: string): Told['half'] {
  return (hashOf(`half ${story}`) & 1) === 0 ? 'chosen on' : 'measured'
}

function compare(told: Told): Compared {
  const [a, b] = [toComparable(told.texts[0]), toComparable(told.texts[1])]
  const keys = new Set(bandsOf(sketchOf(a.words)))
  return { told, found: copyOf(a, b), indexed: bandsOf(sketchOf(b.words)).some(key => keys.has(key)) }
}

function measures(name: string, compared: readonly Compared[]): Measure[] {
  return (['measured', 'chosen on'] as const).flatMap(half => {
    const part = compared.filter(one => one.told.half === half)
    const copies = part.filter(one => one.told.copy)
    const found = part.filter(one => one.found.kind !== 'none')
    const right = found.filter(one => one.told.copy)
    const { precision, recall, f1: both } = f1(right.length, found.length, copies.length)
    const met = right.filter(one => one.indexed).length
    return [
      { name: `${name}, ${half}: pairs`, value: part.length, count: true },
      { name: `${name}, ${half}: of them copies`, value: copies.length, count: true },
      { name: `${name}, ${half}: precision`, value: precision },
      { name: `${name}, ${half}: recall`, value: recall },
      { name: `${name}, ${half}: F1`, value: both },
      { name: `${name}, ${half}: recall of what has a key in common`, value: (100 * met) / copies.length },
    ]
  })
}

function isWrong({ told, found }: Compared): boolean {
  return told.copy !== (found.kind !== 'none')
}

function toError({ told, found }: Compared): Score['errors'][number] {
  return {
    where: `${told.where} (${told.half})`,
    words: told.why,
    problem: `${told.copy ? 'a copy' : 'no copy'}, called ${found.kind}: ${found.because}`,
  }
}
