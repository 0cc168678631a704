/** The actors of a situation with the names its reports give them, and the name to show: of the full ones that of most reports. */
import { fold } from '../../text/fold.ts'
import type { ActorRow, NameRow } from '../entries/entry.ts'
import { outletFamily } from '../names/outlet-family.ts'
import type { ActorState } from './state.ts'

export function actorStates(
  actors: readonly ActorRow[],
  names: readonly NameRow[],
  ratings: ReadonlyMap<string, string>,
): ReadonlyMap<string, ActorState> {
  const byActor = new Map<string, NameRow[]>()
  for (const row of names) {
    const rows = byActor.get(row.actor)
    if (rows === undefined) byActor.set(row.actor, [row])
    else rows.push(row)
  }
  return new Map(
    actors.map(actor => {
      const rows = byActor.get(actor.id) ?? []
      const called = timesOf(rows)
      return [
        actor.id,
        {
          ...actor,
          name: bare(called[0] ?? actor.name),
          names: called,
          roles: [...new Set(rows.flatMap(({ role }) => (role === null ? [] : [role])))],
          rating: ratings.get(actor.id) ?? null,
          family: outletFamily(called.length === 0 ? [actor.name] : called),
        },
      ]
    }),
  )
}

type Called = {
  readonly name: string
  readonly isFull: boolean
  readonly reports: Set<string>
  times: number
}

/** The names, those that differ only by case or an article once; full ones first, those of most reports first. */
function timesOf(rows: readonly NameRow[]): string[] {
  const called = new Map<string, Called>()
  for (const { name, times, report } of rows) {
    const key = fold(bare(name))
    const known = called.get(key)
    if (known === undefined)
      called.set(key, { name, isFull: key.includes(' '), reports: new Set([report]), times })
    else {
      known.times += times
      known.reports.add(report)
    }
  }
  const sorted = [...called.values()].sort(
    (a, b) => Number(b.isFull) - Number(a.isFull) || b.reports.size - a.reports.size || b.times - a.times,
  )
  return sorted.map(({ name }) => name)
}

function bare(name: string): string {
  return name.replace(/^the (?=\S)/i, '')
}
