/**
 * What candidates do for one another: a list carries its members, a plain use as a place carries the other mentions of
 * the name, and a name that lies where the others do is helped over the line.
 */
import type { Parsed } from '../../parse/parsed.ts'
import { ENOUGH } from './evidence.ts'
import { readingOf, readingsOf } from './readings.ts'
import { best, contextFor } from './resolve.ts'
import type { Weighed } from './weighed.ts'

/** What a name must have for it to be helped by lying near the others. */
const DOUBTFUL = 0.3
const IN_A_LIST = 1.5
const LIST: ReadonlySet<string> = new Set([',', 'and', 'or'])

/** The candidates that are places, in reading order. `countries` are votes of demonyms and the outlet. */
export function accept(
  parsed: Parsed,
  weighed: readonly Weighed[],
  countries: ReadonlyMap<string, number>,
): Weighed[] {
  return fitting(supported(listed(parsed, weighed)), countries)
}

/** Candidates with enough for them, and those that lack a little but lie where the others do. */
function fitting(weighed: readonly Weighed[], countries: ReadonlyMap<string, number>): Weighed[] {
  const sure = weighed.filter(one => one.evidence.score >= ENOUGH)
  const doubtful = weighed.filter(one => one.evidence.score < ENOUGH && one.evidence.score >= DOUBTFUL)
  if (doubtful.length === 0) return sure
  const context = contextFor(readingsOf(sure), countries, 2)
  const isLocal = (one: Weighed) => {
    const place = best(readingOf(one), context)
    if (place === undefined) return false
    return (
      one.evidence.score +
        context.near(place, one.candidate.key) +
        1.5 * context.first(place, one.candidate.key) >=
      ENOUGH
    )
  }
  const local = new Set(doubtful.filter(isLocal))
  return weighed.filter(one => one.evidence.score >= ENOUGH || local.has(one))
}

/** "Atyrau, Uralsk and Aktau": in a list with a place, a name is one. */
function listed(parsed: Parsed, weighed: readonly Weighed[]): Weighed[] {
  const result = [...weighed]
  const carry = (from: number, to: number) => {
    const [known, other] = [result[from], result[to]]
    if (!known || !other || known.evidence.score < ENOUGH || other.evidence.score >= ENOUGH) return
    if (
      other.evidence.score <= 0 ||
      !isListed(parsed, weighed[Math.min(from, to)], weighed[Math.max(from, to)])
    )
      return
    result[to] = { ...other, evidence: { ...other.evidence, score: other.evidence.score + IN_A_LIST } }
  }
  for (let at = 1; at < result.length; at++) carry(at - 1, at)
  for (let at = result.length - 1; at > 0; at--) carry(at, at - 1)
  return result
}

function isListed(parsed: Parsed, before: Weighed | undefined, after: Weighed | undefined): boolean {
  if (!before || !after || before.candidate.sentence !== after.candidate.sentence) return false
  const gap = parsed.tokens.slice(before.candidate.last, after.candidate.first)
  return gap.length > 0 && gap.length <= 2 && gap.every(token => LIST.has(token.lower))
}

/** One plain use as a place carries the other mentions of the name; one as a person's speaks against them. */
function supported(weighed: readonly Weighed[]): Weighed[] {
  const top = new Map<string, number>()
  const low = new Map<string, number>()
  for (const { candidate, evidence } of weighed) {
    top.set(candidate.key, Math.max(evidence.score, top.get(candidate.key) ?? -9))
    low.set(candidate.key, Math.min(evidence.score, low.get(candidate.key) ?? 9))
  }
  return weighed.map(one => {
    const { key } = one.candidate
    const support = (top.get(key) ?? 0) >= ENOUGH ? 1.5 : 0
    const doubt = (low.get(key) ?? 0) <= -2 ? 1.5 : 0
    return { ...one, evidence: { ...one.evidence, score: one.evidence.score + support - doubt } }
  })
}
