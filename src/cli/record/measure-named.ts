/** A measure as a person writes it, "deaths" or "killed" → its name in `data/kinds.yml`, or those there are. */
import { kinds } from '../../generated/kinds.ts'
import { fold } from '../../text/fold.ts'

export type MeasureNamed =
  | { readonly kind: 'known'; readonly measure: string }
  | { readonly kind: 'unknown'; readonly known: readonly string[] }

export function measureNamed(wanted: string): MeasureNamed {
  const word = fold(wanted)
  const found = kinds.find(({ measure, label, nouns }) =>
    [measure, label, ...nouns, ...nouns.map(noun => `${noun}s`)].some(name => fold(name) === word),
  )
  return found === undefined
    ? { kind: 'unknown', known: kinds.map(({ measure }) => measure) }
    : { kind: 'known', measure: found.measure }
}
