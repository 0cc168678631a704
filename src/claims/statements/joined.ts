/**
 * The attributions of a trained tagger and those of the rules → one list. Where both speak of the same words the tagger,
 * which cuts more exactly, is followed; what it passed over and a rule is sure of is added.
 */
import { overlaps, type Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { startOf } from './nested.ts'

/** Characters in one stretch of the text; statements are compared with those in the same stretches only. */
const STRETCH = 1000

export function joined(tagged: readonly Attribution[], ruled: readonly Attribution[]): Attribution[] {
  const near = new Map<number, Attribution[]>()
  for (const one of tagged)
    for (const stretch of stretchesOf(one)) near.set(stretch, [...(near.get(stretch) ?? []), one])
  const added = ruled.filter(
    one => !stretchesOf(one).some(stretch => near.get(stretch)?.some(other => isSame(one, other))),
  )
  return [...tagged, ...added].sort((a, b) => startOf(a) - startOf(b))
}

function stretchesOf({ cue, content }: Attribution): number[] {
  const stretches = new Set<number>()
  for (const { start, end } of cue === null ? content : [cue, ...content])
    for (let at = Math.floor(start / STRETCH); at <= Math.floor(end / STRETCH); at++) stretches.add(at)
  return [...stretches]
}

/** Whether two readers found the same statement: by a cue in common, or by most of its content. */
function isSame(one: Attribution, other: Attribution): boolean {
  if (one.cue !== null && other.cue !== null && overlaps(one.cue, other.cue)) return true
  const shared = sharedLength(one.content, other.content)
  return 2 * shared > Math.min(lengthOf(one.content), lengthOf(other.content))
}

function sharedLength(some: readonly Span[], others: readonly Span[]): number {
  let shared = 0
  for (const one of some)
    for (const other of others)
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
  return shared
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}
