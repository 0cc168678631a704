/**
 * Names used as places that the gazetteer does not have: "the village of Tash-Korgo" and "were killed in Tash-Korgo" are
 * unplaced, and "the city of Žanaozen" is placed where another spelling of it is known.
 */

import { calendarWords, neverInNames, organisationNouns } from '../../language/en/name-words.ts'
import { bearingWords, kindsOfPlace, locatingWords, settlementNouns } from '../../language/en/place-cues.ts'
import type { GazetteerPlace } from '../../language/gazetteer.ts'
import type { Parsed } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import type { PlaceMark } from '../mark.ts'
import { type Candidate, isCapitalised } from './candidate.ts'
import { nameWeight } from './evidence.ts'
import { isCommonWord } from './meanings.ts'
import type { NameIndex } from './name-index.ts'
import { findRespelled } from './spelling.ts'

export function findUnlisted(parsed: Parsed, names: NameIndex, known: readonly Candidate[]): PlaceMark[] {
  const taken = new Set(known.flatMap(one => range(one.first, one.last)))
  const found: PlaceMark[] = []
  for (const sentence of parsed.sentences) {
    for (let at = sentence.first + 1; at < sentence.last; at++) {
      if (taken.has(at) || !isCapitalised(parsed.tokens[at]) || isCapitalised(parsed.tokens[at - 1])) continue
      const cue = cueBefore(parsed, at)
      if (cue === null) continue
      const last = endOfName(parsed, at, sentence.last)
      if (range(at, last).some(index => taken.has(index))) continue
      const mark = markOf(parsed, { first: at, last }, cue, names)
      if (mark === null) continue
      found.push(mark)
      at = last - 1
    }
  }
  return found
}

/** "The rest of Tash-Korgo". */
const SHARES: ReadonlySet<string> = new Set(['rest', 'whole', 'half', 'most'])

type Cue = 'settlement' | 'inside' | 'locating'

/** "town of" settles that a place follows, "in" that a name of nobody is one; others let another spelling of a known name be one. */
function cueBefore(parsed: Parsed, at: number): Cue | null {
  const before = parsed.tokens[at - 1]?.lower ?? ''
  const noun = parsed.tokens[at - 2]?.lower ?? ''
  if (before === 'in' || (before === 'of' && SHARES.has(noun))) return 'inside'
  if (before === 'of' && settlementNouns.has(noun)) return 'settlement'
  if (before === 'of' && kindsOfPlace.has(noun)) return 'locating'
  const isBearing = bearingWords.has(before) && !neverInNames.has(before)
  return locatingWords.has(before) || isBearing ? 'locating' : null
}

function endOfName(parsed: Parsed, first: number, limit: number): number {
  let last = first + 1
  while (last < limit && last - first < 6) {
    const token = parsed.tokens[last]
    const joined = token?.text === '-' && !token.spaced && isCapitalised(parsed.tokens[last + 1])
    if (joined) last += 2
    else if (isCapitalised(token) && !calendarWords.has(token?.lower ?? '')) last++
    else break
  }
  return last
}

function markOf(
  parsed: Parsed,
  { first, last }: { readonly first: number; readonly last: number },
  cue: Cue,
  names: NameIndex,
): PlaceMark | null {
  const start = parsed.tokens[first]
  const end = parsed.tokens[last - 1]
  if (start === undefined || end === undefined) return null
  if (neverInNames.has(start.lower) || calendarWords.has(start.lower)) return null
  const span = { start: start.start, end: end.end }
  if (cue !== 'settlement' && (isCommonWord(start) || organisationNouns.has(start.lower))) return null
  if (cue !== 'settlement' && nameWeight(span, names.around(span), 0) < 0) return null
  const place = findRespelled(parsed.text.slice(span.start, span.end))[0]
  if (place !== undefined) return placed(span, place)
  return cue !== 'locating' ? unplaced(span, parsed.text.slice(span.start, span.end)) : null
}

function placed(span: Span, place: GazetteerPlace): PlaceMark {
  const { name, id, lat, lon, kind, country } = place
  return {
    ...span,
    kind: 'place',
    name,
    geonames: id,
    lat,
    lon,
    place: kind,
    country,
    literal: true,
    rule: 'places/respelled',
  }
}

/** A place that is known by its name alone. */
export function unplaced({ start, end }: Span, words: string): PlaceMark {
  return {
    start,
    end,
    kind: 'place',
    name: words,
    geonames: null,
    lat: null,
    lon: null,
    place: 'unplaced',
    country: null,
    literal: true,
    rule: 'places/unplaced',
  }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, index) => first + index)
}
