/**
 * The front door: can two names be the same actor's? `sameName({ name: 'Tokajev', kind: 'person' }, { name: 'Kassym-Jomart
 * Tokayev', kind: 'person' })` is `likely`, "because Tokajev is Tokayev with j for y; Tokajev is one word of …".
 */
import type { ActorClaim } from '../../claims/claim.ts'
import { type BodyName, readBodyNames } from './body-name.ts'
import { better, type Judgement, likely, other } from './judgement.ts'
import { type PersonName, readPersonName } from './person-name.ts'
import { sameBody } from './same-body.ts'
import { samePerson } from './same-person.ts'

export type ActorKind = ActorClaim['actorKind']
export type Named = { readonly name: string; readonly kind: ActorKind }

/** A name read once, to be compared with many. */
export type ReadName = {
  readonly name: string
  readonly kind: ActorKind
  readonly person: PersonName | null
  readonly body: readonly BodyName[] | null
}

/** The judgement on two names. */
export function sameName(a: Named, b: Named): Judgement {
  return compareNames(readName(a), readName(b))
}

/** No name is longer; the rest of a hostile one is not read. */
const MOST_LETTERS = 200

/** A name, read as its kind asks. */
export function readName({ name: written, kind }: Named): ReadName {
  const name = written.slice(0, MOST_LETTERS)
  const isPerson = kind === 'person' || kind === 'unknown'
  return {
    name,
    kind,
    person: isPerson ? readPersonName(name) : null,
    body: kind === 'person' ? null : readBodyNames(name),
  }
}

/** The judgement on two names that are read: the same whichever comes first. */
export function compareNames(one: ReadName, two: ReadName): Judgement {
  const [a, b] = one.name <= two.name ? [one, two] : [two, one]
  const fit = kindsFit(a.kind, b.kind)
  if (fit === 'no') return other(`${article(a.kind)} is not ${article(b.kind)}`)
  let best: Judgement | null = null
  if (a.person !== null && b.person !== null) best = samePerson(a.person, b.person)
  if (a.body !== null && b.body !== null) {
    const bodies = sameBody(a.body, b.body)
    best = best === null ? bodies : better(bodies, best)
  }
  if (best === null) return other('names of different kinds')
  return fit === 'maybe' && best.verdict === 'same' ? likely(best.score, best.because) : best
}

/** Kinds that one reader may tell apart and another not. */
const NEAR: readonly string[] = [
  'organisation group',
  'group organisation',
  'organisation office',
  'office organisation',
]

function kindsFit(a: ActorKind, b: ActorKind): 'yes' | 'maybe' | 'no' {
  if (a === b && a !== 'unknown') return 'yes'
  return a === 'unknown' || b === 'unknown' || NEAR.includes(`${a} ${b}`) ? 'maybe' : 'no'
}

function article(kind: ActorKind): string {
  return kind === 'organisation' || kind === 'office' ? `an ${kind}` : `a ${kind}`
}
