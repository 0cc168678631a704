/** Which country somebody or something belongs to, as far as the words beside the name say: "the Kazakh president". */
import { type ListedName, matchListed } from '../../language/en/listed-names.ts'
import type { Span } from '../../text/span.ts'
import { type Context, namesBefore, tokenAt } from './context.ts'

/** The listed name that fills a span exactly, or null. */
export function listedAs(context: Context, span: Span): ListedName | null {
  const first = tokenAt(context, span.start)
  const found = matchListed(context.tokens, first, tokenAt(context, span.end), true)
  return found !== null && context.tokens[found.end - 1]?.end === span.end ? found.listed : null
}

/** The country named in a span or directly before it, as an ISO code: "Kazakh" before "President". */
export function countryOf(context: Context, span: Span): string | null {
  const last = tokenAt(context, span.end)
  for (let at = Math.max(0, tokenAt(context, span.start) - 2); at < last; at++) {
    const found = matchListed(context.tokens, at, last)
    if (found?.listed.code != null && touches(context, found.end, span)) return found.listed.code
  }
  return null
}

/** Whether what ends before a token stands in the span or next to it, with at most a "'s" between. */
function touches(context: Context, end: number, span: Span): boolean {
  const first = tokenAt(context, span.start)
  const possessive = /^['’]s?$/.test(context.tokens[end]?.text ?? '')
  return end > first || end === first || (possessive && end + 1 === first)
}

/** The country that a paragraph names first, if it does so before an offset: whose "Foreign Ministry" is meant. */
export function countryBefore(context: Context, at: number): string | null {
  for (const name of namesBefore(context, at)) {
    if (name.name !== 'place' && name.name !== 'group') continue
    const code = listedAs(context, name)?.code
    if (code != null) return code
  }
  return null
}
