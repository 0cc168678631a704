/** Ends that are told with a claim: "closed until Thursday", "until further notice", "not to return before Sunday". */
import type { DateMark, Marks } from '../annotate/mark.ts'
import type { Parsed, Sentence } from '../parse/parsed.ts'
import type { Span } from '../text/span.ts'
import type { When } from './claim.ts'
import { sentenceAt, startingWithin, tokenIndexAt } from './look-up.ts'

const UNTIL = new Set(['until', 'till', 'by', 'before'])
const FURTHER = /^(?:notice|orders?|instructions?|advice)$/

/** The date a claim holds at, none where the date found is where it ends. */
export function unlessDeadline(when: When | null, parsed: Parsed): When | null {
  if (when === null) return null
  const at = tokenIndexAt(parsed, when.date.start)
  return UNTIL.has(parsed.tokens[at]?.lower ?? '') || UNTIL.has(parsed.tokens[at - 1]?.lower ?? '')
    ? null
    : when
}

/**
 * The end told in a span or shortly behind it, by one of the words: "until Sunday" ends with that day, "before Sunday" when it
 * begins, "until further notice" at no time that is known. Null where none is told.
 */
export function endOf(
  span: Span,
  words: ReadonlySet<string>,
  { parsed, marks }: { readonly parsed: Parsed; readonly marks: Marks },
): When | null {
  const sentence = sentenceAt(parsed, span.start)
  if (sentence === null) return null
  const dates = startingWithin(marks.dates, sentence)
  for (let at = tokenIndexAt(parsed, span.start); at < sentence.last; at++) {
    const token = parsed.tokens[at]
    if (token === undefined || (token.start >= span.end && /^[,;:.]$/.test(token.text))) return null
    if (!words.has(token.lower)) continue
    const end = openEnd(parsed, sentence, at) ?? dateEnd(dates, parsed, at)
    if (end !== null) return { date: end, basis: 'stated' }
  }
  return null
}

/** "Until further notice". */
function openEnd(parsed: Parsed, sentence: Sentence, until: number): DateMark | null {
  const [further, notice] = [parsed.tokens[until + 1], parsed.tokens[until + 2]]
  if (further?.lower !== 'further' || notice === undefined || until + 2 >= sentence.last) return null
  if (!FURTHER.test(notice.lower)) return null
  return {
    kind: 'date',
    start: further.start,
    end: notice.end,
    type: 'DATE',
    timex: 'FUTURE_REF',
    from: null,
    to: null,
    basis: 'stated',
    because: null,
    rule: 'claims/until-further-notice',
  }
}

function dateEnd(dates: readonly DateMark[], parsed: Parsed, until: number): DateMark | null {
  const [word, next] = [parsed.tokens[until], parsed.tokens[until + 1]]
  const date = dates.find(one => one.start === word?.start || one.start === next?.start)
  if (date === undefined || word === undefined || date.from === null) return null
  return word.lower === 'before' ? { ...date, start: word.start, from: null, to: date.from } : date
}
