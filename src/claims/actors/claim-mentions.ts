/** Claims → the words in which they name somebody: sources, relays, issuers, actors and targets, each span once. */
import { byPosition, type Span } from '../../text/span.ts'
import type { Claim } from '../claim.ts'
import { place } from './draft.ts'

export type ClaimMention = Span & {
  /** Whether it says or does something there, and so may be "he" in the next sentence. */
  readonly acts: boolean
}

/** In reading order; of two that start together the longer comes first. */
export function claimMentions(claims: readonly Claim[]): ClaimMention[] {
  const found = new Map<string, ClaimMention>()
  for (const claim of claims) {
    const { acting, others } = mentionsOf(claim)
    for (const span of acting) if (span !== null) found.set(place(span), { ...span, acts: true })
    for (const span of others) {
      if (span !== null && !found.has(place(span))) found.set(place(span), { ...span, acts: false })
    }
  }
  return [...found.values()].filter(span => span.end > span.start).sort(byPosition)
}

type Spans = readonly (Span | null)[]

function mentionsOf(claim: Claim): { readonly acting: Spans; readonly others: Spans } {
  switch (claim.kind) {
    case 'statement':
      return { acting: [claim.source], others: claim.via }
    case 'figure':
      return { acting: [claim.source], others: [] }
    case 'event':
      return { acting: [claim.actor], others: [claim.target] }
    case 'advisory':
      return { acting: [claim.issuer], others: [] }
    default:
      return { acting: [], others: [] }
  }
}
