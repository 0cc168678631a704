/** A noun phrase → whether it is the public that advice is for: "residents", "Finns in the country", not "all parties". */
import { adviceWords, peoples } from '../../language/en/advice-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import type { Token } from '../../parse/parsed.ts'
import type { Stretch } from '../noun-phrase.ts'
import { type NounPhrase, nounsOf } from '../phrases.ts'

const AUDIENCE = adviceWords('audience')
const NEVER = adviceWords('never')
const KNOWING = adviceWords('knowing')

/** The public or a people; not the few who saw or know something, whom the police ask to come forward. */
export function isAudience(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (tokens.slice(phrase.head, phrase.last).some(token => KNOWING.has(singular(token.lower)))) return false
  if (isThoseWho(tokens, phrase)) return true
  return nounsOf(tokens, phrase).some(token => isPublic(token) || isPeople(token))
}

/** "Those who cannot leave". */
function isThoseWho(tokens: readonly Token[], { head }: NounPhrase): boolean {
  return tokens[head]?.lower === 'those' && tokens[head + 1]?.lower === 'who'
}

/** "Residents", "passengers"; no people: that "Americans should vote" is an opinion. */
export function isPublicAtLarge(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return nounsOf(tokens, phrase).some(isPublic)
}

/** Whether the words, up to their first preposition, name one of the public: "residents of Arden", "a local teacher". */
export function isOfPublic(tokens: readonly Token[], { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'IN') return false
    if (isPublic(token) && tokens[at + 1]?.pos.startsWith('NN') !== true) return true
  }
  return false
}

function isPublic(token: Token): boolean {
  return AUDIENCE.has(singular(token.lower))
}

/** "Finns", "Britons", and by its ending a people that is in no table. */
function isPeople(token: Token): boolean {
  return peoples.has(token.lower) || /^[A-Z][a-z]+ians$/.test(token.text)
}

/** Whether a phrase names somebody who may advise the public: not a doctor, a broker, a party. */
export function mayAdvise(tokens: readonly Token[], phrase: Stretch | null): boolean {
  if (phrase === null) return true
  return !tokens.slice(phrase.first, phrase.last).some(token => NEVER.has(singular(token.lower)))
}
