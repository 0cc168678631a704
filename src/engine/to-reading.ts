/** Claims and marks, in offsets of the clean text → the record, in offsets of the received text. */
import type { DateMark, Marks, PlaceMark } from '../annotate/mark.ts'
import type * as claims from '../claims/claim.ts'
import type { Clean } from '../text/normalise.ts'
import { digest, type Report } from '../text/report.ts'
import type { Span } from '../text/span.ts'
import type * as record from './reading.ts'

export function toReading(
  report: Report,
  clean: Clean,
  marks: Marks,
  found: readonly claims.Claim[],
): record.Reading {
  const anchored = (span: Span): record.Anchored => {
    const { start, end } = clean.toReceived(span)
    return { words: report.text.slice(start, end), start, end }
  }
  const of = <Kind extends claims.Claim['kind']>(kind: Kind) =>
    found.filter((claim): claim is Extract<claims.Claim, { kind: Kind }> => claim.kind === kind)

  const id = (kind: string, spans: readonly Span[], detail = '') =>
    `${kind}-${digest([report.id, detail, ...spans.map(span => `${span.start}-${span.end}`)].join(' '), 12)}`

  const actors = of('actor').map(claim => ({ claim, id: id('a', claim.mentions, claim.name) }))
  const actorAt = new Map(
    actors.flatMap(actor =>
      actor.claim.mentions.map(mention => [`${mention.start}-${mention.end}`, actor.id]),
    ),
  )
  const mention = (span: claims.Mention | null): record.Mention | null =>
    span && { ...anchored(span), actor: actorAt.get(`${span.start}-${span.end}`) ?? null, basis: span.basis }
  const when = (claim: claims.When | null): record.When | null =>
    claim && { ...dateValue(claim.date, anchored), basis: claim.basis }
  const contested = (claim: claims.Contested | null): record.Contested | null =>
    claim && { kind: claim.kind, at: anchored(claim.at) }
  const provenance = (claim: Exclude<claims.Claim, claims.ActorClaim>): record.Provenance => ({
    rule: claim.rule,
    reader: claim.reader,
    inferred: claim.inferred.map(one => ({ ...one, from: one.from.map(anchored) })),
  })

  const statementId = (claim: claims.StatementClaim) =>
    id('s', [...(claim.cue ? [claim.cue] : []), ...claim.content])
  const within = (claim: claims.StatementClaim | null) => claim && statementId(claim)

  return {
    format: 'hearsay/1',
    report,
    statements: of('statement').map(claim => ({
      id: statementId(claim),
      source: mention(claim.source),
      via: claim.via.flatMap(relay => mention(relay) ?? []),
      cue: claim.cue && anchored(claim.cue),
      content: claim.content.map(anchored),
      manner: claim.manner,
      hedge: claim.hedge,
      said: when(claim.said),
      contested: contested(claim.contested),
      ...provenance(claim),
    })),
    figures: of('figure').map(claim => ({
      id: id('f', [claim], `${claim.measure} ${claim.of?.start ?? ''}`),
      measure: claim.measure,
      of: claim.of && anchored(claim.of),
      low: claim.low,
      high: claim.high,
      hedge: claim.hedge,
      window: claim.window,
      ...anchored(claim),
      when: when(claim.when),
      place: mention(claim.place),
      source: mention(claim.source),
      statement: within(claim.statement),
      contested: contested(claim.contested),
      ...provenance(claim),
    })),
    dates: marks.dates.map(mark => ({
      ...anchored(mark),
      type: mark.type,
      timex: mark.timex,
      from: mark.from,
      to: mark.to,
      basis: mark.basis,
      rule: mark.rule,
    })),
    events: of('event').map(claim => ({
      id: id('e', [claim], claim.code),
      code: claim.code,
      actor: mention(claim.actor),
      target: mention(claim.target),
      when: when(claim.when),
      place: mention(claim.place),
      ...anchored(claim),
      statement: within(claim.statement),
      ...provenance(claim),
    })),
    places: marks.places.map(mark => place(mark, anchored)),
    actors: actors.map(actor => ({
      id: actor.id,
      name: actor.claim.name,
      kind: actor.claim.actorKind,
      role: actor.claim.role,
      mentions: actor.claim.mentions.map(anchored),
    })),
    conditions: of('condition').map(claim => ({
      id: id('c', [claim], `${claim.service} ${claim.state}`),
      service: claim.service,
      state: claim.state,
      ...anchored(claim),
      when: when(claim.when),
      place: mention(claim.place),
      statement: within(claim.statement),
      ...provenance(claim),
    })),
    advisories: of('advisory').map(claim => ({
      id: id('v', [claim.instruction]),
      issuer: mention(claim.issuer),
      audience: claim.audience && anchored(claim.audience),
      instruction: anchored(claim.instruction),
      when: when(claim.when),
      place: mention(claim.place),
      statement: within(claim.statement),
      ...provenance(claim),
    })),
  }
}

function dateValue(mark: DateMark, anchored: (span: Span) => record.Anchored) {
  return { words: anchored(mark).words, from: mark.from, to: mark.to, timex: mark.timex }
}

function place(mark: PlaceMark, anchored: (span: Span) => record.Anchored): record.Place {
  const { name, geonames, lat, lon, place: kind, country, rule } = mark
  return { ...anchored(mark), name, geonames, lat, lon, kind, country, rule }
}
