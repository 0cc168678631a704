/**
 * Tokens in digits → pieces: years, days of the month, "1990s", "10:30", "5pm", and dates written in digits alone:
 * 2022-01-07, 07.01.2022, 1/7/2022. A number that is none of these gives null.
 */
import { readNumber } from '../../language/en/numbers.ts'
import type { Parsed, Sentence } from '../../parse/parsed.ts'
import { type Civil, exists } from './civil.ts'
import { isYear } from './guards.ts'
import type { Meaning } from './meaning.ts'
import type { Kind, Piece } from './piece.ts'

const ISO = /(\d{4})([-/])(\d{2})\2(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d/-])/y
const DOTTED = /(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.]\d)/y
const SLASHED = /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/y
const CLOCK = /^(\d{1,2})[:.](\d{2})(?::\d{2})?(am|pm)?$/
const HOUR = /^(\d{1,2})(am|pm)$/
const MILITARY = /^([01]\d|2[0-4])([0-5]\d)$/
const HOURS: ReadonlySet<string> = new Set(['hours', 'hrs', 'hrs.', 'gmt', 'utc'])
const RANGE: ReadonlySet<string> = new Set(['to', 'and', 'until', 'till', '-', '–'])
const CLOCK_PREPOSITIONS: ReadonlySet<string> = new Set([
  'at',
  'by',
  'around',
  'about',
  'until',
  'till',
  'from',
])
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'your', 'our'])
const DECADE = /^(\d{3}0|\d0)s$/
const DAY = /^0?[1-9]$|^[12]\d$|^3[01]$/
const YEAR = /^(?:1\d{3}|20\d{2}|21\d{2})$/

/** The piece a token in digits makes; a date in digits takes several tokens. */
export function numericPiece(parsed: Parsed, index: number, sentence: Sentence): Piece | null {
  const token = parsed.tokens[index]
  if (token === undefined) return null
  const { lower } = token
  const piece = (kind: Kind, value: number, code = ''): Piece => {
    return { kind, value, code, first: index, last: index + 1, meaning: null, rule: '' }
  }
  const date = dateInDigits(parsed, index, sentence)
  if (date !== null) return date
  const military = militaryPiece(parsed.tokens, index, sentence)
  if (military !== null) return military
  if (YEAR.test(lower)) {
    return piece(isYear(parsed.tokens, index, sentence) ? 'year' : 'num', Number(lower))
  }
  if (DAY.test(lower)) return followedByHalf(parsed, index) ?? piece('day', Number(lower))
  const decade = DECADE.exec(lower)?.[1]
  if (decade === undefined) return clockPiece(lower, piece)
  return decade.length < 3 && isAge(parsed.tokens, index) ? null : piece('decade', Number(decade) / 10)
}

/** "in her 60s", "in his late 40s". */
function isAge(tokens: Parsed['tokens'], index: number): boolean {
  return [1, 2, 3].some(back => OWNERS.has(tokens[index - back]?.lower ?? ''))
}

/** "0530 hours", "1430 GMT", "2100 to 0600 hours", "at 0530": four digits of a clock with a word that says so. */
function militaryPiece(tokens: Parsed['tokens'], index: number, { last }: Sentence): Piece | null {
  const digits = MILITARY.exec(tokens[index]?.text ?? '')
  if (digits === null) return null
  const lowerAt = (at: number) => (at < last ? (tokens[at]?.lower ?? '') : '')
  const next = lowerAt(index + 1)
  const isHour = HOURS.has(next) && lowerAt(index + 2) !== 'of'
  const inRange = RANGE.has(next) && MILITARY.test(lowerAt(index + 2)) && HOURS.has(lowerAt(index + 3))
  const afterAt = digits[1]?.startsWith('0') === true && CLOCK_PREPOSITIONS.has(lowerAt(index - 1))
  if (!isHour && !inRange && !afterAt) return null
  const value = Number(digits[1]) * 60 + Number(digits[2])
  return {
    kind: 'clock',
    value,
    code: '',
    first: index,
    last: index + (isHour ? 2 : 1),
    meaning: null,
    rule: '',
  }
}

