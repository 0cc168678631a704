/**
 * A sentence's tokens and counts → those a figure can be about: "at least 12 people" (a number), "a soldier" (one, by
 * its article), "Ilse Marr" (one, by being a single name), "no one" (none).
 */
import type { QuantityMark } from '../../annotate/mark.ts'
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

/** A sentence with its counts, each reachable from every token it covers. */
export type Scene = Line & {
  readonly counts: readonly Patient[]
  readonly countAt: ReadonlyMap<number, Patient>
}

const NOUN_PART = /^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS|POS|PRP\$|CD|HYPH)$/
const ZERO = new Set(['no', 'none', 'nobody', 'neither'])

/** The scene of a sentence: its counts as token ranges. */
export function sceneOf(line: Line, marks: readonly QuantityMark[]): Scene {
  const counts = marks.filter(mark => mark.sort === 'count').map(mark => countOf(line, mark))
  const countAt = new Map<number, Patient>()
  for (const count of counts) {
    for (let index = count.first; index < count.last; index++) {
      if (!countAt.has(index)) countAt.set(index, count)
    }
  }
  return { ...line, counts, countAt }
}

function countOf(line: Line, mark: QuantityMark): Patient {
  const { low, high, hedge, of } = mark
  const end = of?.end ?? mark.end
  let first = line.first
  while (first < line.last && (line.tokens[first]?.end ?? end) <= mark.start) first++
  let last = first
  while (last < line.last && (line.tokens[last]?.start ?? end) < end) last++
  return { first, last, low, high, hedge, of, by: 'number' }
}

/** The noun phrase that ends at a token: a count, or the run of its nouns with what describes them. */
export function phraseEnding(
  scene: Scene,
  index: number,
): { first: number; last: number; count: Patient | null } | null {
  const count = scene.countAt.get(index)
  if (count !== undefined) return { first: count.first, last: count.last, count }
  if (!/^(?:NN|PRP$|CD|DT|JJ)/.test(posAt(scene, index))) return null
  let first = index
  while (first > scene.first && !scene.countAt.has(first - 1) && isNounPart(scene, first - 1)) first--
  while (posAt(scene, first - 1) === 'DT' || posAt(scene, first - 1) === 'PDT') first--
  return { first, last: index + 1, count: null }
}

function isNounPart(scene: Scene, index: number): boolean {
  const hyphen = lowerAt(scene, index) === '-' && index > scene.first
  return hyphen || NOUN_PART.test(posAt(scene, index))
}

/** The noun phrase that begins at a token: one that counts somebody, or null. */
export function patientFrom(scene: Scene, index: number): Patient | null {
  const at = afterFiller(scene, index)
  const count = scene.countAt.get(at)
  if (count !== undefined) return count.first === at ? count : null
  let last = at
  while (/^(?:DT|PRP\$)$/.test(posAt(scene, last))) last++
  while (last < scene.last && last - at < 12 && isNounPart(scene, last) && !scene.countAt.has(last)) last++
  while (last > at && !posAt(scene, last - 1).startsWith('NN')) last--
  return last > at ? singleOf(scene, at, last) : zeroOf(scene, at, at + 1)
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
  const head = lowerAt(scene, last - 1)
  const pos = posAt(scene, last - 1)
  if ((pos !== 'NN' && pos !== 'NNP') || impersonal.has(head)) return null
  const opener = lowerAt(scene, first)
  const article = opener === 'a' || opener === 'an' || opener === 'another'
  const named = pos === 'NNP' && isNameRun(scene, first, last)
  if (!article && !named) return null
  const of = spanOf(scene, article ? first + 1 : first, last)
  return { first, last, low: 1, high: 1, hedge: null, of, by: article ? 'article' : 'name' }
}

/** At least two capital words, none of them "the": a title and a name, or a first and a last name. */
function isNameRun(scene: Scene, first: number, last: number): boolean {
  if (last - first < 2) return false
  for (let index = first; index < last; index++) {
    const token = scene.tokens[index]
    if (token === undefined || token.pos === 'DT' || token.pos === 'POS') return false
    if (!/^(?:NNP|NN|JJ)$/.test(token.pos) || !/^\p{L}/u.test(token.text)) return false
  }
  const end = scene.tokens[last - 1]?.text ?? ''
  return /^\p{Lu}/u.test(end) && /^\p{Lu}/u.test(scene.tokens[last - 2]?.text ?? '')
}

/** "no one", "nobody", "no civilians", "none". */
function zeroOf(scene: Scene, first: number, last: number): Patient | null {
  if (!ZERO.has(lowerAt(scene, first))) return null
  const of = last - first > 1 && lowerAt(scene, first + 1) !== 'one' ? spanOf(scene, first + 1, last) : null
  return { first, last, low: 0, high: 0, hedge: null, of, by: 'none' }
}

/** The characters of a range of tokens. */
export function spanOf(line: Line, first: number, last: number): Span {
  const start = line.tokens[first]?.start ?? 0
  return { start, end: line.tokens[last - 1]?.end ?? start }
}
