/** Sentences → events with a PLOVER code: who did what to whom. "Police arrested 40 people." → COERCE, by the police. */
import type { Marks } from '../../annotate/mark.ts'
import { baseForms } from '../../language/en/event-words.ts'
import type { Parsed, Sentence, Token } from '../../parse/parsed.ts'
import { contains, overlaps, type Span, sliceOf } from '../../text/span.ts'
import { adviceOf } from '../advisories/advice-of.ts'
import { baseFormsOf } from '../base-forms.ts'
import { inferencesOf, statementOf, whenOf, whereOf } from '../circumstances.ts'
import type { EventClaim, StatementClaim } from '../claim.ts'
import { type Clauses, clausesOf } from '../clauses.ts'
import { servicesIn } from '../conditions/services.ts'
import { stateOfSubject } from '../conditions/state.ts'
import { statementCuedBy } from '../cues.ts'
import { startingWithin } from '../look-up.ts'
import { clausesTold, type Predicate } from '../predicates.ts'
import type { VerbGroup } from '../verb-groups.ts'
import { codeOfHappening } from './happenings.ts'
import { type Judgement, judge } from './judge.ts'
import { agentOf, matchVerb } from './match-verb.ts'
import { isMisfortune } from './misfortune.ts'
import { type Participants, participantsOf } from './participants.ts'

/** What is known of a sentence while its events are found. */
type Place = {
  readonly parsed: Parsed
  readonly marks: Marks
  readonly statements: readonly StatementClaim[]
  readonly sentence: Sentence
  readonly clauses: Clauses
}

/** The events of a text in reading order: at most one a predicate, none where the sentence is not plain. */
export function findEvents(
  parsed: Parsed,
  marks: Marks,
  statements: readonly StatementClaim[],
): EventClaim[] {
  return parsed.sentences
    .filter(sentence => mayTell(parsed, sentence))
    .flatMap(sentence => {
      const clauses = clausesOf(parsed, sentence)
      return eventsIn({ parsed, marks, statements, sentence, clauses })
    })
}

/** A verb of the tables must stand in it, and it must be no question. */
function mayTell(parsed: Parsed, sentence: Sentence): boolean {
  if (parsed.tokens[sentence.last - 1]?.text === '?') return false
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = parsed.tokens[at]
    if (token !== undefined && baseForms.has(token.lower)) return true
  }
  return false
}

function eventsIn(place: Place): EventClaim[] {
  const events: EventClaim[] = []
  for (const clause of clausesTold(place.parsed, place.marks, place.sentence)) {
    const groups = clause.groups.filter(group => mayBeEvent(group, place))
    if (groups.length === 0 || isCondition(place, clause.first)) continue
    for (const group of groups) {
      const event = eventOf(clause.predicate(group), place)
      if (event !== null) events.push(event)
    }
  }
  return events
}

function mayBeEvent({ verb, modal }: VerbGroup, { parsed }: Place): boolean {
  return modal === 'must' || modal === 'should' || baseFormsOf(parsed.tokens[verb]).length > 0
}

function isCondition(place: Place, first: number): boolean {
  return /^(?:if|unless|whether)$/.test(place.parsed.tokens[first]?.lower ?? '')
}

function eventOf(predicate: Predicate, place: Place): EventClaim | null {
  const { tokens } = place.parsed
  const happening = codeOfHappening(tokens, predicate)
  if (happening !== null) return claimOf(predicate, happening, place, NOBODY)
  const row = matchVerb(tokens, predicate)
  const found = judge(tokens, predicate, row?.code ?? null, isSaid(predicate, place))
  if (found === null || tellsOfNone(predicate, place) || isNoDeed(predicate, found, place)) return null
  const who = withSource(predicate, place, participantsOf(predicate, place, row))
  return claimOf(predicate, isVerbal(predicate, place) ? { ...found, code: 'ACCUSE' } : found, place, who)
}

/**
 * Who says so is who urges, demands or accuses, also where another clause stands between: "says X is shut and urges …".
 * In what somebody says of "it" or "they", these are whoever is speaking: "the army denied that it shelled the town".
 */
function withSource({ verb, passive }: Predicate, place: Place, who: Participants): Participants {
  const trigger = place.parsed.tokens[verb]
  if (passive || trigger === undefined) return who
  const source = statementCuedBy(trigger, place.statements)?.source ?? null
  if (source !== null && source.basis === 'stated') return { ...who, actor: source }
  const speaker = statementOf(trigger, place.statements)?.source ?? null
  if (speaker === null || !isPronoun(who, place) || !contains(place.sentence, speaker)) return who
  const because = 'the pronoun stands for whoever is speaking'
  const inferred = [{ field: 'actor', from: [speaker], because }]
  return { ...who, actor: { start: speaker.start, end: speaker.end, basis: 'inferred' }, inferred }
}

/** Whether the actor is a pronoun, as written or already taken for somebody. */
function isPronoun({ actor }: Participants, { parsed }: Place): boolean {
  if (actor === null) return false
  return actor.basis === 'inferred' || /^(?:it|he|she|they)$/i.test(sliceOf(parsed.text, actor))
}

