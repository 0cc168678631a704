/**
 * The names that the rules found and those that a trained tagger found → one list. The tagger knows names by their
 * surroundings, the rules by tables and titles: where the two speak of the same words the tagger says how far the name
 * goes and of what kind it is, unless a table knows better; what only one of them found is kept.
 */
import type { Parsed, Sentence } from '../../parse/parsed.ts'
import type { TaggedName } from '../../parse/tags.ts'
import { overlaps } from '../../text/span.ts'
import type { NameMark } from '../mark.ts'
import { findRole } from './roles.ts'

const TAGGER = 'names/tagger'

export function withTagged(
  parsed: Parsed,
  ruled: readonly NameMark[],
  tagged: readonly TaggedName[],
): NameMark[] {
  const marks = tagged.filter(name => name.kind !== 'office').flatMap(name => toMark(parsed, name))
  const others = ruled.filter(mark => !marks.some(other => overlaps(mark, other)))
  return [...marks, ...others].sort((a, b) => a.start - b.start)
}

function toMark({ tokens, sentences }: Parsed, name: TaggedName): NameMark[] {
  const start = tokens[name.first]?.start
  const sentence = sentenceAt(sentences, name.first)
  const end = tokens[Math.min(name.last, sentence?.last ?? 0) - 1]?.end
  if (start === undefined || end === undefined || sentence === undefined) return []
  const role = name.kind === 'person' ? findRole(tokens, sentence, name, null) : null
  return [{ kind: 'name', start, end, name: name.kind, role, rule: TAGGER }]
}

function sentenceAt(sentences: readonly Sentence[], token: number): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.last ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return sentences[low]
}
