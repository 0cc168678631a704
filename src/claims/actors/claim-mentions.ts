/** Claims → the words in which they name somebody: sources, relays, issuers, actors and targets, each span once. */
import { byPosition, type Span } from '../../text/span.ts'
import type { Claim } from '../claim.ts'
import { place } from './draft.ts'

export type ClaimMention = Span & {
  /** Whether it says or does something there, and so may be "he" in the next sentence. */
  readonly acts: boolean
  /** Whether words are put in its mouth or pass through it: such is an actor whatever it is. */
  readonly says: boolean
}

/** In reading order; of two that start together the longer comes first. */
export function claimMentions(claims: readonly Claim[]): ClaimMention[] {
  const found = new Map<string, ClaimMention>()
  for (const claim of claims) {
    for (const one of mentionsOf(claim)) {
      if (one.span === null) continue
      const before = found.get(place(one.span))
      const acts = one.acts || before?.acts === true
      const says = one.says || before?.says === true
      found.set(place(one.span), { start: one.span.start, end: one.span.end, acts, says })
    }
  }
  return [...found.values()].filter(span => span.end > span.start).sort(byPosition)
}

type Named = { readonly span: Span | null; readonly acts: boolean; readonly says: boolean }

function mentionsOf(claim: Claim): Named[] {
  const speaker = (span: Span | null) => ({ span, acts: true, says: true })
  switch (claim.kind) {
    case 'statement':
      return [speaker(claim.source), ...claim.via.map(span => ({ span, acts: false, says: true }))]
    case 'figure':
      return [speaker(claim.source)]
    case 'event':
      return [
        { span: claim.actor, acts: true, says: false },
        { span: claim.target, acts: false, says: false },
      ]
    case 'advisory':
      return [speaker(claim.issuer)]
    default:
      return []
  }
}
