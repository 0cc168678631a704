/**
 * The names that the rules found and those that a trained tagger found → one list. The tagger knows names by their
 * surroundings, the rules by tables, titles and the rest of the text. Where the two speak of the same words the longer
 * name stands ("Guma High Court", not "Guma"); of equal ones the tagger says the kind, except that a surname is a person's
 * where the text names that person in full. What only one of them found is kept.
 */
import type { Parsed, Sentence } from '../../parse/parsed.ts'
import type { TaggedName } from '../../parse/tags.ts'
import { contains, overlaps, type Span } from '../../text/span.ts'
import type { NameMark } from '../mark.ts'
import { capitalsTell, isLowered } from './capitals.ts'
import { findRole } from './roles.ts'

const TAGGER = 'names/tagger'
const BY_THE_WHOLE_TEXT = 'names/surname'

export function withTagged(
  parsed: Parsed,
  ruled: readonly NameMark[],
  tagged: readonly TaggedName[],
): NameMark[] {
  const lowered = isLowered(parsed)
  const found = tagged.filter(name => name.kind !== 'office').flatMap(name => toMark(parsed, name, lowered))
  const kept: NameMark[] = []
  let next = 0
  for (const mark of ruled) {
    for (let one = found[next]; one !== undefined && one.end <= mark.start; one = found[++next])
      kept.push(one)
    const before = kept.at(-1)
    if (before !== undefined && overlaps(before, mark)) continue
    const rivals: NameMark[] = []
    for (let one = found[next]; one !== undefined && overlaps(one, mark); one = found[++next])
      rivals.push(one)
    kept.push(...settled(mark, rivals))
  }
  return [...kept, ...found.slice(next)]
}

/** What stays of a ruled name and the tagged ones that overlap it, which are in reading order. */
function settled(mark: NameMark, rivals: readonly NameMark[]): NameMark[] {
  const [rival] = rivals
  if (rival === undefined) return [mark]
  const same = rival.start === mark.start && rival.end === mark.end
  if (same) return [mark.rule === BY_THE_WHOLE_TEXT ? mark : { ...rival, role: rival.role ?? mark.role }]
  const longer = rivals.every(one => contains(mark, one) && length(one) < length(mark))
  if (!longer) return [...rivals]
  return [mark.name === 'unknown' ? { ...mark, name: rival.name } : mark]
}

function length({ start, end }: Span): number {
  return end - start
}

/** None for what crosses a sentence or has no capital in a text in which capitals tell. */
function toMark({ tokens, sentences }: Parsed, name: TaggedName, lowered: boolean): NameMark[] {
  const sentence = sentenceAt(sentences, name.first)
  const start = tokens[name.first]?.start
  const end = tokens[Math.min(name.last, sentence?.last ?? 0) - 1]?.end
  if (start === undefined || end === undefined || sentence === undefined) return []
  const words = tokens.slice(name.first, name.last)
  if (
    !lowered &&
    capitalsTell(tokens, sentence) &&
    !words.some(word => /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word.text))
  )
    return []
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
