/**
 * Pairs of names from nomenklatura's name_bench, each marked as one actor's or two: F1 of the pairs said to be one (`same` or
 * `likely`), over all and by group and schema, and how many of the pairs that are one share a key in the index of names.
 *
 * A company, an organisation and a vessel are asked as organisations, a "legal entity", which may be a person, as of no known kind.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameKeys } from '../src/ledger/names/name-keys.ts'
import { type ActorKind, sameName } from '../src/ledger/names/same-name.ts'
import { readTableOf } from './comma-separated.ts'
import { f1, type Measure, type Score, type ScoredError, type Scorer } from './scorer.ts'

export type NamePair = {
  readonly group: string
  readonly schema: string
  readonly a: string
  readonly b: string
  readonly isOne: boolean
}

const KINDS: ReadonlyMap<string, ActorKind> = new Map([
  ['Person', 'person'],
  ['LegalEntity', 'unknown'],
])

export const scorer: Scorer = {
  definition:
    'precision, recall and F1 of pairs marked as matching, as nomenklatura’s name_bench counts them',
  folder: 'names',
  score: folder => scorePairs(pairsOf(readFileSync(join(folder, 'name_bench.csv'), 'utf8'))),
}

export function pairsOf(text: string): NamePair[] {
  return readTableOf(text).map(row => ({
    group: row['case_group'] ?? '',
    schema: row['schema'] ?? '',
    a: row['name1'] ?? '',
    b: row['name2'] ?? '',
    isOne: row['is_match'] === 'true',
  }))
}

type Judged = NamePair & {
  readonly said: boolean
  readonly sure: boolean
  readonly because: string
  readonly meet: boolean
}

export function scorePairs(pairs: readonly NamePair[]): Score {
  const judged = pairs.map(judge)
  const parts = (name: 'group' | 'schema') =>
    [...new Set(pairs.map(pair => pair[name]))].flatMap(part =>
      measures(
        `${part}: `,
        judged.filter(pair => pair[name] === part),
      ),
    )
  return {
    title: 'pairs of names, one actor or two',
    measures: [...measures('', judged), ...parts('group'), ...parts('schema')],
    errors: judged.flatMap(errorOf),
  }
}

function judge(pair: NamePair): Judged {
  const kind = KINDS.get(pair.schema) ?? 'organisation'
  const a = { name: pair.a, kind }
  const b = { name: pair.b, kind }
  const { verdict, because } = sameName(a, b)
  const keys = nameKeys(b)
  return {
    ...pair,
    said: verdict !== 'other',
    sure: verdict === 'same',
    because: `${verdict}: ${because}`,
    meet: nameKeys(a).some(key => keys.includes(key)),
  }
}

function measures(prefix: string, pairs: readonly Judged[]): Measure[] {
  const count = (test: (pair: Judged) => boolean) => pairs.filter(test).length
  const ones = count(pair => pair.isOne)
  const all = f1(
    count(pair => pair.isOne && pair.said),
    count(pair => pair.said),
    ones,
  )
  const share = (part: number, whole: number) => f1(part, whole, whole).recall
  const sure = count(pair => pair.sure)
  return [
    { name: `${prefix}pairs`, value: pairs.length, count: true },
    { name: `${prefix}P`, value: all.precision },
    { name: `${prefix}R`, value: all.recall },
    { name: `${prefix}F1`, value: all.f1 },
    { name: `${prefix}said "same"`, value: sure, count: true },
    {
      name: `${prefix}P of "same"`,
      value: share(
        count(pair => pair.isOne && pair.sure),
        sure,
      ),
    },
    {
      name: `${prefix}R of keys`,
      value: share(
        count(pair => pair.isOne && pair.meet),
        ones,
      ),
    },
    {
      name: `${prefix}R of keys, pairs found`,
      value: share(
        count(pair => pair.isOne && pair.said && pair.meet),
        count(pair => pair.isOne && pair.said),
      ),
    },
  ]
}

function errorOf(pair: Judged): ScoredError[] {
  const where = `${pair.group} ${pair.schema}`
  const words = `${pair.a} | ${pair.b}`
  if (pair.isOne !== pair.said)
    return [{ where, words, problem: `${pair.isOne ? 'is one' : 'are two'}, said ${pair.because}` }]
  return pair.isOne && !pair.meet ? [{ where, words, problem: 'is one, and no key is shared' }] : []
}
