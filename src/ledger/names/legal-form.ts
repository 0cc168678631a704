/**
 * The legal form before or after a body's name: "OOO Gazovik" and "Gazovik LLC" are both limited companies; the name without
 * its form, and the sort of form it was.
 */
import { legalForms } from '../../generated/legal-forms.ts'
import { romanise } from '../../language/romanise.ts'
import { fold } from '../../text/fold.ts'
import { slipCost } from './slips.ts'

export type LegalForm = { readonly sort: string; readonly written: string }

/** A form by its folded words run together: "limitedliabilitycompany". */
const FORMS: ReadonlyMap<string, LegalForm> = new Map(
  legalForms.flatMap(row =>
    row.forms.map(form => [together(form), { sort: row.sort, written: form }] as const),
  ),
)
/** Forms long enough to be known with a letter wrong in them. */
const LONG: readonly string[] = [...FORMS.keys()].filter(form => form.length >= 10)
const MOST_WORDS = 7
const ONE_SLIP = 1

function together(form: string): string {
  return fold(romanise(form)).replaceAll(' ', '')
}

export type WithoutForm = {
  /** The indexes of the words that are left: from, and to excluded. */
  readonly from: number
  readonly to: number
  readonly form: LegalForm | null
}

/** Folded words → where the name without its legal form stands. Something is always left. */
export function withoutForm(words: readonly string[]): WithoutForm {
  let found: WithoutForm = { from: 0, to: words.length, form: null }
  for (let next = oneLess(words, found); next !== null; next = oneLess(words, next)) found = next
  return found
}

function oneLess(words: readonly string[], { from, to, form }: WithoutForm): WithoutForm | null {
  for (let length = Math.min(MOST_WORDS, to - from - 1); length > 0; length--) {
    const last = formOf(words.slice(to - length, to))
    if (last !== null) return { from, to: to - length, form: firmer(form, last) }
    const first = formOf(words.slice(from, from + length))
    if (first !== null) return { from: from + length, to, form: firmer(form, first) }
  }
  return null
}

/** "Company" beside "Ltd" says nothing more. */
function firmer(a: LegalForm | null, b: LegalForm): LegalForm {
  return a === null || a.sort === 'any' ? b : a
}

/** The form that some words are, or null. */
export function formOf(words: readonly string[]): LegalForm | null {
  const key = words.join('')
  const known = FORMS.get(key)
  if (known !== undefined) return known
  if (key.length < 9 || !words.every(word => word.length > 1)) return null
  const near = LONG.find(
    form =>
      form.charAt(0) === key.charAt(0) &&
      Math.abs(form.length - key.length) <= 1 &&
      slipCost(form, key, ONE_SLIP) !== null,
  )
  return near === undefined ? null : (FORMS.get(near) ?? null)
}

/** Whether two names with these forms can be one body's. */
export function formsAgree(a: LegalForm | null, b: LegalForm | null): boolean {
  return a === null || b === null || a.sort === b.sort || a.sort === 'any' || b.sort === 'any'
}
