/** A noun phrase → whether it is the public that advice is for: "residents", "Finns in the country", not "all parties". */
import { adviceWords, peoples } from '../../language/en/advice-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import type { Token } from '../../parse/parsed.ts'
import { type NounPhrase, nounsOf } from '../phrases.ts'

const AUDIENCE = adviceWords('audience')
const NEVER = adviceWords('never')

export function isAudience(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return nounsOf(tokens, phrase).some(isPublic)
}

/** "Finns", "Britons": a people is a public too. */
function isPublic(token: Token): boolean {
  return AUDIENCE.has(singular(token.lower)) || peoples.has(token.lower)
}

/** Whether a phrase names somebody who may advise the public: not a doctor, a broker, a party. */
export function mayAdvise(tokens: readonly Token[], phrase: NounPhrase | null): boolean {
  if (phrase === null) return true
  return !tokens.slice(phrase.first, phrase.last).some(token => NEVER.has(singular(token.lower)))
}
