/**
 * What claims share when they become the record: spans of the clean text with their words as received, ids made from
 * content, the actor behind a mention.
 */
import type * as claims from '../claims/claim.ts'
import type { Clean } from '../text/normalise.ts'
import { digest, type Report } from '../text/report.ts'
import type { Span } from '../text/span.ts'
import type * as record from './reading.ts'

export type RecordWriter = {
  readonly anchored: (span: Span) => record.Anchored
  /** Null stays null: there is nobody, or no place. */
  readonly mention: (span: claims.Mention | null) => record.Mention | null
  readonly when: (when: claims.When | null) => record.When | null
  readonly contested: (contested: claims.Contested | null) => record.Contested | null
  readonly provenance: (claim: Exclude<claims.Claim, claims.ActorClaim>) => record.Provenance
  readonly id: (kind: string, spans: readonly Span[], detail?: string) => string
  readonly statementId: (claim: claims.StatementClaim) => string
  /** The id of the statement a claim stands in. */
  readonly within: (statement: claims.StatementClaim | null) => string | null
  /** The id of the actor that a span means; null where it means none. */
  readonly actorAt: (span: Span) => string | null
  readonly inferred: (inferred: readonly claims.Inference[]) => record.Inference[]
  readonly actorId: (claim: claims.ActorClaim) => string
}

export function recordWriter(
  report: Report,
  clean: Clean,
  actors: readonly claims.ActorClaim[],
): RecordWriter {
  const anchored = (span: Span): record.Anchored => {
    const { start, end } = clean.toReceived(span)
    return { words: report.text.slice(start, end), start, end }
  }
  const id = (kind: string, spans: readonly Span[], detail = '') =>
    `${kind}-${digest([report.id, detail, ...spans.map(placeOf)].join(' '), 12)}`
  const actorId = once((claim: claims.ActorClaim) => id('a', claim.mentions, claim.name))
  const statementId = once((claim: claims.StatementClaim) =>
    id('s', claim.cue ? [claim.cue, ...claim.content] : claim.content),
  )
  const actorAt = new Map(
    actors.flatMap(actor => actor.mentions.map(mention => [placeOf(mention), actorId(actor)])),
  )
  const mention = (span: claims.Mention | null): record.Mention | null => {
    if (span === null) return null
    const { words, start, end } = anchored(span)
    return { words, start, end, actor: actorAt.get(placeOf(span)) ?? null, basis: span.basis }
  }
  const inferences = (inferred: readonly claims.Inference[]) =>
    inferred.map(one => ({ ...one, from: one.from.map(anchored) }))
  return {
    anchored,
    id,
    mention,
    inferred: inferences,
    actorAt: span => actorAt.get(placeOf(span)) ?? null,
    actorId,
    statementId,
    within: statement => statement && statementId(statement),
    when: when => when && timeOf(when, anchored(when.date).words),
    contested: contested =>
      contested && { kind: contested.kind, at: anchored(contested.at), by: mention(contested.by) },
    provenance: ({ rule, reader, inferred }) => ({
      rule,
      reader,
      inferred: inferences(inferred),
    }),
  }
}

function placeOf(span: Span): string {
  return `${span.start}-${span.end}`
}

function timeOf({ date, basis }: claims.When, words: string): record.When {
  return { words, from: date.from, to: date.to, timex: date.timex, basis }
}

/** A function that works out each claim's id once, however many claims refer to it. */
function once<Claim extends object>(work: (claim: Claim) => string): (claim: Claim) => string {
  const known = new Map<Claim, string>()
  return claim => {
    const result = known.get(claim) ?? work(claim)
    known.set(claim, result)
    return result
  }
}
