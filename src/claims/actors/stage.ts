/**
 * Who is in view at a point of the text, kept while it is read from start to end: whom "he" may mean, which ministry
 * "the ministry" is, which of two presidents.
 */
import type { Span } from '../../text/span.ts'
import type { ClaimMention } from './claim-mentions.ts'
import { type Context, paragraphAt, sentenceAt } from './context.ts'
import type { Draft } from './draft.ts'

type Seen = {
  readonly draft: Draft
  readonly sentence: number
  readonly acts: boolean
  /** Whether it is the source of something there. */
  readonly tells: boolean
}

export type Stage = {
  readonly context: Context
  /** The mentions of the last sentences, oldest first. */
  readonly recent: Seen[]
  /** By noun, whoever may be called by it, in the order of their first mention. */
  readonly byNoun: Map<string, Set<Draft>>
  readonly lastSeen: Map<Draft, number>
}

const KEPT = 24
/** "He" reaches back over this many sentences. */
const REACH = 2
/** More holders of one office than this are not told apart. */
const MOST_HOLDERS = 12

export function newStage(context: Context): Stage {
  return { context, recent: [], byNoun: new Map(), lastSeen: new Map() }
}

/** Enters a mention: whoever it names is in view now. */
export function enterStage(stage: Stage, draft: Draft, span: ClaimMention): void {
  const { context } = stage
  const { acts, says } = span
  stage.recent.push({ draft, sentence: sentenceAt(context, span.start), acts, tells: acts && says })
  if (stage.recent.length > KEPT) stage.recent.shift()
  stage.lastSeen.set(draft, span.start)
  for (const noun of draft.nouns) {
    const holders = stage.byNoun.get(noun) ?? new Set()
    if (holders.size < MOST_HOLDERS) holders.add(draft)
    stage.byNoun.set(noun, holders)
  }
}

/**
 * The one person or body in view that fits, nearest sentence first; where several do, the one that speaks or acts:
 * "he said" goes on with who spoke.
 * Null where two fit equally.
 */
export function nearest(stage: Stage, span: ClaimMention, fits: (draft: Draft) => boolean): Draft | null {
  const { context } = stage
  const here = sentenceAt(context, span.start)
  for (let sentence = here; sentence >= here - REACH; sentence--) {
    const seen = stage.recent.filter(one => one.sentence === sentence && fits(one.draft))
    const all = new Set(seen.map(one => one.draft))
    if (all.size === 0) continue
    const telling = new Set(seen.filter(one => one.tells).map(one => one.draft))
    const acting = new Set(seen.filter(one => one.acts).map(one => one.draft))
    const [meant, ...more] = span.says && telling.size === 1 ? telling : all.size === 1 ? all : acting
    return more.length === 0 ? (meant ?? null) : null
  }
  return null
}

/** Whoever told something last, of those that fit: "it said" goes on with the ministry of the sentence before. */
export function lastTeller(stage: Stage, span: Span, fits: (draft: Draft) => boolean): Draft | null {
  const here = sentenceAt(stage.context, span.start)
  const tellers = stage.recent.filter(one => one.tells && one.sentence >= here - REACH && fits(one.draft))
  return tellers.at(-1)?.draft ?? null
}

/** The one in view that is called by a noun: the only one so far, or the only one of this and the last paragraph. */
export function holderOf(
  stage: Stage,
  span: Span,
  noun: string,
  fits: (draft: Draft) => boolean,
): Draft | null {
  const { context } = stage
  const holders = [...(stage.byNoun.get(noun) ?? [])].filter(fits)
  if (holders.length < 2) return holders[0] ?? null
  const here = paragraphAt(context, span.start)
  const near = holders.filter(draft => paragraphAt(context, stage.lastSeen.get(draft) ?? 0) >= here - 1)
  return near.length === 1 ? (near[0] ?? null) : null
}

/** The one called by a noun that was named last: "the news agency" is the agency of the sentence before. */
export function lastCalled(stage: Stage, noun: string, fits: (draft: Draft) => boolean): Draft | null {
  let last: Draft | null = null
  for (const draft of stage.byNoun.get(noun) ?? []) {
    if (!fits(draft)) continue
    if (last === null || (stage.lastSeen.get(draft) ?? 0) > (stage.lastSeen.get(last) ?? 0)) last = draft
  }
  return last
}
