/**
 * The actors of a new report → which known actor each of them is, or that it is new, or that nobody can tell from the name: a
 * bare surname joins where exactly one active bearer fits. What a person decided always wins, and nothing is joined twice.
 */
import { fold } from '../../text/fold.ts'
import { type ActorIndex, bearerOf, type Fit, fitting } from './actor-index.ts'
import {
  type Decision,
  type Decisions,
  type FoundActor,
  type KnownActor,
  NO_DECISIONS,
  type Resolution,
} from './actors.ts'
import { rememberedName } from './remembered-name.ts'

/** A name that fits less than this does not join by itself. */
const ENOUGH = 0.55
/** Candidates shown to a person. */
const MOST_SHOWN = 8

/** What becomes of each actor of a report. */
export function resolveActors(
  index: ActorIndex,
  found: readonly FoundActor[],
  decisions: Decisions = NO_DECISIONS,
): Resolution[] {
  return oncePerKnown(found.map(actor => resolveOne(index, actor, decisions)))
}

function resolveOne(index: ActorIndex, actor: FoundActor, decisions: Decisions): Resolution {
  const told = decisions.join.find(one => isAbout(one, actor) && index.byId.has(one.known))
  if (told !== undefined) return resolution(actor, 'joined', told.known, { because: DECIDED, fits: [] })
  const apart = new Set(decisions.part.filter(one => isAbout(one, actor)).map(one => one.known))
  const called = [...new Set([actor.name, ...actor.forms])]
  const bearer = bearerOf(index, called)
  if (bearer !== null && !apart.has(bearer.id) && isOneSort(bearer, actor)) return sameNameAs(actor, bearer)
  const names = called.map(name => rememberedName(name, actor.kind))
  const fits = fitting(index, names).filter(fit => !apart.has(fit.actor.id))
  const sure = fits.filter(fit => fit.judgement.verdict === 'same')
  if (sure.length > 0) return chosen(actor, sure, fits)
  const bearers = fits.filter(fit => fit.actor.active)
  if (bearers.length > 0) return chosen(actor, bearers, fits)
  if (fits.length > 0)
    return resolution(actor, 'undecided', null, {
      because: 'who bears the name has not been heard of lately',
      fits,
    })
  const because = apart.size > 0 ? 'a person decided that it is another actor' : 'no known name fits'
  return resolution(actor, 'new', null, { because, fits })
}

/** A person is no body, whatever they are called. */
function isOneSort(known: KnownActor, { kind }: FoundActor): boolean {
  return (known.kind === 'person') === (kind === 'person')
}

function sameNameAs({ id }: FoundActor, known: KnownActor): Resolution {
  const because = 'the same name'
  const candidates = [{ known: known.id, score: 1, because }]
  return { actor: id, outcome: 'joined', known: known.id, because, candidates }
}

const DECIDED = 'a person decided that they are one'

/** Whether a decision is about this actor: by its id in the report, or by one of its names. */
function isAbout(decision: Decision, actor: FoundActor): boolean {
  if (decision.actor === actor.id) return true
  const name = fold(decision.actor)
  return [actor.name, ...actor.forms].some(form => fold(form) === name)
}

/** Of those that fit as well: the only one, or the only one whose role is the one given; otherwise nobody. */
function chosen(actor: FoundActor, among: readonly Fit[], fits: readonly Fit[]): Resolution {
  const alone = among.length === 1 ? among[0] : undefined
  if (alone !== undefined) {
    const { judgement } = alone
    if (judgement.score < ENOUGH)
      return resolution(actor, 'undecided', null, {
        because: `${judgement.because}: too little to join by`,
        fits,
      })
    return resolution(actor, 'joined', alone.actor.id, { because: judgement.because, fits })
  }
  const holders = among.filter(fit => holdsRole(fit, actor.role))
  const holder = holders.length === 1 ? holders[0] : undefined
  if (holder !== undefined) {
    const because = `${holder.judgement.because}; of ${among.length} that bear the name it alone is known as ${actor.role}`
    return resolution(actor, 'joined', holder.actor.id, { because, fits })
  }
  return resolution(actor, 'undecided', null, { because: `${among.length} known actors bear the name`, fits })
}

function holdsRole({ actor }: Fit, role: string | null): boolean {
  return role !== null && actor.roles.some(known => fold(known) === fold(role))
}

type Grounds = { readonly because: string; readonly fits: readonly Fit[] }

function resolution(
  { id }: FoundActor,
  outcome: Resolution['outcome'],
  known: string | null,
  { because, fits }: Grounds,
): Resolution {
  const candidates = fits.slice(0, MOST_SHOWN).map(({ actor, judgement }) => ({
    known: actor.id,
    score: judgement.score,
    because: judgement.because,
  }))
  return { actor: id, outcome, known, because, candidates }
}

/** Two actors that a report tells apart are not one known actor: the surer one joins, and where none is surer neither. */
function oncePerKnown(all: readonly Resolution[]): Resolution[] {
  return all.map(one => {
    if (one.outcome !== 'joined' || one.because === DECIDED) return one
    const rivals = all.filter(other => other !== one && other.known === one.known)
    if (rivals.every(other => isSurer(one, other))) return one
    return {
      ...one,
      outcome: 'undecided',
      known: null,
      because: 'the report tells it apart from another that is joined',
    }
  })
}

function isSurer(a: Resolution, b: Resolution): boolean {
  return b.because !== DECIDED && (a.candidates[0]?.score ?? 0) > (b.candidates[0]?.score ?? 0)
}
