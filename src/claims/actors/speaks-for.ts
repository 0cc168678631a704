/**
 * Who passes on whose word: a spokeswoman, a director or a lawyer speaks for the body or client that the words of the role
 * name, or for the one in view; whoever holds an office of his own speaks for himself.
 */
import type { Span } from '../../text/span.ts'
import type { Claim, Inference } from '../claim.ts'
import { type Context, sentenceAt } from './context.ts'
import type { Cast, Draft } from './draft.ts'
import { type RoleBody, roleBodyOf } from './role-body.ts'
import {
  type Bodies,
  bodiesOf,
  bodyCalled,
  bodyInView,
  bodyNamed,
  bodySpokenFor,
  isCalled,
  seenBefore,
} from './spoken-bodies.ts'

export type SpeaksFor = { readonly draft: Draft; readonly inferred: readonly Inference[] }

/** "His lawyer" reaches back over this many sentences. */
const REACH = 2

/** By actor, whom it speaks for. */
export function speakersOf(context: Context, cast: Cast, claims: readonly Claim[]): Map<Draft, SpeaksFor> {
  const found = new Map<Draft, SpeaksFor>()
  const roles = [...rolesOf(context, cast)].sort((a, b) => FIRMEST[a.body.by] - FIRMEST[b.body.by])
  const bodies = bodiesOf(context, cast, claims)
  for (const { draft, body } of roles) {
    if (found.has(draft)) continue
    const spoken = spokenFor(bodies, draft, body)
    if (spoken !== null && spoken.draft !== draft) found.set(draft, spoken)
  }
  return found
}

/** A body that is named tells more than one that is meant. */
const FIRMEST: Readonly<Record<RoleBody['by'], number>> = { words: 0, pronoun: 1, nothing: 2 }

type Role = { readonly draft: Draft; readonly body: RoleBody }

/** The roles beside the names of persons, and the words for those without a name: "a spokesman for the ministry". */
function* rolesOf(context: Context, cast: Cast): Generator<Role> {
  for (const [end, { start, draft }] of cast.roles) {
    const body = roleBodyOf(context, { start, end })
    if (body !== null) yield { draft, body }
  }
  for (const draft of cast.drafts) {
    const first = draft.mentions[0]
    if (draft.kind !== 'person' || draft.words.length > 0 || first === undefined) continue
    const body = roleBodyOf(context, first)
    if (body !== null) yield { draft, body }
  }
}

function spokenFor(bodies: Bodies, speaker: Draft, body: RoleBody): SpeaksFor | null {
  const { role, at } = body
  const fits = (draft: Draft | null) =>
    draft !== null && (role.bodies.length === 0 || isCalled(draft, role.bodies)) ? draft : null
  if (body.by === 'words') {
    const draft = fits(bodyNamed(bodies, body.body, role.bodies))
    return draft && { draft, inferred: [] }
  }
  if (body.by === 'pronoun') {
    const draft = /^(?:his|her)$/.test(body.word) ? personBefore(bodies, speaker, at) : bodyInView(bodies, at)
    return inferredFrom(bodies, fits(draft), at, `"${body.word}" means the one in view`)
  }
  if (!role.bare) return null
  if (role.bodies.length > 0)
    return inferredFrom(
      bodies,
      bodyCalled(bodies, role.bodies, at),
      at,
      'the only such body the report names',
    )
  return inferredFrom(
    bodies,
    bodySpokenFor(bodies, at),
    at,
    'no body is named beside the role, and this one was just told of',
  )
}

function inferredFrom(bodies: Bodies, draft: Draft | null, at: Span, because: string): SpeaksFor | null {
  if (draft === null) return null
  const last = seenBefore(bodies, at).findLast(one => one.draft === draft) ?? at
  return { draft, inferred: [{ field: 'speaksFor', from: [{ start: last.start, end: last.end }], because }] }
}

/** The person named last before "his lawyer". */
function personBefore(bodies: Bodies, speaker: Draft, at: Span): Draft | null {
  const here = sentenceAt(bodies.context, at.start)
  const found = seenBefore(bodies, at).findLast(one => one.draft.kind === 'person' && one.draft !== speaker)
  return found !== undefined && sentenceAt(bodies.context, found.start) >= here - REACH ? found.draft : null
}
