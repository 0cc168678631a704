/**
 * One word of a statement → what it is to the statement: a name, a number, a date, an ordinary word by its stem, or nothing, and whether
 * it denies or says that a thing lies ahead.
 */
import { dateMonths } from '../../generated/en/date-months.ts'
import { datePartsOfDay } from '../../generated/en/date-parts-of-day.ts'
import { dateWeekdays } from '../../generated/en/date-weekdays.ts'
import { emptyWords } from '../../generated/en/empty-words.ts'
import { numberWords } from '../../generated/en/number-words.ts'
import { wordClasses } from '../../language/en/word-classes.ts'
import { spellingKeys } from '../../language/spellings.ts'
import { fold } from '../../text/fold.ts'
import { countryOf, isPast, stemOf } from './stems.ts'

export type WordSense = {
  /** `break`: begins another clause; `end`: and a sentence. */
  readonly kind: 'stem' | 'name' | 'number' | 'date' | 'empty' | 'break' | 'end'
  /** What is compared. */
  readonly value: string
  readonly negates: boolean
  /** "ahead", "possible", "duty", "asked"; null for most words. */
  readonly mood: string | null
  /** Written as a verb of the past. */
  readonly past: boolean
  /** Stands for whoever says it, or for somebody named before. */
  readonly person: 'speaker' | 'pronoun' | null
  readonly isBy: boolean
}

const wordsFor = (use: string): ReadonlySet<string> =>
  new Set(emptyWords.filter(row => row.use === use).flatMap(row => [...row.words]))
const SPEAKER = wordsFor('speaker')
const PRONOUN = wordsFor('pronoun')
const EMPTY = wordsFor('empty')
const NEGATIONS = wordsFor('negation')
export const MOODS: readonly string[] = ['ahead', 'possible', 'duty', 'asked']
const MOOD_OF: ReadonlyMap<string, string> = new Map(
  MOODS.flatMap(mood => [...wordsFor(mood)].map(word => [word, mood] as const)),
)
const DATES: ReadonlyMap<string, string> = new Map([
  ...datePartsOfDay.map(row => [row.word, row.code] as const),
  ...dateWeekdays.filter(row => row.word.length > 4).map(row => [row.word, `d${row.weekday}`] as const),
  ...dateMonths.filter(row => row.word.length > 3).map(row => [row.word, `m${row.month}`] as const),
])
/** "march": a month only with a capital. */
const CAREFUL = new Set(dateMonths.filter(row => row.careful === true).map(row => row.word))
const NUMBERS: ReadonlyMap<string, number> = new Map(
  numberWords.filter(row => row.kind !== 'suffix').map(row => [row.word, row.value]),
)

/** "and", "because": what follows may be denied by itself. */
const CLAUSE = wordsFor('clause')

/** Words that were looked up lately: a record compares the same ones over and over. It changes no answer. */
const lately = new Map<string, WordSense>()
const MOST_KEPT = 30_000

/** `starts`: at the head of a sentence, where every word has a capital. */
export function senseOf(written: string, starts: boolean): WordSense {
  const key = starts ? `^${written}` : written
  const known = lately.get(key)
  if (known !== undefined) return known
  const sense = toSense(written, starts)
  if (lately.size >= MOST_KEPT) lately.clear()
  lately.set(key, sense)
  return sense
}

function toSense(written: string, starts: boolean): WordSense {
  const whole = written.toLowerCase()
  const lower = /n['’]t$/.test(whole) ? 'not' : whole.replace(/['’](?:s|re|ve|ll|d|m|t)$/, '')
  const mood = MOOD_OF.get(lower) ?? null
  return {
    ...kindOf(lower, { isCapital: written.charAt(0) !== whole.charAt(0), starts }),
    negates: NEGATIONS.has(lower),
    mood,
    past: isPast(lower),
    person: SPEAKER.has(lower) ? 'speaker' : PRONOUN.has(lower) ? 'pronoun' : null,
    isBy: lower === 'by',
  }
}

type Place = { readonly isCapital: boolean; readonly starts: boolean }

function kindOf(lower: string, { isCapital, starts }: Place): Pick<WordSense, 'kind' | 'value'> {
  if (/^[,.;:!?–—]$/.test(lower)) return { kind: /[.!?]/.test(lower) ? 'end' : 'break', value: '' }
  if (CLAUSE.has(lower) && !isCapital) return { kind: 'break', value: '' }
  const date = DATES.get(lower)
  if (date !== undefined && (isCapital || !CAREFUL.has(lower))) return { kind: 'date', value: date }
  const number = numberOf(lower)
  if (number !== null) return { kind: 'number', value: number }
  if (isEmpty(lower)) return { kind: 'empty', value: '' }
  const isName = isCapital && (!starts || isNoCommonWord(lower))
  return isName ? { kind: 'name', value: nameKey(lower) } : { kind: 'stem', value: stemOf(lower) }
}

function isEmpty(lower: string): boolean {
  return (
    lower.length < 2 ||
    EMPTY.has(lower) ||
    NEGATIONS.has(lower) ||
    MOOD_OF.has(lower) ||
    SPEAKER.has(lower) ||
    PRONOUN.has(lower)
  )
}

/** "Khvylka left" has a name at its head, "Houses burned" has none. */
function isNoCommonWord(lower: string): boolean {
  const { word, tagNames } = wordClasses()
  return word(lower)?.any.every(({ tag }) => tagNames[tag]?.startsWith('NNP')) ?? true
}

/** "one" hardly ever counts. */
function numberOf(lower: string): string | null {
  const first = lower.charCodeAt(0)
  if (first >= 48 && first <= 57) return lower.replace(/[.,:]{1,8}$/, '').replaceAll(',', '')
  const value = lower === 'one' ? undefined : NUMBERS.get(lower)
  return value === undefined ? null : String(value)
}

/** Another spelling of a name has the same key: "Khvylka" and "Hvilka". */
function nameKey(lower: string): string {
  const folded = countryOf(fold(lower))
  return spellingKeys(folded)[0] ?? folded
}
