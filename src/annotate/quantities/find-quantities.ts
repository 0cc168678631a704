/**
 * Parsed text → numbers with their hedge and sort, in reading order; none inside a date.
 * "more than 3,000 people" → 3001 and more, change `>`, hedge "more than", a count of "people".
 */
import type { Parsed, Sentence } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import type { DateMark, QuantityMark } from '../mark.ts'
import type { Amount } from './amount.ts'
import { readAmount } from './amounts.ts'
import { countedNoun } from './counted.ts'
import { boundsOf, hedgeAfter, hedgeBefore } from './hedges.ts'
import { type Line, lowerAt, posAt } from './line.ts'
import { type Sorted, sortOf } from './sorts.ts'

/** Every number of the text outside the dates. */
export function findQuantities(parsed: Parsed, dates: readonly DateMark[]): QuantityMark[] {
  const found: QuantityMark[] = []
  let date = 0
  for (const sentence of parsed.sentences) {
    while ((dates[date]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) date++
    found.push(...inSentence(parsed, sentence, datesFrom(dates, date, sentence)))
  }
  return found
}

function datesFrom(dates: readonly DateMark[], first: number, sentence: Sentence): DateMark[] {
  const within: DateMark[] = []
  for (let at = first; (dates[at]?.start ?? sentence.end) < sentence.end; at++) {
    const date = dates[at]
    if (date !== undefined) within.push(date)
  }
  return within
}

function inSentence(parsed: Parsed, sentence: Sentence, dates: readonly Span[]): QuantityMark[] {
  const line: Line = { tokens: parsed.tokens, first: sentence.first, last: sentence.last }
  const found: QuantityMark[] = []
  let index = sentence.first
  while (index < sentence.last) {
    const amount = readAmount(line, index)
    if (amount === null) index++
    else {
      const mark = isDated(line, amount, dates) ? null : markOf(line, amount)
      if (mark !== null) found.push(mark)
      index = Math.max(amount.last, index + 1)
    }
  }
  return found
}

function isDated(line: Line, amount: Amount, dates: readonly Span[]): boolean {
  const { start, end } = spanOf(line, amount.first, amount.last)
  return dates.some(date => date.start < end && start < date.end)
}

function markOf(line: Line, amount: Amount): QuantityMark | null {
  if (isNoNumber(line, amount)) return null
  const sorted = sortOf(line, amount) ?? countOf(amount)
  const before = hedgeBefore(line, sorted.first)
  const after = before === null ? hedgeAfter(line, sorted.last) : null
  const hedge = before ?? after
  const of = sorted.sort === 'count' ? countedNoun(line, after?.last ?? sorted.last) : null
  return {
    kind: 'quantity',
    ...spanOf(line, before?.first ?? sorted.first, after?.last ?? sorted.last),
    number: spanOf(line, amount.first, amount.last),
    ...boundsOf(amount, hedge?.row.bound ?? null, sorted.sort === 'count' ? 1 : 0),
    change: hedge?.row.change ?? '=',
    hedge: hedgeWords(line, amount, hedge),
    sort: sorted.sort,
    of: of && spanOf(line, of.first, of.last),
    rule: sorted.rule,
  }
}

function countOf(amount: Amount): Sorted {
  return { sort: 'count', rule: `quantities/${amount.form}`, first: amount.opened, last: amount.last }
}

/** "no one", "one another", "the one who", "one would": a pronoun, not a number. */
function isNoNumber(line: Line, amount: Amount): boolean {
  if (amount.last - amount.first !== 1 || lowerAt(line, amount.first) !== 'one') return false
  const before = lowerAt(line, amount.first - 1)
  if (/^(?:no|any|every|each|some|this|that|the|which|another|day|-)$/.test(before)) return true
  return /^(?:MD|PRP|VB[DZP]|RB|POS|DT)$/.test(posAt(line, amount.last))
}

function hedgeWords(
  line: Line,
  amount: Amount,
  hedge: { readonly first: number; readonly last: number } | null,
): string | null {
  const range = hedge ?? (amount.form === 'all-but' ? { first: amount.opened, last: amount.first } : null)
  if (range === null) return null
  const words: string[] = []
  for (let index = range.first; index < range.last; index++) {
    const token = line.tokens[index]
    if (token !== undefined) words.push(token.spaced && words.length > 0 ? ` ${token.text}` : token.text)
  }
  return words.join('')
}

function spanOf(line: Line, first: number, last: number): Span {
  const start = line.tokens[first]?.start ?? 0
  return { start, end: line.tokens[last - 1]?.end ?? start }
}
