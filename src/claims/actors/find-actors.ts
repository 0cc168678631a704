/**
 * Names and the sources of claims → actors, each with all its mentions: names are joined first, over the whole text;
 * then phrases, titles and pronouns in reading order, by who is in view where they stand.
 */
import type { Marks, NameMark } from '../../annotate/mark.ts'
import type { Parsed } from '../../parse/parsed.ts'
import { fold } from '../../text/fold.ts'
import type { Report } from '../../text/report.ts'
import { byPosition, sliceOf } from '../../text/span.ts'
import type { ActorClaim, Claim } from '../claim.ts'
import { type ClaimMention, claimMentions } from './claim-mentions.ts'
import { type Context, contextOf, tokenAt } from './context.ts'
import { listedAs } from './countries.ts'
import { type Cast, type Draft, draftOf, mention, newCast, place } from './draft.ts'
import { headOf } from './head.ts'
import { joinOrganisations } from './organisations.ts'
import { joinPersons } from './persons.ts'
import { pronounReferent, referent } from './refer.ts'
import { type SpeaksFor, speakersOf } from './speaks-for.ts'
import { enterStage, newStage, type Stage } from './stage.ts'
import { joinUnnamed, type Unnamed, unnamedKind } from './unnamed.ts'
import { wordsOf } from './words.ts'

export function findActors(
  parsed: Parsed,
  marks: Marks,
  claims: readonly Claim[],
  _report: Report,
): ActorClaim[] {
  const context = contextOf(parsed, marks)
  const cast = newCast()
  joinPersons(context, cast)
  joinOrganisations(context, cast)
  joinMentions(context, cast, mentionsInOrder(context, cast, claims))
  const speakers = speakersOf(context, cast, claims)
  return cast.drafts.map(draft => toClaim(parsed, draft, speakers.get(draft) ?? null)).sort(byFirstMention)
}

/** The claims' mentions, the titles without a name and the names, in reading order. */
function mentionsInOrder(context: Context, cast: Cast, claims: readonly Claim[]): ClaimMention[] {
  const ofClaims = claimMentions(claims)
  const known = new Set(ofClaims.map(place))
  const others = context.names
    .filter(name => !known.has(place(name)) && (name.name === 'office' || cast.at.has(place(name))))
    .map(({ start, end }) => ({ start, end, acts: isFollowedByVerb(context, end), says: false }))
  return [...ofClaims, ...others].sort(byPosition)
}

function isFollowedByVerb(context: Context, end: number): boolean {
  return /^(?:VB[DZP]|MD)$/.test(context.tokens[tokenAt(context, end)]?.pos ?? '')
}

/** What is known while the mentions are read in order. */
type Scene = {
  readonly context: Context
  readonly cast: Cast
  readonly stage: Stage
  readonly unnamed: Unnamed
  /** The named by their names, for where capitals tell nothing. */
  readonly byName: ReadonlyMap<string, Draft>
}

function joinMentions(context: Context, cast: Cast, mentions: readonly ClaimMention[]): void {
  const byName = new Map(cast.drafts.map(draft => [fold(draft.name), draft]))
  const scene: Scene = { context, cast, stage: newStage(context), unnamed: new Map(), byName }
  const byEnd = new Map<number, Draft>()
  for (const one of mentions) {
    // "the Kazakh Foreign Minister" and the title in it end together: they are one.
    const outer = byEnd.get(one.end)
    if (outer !== undefined) mention(cast, outer, one, 'named')
    const draft = cast.at.get(place(one)) ?? whoIs(scene, one)
    if (draft === null) continue
    enterStage(scene.stage, draft, one)
    byEnd.set(one.end, draft)
  }
}

/** Whom a mention means that is no name itself; puts it into the cast. */
function whoIs(scene: Scene, span: ClaimMention): Draft | null {
  const { context, cast, stage, unnamed } = scene
  const holder = cast.roles.get(span.end)
  // "The Kazakh foreign minister" of "called the Kazakh foreign minister, Nur Alim".
  if (holder !== undefined && span.start <= holder.start) {
    mention(cast, holder.draft, span, 'named beside it')
    return holder.draft
  }
  const head = headOf(context, span)
  if (head.kind === 'name') return joinToName(scene, span, head.name)
  if (head.kind === 'pronoun') {
    const meant = pronounReferent(stage, span, head.word)
    if (meant !== null) mention(cast, meant, span, `"${head.word}" for the one in view`)
    return meant
  }
  const meant =
    referent(stage, span, head) ?? scene.byName.get(fold(sliceOf(context.parsed.text, span))) ?? null
  // "Planes bombed the bridge": what does something, or has it done to it, may be a thing, and a thing is no actor.
  if (meant === null && !span.says && unnamedKind(head) === 'unknown') return null
  if (meant === null) return joinUnnamed(context, cast, unnamed, { span, phrase: head })
  mention(cast, meant, span, `the ${head.noun} in view`)
  return meant
}

/** A mention that is about a name: the actor of that name, or for a place or a name of no known kind a new one. */
function joinToName({ context, cast, unnamed }: Scene, span: ClaimMention, name: NameMark): Draft {
  const text = sliceOf(context.parsed.text, name)
  const key = `${name.name} ${listedAs(context, name)?.name ?? fold(text)}`
  const draft =
    cast.at.get(place(name)) ?? unnamed.get(key) ?? draftOf(name.name, text, wordsOf(context, name))
  unnamed.set(key, draft)
  mention(cast, draft, span, 'named')
  return draft
}

function toClaim(parsed: Parsed, draft: Draft, speaks: SpeaksFor | null): ActorClaim {
  return {
    kind: 'actor',
    name: draft.name,
    actorKind: draft.kind,
    role: draft.role === null ? null : sliceOf(parsed.text, draft.role),
    speaksFor: speaks?.draft.mentions[0] ?? null,
    inferred: speaks?.inferred ?? [],
    mentions: [...draft.mentions].sort(byPosition),
  }
}

function byFirstMention(a: ActorClaim, b: ActorClaim): number {
  return (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)
}
