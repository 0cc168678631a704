/**
 * "State television reported that …, citing an unnamed official" → the official is the source, and the one who cites
 * passes it on. Other things are cited too ("citing safety concerns"); those stay statements of their own.
 */
import { citedSourceNouns } from '../../language/en/cited-sources.ts'
import type { Attribution } from './attribution.ts'
import { type Passage, tokensWithin } from './passage.ts'

/** The attributions, those with a cited source joined to the statement they were cited for. */
export function withCitedSources(passage: Passage, found: readonly Attribution[]): Attribution[] {
  const joined: Attribution[] = []
  for (const attribution of found) {
    const before = joined.at(-1)
    if (before !== undefined && cites(passage, attribution, before))
      joined.splice(-1, 1, citing(attribution, before))
    else joined.push(attribution)
  }
  return joined
}

function cites(passage: Passage, { source, cue, content }: Attribution, before: Attribution): boolean {
  const cited = content[0]
  if (cue === null || cited === undefined || source?.start !== before.source?.start || source === null)
    return false
  if (!/^cit(?:ing|ed|es)$/i.test(passage.text.slice(cue.start, cue.end))) return false
  const { first, last } = tokensWithin(passage, cited)
  if (passage.sentenceOf[first] !== passage.sentenceOf[tokensWithin(passage, source).first]) return false
  for (let at = first; at < last; at++) {
    const token = passage.tokens[at]
    if (token?.pos.startsWith('NNP') || citedSourceNouns.has(token?.lower ?? '')) return true
  }
  return false
}

function citing(citation: Attribution, statement: Attribution): Attribution {
  const via = [statement.source, ...(statement.via ?? [])].filter(span => span !== null)
  return { ...statement, source: citation.content[0] ?? statement.source, via }
}
