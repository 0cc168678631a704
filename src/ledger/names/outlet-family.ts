/** The state whose outlets an outlet is one of: shown beside it, so that two origins of one hand are seen as such. Never merged. */
import { outletFamilies } from '../../generated/outlet-families.ts'
import { fold } from '../../text/fold.ts'

const FAMILIES: ReadonlyMap<string, string> = new Map(
  outletFamilies.flatMap(row => row.names.map(name => [fold(name), row.family] as const)),
)

/** By one of its names; null where none is known as such. */
export function outletFamily(names: readonly string[]): string | null {
  for (const name of names) {
    const family = FAMILIES.get(fold(name).replace(/^the /, ''))
    if (family !== undefined) return family
  }
  return null
}