/** "Marr attacked Brandt": one named person attacks another with words. */
function isVerbal(
  { verb, subject, object, carrier, passive }: Predicate,
  { parsed, marks, sentence }: Place,
): boolean {
  if (passive || carrier !== null || !/^(?:attack|blast|hit)/.test(parsed.tokens[verb]?.lower ?? ''))
    return false
  const persons = startingWithin(marks.names, sentence).filter(name => name.name === 'person')
  return [subject, object].every(who => who !== null && persons.some(person => overlaps(person, who)))
}

function isSaid(predicate: Predicate, { sentence, clauses }: Place): boolean {
  const clause = clauses.of[predicate.start - sentence.first] ?? 0
  return clause > 0 && clauses.saying[clause - 1] === true
}

/** "No one was killed", "took no part", "hurt nobody". */
function tellsOfNone({ subject, object }: Predicate, { parsed }: Place): boolean {
  return [subject, object].some(phrase => NONE.has(parsed.tokens[phrase?.first ?? -1]?.lower ?? ''))
}

const NONE = new Set(['no', 'nobody', 'none', 'nothing', 'neither'])

/** What the words of an event look like but do not tell: harm by accident, a service that is shut, advice, a match won. */
function isNoDeed(predicate: Predicate, { code }: Judgement, place: Place): boolean {
  const { tokens } = place.parsed
  switch (code) {
    case 'ASSAULT':
      return isMisfortune(predicate, place.parsed, place.sentence) || hasScore(place)
    case 'COERCE':
    case 'SANCTION':
    case 'YIELD':
      return isOnlyCondition(predicate, tokens)
    case 'REQUEST':
    case 'THREATEN':
      return adviceOf(tokens, predicate) !== null
    default:
      return false
  }
}

/** "Arden beat Torvik 3-1." */
function hasScore({ marks, sentence }: Place): boolean {
  return startingWithin(marks.quantities, sentence).some(quantity => quantity.sort === 'score')
}

/** "The road is closed", with nobody named who closed it, is the state of a service. */
function isOnlyCondition(predicate: Predicate, tokens: readonly Token[]): boolean {
  const { passive, subject } = predicate
  if (!passive || subject === null || agentOf(predicate) !== null) return false
  return servicesIn(tokens, subject).length > 0 && stateOfSubject(tokens, predicate) !== null
}

/** "Protests began" names no one. */
const NOBODY: Participants = { actor: null, target: null, inferred: [] }

function claimOf(
  predicate: Predicate,
  { code, rule }: Judgement,
  place: Place,
  who: Participants,
): EventClaim {
  const { parsed, marks, statements } = place
  const span = spanOf(predicate, place)
  const when = whenOf(span, parsed, marks)
  const where = whereOf(span, parsed, marks)
  const trigger = parsed.tokens[predicate.verb] ?? span
  return {
    kind: 'event',
    ...span,
    code,
    actor: who.actor,
    target: who.target,
    when,
    place: where,
    statement: statementOf({ start: trigger.start, end: trigger.end }, statements),
    rule,
    reader: 'rules',
    inferred: [...who.inferred, ...inferencesOf(when, where)],
  }
}

/** From the subject, where it stands before its verb, to the last word that belongs to the verb. */
function spanOf(predicate: Predicate, { parsed }: Place): Span {
  const { subject, object, phrases, start, verb, first } = predicate
  const from = parsed.tokens[subject === null || first > subject.first ? start : subject.first]
  const lastIndex = Math.max(verb, particleAfter(predicate, parsed), (object ?? phrases[0])?.last ?? 0) - 1
  const end = Math.max(parsed.tokens[lastIndex]?.end ?? 0, parsed.tokens[verb]?.end ?? 0)
  return withClosingQuote({ start: from?.start ?? 0, end }, parsed.text)
}

/** An opening quotation mark inside takes the closing one right after with it. */
function withClosingQuote(span: Span, text: string): Span {
  const words = text.slice(span.start, span.end)
  const opens = words.lastIndexOf('“') > words.lastIndexOf('”')
  return opens && text.charAt(span.end) === '”' ? { start: span.start, end: span.end + 1 } : span
}

const PARTICLES = new Set(['down', 'up', 'out', 'off', 'into', 'over', 'free', 'alight', 'ablaze', 'away'])

/** Past "down" in "burnt down" and "free" in "let free". */
function particleAfter({ verb, object }: Predicate, parsed: Parsed): number {
  const at = Math.max(verb + 1, object?.last ?? 0)
  const particle = parsed.tokens[at]
  const next = parsed.tokens[at + 1]
  if (particle?.lower === 'on' && next?.lower === 'fire') return at + 2
  if (particle === undefined || !PARTICLES.has(particle.lower)) return 0
  return next !== undefined && /^(?:NN|DT|PRP|JJ|CD)/.test(next.pos) ? 0 : at + 1
}
