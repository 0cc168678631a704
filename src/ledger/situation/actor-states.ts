/** The actors of a situation with the names its reports give them, and the name to show: the fullest of those used most. */
import { fold } from '../../text/fold.ts'
import type { ActorRow, NameRow } from '../entries/entry.ts'
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
        },
      ]
    }),
  )
}

type Called = { readonly name: string; times: number; readonly parts: number }

/** The names, the same but for case or an article once; those of most words used most first. */
function timesOf(rows: readonly NameRow[]): string[] {
  const called = new Map<string, Called>()
  for (const { name, times } of rows) {
    const key = fold(bare(name))
    const known = called.get(key)
    if (known === undefined) called.set(key, { name, times, parts: key.includes(' ') ? 1 : 0 })
    else known.times += times
  }
  const sorted = [...called.values()].sort((a, b) => b.parts - a.parts || b.times - a.times)
  return sorted.map(({ name }) => name)
}

function bare(name: string): string {
  return name.replace(/^the (?=\S)/i, '')
}
