/** Sentences → the state of services: what is cut, disrupted, degraded, working, restored. "The airport reopened." */
import type { Marks } from '../../annotate/mark.ts'
import { serviceWords, statesDoing, stateWords } from '../../language/en/service-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import type { Parsed, Sentence, Token } from '../../parse/parsed.ts'
import type { ConditionClaim, StatementClaim } from '../claim.ts'
import type { NounPhrase } from '../phrases.ts'
import { clausesTold, type Predicate } from '../predicates.ts'
import { claimsOf, type Found } from './condition-claim.ts'
import { mayBeService, outagesIn, servicesIn } from './services.ts'
import { stateOfObject, stateOfSubject } from './state.ts'
import { isDependent, ofSupply } from './supply.ts'

const SPARE = serviceWords('spare')
const LOSING = stateWords('suffers')
const BRINGING = stateWords('brings')

/** The conditions of a text in reading order, one for each service named. */
export function findConditions(
  parsed: Parsed,
  marks: Marks,
  statements: readonly StatementClaim[],
): ConditionClaim[] {
  return parsed.sentences
    .filter(sentence => mayTell(parsed, sentence))
    .flatMap(sentence => foundIn(parsed, marks, sentence))
    .flatMap(found => claimsOf(found, { parsed, marks, statements }))
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
    const found = clause.groups.map(clause.predicate).flatMap(predicate => {
      const supply = ofSupply(tokens, predicate)
      if (supply.length > 0) return supply
      return [...ofSubject(tokens, predicate), ...ofObject(tokens, predicate), ...ofOutage(tokens, predicate)]
    })
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
      {
        services: ['power'],
        state: 'degraded',
        first: subject.first,
        last: spare,
        rule: 'conditions/lack',
        named: null,
        customers: subject,
      },
    ]
  }
  const state = services.length === 0 ? null : stateOfSubject(tokens, predicate)
  if (state === null || startsWithNo(tokens, subject)) return []
  const { first } = subject
  return [{ services, ...state, first, rule: 'conditions/state', named: subject, customers: null }]
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
    const [first, last] = [subject.first, object.last]
    return [{ services, state: 'cut', first, last, rule: 'conditions/lack', named: null, customers: subject }]
  }
  const state = services.every(isDevice) && SWITCHING.has(verb) ? null : stateOfObject(tokens, predicate)
  if (state === null) return []
  const first = predicate.start
  return [{ services, ...state, first, rule: 'conditions/done', named: object, customers: null }]
}

/** "Switched off the television" is said of the one at home. */
function isDevice(service: string): boolean {
  return service === 'broadcasting' || service === 'telephone' || service === 'mobile'
}

const SWITCHING = new Set(['switch', 'switched', 'switching', 'turn', 'turned', 'turning'])

/** "Power cuts hit the north", "officials reported an internet shutdown". */
function ofOutage(tokens: readonly Token[], predicate: Predicate): Found[] {
  const { subject, object, modal, negated, carrier } = predicate
  if (modal !== null || negated || carrier !== null) return []
  if (!BRINGING.has(tokens[predicate.verb]?.lower ?? '')) return []
  return [subject, object].flatMap(phrase => {
    const services = phrase === null ? [] : outagesIn(tokens, phrase)
    if (phrase === null || services.length === 0 || startsWithNo(tokens, phrase)) return []
    const [first, last] = [Math.min(phrase.first, predicate.start), Math.max(phrase.last, predicate.verb + 1)]
    const rule = 'conditions/outage'
    return [{ services, state: 'cut' as const, first, last, rule, named: null, customers: null }]
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
    const customers = before !== undefined && isDependent(tokens, before) ? before : null
    const first = customers?.first ?? phrase.first - 1
    const rule = 'conditions/lack'
    return [{ services, state: 'cut' as const, first, last: phrase.last, rule, named: null, customers }]
  })
}

/** "There was no electricity", "the city has had no water", "with no power". */
function isLacked(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return LACKING.has(tokens[phrase.first - 1]?.lower ?? '')
}

const LACKING = new Set(['is', 'was', 'are', 'were', 'been', 'has', 'have', 'had', 'with', 'without'])
