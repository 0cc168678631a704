/** What every entry of a report has in common: its chain, its clocks and its place, from the statement that the claim stands in. */
import type { Anchored, Contested, Mention, Reading, Statement, When } from '../../engine/reading.ts'
import { type ChainScope, chainOf } from './chain.ts'
import { clocksOf } from './clocks.ts'
import type { Chain, Clocks, PlaceRef, ReportRow } from './entry.ts'
import { placeRef } from './place-ref.ts'

export type Frame = {
  readonly report: string
  readonly situation: string
  readonly chain: Chain
  readonly clocks: Clocks
  readonly place: PlaceRef | null
  readonly words: string
  readonly start: number
  readonly end: number
}

/** The fields of a claim from which its frame is made. `source` undefined: that of its statement. */
export type Framed = {
  readonly at: Anchored
  readonly source?: Mention | null
  readonly statement: Statement | null
  readonly when: When | null
  readonly place: Mention | null
  readonly contested: Contested | null
}

export type Framing = { readonly frame: (claim: Framed) => Frame; readonly statementOf: StatementOf }
type StatementOf = (id: string | null) => Statement | null

/** The record's actors by their ids in the reading, and the one that is the agency credited with the text. */
export type FramedActors = { readonly ids: ReadonlyMap<string, string>; readonly wire: string | null }

/** For the claims of one reading. */
export function framing(reading: Reading, row: ReportRow, { ids, wire }: FramedActors): Framing {
  const statements = new Map(reading.statements.map(one => [one.id, one]))
  const scope: ChainScope = {
    outlet: row.outletActor,
    wire,
    ids,
    actors: new Map(reading.actors.map(actor => [actor.id, actor])),
  }
  const frame = ({ at, source, statement, when, place, contested }: Framed): Frame => ({
    report: row.id,
    situation: row.situation,
    chain: chainOf(
      {
        source: source === undefined ? (statement?.source ?? null) : source,
        via: statement?.via ?? [],
        by: contested?.by ?? null,
      },
      scope,
    ),
    clocks: clocksOf(when, statement, row.known),
    place: placeRef(place, reading.places),
    words: at.words,
    start: at.start,
    end: at.end,
  })
  return { frame, statementOf: id => (id === null ? null : (statements.get(id) ?? null)) }
}
