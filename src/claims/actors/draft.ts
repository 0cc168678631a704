/** An actor in the making: its mentions, each with the reason why it is the same, and what is known of it so far. */
import type { NameMark } from '../../annotate/mark.ts'
import type { Span } from '../../text/span.ts'
import type { ActorClaim, ActorMention } from '../claim.ts'

export type Draft = {
  kind: ActorClaim['actorKind']
  /** Folded words of its fullest name; empty for the unnamed. */
  words: readonly string[]
  /** The fullest name as written. */
  name: string
  role: Span | null
  country: string | null
  gender: 'male' | 'female' | null
  /** Nouns it may be called by: "president", "ministry", "agency". */
  readonly nouns: Set<string>
  /** Words that may stand before such a noun: "foreign" of "foreign minister". */
  readonly qualifiers: Set<string>
  readonly mentions: ActorMention[]
}

/** The noun of a body whose name and neighbours hold none. */
export const NO_NOUN = ''

/** A new actor, named by these words. */
export function draftOf(kind: Draft['kind'], name: string, words: readonly string[] = []): Draft {
  return {
    kind,
    name,
    words,
    role: null,
    country: null,
    gender: null,
    nouns: new Set(),
    qualifiers: new Set(),
    mentions: [],
  }
}

/** The actors of a report, and which of them each span means. */
export type Cast = {
  readonly drafts: Draft[]
  readonly at: Map<string, Draft>
  /** Of the roles that stand beside a name: where each ends, and whose it is. */
  readonly roles: Map<number, { readonly start: number; readonly draft: Draft }>
}

export function newCast(): Cast {
  return { drafts: [], at: new Map(), roles: new Map() }
}

/** The key of a span. */
export function place(span: Span): string {
  return `${span.start}-${span.end}`
}

/** Puts a mention to an actor, once; a span belongs to the actor it was put to first. */
export function mention(cast: Cast, draft: Draft, span: Span, because: string): void {
  const key = place(span)
  if (cast.at.has(key)) return
  if (draft.mentions.length === 0) cast.drafts.push(draft)
  cast.at.set(key, draft)
  draft.mentions.push({ start: span.start, end: span.end, because })
}

/** The name marks that can be actors by themselves: no places, and no things. */
export function isActorName(mark: NameMark): boolean {
  return mark.name !== 'place' && mark.rule !== 'names/thing'
}
