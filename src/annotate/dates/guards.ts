/**
 * Whether a word or number that could be part of a date is meant as one: "May" the month or the verb, "1990" the year or
 * a number of people, "fall" the season or what prices do.
 */
import { type DateWord, neighbours } from '../../language/en/date-words.ts'
import type { Sentence, Token } from '../../parse/parsed.ts'

/** Where the word stands: its tokens, `last` excluded, and their sentence. */
type Place = { readonly index: number; readonly last: number; readonly sentence: Sentence }

const BEFORE_MONTH = neighbours('month')
const SURE_BEFORE_MONTH = neighbours('sure-month')
const BEFORE_FALL = neighbours('fall')
const SURE_BEFORE_FALL = neighbours('sure-fall')
const BEFORE_THE_FALL = neighbours('the-fall')
const NO_YEAR_AFTER = neighbours('no-year-after')
const NO_YEAR_BEFORE = neighbours('no-year-before')
/** Words that newspapers and programmes are named with. */
const NAMED: ReadonlySet<string> = new Set(['adverb', 'vague', 'today', 'tonight', 'recent', 'current'])
const NO_WEEKDAY_AFTER = neighbours('no-weekday-after')
const NO_WEEKDAY_BEFORE = neighbours('no-weekday-before')
const YEAR = /^(?:1\d|20)\d\d$/
const DAY_OR_YEAR = /^\d{1,4}(?:st|nd|rd|th)?$/
const DAY_OR_MONTH =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?)$/

/** Whether a word of the tables is meant as such where it stands. */
export function isMeant(word: DateWord, tokens: readonly Token[], place: Place): boolean {
  if (NAMED.has(word.role) && isInName(tokens, place)) return false
  if (word.role === 'weekday' && isNamedDay(tokens, place)) return false
  if (!word.careful) return true
  if (word.role === 'month') return isMonth(tokens, place)
  if (word.role === 'weekday') return isWeekday(tokens, place)
  if (word.role === 'season') return isFall(tokens, place)
  return !isNounLike(tokenAt(tokens, place.last, place.sentence))
}

/** "Russia Today", "the Daily Herald": a capital inside a sentence, next to another one. */
function isInName(tokens: readonly Token[], { index, last, sentence }: Place): boolean {
  const token = tokens[index]
  if (token === undefined || index === sentence.first || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false
  const before = tokenAt(tokens, index - 1, sentence)
  const after = tokenAt(tokens, last, sentence)
  return [before, after].some(
    beside => beside?.kind === 'word' && isCapital(beside) && !beside.text.endsWith('.'),
  )
}

/** "the Sunday Times", "Bloody Sunday". */
function isNamedDay(tokens: readonly Token[], { index, last, sentence }: Place): boolean {
  const [before, after] = [tokenAt(tokens, index - 1, sentence), tokenAt(tokens, last, sentence)]
  return (
    (isCapital(before) && NO_WEEKDAY_AFTER.has(before?.lower ?? '')) ||
    (isCapital(after) && NO_WEEKDAY_BEFORE.has(after?.lower ?? ''))
  )
}

function tokenAt(tokens: readonly Token[], index: number, sentence: Sentence): Token | undefined {
  return index >= sentence.first && index < sentence.last ? tokens[index] : undefined
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

function isMonth(tokens: readonly Token[], { index, last, sentence }: Place): boolean {
  const after = tokenAt(tokens, last, sentence)
  const before = tokenAt(tokens, index - 1, sentence)
  const capital = isCapital(tokens[index])
  if (after !== undefined && DAY_OR_YEAR.test(after.lower))
    return capital || before?.lower !== 'to' || endsDate(tokens[index - 2])
  if (capital && before !== undefined && DAY_OR_YEAR.test(before.lower)) return true
  if (before === undefined || (tokens[index]?.pos === 'MD' && !capital)) return false
  if (SURE_BEFORE_MONTH.has(before.lower)) return capital || before.lower === 'in' || before.lower === 'last'
  // "the March accession", "a June deal"
  const names = before.pos === 'DT' && after !== undefined && after.pos === 'NN' && !isCapital(after)
  if (capital && names) return true
  const startsName = after?.pos.startsWith('NNP') === true && isCapital(after)
  return capital && BEFORE_MONTH.has(before.lower) && !startsName
}

/** "february 28" before "to march 3". */
function endsDate(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[12]?\d|3[01])$/.test(token.text)
}

/** "Sun." and "Wed" only before a date: "Sun., Jan. 9". */
function isWeekday(tokens: readonly Token[], { index, last, sentence }: Place): boolean {
  if (!isCapital(tokens[index])) return false
  const next = tokenAt(tokens, last, sentence)
  const point = next?.text === ',' || next?.text === '.'
  const after = point ? tokenAt(tokens, last + 1, sentence) : next
  return after !== undefined && DAY_OR_MONTH.test(after.lower)
}

function isFall(tokens: readonly Token[], { index, last, sentence }: Place): boolean {
  const lowerAt = (at: number) => tokenAt(tokens, at, sentence)?.lower ?? ''
  const [before, after] = [lowerAt(index - 1), lowerAt(last)]
  if (YEAR.test(after) || (after === 'of' && YEAR.test(lowerAt(last + 1)))) return true
  if (SURE_BEFORE_FALL.has(before)) return true
  if (after === 'of' || after === 'in') return false
  return (
    BEFORE_FALL.has(before) ||
    before === 'in' ||
    (before === 'the' && BEFORE_THE_FALL.has(lowerAt(index - 2)))
  )
}

function isNounLike(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'mark' && /^(?:NN|JJ|CD|VBG)/.test(token.pos)
}

/** A number of four digits is a year unless its neighbours make it a price, an identifier or a count of something. */
export function isYear(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  const before = tokenAt(tokens, index - 1, sentence)
  const after = tokenAt(tokens, index + 1, sentence)
  if (before !== undefined && NO_YEAR_AFTER.has(before.lower)) return false
  if (after !== undefined && NO_YEAR_BEFORE.has(after.lower)) return false
  return !endsNumber(tokens, index)
}

/** The last group of "555-2022" or "737-2000": a short number or a word of digits joined on by a hyphen. */
function endsNumber(tokens: readonly Token[], index: number): boolean {
  const [joined, hyphen] = [tokens[index - 2], tokens[index - 1]]
  if (hyphen?.text !== '-' || tokens[index]?.spaced !== false || hyphen.spaced) return false
  return joined?.kind === 'number' && !YEAR.test(joined.lower)
}
