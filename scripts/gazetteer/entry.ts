/** What the gazetteer holds of one place before it is packed, and how a name gets into it. */
import { foldName } from '../../src/language/fold-name.ts'

/** `capital`, `town` and `quarter` are populated places; `first` and `second` administrative divisions. */
export type EntryKind =
  | 'country'
  | 'first'
  | 'second'
  | 'region'
  | 'continent'
  | 'feature'
  | 'capital'
  | 'town'
  | 'quarter'

export type Entry = {
  readonly id: number | null
  readonly name: string
  readonly aliases: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly kind: EntryKind
  readonly country: string | null
  /** GeoNames code of the first-level division. */
  readonly first: string | null
  readonly population: number
}

/** The key of a name where it can be looked up at all: Latin letters, and long enough not to be a code. */
export function keyOf(name: string, shortest: number): string | null {
  const key = foldName(name)
  return key.length >= shortest && /^[a-z0-9 ]+$/.test(key) ? key : null
}
