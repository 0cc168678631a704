/** Claims and marks, in offsets of the clean text → the record, in offsets of the received text. */
import type { DateMark, Marks, PlaceMark } from '../annotate/mark.ts'
import type * as claims from '../claims/claim.ts'
import type { Clean } from '../text/normalise.ts'
import type { Report } from '../text/report.ts'
import type * as record from './reading.ts'
import { type RecordWriter, recordWriter } from './record-writer.ts'

export function toReading(
  report: Report,
  clean: Clean,
  marks: Marks,
  found: readonly claims.Claim[],
): record.Reading {
  const of = <Kind extends claims.Claim['kind']>(kind: Kind) =>
    found.filter((claim): claim is Extract<claims.Claim, { kind: Kind }> => claim.kind === kind)
  const write = recordWriter(report, clean, of('actor'))
  return {
    format: 'hearsay/1',
    report,
    statements: of('statement').map(claim => toStatement(claim, write)),
    figures: of('figure').map(claim => toFigure(claim, write)),
    dates: marks.dates.map(mark => toDate(mark, write)),
    events: of('event').map(claim => toEvent(claim, write)),
    places: marks.places.map(mark => toPlace(mark, write)),
    actors: of('actor').map(claim => toActor(claim, write)),
    conditions: of('condition').map(claim => toCondition(claim, write)),
    advisories: of('advisory').map(claim => toAdvisory(claim, write)),
  }
}

function toStatement(claim: claims.StatementClaim, write: RecordWriter): record.Statement {
  return {
    id: write.statementId(claim),
    source: write.mention(claim.source),
    via: claim.via.flatMap(relay => write.mention(relay) ?? []),
    cue: claim.cue && write.anchored(claim.cue),
    content: claim.content.map(write.anchored),
    manner: claim.manner,
    hedge: claim.hedge,
    said: write.when(claim.said),
    earlier: claim.earlier,
    answers: write.within(claim.answers),
    contested: write.contested(claim.contested),
    ...write.provenance(claim),
  }
}

function toFigure(claim: claims.FigureClaim, write: RecordWriter): record.Figure {
  return {
    id: write.id('f', [claim], `${claim.measure} ${claim.of?.start ?? ''}`),
    measure: claim.measure,
    of: claim.of && write.anchored(claim.of),
    partOf: claim.partOf && write.anchored(claim.partOf),
    low: claim.low,
    high: claim.high,
    hedge: claim.hedge,
    window: claim.window,
    ...write.anchored(claim),
    when: write.when(claim.when),
    place: write.mention(claim.place),
    source: write.mention(claim.source),
    statement: write.within(claim.statement),
    contested: write.contested(claim.contested),
    ...write.provenance(claim),
  }
}

function toDate(mark: DateMark, write: RecordWriter): record.DateExpression {
  const { words, start, end } = write.anchored(mark)
  const { type, timex, from, to, basis, because, rule } = mark
  return { words, start, end, type, timex, from, to, basis, because, rule }
}

function toEvent(claim: claims.EventClaim, write: RecordWriter): record.EventReport {
  return {
    id: write.id('e', [claim], claim.code),
    code: claim.code,
    actor: write.mention(claim.actor),
    target: write.mention(claim.target),
    when: write.when(claim.when),
    place: write.mention(claim.place),
    ...write.anchored(claim),
    statement: write.within(claim.statement),
    contested: write.contested(claim.statement?.contested ?? null),
    ...write.provenance(claim),
  }
}

function toPlace(mark: PlaceMark, write: RecordWriter): record.Place {
  const { words, start, end } = write.anchored(mark)
  const { name, geonames, lat, lon, place: kind, country, literal, rule } = mark
  return { words, start, end, name, geonames, lat, lon, kind, country, literal, rule }
}

function toActor(claim: claims.ActorClaim, write: RecordWriter): record.Actor {
  return {
    id: write.actorId(claim),
    name: claim.name,
    kind: claim.actorKind,
    role: claim.role,
    speaksFor: claim.speaksFor && write.actorAt(claim.speaksFor),
    inferred: write.inferred(claim.inferred),
    mentions: claim.mentions.map(one => {
      const { words, start, end } = write.anchored(one)
      return { words, start, end, because: one.because }
    }),
  }
}

function toCondition(claim: claims.ConditionClaim, write: RecordWriter): record.Condition {
  return {
    id: write.id('c', [claim], `${claim.service} ${claim.state}`),
    service: claim.service,
    state: claim.state,
    ...write.anchored(claim),
    subject: claim.subject && write.anchored(claim.subject),
    extent: claim.extent && write.anchored(claim.extent),
    when: write.when(claim.when),
    until: write.when(claim.until),
    place: write.mention(claim.place),
    statement: write.within(claim.statement),
    contested: write.contested(claim.statement?.contested ?? null),
    ...write.provenance(claim),
  }
}

function toAdvisory(claim: claims.AdvisoryClaim, write: RecordWriter): record.Advisory {
  return {
    id: write.id('v', [claim.instruction]),
    issuer: write.mention(claim.issuer),
    audience: claim.audience && write.anchored(claim.audience),
    instruction: write.anchored(claim.instruction),
    change: claim.change,
    when: write.when(claim.when),
    until: write.when(claim.until),
    place: write.mention(claim.place),
    statement: write.within(claim.statement),
    contested: write.contested(claim.statement?.contested ?? null),
    ...write.provenance(claim),
  }
}