function clockPiece(lower: string, piece: (kind: Kind, value: number, code: string) => Piece): Piece | null {
  const clock = CLOCK.exec(lower)
  const hour = clock ?? HOUR.exec(lower)
  if (hour === null) return null
  const hours = Number(hour[1])
  const minutes = clock === null ? 0 : Number(clock[2])
  const half = clock === null ? hour[2] : clock[3]
  if (hours > 24 || minutes > 59) return null
  const dotted = half === undefined && lower.includes('.')
  return piece('clock', hours * 60 + minutes, dotted ? '.' : (half ?? ''))
}

/** "2 1/2": tokens 2, 1, /, 2. */
function followedByHalf(parsed: Parsed, index: number): Piece | null {
  const [one, slash, two] = parsed.tokens.slice(index + 1, index + 4)
  if (one?.text !== '1' || slash?.text !== '/' || two?.text !== '2' || two.spaced) return null
  const value = Number(parsed.tokens[index]?.text) + 0.5
  return { kind: 'num', value, code: '', first: index, last: index + 4, meaning: null, rule: '' }
}

function dateInDigits(parsed: Parsed, index: number, sentence: Sentence): Piece | null {
  const token = parsed.tokens[index]
  if (token === undefined || !/^\d{4}$|^\d{1,2}(?:\.|$)/.test(token.text)) return null
  const before = parsed.text.charAt(token.start - 1)
  if (/[\d./-]/.test(before) && !token.spaced) return null
  const read = matchAt(parsed.text, token.start)
  if (read === null || !exists(read.day)) return null
  let last = index + 1
  while (last < sentence.last && (parsed.tokens[last]?.start ?? Infinity) < read.end) last++
  if (parsed.tokens[last - 1]?.end !== read.end) return null
  const date: Meaning = { is: 'calendar', ...read.day }
  const meaning: Meaning = read.clock === null ? date : { is: 'time', code: `T${read.clock}`, of: date }
  const kind: Kind = read.clock === null ? 'date' : 'time-date'
  return { kind, value: 0, code: '', first: index, last, meaning, rule: 'dates/in-digits' }
}

type Read = { readonly day: Civil; readonly clock: string | null; readonly end: number }

function matchAt(text: string, at: number): Read | null {
  const iso = matchOf(ISO, text, at)
  if (iso !== null) {
    const day = { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) }
    return { day, clock: iso[5] ?? null, end: at + iso[0].length }
  }
  const dotted = matchOf(DOTTED, text, at)
  if (dotted !== null) {
    const day = { year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) }
    return { day, clock: null, end: at + dotted[0].length }
  }
  const slashed = matchOf(SLASHED, text, at)
  return slashed && { day: slashedDay(slashed), clock: null, end: at + slashed[0].length }
}

function matchOf(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Month first as American papers write; day first where the first number cannot be a month. */
function slashedDay(match: RegExpExecArray): Civil {
  const [first, second] = [Number(match[1]), Number(match[2])]
  const written = Number(match[3])
  const year = written >= 100 ? written : written + (written < 50 ? 2000 : 1900)
  return first > 12 ? { year, month: second, day: first } : { year, month: first, day: second }
}

/** "nineteen ninety-six": 19 and 96 in words, one after the other. */
export function yearInWords(
  tokens: Parsed['tokens'],
  century: { readonly value: number; readonly last: number },
  end: number,
): { readonly value: number; readonly last: number } | null {
  if (century.value < 11 || century.value > 20 || tokens[century.last]?.kind !== 'word') return null
  if (tokens[century.last - 1]?.kind !== 'word') return null
  const rest = readNumber(tokens, century.last, end)
  if (rest === null || rest.value < 10 || rest.value > 99) return null
  return { value: century.value * 100 + rest.value, last: rest.last }
}
