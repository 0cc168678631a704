/**
 * A noun phrase → the services it names: "Internet and telephone connections" names two, "a power struggle", "the World
 * Bank" and "tear gas" none.
 */
import { serviceNouns, servicePartNouns, serviceWords } from '../../language/en/service-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import type { Token } from '../../parse/parsed.ts'
import type { Stretch } from '../noun-phrase.ts'
import type { NounPhrase } from '../phrases.ts'

const CARRIERS = serviceWords('carrier')
const QUANTITIES = serviceWords('quantity')
const OTHERS = serviceWords('other')
const OUTAGES = serviceWords('outage')

/** Whether a token may name a service: the cheap first test of a sentence. */
export function mayBeService(token: Token): boolean {
  return serviceOf(token) !== undefined
}

/** The services of a phrase, each once, in reading order. */
export function servicesIn(tokens: readonly Token[], phrase: NounPhrase): string[] {
  const found = new Set<string>()
  for (let at = phrase.first; at < phrase.last; at++) {
    const service = serviceAt(tokens, at, phrase)
    if (service !== null && isHeaded(tokens, at, phrase)) found.add(service)
  }
  return [...found]
}

/** The services that a phrase says are out: "power cuts", "a nationwide internet shutdown". */
export function outagesIn(tokens: readonly Token[], phrase: NounPhrase): string[] {
  const head = singular(tokens[phrase.head]?.lower ?? '')
  if (head === 'blackout' && phrase.head === phrase.first) return ['power']
  if (!OUTAGES.has(head)) return []
  for (let at = phrase.head - 1; at >= phrase.first; at--) {
    const token = tokens[at]
    const service = token === undefined ? undefined : serviceOf(token)
    if (service !== undefined) return [service]
    if (!CARRIERS.has(singular(token?.lower ?? ''))) break
  }
  return head === 'blackout' ? ['power'] : []
}

/** A noun's service. A lone "bank" is a shore or a company as often as a service; "powers" and "waters" are none. */
function serviceOf(token: Token): string | undefined {
  const service = SERVICES.get(token.lower)
  return service === undefined || !/^[NJ]/.test(token.pos) ? undefined : service
}

const SERVICES: ReadonlyMap<string, string> = withPlurals()

/** One look-up a token: singular and plural of every noun. */
function withPlurals(): Map<string, string> {
  const nouns = [...servicePartNouns, ...serviceNouns]
  const found = new Map(
    nouns.map(([noun, service]): [string, string] => [`${noun.replace(/y$/, 'ie')}s`, service]),
  )
  for (const [noun, service] of nouns) found.set(noun, service)
  for (const noun of ['powers', 'waters', 'gass']) found.delete(noun)
  return found
}

function serviceAt(tokens: readonly Token[], at: number, phrase: Stretch): string | null {
  const token = tokens[at]
  const service = token === undefined ? undefined : serviceOf(token)
  if (token === undefined || service === undefined) return null
  if (at > phrase.first && OTHERS.has(tokens[at - 1]?.lower ?? '')) return null
  // "Mobile phones" are one service, the mobile network; "mobile internet" is the internet.
  if (service === 'telephone' && servicePartNouns.get(tokens[at - 1]?.lower ?? '') === 'mobile') return null
  if (isQualityOf(tokens, at, service)) return null
  const next = wordAfter(tokens, at, phrase)
  if (next !== undefined && isCarrier(next)) return isCarriedOn(tokens, at + 1, phrase) ? null : service
  const whole = serviceNouns.has(token.lower) || serviceNouns.has(singular(token.lower))
  if (next === undefined) return whole ? service : null
  // "telephone and internet connections": the carrier comes after the second.
  const listed = next.text === ',' || next.lower === 'and' || next.lower === 'or'
  return listed && (whole || isCarrier(tokens[phrase.last - 1])) ? service : null
}

/** "Road transport buses": what the carrier carries is another noun. */
function isCarriedOn(tokens: readonly Token[], carrier: number, phrase: Stretch): boolean {
  let at = carrier
  while (at < phrase.last && isCarrier(tokens[at])) at++
  return at < phrase.last && /^NNS?$/.test(tokens[at]?.pos ?? '')
}

/** "The banks of the river", "the power of the state": of these an "of" makes something else; not of an airport. */
function isQualityOf(tokens: readonly Token[], at: number, service: string): boolean {
  return tokens[at + 1]?.lower === 'of' && FLUID.has(service)
}

const FLUID = new Set(['banking', 'power', 'water', 'gas', 'heating'])

/** The next word of the same noun: none where "to Arden" or "of Arden" begins. */
function wordAfter(tokens: readonly Token[], at: number, phrase: Stretch): Token | undefined {
  const next = at + 1 < phrase.last ? tokens[at + 1] : undefined
  return next !== undefined && /^(?:IN|TO)$/.test(next.pos) ? undefined : next
}

function isCarrier(token: Token | undefined): boolean {
  return token !== undefined && CARRIERS.has(singular(token.lower))
}

/** Not inside an "of" that belongs to something else: "the head of the airport" is not the airport. */
function isHeaded(tokens: readonly Token[], at: number, phrase: NounPhrase): boolean {
  for (let before = at - 1; before > phrase.first; before--) {
    const preposition = tokens[before]
    if (preposition?.pos !== 'IN') continue
    if (preposition.lower !== 'of') return false
    const head = tokens[before - 1]
    return (
      head !== undefined &&
      (QUANTITIES.has(singular(head.lower)) || head.kind === 'number' || isCarrier(head))
    )
  }
  return true
}
