/**
 * Whether a word or number that could be part of a date is meant as one: "May" the month or the verb, "1990" the year or
 * a number of people, "fall" the season or what prices do.
 */
import type { DateWord } from '../../language/en/date-words.ts'
import type { Sentence, Token } from '../../parse/parsed.ts'

type Place = { readonly index: number; readonly last: number; readonly sentence: Sentence }

/** Words after which a careful month is one: "in May", "last March". */
const BEFORE_MONTH: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'till',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
  'during',
  'by',
  'from',
  'of',
  'between',
  'every',
  'each',
  'through',
  'before',
  'after',
  'previous',
  'following',
  'that',
  'to',
  'and',
  'on',
  '-',
])
/** Words of these after which even a name may follow: "in May Putin", but not "by April Jones". */
const SURE_BEFORE_MONTH: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'last',
  'early',
  'late',
  'mid',
  'during',
])
const BEFORE_FALL: ReadonlySet<string> = new Set([
  'last',
  'this',
  'next',
  'every',
  'each',
  'early',
  'late',
  'previous',
  'following',
  'mid',
  '-',
])
const BEFORE_THE_FALL: ReadonlySet<string> = new Set(['in', 'during', 'by', 'until', 'since', 'through'])

export function isMeant(word: DateWord, tokens: readonly Token[], place: Place): boolean {
  if (!word.careful) return true
  if (word.role === 'month') return isMonth(tokens, place)
  if (word.role === 'weekday') return isWeekday(tokens, place)
  if (word.role === 'season') return isFall(tokens, place)
  return !isNounLike(at(tokens, place.last, place.sentence))
}

function at(tokens: readonly Token[], index: number, sentence: Sentence): Token | undefined {
  return index >= sentence.first && index < sentence.last ? tokens[index] : undefined
}

function isMonth(tokens: readonly Token[], { index, last, sentence }: Place): boolean {
  const after = at(tokens, last, sentence)
  const before = at(tokens, index - 1, sentence)
  const isNumber = (token: Token | undefined) =>
    token?.kind === 'number' && /^\d{1,4}(?:st|nd|rd|th)?$/.test(token.lower)
  const capital = /^\p{Lu}/u.test(tokens[index]?.text ?? '')
  if (isNumber(after)) return capital || before?.lower !== 'to'
  if (isNumber(before) && capital) return true
  if (before === undefined) return false
  if (tokens[index]?.pos === 'MD' && !capital) return false
  if (after?.lower === 'of' || SURE_BEFORE_MONTH.has(before.lower))
    return capital || before.lower === 'in' || before.lower === 'last'
  const startsName = after !== undefined && after.pos.startsWith('NNP') && /^\p{Lu}/u.test(after.text)
  return capital && BEFORE_MONTH.has(before.lower) && !startsName
}

/** "Sun." and "Wed" only before a date: "Sun., Jan. 9". */
function isWeekday(tokens: readonly Token[], { index, last, sentence }: Place): boolean {
  if (!/^\p{Lu}/u.test(tokens[index]?.text ?? '')) return false
  const next = at(tokens, last, sentence)
  const after = next?.text === ',' || next?.text === '.' ? at(tokens, last + 1, sentence) : next
  return (
    after !== undefined &&
    /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?)$/.test(
      after.lower,
    )
  )
}

function isFall(tokens: readonly Token[], { index, last, sentence }: Place): boolean {
  const before = at(tokens, index - 1, sentence)?.lower ?? ''
  const after = at(tokens, last, sentence)?.lower ?? ''
  if (BEFORE_FALL.has(before)) return after !== 'in' && after !== 'of'
  if (/^(?:1\d|20)\d\d$/.test(after)) return true
  if (after === 'of') return /^(?:1\d|20)\d\d$/.test(at(tokens, last + 1, sentence)?.lower ?? '')
  if (before === 'in') return true
  return (
    before === 'the' && BEFORE_THE_FALL.has(at(tokens, index - 2, sentence)?.lower ?? '') && after !== 'in'
  )
}

function isNounLike(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NN|JJ|CD|VBG)/.test(token.pos) && token.kind !== 'mark'
}

const BEFORE_NUMBER: ReadonlySet<string> = new Set([
  '$',
  '€',
  '£',
  '#',
  'no',
  'no.',
  'number',
  'than',
  'nearly',
  'some',
  'least',
  '.',
  ':',
  '+',
])

/** A number of four digits is a year unless its neighbours make it a price, an identifier or a count of something. */
export function isYear(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  const before = at(tokens, index - 1, sentence)
  const token = tokens[index]
  const after = at(tokens, index + 1, sentence)
  if (token === undefined) return false
  if (
    before !== undefined &&
    (BEFORE_NUMBER.has(before.lower) ||
      (before.text === '-' &&
        !token.spaced &&
        /\d/.test(tokens[index - 2]?.text ?? '') &&
        (tokens[index - 2]?.text.length ?? 0) < 4))
  )
    return false
  if (after === undefined) return true
  if (after.text === '%' || after.text === '°') return false
  if (
    /^(?:percent|per|people|km|miles|kilometers|kilometres|metres|meters|feet|men|women|troops|soldiers|hours?|gmt|utc)$/.test(
      after.lower,
    )
  )
    return false
  return true
}
