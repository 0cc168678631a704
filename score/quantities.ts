/**
 * Numbers and hedges on NewsQuant (Almasian, Kazakova and Gertz, "CQE: A Comprehensive Quantity Extractor", EMNLP 2023).
 *
 * As there: within a sentence a found quantity is right where its value, or its value and change, equals that of a
 * gold one not yet matched; precision, recall and F1 over all sentences. Durations are dates in our record, so the
 * numbers of dates that are durations count too; ordinals, identifiers, scores, "several" and
 * the likes of "five-year" are none there and left out.
 * NewsQuant's "up" and "down" say which way a thing moved, not how exact a number is: read as "=", and also reported
 * as they stand. Ranges are
 * compared lower end first. NewsQuant closes a vague amount at ten times its lower end ("hundreds": 100-1000); ours stays open.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findDates } from '../src/annotate/dates/find-dates.ts'
import type { DateMark, QuantityMark } from '../src/annotate/mark.ts'
import { findQuantities } from '../src/annotate/quantities/find-quantities.ts'
import { numberHedges } from '../src/generated/en/number-hedges.ts'
import { parse } from '../src/parse/parse.ts'
import { toReport } from '../src/text/report.ts'
import { f1, type Measure, type Score, type ScoredError, type Scorer } from './scorer.ts'

type Gold = { readonly change: string; readonly value: string; readonly unit: string }
type GoldSentence = { readonly text: string; readonly quantities: readonly Gold[] }

/** A value as comparable words, and how exact it is said to be. */
export type Amount = { readonly value: string; readonly change: string; readonly words: string }

const LEFT_OUT: ReadonlySet<QuantityMark['sort']> = new Set(['ordinal', 'identifier', 'score'])

export const scorer: Scorer = {
  definition: 'F1 of value, and of value with change, by sentence (CQE, EMNLP 2023)',
  folder: 'newsquant',
  score: folder => scoreSentences(JSON.parse(readFileSync(join(folder, 'NewsQuant.json'), 'utf8'))),
}

/** Scores gold sentences: the measures, and what was missed or found in excess. */
export function scoreSentences(sentences: readonly GoldSentence[]): Score {
  const pairs = sentences.map(sentence => ({
    text: sentence.text,
    gold: sentence.quantities.map(goldAmount),
    found: foundAmounts(sentence.text),
  }))
  const still = (change: string) => (change === 'up' || change === 'down' ? '=' : change)
  const measures = [
    ...measured('value', pairs, amount => amount.value),
    ...measured('value + hedge', pairs, amount => `${still(amount.change)}${amount.value}`),
    ...measured(
      'value + hedge, up and down as they stand',
      pairs,
      amount => `${amount.change}${amount.value}`,
    ),
  ]
  return { title: 'Numbers on NewsQuant', measures, errors: pairs.flatMap(errorsOf) }
}

type Pair = { readonly text: string; readonly gold: readonly Amount[]; readonly found: readonly Amount[] }

function measured(name: string, pairs: readonly Pair[], key: (amount: Amount) => string): Measure[] {
  let right = 0
  let found = 0
  let gold = 0
  for (const pair of pairs) {
    gold += pair.gold.length
    found += pair.found.length
    right += pair.gold.length - unmatched(pair.gold, pair.found, key).length
  }
  const result = f1(right, found, gold)
  return [
    { name: `${name}: precision`, value: result.precision },
    { name: `${name}: recall`, value: result.recall },
    { name: `${name}: F1`, value: result.f1 },
  ]
}

/** Those of `wanted` that no one of `given` equals, each of `given` used once. */
function unmatched(
  wanted: readonly Amount[],
  given: readonly Amount[],
  key: (amount: Amount) => string,
): Amount[] {
  const left = given.map(key)
  return wanted.filter(amount => {
    const at = left.indexOf(key(amount))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function errorsOf(pair: Pair, line: number): ScoredError[] {
  const where = `sentence ${line + 1}`
  const byValue = (amount: Amount) => amount.value
  const missed = unmatched(pair.gold, pair.found, byValue)
  const extra = unmatched(pair.found, pair.gold, byValue)
  return [
    ...missed.map(amount => ({ where, words: pair.text, problem: `missed ${amount.change}${amount.words}` })),
    ...extra.map(amount => ({
      where,
      words: pair.text,
      problem: `not gold ${amount.change}${amount.words}`,
    })),
  ]
}

function goldAmount(gold: Gold): Amount {
  const parts = gold.value
    .replace(/\s/g, '')
    .split(/(?<=\d)-/)
    .map(Number)
    .sort((one, other) => one - other)
    .map(numeral)
  return { value: parts.join('-'), change: gold.change, words: `${gold.value} ${gold.unit}` }
}

function foundAmounts(text: string): Amount[] {
  const parsed = parse(text)
  const dates = findDates(parsed, toReport(text, {}))
  const marks = [...findQuantities(parsed, dates), ...durations(findQuantities(parsed, []), dates)]
  return marks.filter(isQuantity).map(mark => foundAmount(text, mark))
}

function isQuantity(mark: QuantityMark): boolean {
  const few = mark.number.start === mark.start && mark.high === null && (mark.low ?? 12) < 12
  const year = mark.sort === 'time' && mark.end === mark.number.end
  const compound = mark.rule === 'quantities/compound'
  return !LEFT_OUT.has(mark.sort) && !year && !compound && !(few && mark.hedge === null)
}

/** The numbers with a unit of time that stand within a duration or set of the dates. */
function durations(marks: readonly QuantityMark[], dates: readonly DateMark[]): QuantityMark[] {
  const within = (mark: QuantityMark) => dates.some(date => date.start < mark.end && mark.start < date.end)
  return marks.filter(mark => (mark.sort === 'time' || mark.sort === 'age') && within(mark))
}

function foundAmount(text: string, mark: QuantityMark): Amount {
  const words = text.slice(mark.start, mark.end)
  const change = mark.change
  if (mark.low !== null && mark.high === null && mark.hedge === null) {
    return { value: vague(mark.low), change, words }
  }
  const [low, high] = [mark.low ?? mark.high ?? 0, mark.high ?? mark.low ?? 0]
  if (low !== high) return { value: `${numeral(low)}-${numeral(high)}`, change, words }
  return { value: numeral(bare(mark, low)), change, words }
}

/** "hundreds", to us 200 and more, is 100-1000 there; "dozens" is 12. */
function vague(low: number): string {
  const magnitude = 10 ** Math.floor(Math.log10(low))
  return low === 2 * magnitude ? `${numeral(magnitude)}-${numeral(10 * magnitude)}` : numeral(low / 2)
}

/** The number as written, before the hedge moved the bound: "more than 5" is 6 and more. */
function bare(mark: QuantityMark, value: number): number {
  const hedge = mark.hedge?.toLowerCase() ?? ''
  const bound = mark.sort === 'count' ? numberHedges.find(row => row.words === hedge)?.bound : undefined
  if (bound === 'above') return value - 1
  return bound === 'below' ? value + 1 : value
}

function numeral(value: number): string {
  return String(Number(value.toPrecision(6)))
}
