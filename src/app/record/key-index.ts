/** Values by the keys they share with others, in memory: for one batch, what the store's indexes do for the record. */

export type KeyIndex<Value> = {
  readonly add: (keys: readonly number[], value: Value) => void
  readonly has: (id: string) => boolean
  /** The values with most keys in common, best first; of equals the one whose id comes first. */
  readonly most: (keys: readonly number[]) => Value[]
}

/** `limit` values are given at most. */
export function keyIndex<Value>(idOf: (value: Value) => string, limit: number): KeyIndex<Value> {
  const byKey = new Map<number, Value[]>()
  const ids = new Set<string>()
  return {
    has: id => ids.has(id),
    add: (keys, value) => {
      ids.add(idOf(value))
      for (const key of keys) {
        const values = byKey.get(key)
        if (values === undefined) byKey.set(key, [value])
        else values.push(value)
      }
    },
    most: keys => {
      const shared = new Map<Value, number>()
      for (const key of keys)
        for (const value of byKey.get(key) ?? []) shared.set(value, (shared.get(value) ?? 0) + 1)
      return [...shared]
        .sort((a, b) => b[1] - a[1] || (idOf(a[0]) < idOf(b[0]) ? -1 : 1))
        .slice(0, limit)
        .map(([value]) => value)
    },
  }
}
