/** A reading with its cross-references looked up once: what every section of the printed record works from. */
import type { Actor, Place, Reading, Statement } from '../../engine/reading.ts'

export type PrintedRecord = {
  readonly reading: Reading
  readonly explain: boolean
  readonly actors: ReadonlyMap<string, Actor>
  readonly statements: ReadonlyMap<string, Statement>
  /** By where they are named: `34-39`. */
  readonly places: ReadonlyMap<string, Place>
}

export function toRecord(reading: Reading, explain: boolean): PrintedRecord {
  return {
    reading,
    explain,
    actors: new Map(reading.actors.map(actor => [actor.id, actor])),
    statements: new Map(reading.statements.map(statement => [statement.id, statement])),
    places: new Map(reading.places.map(place => [`${place.start}-${place.end}`, place])),
  }
}
