/**
 * The names that the rules found and those that a trained tagger found → one list. The tagger knows names by their
 * surroundings, the rules by tables, titles and the rest of the text. Where the two speak of the same words the longer
 * name stands ("Guma High Court", not "Guma"); of equal ones the tagger says the kind, except that a surname is a person's
 * where the text names that person in full, and a name a body's that has a body's noun beside it ("the water authority
 * Tivoli"). What only one of them found is kept.
 */
import { bodyNouns } from '../../language/en/name-words.ts'
import type { Parsed, Sentence, Token } from '../../parse/parsed.ts'
import type { TaggedName } from '../../parse/tags.ts'
import { contains, overlaps, type Span, sliceOf } from '../../text/span.ts'
import type { NameMark } from '../mark.ts'
import { capitalsTell, isLowered } from './capitals.ts'
import { findRole } from './roles.ts'

const TAGGER = 'names/tagger'
/** A surname of a person named in full, a name with a body's noun beside it, and what the text says of either again. */
const FIRM = new Set(['names/surname', 'names/beside'])

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
  return namedAsBodies(parsed, ruled, [...kept, ...found.slice(next)])
}

/** The marks, those that the tagger takes for another kind than a body's noun beside the same name tells put right. */
function namedAsBodies({ text }: Parsed, ruled: readonly NameMark[], marks: readonly NameMark[]): NameMark[] {
  const wordsOf = (mark: NameMark) => sliceOf(text, mark)
  const bodies = new Set(ruled.filter(mark => mark.rule === 'names/beside').map(wordsOf))
  return marks.map(mark =>
    mark.rule === TAGGER && mark.name !== 'organisation' && bodies.has(wordsOf(mark))
      ? { ...mark, name: 'organisation', role: null, rule: 'names/again' }
      : mark,
  )
}

/** What stays of a ruled name and the tagged ones that overlap it, which are in reading order. */
function settled(mark: NameMark, rivals: readonly NameMark[]): NameMark[] {
  const [rival] = rivals
  if (rival === undefined) return [mark]
  const same = rival.start === mark.start && rival.end === mark.end
  if (same) return [FIRM.has(mark.rule) ? mark : { ...rival, role: mark.role ?? rival.role }]
  const longer = rivals.every(one => contains(mark, one) && length(one) < length(mark))
  if (!longer) return [...rivals]
  return [mark.name === 'unknown' ? { ...mark, name: rival.name } : mark]
}

function length({ start, end }: Span): number {
  return end - start
}

/** None for what crosses a sentence or has no capital in a text in which capitals tell. */
function toMark(parsed: Parsed, name: TaggedName, lowered: boolean): NameMark[] {
  const { tokens, sentences } = parsed
  const sentence = sentenceAt(sentences, name.first)
  const start = tokens[name.first]?.start
  const end = tokens[Math.min(name.last, sentence?.last ?? 0) - 1]?.end
  if (start === undefined || end === undefined || sentence === undefined) return []
  const words = tokens.slice(name.first, name.last)
  const noun = leadingNoun(words)
  if (name.kind === 'organisation' && noun > 0)
    return toMark(parsed, { ...name, first: name.first + noun }, lowered)
  if (
    !lowered &&
    capitalsTell(tokens, sentence) &&
    !words.some(word => /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word.text))
  )
    return []
  const role = name.kind === 'person' ? findRole(tokens, sentence, name, null) : null
  return [{ kind: 'name', start, end, name: name.kind, role, rule: TAGGER }]
}

/** "trade union" of "trade union Unitatea": how many small words a name begins with, the last of them a body's noun; else 0. */
function leadingNoun(words: readonly Token[]): number {
  const name = words.findIndex(word => /^\p{Lu}/u.test(word.text))
  return name > 0 && bodyNouns.has(words[name - 1]?.lower ?? '') ? name : 0
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
