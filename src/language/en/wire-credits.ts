/** News agencies and outlets as credit lines name them: every form with the name it stands for, sites, sign-offs. */
import { outlets } from '../../generated/en/outlets.ts'
import { wireCredits } from '../../generated/en/wire-credits.ts'

type Form = { readonly form: string; readonly name: string }

/** The forms of news agencies, the longest first. */
export const agencyForms: readonly Form[] = longestFirst([
  ...formsOfKind(kind => kind === 'agency'),
  ...wireCredits.flatMap(row => [row.name, ...(row.forms ?? [])].map(form => ({ form, name: row.name }))),
])

/** The forms of newspapers and broadcasters, the longest first. */
export const outletForms: readonly Form[] = longestFirst(
  formsOfKind(kind => kind === 'newspaper' || kind === 'broadcaster'),
)

/** Each site an agency publishes on, without "www.", with the agency's name. */
export const agencySites: readonly (readonly [site: string, name: string])[] = wireCredits.flatMap(row =>
  (row.sites ?? []).map(site => [site, row.name] as const),
)

/** Words that together in one pair of brackets sign a text off, in small letters. */
export const signOffs: readonly { readonly name: string; readonly words: readonly string[] }[] =
  wireCredits.flatMap(row => (row.signs === undefined ? [] : [{ name: row.name, words: row.signs }]))

function formsOfKind(fits: (kind: string) => boolean): Form[] {
  return outlets
    .filter(row => fits(row.kind))
    .flatMap(row => [row.name, ...(row.short ?? [])].map(form => ({ form, name: row.name })))
}

function longestFirst(forms: readonly Form[]): Form[] {
  return [...forms].sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1))
}
