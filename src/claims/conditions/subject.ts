/**
 * A noun phrase that names a service → the thing it is the state of, where the words name one: "The road to Arlberg",
 * "The mobile network of Brellcom", "Schools in the city"; none for "Tap water" and "Telephone lines".
 */
import { stateWords } from '../../language/en/service-words.ts'
import type { Token } from '../../parse/parsed.ts'
import { baseFrom, type Stretch } from '../noun-phrase.ts'

/** Services that are things one can point at: "the airport" is one of them. */
const THINGS = new Set(['airport', 'border', 'roads', 'ports', 'hospitals', 'schools', 'ferries'])
const REMAINING = stateWords('remaining')
const WAYS = new Set(['to', 'from', 'over', 'across', 'between', 'at', 'of', 'in', 'near'])

/** The phrase where it names a thing, with the way or place that follows: "the road to Arlberg". */
export function thingNamed(
  tokens: readonly Token[],
  phrase: Stretch,
  services: readonly string[],
): Stretch | null {
  const whole = withWay(tokens, beforeRemaining(tokens, phrase))
  return isNamed(tokens, whole) || (isThing(services) && isDefinite(tokens, whole)) ? whole : null
}

/** "Schools in the city (remain closed)": a verb that the tagger takes for a noun. */
function beforeRemaining(tokens: readonly Token[], { first, last }: Stretch): Stretch {
  return REMAINING.has(tokens[last - 1]?.lower ?? '') && last - first > 1
    ? { first, last: last - 1 }
    : { first, last }
}

function isThing(services: readonly string[]): boolean {
  return services.every(service => THINGS.has(service))
}

/** "The airport", "our school", "Schools in the city"; not "Schools". */
function isDefinite(tokens: readonly Token[], { first, last }: Stretch): boolean {
  if (/^(?:DT|PRP\$)$/.test(tokens[first]?.pos ?? '')) return true
  return tokens.slice(first, last).some(token => /^(?:IN|TO)$/.test(token.pos))
}

/** A name inside: "Brellcom's network"; the first word may be a common one with a capital. */
function isNamed(tokens: readonly Token[], { first, last }: Stretch): boolean {
  return tokens
    .slice(first, last)
    .some((token, index) => token.pos.startsWith('NNP') && (index > 0 || tokens[first + 1]?.pos === 'POS'))
}

/** Past "to Arlberg", "over the Sill at Brell", where a name ends it. */
function withWay(tokens: readonly Token[], phrase: Stretch): Stretch {
  let { last } = phrase
  for (let parts = 0; parts < 3 && WAYS.has(tokens[last]?.lower ?? ''); parts++) {
    const next = baseFrom(tokens, last + 1, { first: last + 1, last: last + 8, stops: () => false })
    const head = next === null ? undefined : tokens[next.last - 1]
    if (next === null || !head?.pos.startsWith('NNP')) break
    last = next.last
  }
  return { first: phrase.first, last }
}
