/**
 * A sentence's tokens and counts → those a figure can be about: "at least 12 people" (a number), "a soldier" (one, by
 * its article), "Ilse Marr" (one, by being a single name), "no one" (none).
 */
import type { NameMark, QuantityMark } from '../../annotate/mark.ts'
import { type Line, lowerAt, posAt } from '../../annotate/quantities/line.ts'
import type { Span } from '../../text/span.ts'
import { impersonal } from './words.ts'

/** Token indexes, `last` excluded, and what is counted there. */
export type Patient = {
  readonly first: number
  readonly last: number
  readonly low: number | null
  readonly high: number | null
  readonly hedge: string | null
  readonly of: Span | null
  readonly by: 'number' | 'article' | 'name' | 'none'
}

/** A sentence with its counts and people's names, each reachable from every token it covers. */
export type Scene = Line & {
  readonly counts: readonly Patient[]
  readonly countAt: ReadonlyMap<number, Patient>
  readonly personAt: ReadonlyMap<number, Stretch>
}
/** A noun phrase and, where it is one, the count it is. */
export type Phrase = Stretch & { readonly count: Patient | null }
type Stretch = { readonly first: number; readonly last: number }

const NOUN_PART = /^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS|POS|PRP\$|CD|HYPH)$/
const ZERO = new Set(['no', 'none', 'nobody', 'neither'])

/** The scene of a sentence: its counts and people as token ranges. */
export function sceneOf(line: Line, marks: readonly QuantityMark[], names: readonly NameMark[]): Scene {
  const counts = marks.filter(mark => mark.sort === 'count').map(mark => countOf(line, mark))
  const people = names.filter(mark => mark.name === 'person').map(mark => stretchOf(line, mark))
  return { ...line, counts, countAt: byToken(counts), personAt: byToken(people) }
}

function byToken<S extends Stretch>(stretches: readonly S[]): Map<number, S> {
  const at = new Map<number, S>()
  for (const stretch of stretches) {
    for (let index = stretch.first; index < stretch.last; index++) if (!at.has(index)) at.set(index, stretch)
  }
  return at
}

function countOf(line: Line, mark: QuantityMark): Patient {
  const { low, high, of } = mark
  const hedge = mark.rule === 'quantities/vague' ? wordsOf(line, mark) : mark.hedge
  const stretch = stretchOf(line, { start: mark.start, end: of?.end ?? mark.end })
  return { ...stretch, low, high, hedge, of, by: 'number' }
}

/** "thousands", "counted in the thousands": where no number is written, the record keeps the words as its hedge. */
function wordsOf(line: Line, mark: QuantityMark): string {
  const { first, last } = stretchOf(line, mark)
  const start = lowerAt(line, first) === 'the' ? first + 1 : first
  return line.tokens
    .slice(start, last)
    .map((token, index) => (token.spaced && index > 0 ? ` ${token.text}` : token.text))
    .join('')
}

/** The tokens that a span covers. */
function stretchOf(line: Line, { start, end }: Span): Stretch {
  let first = line.first
  while (first < line.last && (line.tokens[first]?.end ?? end) <= start) first++
  let last = first
  while (last < line.last && (line.tokens[last]?.start ?? end) < end) last++
  return { first, last }
}

/** The noun phrase that ends at a token: a count, or the run of its nouns with what describes them. */
export function phraseEnding(scene: Scene, index: number): Phrase | null {
  const count = scene.countAt.get(index)
  if (count !== undefined) return { first: beforeDeterminers(scene, count.first), last: count.last, count }
  const person = scene.personAt.get(index)
  if (person === undefined && !/^(?:NN|PRP$|CD|DT|JJ)/.test(posAt(scene, index))) return null
  let first = person?.first ?? index
  while (first > scene.first && !scene.countAt.has(first - 1) && isNounPart(scene, first - 1)) first--
  return { first: beforeDeterminers(scene, first), last: index + 1, count: null }
}

function beforeDeterminers(scene: Scene, index: number): number {
  let first = index
  while (posAt(scene, first - 1) === 'DT' || posAt(scene, first - 1) === 'PDT') first--
  return first
}

