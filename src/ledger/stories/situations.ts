/**
 * A report that tells of no known event → the situation it belongs to all the same: one crisis over weeks is held together by
 * its names and places, not by its words. "Romania" alone, or a ministry that speaks in every crisis, holds nothing together.
 */

import { rarityOf } from '../../language/en/word-rarity.ts'
import { type Comparable, daysBetween, isName } from './alike.ts'
import { type KnownReport, membersBy } from './known-report.ts'

export type SituationMatch = {
  readonly situation: string
  /** 1 is just enough to join. */
  readonly score: number
  /** The names it rests on, the weightiest first. */
  readonly names: readonly string[]
}

/** Share of the report's names, by weight, that the situation must know. */
const SHARE = 0.15
/** Rarities of the names known, added up: one name that is hardly ever heard, and another. */
const EVIDENCE = 10
const QUIET_DAYS = 14
const HALF_LIFE = 30

type Name = { readonly word: string; readonly weight: number; readonly rarity: number }

/** The situations that have something in common with the report, the best first. */
export function matchSituations(
  report: Comparable,
  known: readonly KnownReport[],
): readonly SituationMatch[] {
  const names = namesOf(report)
  const all = names.reduce((sum, name) => sum + name.weight ** 2, 0)
  if (all === 0) return []
  const situations = [...membersBy('situation', known)]
  const holders = situations.map(([situation, members]) => ({ situation, members, words: wordsOf(members) }))
  const spread = new Map(
    names.map(({ word }) => [word, holders.filter(({ words }) => words.has(word)).length]),
  )
  return holders
    .map(({ situation, members, words }) => {
      const shared = names.filter(({ word }) => words.has(word))
      const part = (value: (name: Name) => number) =>
        shared.reduce((sum, name) => sum + value(name) / (spread.get(name.word) ?? 1), 0)
      const share = part(name => name.weight ** 2) / all / SHARE
      const evidence = part(name => name.rarity) / EVIDENCE
      const score = Math.min(share, evidence) * freshness(report, members)
      return { situation, score, names: shared.map(name => name.word) }
    })
    .filter(match => match.score > 0)
    .sort((a, b) => b.score - a.score || (a.situation < b.situation ? -1 : 1))
}

function namesOf({ signature: { words, weights, kinds } }: Comparable): Name[] {
  return words
    .map((word, index) => ({ word, index }))
    .filter(({ index }) => isName(kinds[index]))
    .map(({ word, index }) => ({ word, weight: weights[index] ?? 0, rarity: rarityOf(word) }))
}

function wordsOf(members: readonly KnownReport[]): ReadonlySet<string> {
  return new Set(members.flatMap(({ signature }) => signature.words))
}

function freshness(report: Comparable, members: readonly KnownReport[]): number {
  const gaps = members.map(member => daysBetween(report.signature, member.signature) ?? 0)
  return 2 ** (-Math.max(0, Math.min(...gaps) - QUIET_DAYS) / HALF_LIFE)
}
