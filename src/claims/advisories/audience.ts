/** A noun phrase → whether it is the public that advice is for: "residents", "Finns in the country", not "all parties". */
import { adviceWords } from '../../language/en/advice-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import type { Token } from '../../parse/parsed.ts'
import type { NounPhrase } from '../phrases.ts'

const AUDIENCE = adviceWords('audience')
const NEVER = adviceWords('never')

export function isAudience(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return tokens.slice(phrase.head, phrase.last).some(isPublic)
}

/** "Finns", "Britons": a people's name in the plural is a public too. */
function isPublic(token: Token): boolean {
  return AUDIENCE.has(singular(token.lower)) || token.pos === 'NNPS'
}

/** Whether a phrase names somebody who may advise the public: not a doctor, a broker, a party. */
export function mayAdvise(tokens: readonly Token[], phrase: NounPhrase | null): boolean {
  if (phrase === null) return true
  return !tokens.slice(phrase.first, phrase.last).some(token => NEVER.has(singular(token.lower)))
}
