/** A verb's base form → all its forms: "deny" → deny, denies, denied, denying. Irregular ones come from a table. */
import { irregularVerbs } from '../../generated/en/irregular-verbs.ts'

const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  irregularVerbs.map(row => [row.verb, row.forms]),
)

/** The base form first, then its third person, past, participle and -ing form. */
export function verbForms(verb: string): readonly string[] {
  return [verb, ...(irregular.get(verb) ?? regularForms(verb))]
}

function regularForms(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1)
    return [`${stem}ies`, `${stem}ied`, `${verb}ing`]
  }
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
  const stem = doubles(verb) ? verb + verb.slice(-1) : verb
  return [third, `${stem}ed`, `${stem}ing`]
}

/** "ban", "permit": one vowel before one final consonant, in a short word or a stressed last syllable. */
function doubles(verb: string): boolean {
  return (
    /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) || /(?:mit|pel|fer|bel|net|bar|cel|gal|trol|quip)$/.test(verb)
  )
}

/** The singular of a noun in lower case, as well as its ending tells: "embassies" → "embassy". */
export function singular(noun: string): string {
  if (noun.length < 4 || !noun.endsWith('s') || /(?:ss|us|is)$/.test(noun)) return noun
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  return /(?:ches|shes|sses|xes)$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1)
}
