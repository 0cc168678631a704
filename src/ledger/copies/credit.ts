/**
 * A report → the agencies and outlets it credits with its text: a dateline "ALMATY, Jan 7 (Reuters) -", a byline, "AFP
 * contributed to this report", a copyright line, Reuters' sign-off, an agency's own site.
 *
 * Only the head and the end of a text are looked at: "told Reuters" in the middle is a source, not a credit.
 */
import { agencyForms, agencySites, outletForms, signOffs } from '../../language/en/wire-credits.ts'
import { normalise } from '../../text/normalise.ts'
import type { Report } from '../../text/report.ts'
import { type Span, sliceOf } from '../../text/span.ts'

export type Credit = {
  /** The name by which all its forms are known. */
  readonly name: string
  /** A `contribution` gave only a part; a `hint` is a tip, "h/t"; `outlet` says that the report itself is the agency's. */
  readonly manner: 'dateline' | 'byline' | 'copyright' | 'sign-off' | 'contribution' | 'hint' | 'outlet'
  /** The credit line in the text as received; null where outlet or address tell. */
  readonly at: Span | null
  readonly words: string
}

/** A credit by its place in the clean text. */
type Found = { readonly name: string; readonly manner: Credit['manner']; readonly at: Span }
type Pattern = { readonly manner: Credit['manner']; readonly pattern: RegExp }

/** Characters: a headline, a byline and a dateline; a copyright line and the lines about contributors. */
const HEAD = 800
const END = 800

const names = new Map(
  [...agencyForms, ...outletForms].flatMap(({ form, name }) => [
    [form, name],
    [form.toUpperCase(), name],
  ]),
)
const NAME_START = '(?<![\\p{L}\\p{N}])'
const NAME_END = '(?![\\p{L}\\p{N}])'
const AGENCY = `(?:[Tt]he )?${NAME_START}(?:${alternatives(agencyForms)})${NAME_END}`
const EITHER = `${NAME_START}(?:${alternatives([...agencyForms, ...outletForms])})${NAME_END}`
const ANY = `(?:[Tt]he )?${EITHER}`
const AND = '(?:, and |, | and |/|; | & )'
const AGENCIES = `${AGENCY}(?:${AND}${AGENCY}){0,4}`
const DASH = '(?:[-–—―:]|--)'
const WHO = "[\\p{L}][\\p{L}\\p{M}.'’ -]{1,60}"

const IN_HEAD: readonly Pattern[] = [
  toPattern('dateline', `[([]${ANY}(?:${AND}${ANY}){0,4}[)\\]] ?${DASH}`),
  toPattern('dateline', `^[([]${AGENCIES}[)\\]]`),
  toPattern('byline', `^(?:[Bb][Yy] |[Ff]rom )?${WHO}(?:,| [|–-]) ?${AGENCY}(?: [Ww]riter)?\\.?$`),
  toPattern('byline', `^(?:[Bb][Yy] |[Ff]rom |[Ss]ource: ?)${ANY}\\.?$`),
  toPattern('byline', `^${AGENCIES}\\.?$`),
]

const AT_END: readonly Pattern[] = [
  toPattern('byline', `[([]${AGENCIES}\\.?[)\\]]\\.?\\s*$(?![\\s\\S])`),
  toPattern('byline', `^(?:[Ss]ource: ?|[-–—] ?)?${AGENCIES}\\.?$`),
  toPattern('copyright', `(?:[Cc]opyright|©|\\([cC]\\)) ?(?:\\(c\\) |© )?(?:\\d{4},? )?(?:[Bb]y )?${ANY}`),
  toPattern(
    'contribution',
    `${AGENCIES}(?: [\\p{L}.'’-]{1,30}){0,6} contributed (?:reporting|to (?:this|the) (?:report|story|article))`,
  ),
  toPattern(
    'contribution',
    `(?:[Ww]ith|[Aa]dditional) (?:files|reporting|material|input)s? (?:from|by) ${AGENCIES}`,
  ),
  toPattern('byline', `(?:first|originally) (?:appeared|published|ran) (?:in|on|by|at) ${ANY}`),
  toPattern('hint', `[Hh]/[Tt]:? ${ANY}`),
]

const BRACKETS = /\([^()]{10,600}\)/g
const NAME = new RegExp(EITHER, 'gu')

/** The credits of a report in reading order, each name once; those its address and outlet tell come last. */
export function creditsOf({ text, outlet, url, bodyStart }: Omit<Report, 'id'>): readonly Credit[] {
  const clean = normalise(text)
  const bodyAt = Math.min(bodyStart, clean.text.length)
  const endAt = Math.max(0, clean.text.length - END)
  const found = [
    ...creditsIn(clean.text.slice(0, bodyAt + HEAD), 0, IN_HEAD),
    ...creditsIn(clean.text.slice(endAt), endAt, AT_END),
    ...signedOff(clean.text.slice(endAt), endAt),
  ].map(({ name, manner, at }) => {
    const received = clean.toReceived(at)
    return { name, manner, at: received, words: sliceOf(text, received) }
  })
  return eachOnce([...found, ...ownAgency(outlet, url)])
}

function creditsIn(zone: string, offset: number, patterns: readonly Pattern[]): Found[] {
  return patterns.flatMap(({ manner, pattern }) =>
    Array.from(zone.matchAll(pattern)).flatMap(match => {
      const at = { start: offset + match.index, end: offset + match.index + match[0].trimEnd().length }
      return Array.from(match[0].matchAll(NAME), ([form]) => ({
        name: names.get(form) ?? form,
        manner,
        at,
      }))
    }),
  )
}

function signedOff(zone: string, offset: number): Found[] {
  return Array.from(zone.matchAll(BRACKETS)).flatMap(match => {
    const said = match[0].toLowerCase()
    const at = { start: offset + match.index, end: offset + match.index + match[0].length }
    return signOffs
      .filter(sign => sign.words.every(words => said.includes(words)))
      .map(({ name }) => ({ name, manner: 'sign-off', at }))
  })
}

function ownAgency(outlet: string | null, url: string | null): Credit[] {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]{1,253})/i.exec(url ?? '')?.[1]?.toLowerCase() ?? ''
  const bySite = agencySites.filter(([site]) => host === site || host.endsWith(`.${site}`))
  const plain = (outlet ?? '').replace(/^the /i, '')
  const byName = agencyForms.filter(({ form }) => form === plain)
  return [
    ...byName.map(({ name }) => ({ name, words: outlet ?? '' })),
    ...bySite.map(([, name]) => ({ name, words: url ?? '' })),
  ].map(credit => ({ ...credit, manner: 'outlet', at: null }))
}

function eachOnce(credits: readonly Credit[]): Credit[] {
  const seen = new Set<string>()
  return credits.filter(({ name }) => !seen.has(name) && seen.add(name))
}

function toPattern(manner: Credit['manner'], source: string): Pattern {
  return { manner, pattern: new RegExp(source, 'gmu') }
}

function alternatives(forms: readonly { readonly form: string }[]): string {
  const written = forms.flatMap(({ form }) => [form, form.toUpperCase()])
  return [...new Set(written)].map(form => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
}