function isNounPart(scene: Scene, index: number): boolean {
  const hyphen = lowerAt(scene, index) === '-' && index > scene.first
  // "a boy last week": the time is no part of whom.
  if (/^(?:last|next)$/.test(lowerAt(scene, index))) return false
  return hyphen || scene.personAt.has(index) || NOUN_PART.test(posAt(scene, index))
}

/** The noun phrase that begins at a token: one that counts somebody, or null. */
export function patientFrom(scene: Scene, index: number): Patient | null {
  const at = afterFiller(scene, index)
  const count = scene.countAt.get(at)
  if (count !== undefined) return count.first === at ? count : null
  let last = at
  while (/^(?:DT|PRP\$)$/.test(posAt(scene, last))) last++
  while (last < scene.last && last - at < 12 && isNounPart(scene, last) && !scene.countAt.has(last)) last++
  while (last > at && !isHead(scene, last - 1)) last--
  return last > at ? singleOf(scene, at, last) : zeroOf(scene, at, at + 1)
}

/** A noun, a name, or the "old" of "a 13-year-old". */
function isHead(scene: Scene, index: number): boolean {
  const aged = lowerAt(scene, index) === 'old' && lowerAt(scene, index - 1) === '-'
  return aged || scene.personAt.has(index) || posAt(scene, index).startsWith('NN')
}

/** Past "another", "the", "a further" before a number, and an opening quotation mark. */
function afterFiller(scene: Scene, index: number): number {
  let at = index
  while (at < index + 3 && !scene.countAt.has(at)) {
    const filler = /^(?:another|other|further|additional|the|these|those|all|only|just|also|["“‘])$/.test(
      lowerAt(scene, at),
    )
    if (!filler || !reachesCount(scene, at)) break
    at++
  }
  return at
}

function reachesCount(scene: Scene, index: number): boolean {
  return scene.countAt.has(index + 1) || scene.countAt.has(index + 2)
}

/** One person: "a soldier" by its article, "Ilse Marr" by its name, "no civilians" none at all. */
export function singleOf(scene: Scene, first: number, last: number): Patient | null {
  const zero = zeroOf(scene, first, last)
  if (zero !== null) return zero
  const opener = lowerAt(scene, first)
  const article = /^(?:an?|another)$/.test(opener) || isOwned(scene, first, last)
  const named = scene.personAt.has(last - 1)
  if (!named && (!article || !isOnePerson(scene, last - 1))) return null
  const of = spanOf(scene, /^(?:an?|another)$/.test(opener) ? first + 1 : first, last)
  return { first, last, low: 1, high: 1, hedge: null, of, by: article ? 'article' : 'name' }
}

/** "his driver", "Brandt's son". */
function isOwned(scene: Scene, first: number, last: number): boolean {
  if (posAt(scene, first) === 'PRP$') return !/^(?:my|our|your)$/.test(lowerAt(scene, first))
  for (let index = first + 1; index < last - 1; index++) if (posAt(scene, index) === 'POS') return true
  return false
}

function isOnePerson(scene: Scene, head: number): boolean {
  return /^(?:NNP?|JJ)$/.test(posAt(scene, head)) && !impersonal.has(lowerAt(scene, head))
}

/** "no one", "nobody", "no civilians", "none". */
function zeroOf(scene: Scene, first: number, last: number): Patient | null {
  if (!ZERO.has(lowerAt(scene, first))) return null
  if (last - first === 1 && lowerAt(scene, first) === 'no') return null // "no longer"
  const of = last - first > 1 && lowerAt(scene, first + 1) !== 'one' ? spanOf(scene, first + 1, last) : null
  return { first, last, low: 0, high: 0, hedge: null, of, by: 'none' }
}

/** The characters of a range of tokens. */
export function spanOf(line: Line, first: number, last: number): Span {
  const start = line.tokens[first]?.start ?? 0
  return { start, end: line.tokens[last - 1]?.end ?? start }
}
