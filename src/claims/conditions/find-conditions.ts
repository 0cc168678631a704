/** Sentences → the state of services: what is cut, disrupted, degraded, working, restored. "The airport reopened." */
import type { Marks } from '../../annotate/mark.ts'
import { type State, serviceWords, statesDoing, stateWords } from '../../language/en/service-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import type { Parsed, Sentence, Token } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import { inferencesOf, statementOf, whenOf, whereOf } from '../circumstances.ts'
import type { ConditionClaim, Mention, StatementClaim } from '../claim.ts'
import { unlessDeadline } from '../deadline.ts'
import { startingWithin, tokenIndexAt } from '../look-up.ts'
import type { NounPhrase } from '../phrases.ts'
import { clausesTold, type Predicate } from '../predicates.ts'
import { mayBeService, outagesIn, servicesIn } from './services.ts'
import { stateOfObject, stateOfSubject } from './state.ts'

const DEPENDENTS = serviceWords('dependent')
const SPARE = serviceWords('spare')
const LOSING = stateWords('suffers')
const BRINGING = stateWords('brings')

/** What is found in a clause: services in one state, from one token to before another. */
type Found = {
  readonly services: readonly string[]
  readonly state: State
  readonly first: number
  readonly last: number
  readonly rule: string
}

/** The conditions of a text in reading order, one for each service named. */
export function findConditions(
  parsed: Parsed,
  marks: Marks,
  statements: readonly StatementClaim[],
): ConditionClaim[] {
  return parsed.sentences
    .filter(sentence => mayTell(parsed, sentence))
    .flatMap(sentence => foundIn(parsed, marks, sentence))
    .flatMap(found => claimsOf(found, parsed, marks, statements))
}

function mayTell(parsed: Parsed, sentence: Sentence): boolean {
  if (parsed.tokens[sentence.last - 1]?.text === '?') return false
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = parsed.tokens[at]
    if (token !== undefined && (mayBeService(token) || token.lower.startsWith('blackout'))) return true
  }
  return false
}

function foundIn(parsed: Parsed, marks: Marks, sentence: Sentence): Found[] {
  const { tokens } = parsed
  return clausesTold(parsed, marks, sentence).flatMap(clause => {
    if (/^(?:if|unless|whether)$/.test(tokens[clause.first]?.lower ?? '')) return []
    const found = clause.groups
      .map(clause.predicate)
      .flatMap(predicate => [
        ...ofSubject(tokens, predicate),
        ...ofObject(tokens, predicate),
        ...ofOutage(tokens, predicate),
      ])
    return [...found, ...ofLack(tokens, clause.phrases())]
  })
}

function ofSubject(tokens: readonly Token[], predicate: Predicate): Found[] {
  const { subject } = predicate
  if (subject === null) return []
  const spare = onSparePower(tokens, predicate)
  const services = servicesIn(tokens, subject)
  if (spare !== null) {
    return [
      { services: ['power'], state: 'degraded', first: subject.first, last: spare, rule: 'conditions/lack' },
    ]
  }
  const state = services.length === 0 ? null : stateOfSubject(tokens, predicate)
  if (state === null || startsWithNo(tokens, subject)) return []
  return [{ services, ...state, first: subject.first, rule: 'conditions/state' }]
}

/** "The hospital is running on a generator": its power has failed, it has not. Where the words end, or null. */
function onSparePower(tokens: readonly Token[], predicate: Predicate): number | null {
  const { verb, passive, negated, modal, carrier, phrases } = predicate
  if (passive || negated || modal !== null || carrier !== null) return null
  if (statesDoing.get(tokens[verb]?.lower ?? '') !== 'working') return null
  const spare = phrases.find(
    ({ preposition, head }) => preposition === 'on' && SPARE.has(singular(tokens[head]?.lower ?? '')),
  )
  return spare?.last ?? null
}

function startsWithNo(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return tokens[phrase.first]?.lower === 'no'
}

