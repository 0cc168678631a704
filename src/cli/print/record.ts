/** A reading with its cross-references looked up once: what every section of the printed record works from. */
import type { Actor, Reading, Statement } from '../../engine/reading.ts'

export type PrintedRecord = {
  readonly reading: Reading
  readonly explain: boolean
  readonly actors: ReadonlyMap<string, Actor>
  readonly statements: ReadonlyMap<string, Statement>
}

export function toRecord(reading: Reading, explain: boolean): PrintedRecord {
  return {
    reading,
    explain,
    actors: new Map(reading.actors.map(actor => [actor.id, actor])),
    statements: new Map(reading.statements.map(statement => [statement.id, statement])),
  }
}
