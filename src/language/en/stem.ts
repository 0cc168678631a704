/**
 * A folded English word → what its forms have in common: "killed", "killing" and "kills" are one word when two reports are
 * compared. Cut by ending alone, so a stem need not be a word: "pirates" and "pirate" give "pirat".
 */

/** The stem of a word in lower case; words of four letters or fewer stay as they are. */
export function stemOf(word: string): string {
  const singular = word.length > 4 ? withoutPlural(word) : word
  if (singular.length > 5) return withoutSilentE(withoutDouble(withoutVerbEnding(singular)))
  return singular.length > 4 ? withoutSilentE(singular) : singular
}

/** "Paris", "crisis", "virus" and "press" are no plurals. */
function withoutPlural(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('sses')) return word.slice(0, -2)
  return word.endsWith('s') && !/[siu]s$/.test(word) ? word.slice(0, -1) : word
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith('ing')) return word.slice(0, -3)
  return word.endsWith('ed') ? word.slice(0, -2) : word
}

/** "stopp" of "stopped" is "stop"; "kill", "pass" and "buzz" keep theirs. */
function withoutDouble(word: string): string {
  const last = word.at(-1) ?? ''
  return word.length > 3 && last === word.at(-2) && !'lsz'.includes(last) ? word.slice(0, -1) : word
}

function withoutSilentE(word: string): string {
  return word.endsWith('e') ? word.slice(0, -1) : word
}
