/** Two lists → which of one belong to which of the other: each at most once, the best fitting first. */

export type Pairs<A, B> = { readonly of: ReadonlyMap<A, B>; readonly left: readonly B[] }

/** `score` 0: they do not belong together. */
export function pairUp<A, B>(
  some: readonly A[],
  others: readonly B[],
  score: (one: A, other: B) => number,
): Pairs<A, B> {
  const fits = some
    .flatMap(one => others.map(other => ({ one, other, score: score(one, other) })))
    .filter(fit => fit.score > 0)
    .sort((a, b) => b.score - a.score)
  const of = new Map<A, B>()
  const taken = new Set<B>()
  for (const { one, other } of fits) {
    if (of.has(one) || taken.has(other)) continue
    of.set(one, other)
    taken.add(other)
  }
  return { of, left: others.filter(other => !taken.has(other)) }
}
