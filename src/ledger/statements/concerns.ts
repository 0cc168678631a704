/**
 * Whether a claim is about an actor, or about a thing that the actor is in charge of: then its word on the claim is that of the one who must
 * know, and not that of a third party.
 */
import { inCharge } from '../../generated/en/in-charge.ts'
import { fold } from '../../text/fold.ts'
import type { StatementEntry } from '../entries/entry.ts'
import { type Gist, gistOf } from './gist.ts'
import { saidWords } from './said-words.ts'
import { isAbout } from './statement-keys.ts'
import { countryOf, stemOf } from './stems.ts'

/** An actor, and the words by which reports call it: "Vital Nord, the water company", "the lawyer of Yuriy Khvylka". */
export type Called = { readonly actor: string; readonly words: readonly string[] }

const NAME = /\p{Lu}[\p{L}\p{M}]+(?: (?:de |of |al-)?\p{Lu}[\p{L}\p{M}]*)*/gu
const WORD = /\p{L}+/gu

/** What a claim says, made ready once for all the actors it is held against. */
export type Read = { readonly claim: StatementEntry; readonly said: string; readonly gist: Gist }

export function readClaim(claim: StatementEntry): Read {
  const said = saidWords(claim.claim).words
  return { claim, said, gist: gistOf(said) }
}

/** What the claim has to do with the actor, as a clause; null where nothing. */
export function concern({ claim, said, gist }: Read, { actor, words }: Called): string | null {
  // The keys of a statement also name whoever says it.
  if (claim.chain.origin !== actor && isAbout(claim.keys, gist, actor)) return 'whom it is about'
  if (words.some(one => isNamedIn(one, said))) return 'whom it is about'
  if (words.some(one => isInCharge(one, gist.stems))) return 'who is in charge of the thing'
  return null
}

/** All of a name of the actor's, such as it is; a country's name in that of its ministry is none. */
function isNamedIn(words: string, said: string): boolean {
  const text = ` ${fold(said)} `
  return Array.from(words.matchAll(NAME), ([name]) => fold(name)).some(
    name => text.includes(` ${name} `) && (countryOf(name) === name || name === fold(words)),
  )
}

function isInCharge(words: string, stems: readonly string[]): boolean {
  const described = new Set(Array.from(words.toLowerCase().matchAll(WORD), ([word]) => word))
  return inCharge.some(
    row =>
      row.of.some(word => described.has(word)) && row.things.some(thing => stems.includes(stemOf(thing))),
  )
}

/** "denied that it had ignored warnings", "we did not": whoever says so speaks of himself. */
export function speaksOfSelf({ claim }: Pick<StatementEntry, 'claim'>): boolean {
  return gistOf(saidWords(claim).words).subject !== null
}
