/**
 * The state of services found in a clause → the claims: the thing or the customers, where, how much of it, when and until
 * when. "Power was restored in about half of Arden" → power, restored, about half, Arden.
 */
import type { Marks } from '../../annotate/mark.ts'
import type { State } from '../../language/en/service-words.ts'
import type { Parsed } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import { unlessOfAnother } from '../carried-place.ts'
import { inferencesOf, statementOf, whenOf, whereOf } from '../circumstances.ts'
import type { ConditionClaim, Mention, StatementClaim } from '../claim.ts'
import { endOf, unlessDeadline } from '../deadline.ts'
import { sentenceAt, sentenceIndexAt, startingWithin, tokenIndexAt } from '../look-up.ts'
import type { Stretch } from '../noun-phrase.ts'
import { thingNamed } from './subject.ts'
import { type Whereabouts, whereaboutsAt } from './whereabouts.ts'

/** What is found in a clause: services in one state, from one token to before another. */
export type Found = {
  readonly services: readonly string[]
  readonly state: State
  readonly first: number
  readonly last: number
  readonly rule: string
  /** The phrase that names the service, which may name a thing: "the road to Arlberg". */
  readonly named: Stretch | null
  /** Those who have the service or lack it: "20,000 homes", "The hospital". */
  readonly customers: Stretch | null
}

export type Surroundings = {
  readonly parsed: Parsed
  readonly marks: Marks
  readonly statements: readonly StatementClaim[]
}

/** How many sentences before, and how many characters behind, a place may still say where. */
const NEAR = 4
const FARTHEST_BEHIND = 4000
const ENDS = new Set(['until', 'till'])
/** A settlement that a definite noun stands for: "the city" is the one named before. */
const SETTLEMENTS = new Set(['city', 'town', 'capital', 'village'])

/** The claims of one clause, one a service. */
export function claimsOf(found: Found, around: Surroundings): ConditionClaim[] {
  const { parsed, marks, statements } = around
  const span = spanOf(parsed, found)
  const told = whereaboutsAt(parsed.tokens, found.last, sentenceAt(parsed, span.start)?.last ?? found.last)
  const thing = found.named === null ? null : thingNamed(parsed.tokens, found.named, found.services)
  const subject = found.customers ?? thing ?? told.customers
  const when = unlessDeadline(whenOf(span, parsed, marks), parsed)
  const statement = statementOf(span, statements)
  const place = unlessOfAnother(placeOf(found, told, around), span, statement?.source ?? null, around)
  return found.services.map(service => ({
    kind: 'condition',
    ...span,
    service,
    state: found.state,
    subject: subject && spanOf(parsed, subject),
    extent: told.extent && spanOf(parsed, told.extent),
    when,
    until: endOf(span, ENDS, around),
    place,
    statement,
    rule: found.rule,
    reader: 'rules',
    inferred: inferencesOf(when, place),
  }))
}

/**
 * Where: as of any claim, or the place that the words themselves name ("Arden is without power"). No place of another
 * clause where the service is said to be somewhere else: "cut in three villages".
 */
function placeOf(found: Found, told: Whereabouts, { parsed, marks }: Surroundings): Mention | null {
  const span = spanOf(parsed, found)
  const place = whereOf(span, parsed, withoutCrossed(span, parsed, marks))
  if (place?.basis === 'stated') return place
  const own = startingWithin(marks.places, span).find(
    mark => mark.literal && !isApart(mark, parsed) && !isCrossed(mark, parsed),
  )
  if (own !== undefined) return { start: own.start, end: own.end, basis: 'stated' }
  const town = found.customers === null ? null : townNamed(found.customers, parsed, marks)
  if (town !== null) return town
  if (told.place !== null && !(place !== null && isSettlement(told.place, parsed)))
    return { ...spanOf(parsed, told.place), basis: 'stated' }
  return told.customers === null && !(told.extent !== null && told.place === null) ? place : null
}

/** The bridge "over the Sill at Brell" is at Brell: what it crosses is no place of it where another is named. */
function withoutCrossed(span: Span, parsed: Parsed, marks: Marks): Marks {
  const crossed = startingWithin(marks.places, span).filter(mark => isCrossed(mark, parsed))
  if (crossed.length === 0) return marks
  // No farther back than a place is carried from, so that time grows with length alone.
  const from = parsed.sentences[Math.max(0, sentenceIndexAt(parsed, span.start) - NEAR)]?.start ?? 0
  const near = startingWithin(marks.places, { start: from, end: span.end + FARTHEST_BEHIND })
  return { ...marks, places: near.filter(mark => !crossed.includes(mark)) }
}

function isCrossed(place: Span, parsed: Parsed): boolean {
  const at = tokenIndexAt(parsed, place.start)
  const before = parsed.tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  return /^(?:over|across)$/.test(parsed.tokens[before]?.lower ?? '')
}

/** "Brell is without power": a name alone that is nobody's. */
function townNamed(customers: Stretch, parsed: Parsed, marks: Marks): Mention | null {
  for (let at = customers.first; at < customers.last; at++)
    if (!parsed.tokens[at]?.pos.startsWith('NNP')) return null
  const span = spanOf(parsed, customers)
  const name = startingWithin(marks.names, span).find(one => one.end >= span.end)
  if (name !== undefined && name.name !== 'place' && name.name !== 'unknown') return null
  return { ...span, basis: 'stated' }
}

function isSettlement(place: Stretch, parsed: Parsed): boolean {
  return SETTLEMENTS.has(parsed.tokens[place.last - 1]?.lower ?? '') && place.last - place.first === 1
}

/** "The border with Norland", "flights from Norland". */
function isApart(place: Span, parsed: Parsed): boolean {
  return /^(?:with|from|by)$/.test(parsed.tokens[tokenIndexAt(parsed, place.start) - 1]?.lower ?? '')
}

function spanOf(parsed: Parsed, { first, last }: Stretch): Span {
  const start = parsed.tokens[first]?.start ?? 0
  return { start, end: parsed.tokens[last - 1]?.end ?? start }
}