/** "Authorities closed the border"; "thousands of homes lost power", where only those who need it can lose it. */
function ofObject(tokens: readonly Token[], predicate: Predicate): Found[] {
  const { object, subject } = predicate
  const services = object === null ? [] : servicesIn(tokens, object)
  if (object === null || services.length === 0) return []
  const verb = tokens[predicate.verb]?.lower ?? ''
  const loses = LOSING.has(verb) && !predicate.negated && predicate.modal === null
  if (loses && subject !== null && isDependent(tokens, subject)) {
    return [{ services, state: 'cut', first: subject.first, last: object.last, rule: 'conditions/lack' }]
  }
  const state = services.every(isDevice) && SWITCHING.has(verb) ? null : stateOfObject(tokens, predicate)
  return state === null ? [] : [{ services, ...state, first: predicate.start, rule: 'conditions/done' }]
}

/** "Switched off the television" is said of the one at home. */
function isDevice(service: string): boolean {
  return service === 'broadcasting' || service === 'telephone' || service === 'mobile'
}

const SWITCHING = new Set(['switch', 'switched', 'switching', 'turn', 'turned', 'turning'])

/** "Half of the city", "20,000 homes", "Arden". */
function isDependent(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (tokens[phrase.head]?.pos === 'NNP') return true
  return tokens.slice(phrase.head, phrase.last).some(token => DEPENDENTS.has(singular(token.lower)))
}

/** "Power cuts hit the north", "officials reported an internet shutdown". */
function ofOutage(tokens: readonly Token[], predicate: Predicate): Found[] {
  const { subject, object, modal, negated, carrier } = predicate
  if (modal !== null || negated || carrier !== null) return []
  if (!BRINGING.has(tokens[predicate.verb]?.lower ?? '')) return []
  return [subject, object].flatMap(phrase => {
    const services = phrase === null ? [] : outagesIn(tokens, phrase)
    if (phrase === null || services.length === 0 || startsWithNo(tokens, phrase)) return []
    const [first, last] = [Math.min(phrase.first, predicate.start), Math.max(phrase.last, predicate.verb + 1)]
    return [{ services, state: 'cut' as const, first, last, rule: 'conditions/outage' }]
  })
}

/** "20,000 homes without power": the phrase before "without" belongs to what is said. */
function ofLack(tokens: readonly Token[], phrases: readonly NounPhrase[]): Found[] {
  return phrases.flatMap((phrase, index) => {
    const none = startsWithNo(tokens, phrase) && isLacked(tokens, phrase)
    if (phrase.preposition !== 'without' && !none) return []
    const services = servicesIn(tokens, phrase)
    if (services.length === 0) return []
    const before = phrases[index - 1]
    const first = before !== undefined && isDependent(tokens, before) ? before.first : phrase.first - 1
    return [{ services, state: 'cut' as const, first, last: phrase.last, rule: 'conditions/lack' }]
  })
}

/** "There was no electricity", "the city has had no water", "with no power". */
function isLacked(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return LACKING.has(tokens[phrase.first - 1]?.lower ?? '')
}

const LACKING = new Set(['is', 'was', 'are', 'were', 'been', 'has', 'have', 'had', 'with', 'without'])

function claimsOf(
  found: Found,
  parsed: Parsed,
  marks: Marks,
  statements: readonly StatementClaim[],
): ConditionClaim[] {
  const span: Span = {
    start: parsed.tokens[found.first]?.start ?? 0,
    end: parsed.tokens[found.last - 1]?.end ?? 0,
  }
  const when = unlessDeadline(whenOf(span, parsed, marks), parsed)
  const place = placeOf(span, parsed, marks)
  const statement = statementOf(span, statements)
  return found.services.map(service => ({
    kind: 'condition',
    ...span,
    service,
    state: found.state,
    when,
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
function placeOf(span: Span, parsed: Parsed, marks: Marks): Mention | null {
  const place = whereOf(span, parsed, marks)
  if (place?.basis === 'stated') return place
  const own = startingWithin(marks.places, span).find(mark => mark.literal && !isApart(mark, parsed))
  if (own !== undefined) return { start: own.start, end: own.end, basis: 'stated' }
  return isSomewhere(parsed, tokenIndexAt(parsed, span.end)) ? null : place
}

/** "The border with Norland", "flights from Norland". */
function isApart(place: Span, parsed: Parsed): boolean {
  return /^(?:with|from|by)$/.test(parsed.tokens[tokenIndexAt(parsed, place.start) - 1]?.lower ?? '')
}

/** Whether "in three villages" follows. */
function isSomewhere(parsed: Parsed, at: number): boolean {
  return /^(?:in|across|throughout)$/.test(parsed.tokens[at]?.lower ?? '')
}
