/** Things done, each once: reports of the same thing by the same people at the same place and day are one line. */
import type { EventEntry } from '../entries/entry.ts'
import { byKnown, toHeard } from './heard.ts'
import type { EventLine } from './state.ts'

export function eventLines(entries: readonly EventEntry[]): EventLine[] {
  const byMatter = new Map<string, EventEntry[]>()
  for (const entry of [...entries].sort(byKnown)) {
    const told = byMatter.get(entry.matter)
    if (told === undefined) byMatter.set(entry.matter, [entry])
    else told.push(entry)
  }
  return [...byMatter].flatMap(([id, told]) => {
    const [first] = told
    if (first === undefined) return []
    const { claim, clocks, place, chain } = first
    return [
      {
        id,
        code: claim.code,
        happened: clocks.happened,
        actor: claim.actor?.words ?? null,
        target: claim.target?.words ?? null,
        place,
        origin: chain.origin,
        in: told.map(toHeard),
      },
    ]
  })
}
