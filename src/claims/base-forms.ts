/** A token → the verbs of the event tables it may be a form of: "shot" → shoot. Empty for any other word. */
import { baseForms } from '../language/en/event-words.ts'
import type { Token } from '../parse/parsed.ts'

const NONE: readonly string[] = []

/** The base forms of a token that stands where a verb does. */
export function baseFormsOf(token: Token | undefined): readonly string[] {
  return token === undefined ? NONE : (baseForms.get(token.lower) ?? NONE)
}

/** Whether a token may be a form of one of some verbs. */
export function isForm(token: Token | undefined, verbs: ReadonlySet<string>): boolean {
  return baseFormsOf(token).some(base => verbs.has(base))
}
