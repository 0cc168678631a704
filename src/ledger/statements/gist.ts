/**
 * The words of a statement → what two statements are compared by: stems, names, numbers and dates, and by clause whether it is
 * denied and told as done.
 */
import { dateMonths } from '../../generated/en/date-months.ts'
import { datePartsOfDay } from '../../generated/en/date-parts-of-day.ts'
import { dateWeekdays } from '../../generated/en/date-weekdays.ts'
import { emptyWords } from '../../generated/en/empty-words.ts'
import { numberWords } from '../../generated/en/number-words.ts'
import { wordClasses } from '../../language/en/word-classes.ts'
import { spellingKeys } from '../../language/spellings.ts'
import { fold } from '../../text/fold.ts'
import { countryOf, stemOf } from './stems.ts'

export type Clause = {
  /** Stems of ordinary words. */
  readonly stems: ReadonlySet<string>
  readonly anchors: Anchors
  readonly negative: boolean
  /** How it is told: '' as done, otherwise the uses of its words, "ahead", "possible", "duty", "asked". */
  readonly mood: string
}

/** What says of which one thing is spoken. Two statements that each have one which the other lacks are about different things. */
export type Anchors = {
  /** Spelling keys, in the order of the words. */
  readonly names: readonly string[]
  readonly numbers: ReadonlySet<string>
  readonly dates: ReadonlySet<string>
}

export type Gist = {
  readonly stems: ReadonlySet<string>
  readonly anchors: Anchors
  readonly clauses: readonly Clause[]
  /** Whom a pronoun at the head stands for: whoever says it, or somebody named before. */
  readonly subject: 'speaker' | 'pronoun' | null
  /** Something is done by whoever is named after "by". */
  readonly passive: boolean
}

/** Characters of a statement that are looked at, so that no text costs more; real ones hardly ever have more. */
const LONGEST = 1200

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}{1,2}(?!\p{L}))?|\d[\d.,:]*|[,.;:!?–—-]/gu

const wordsFor = (use: string): ReadonlySet<string> =>
  new Set(emptyWords.filter(row => row.use === use).flatMap(row => [...row.words]))
const SPEAKER = wordsFor('speaker')
const PRONOUN = wordsFor('pronoun')
const MOODS = ['ahead', 'possible', 'duty', 'asked'].map(use => ({ use, words: wordsFor(use) }))
const EMPTY = new Set([
  ...wordsFor('empty'),
  ...SPEAKER,
  ...PRONOUN,
  ...MOODS.flatMap(({ words }) => [...words]),
])
const NEGATIONS = wordsFor('negation')
const DATES: ReadonlyMap<string, string> = new Map([
  ...datePartsOfDay.map(row => [row.word, row.code] as const),
  ...dateWeekdays.filter(row => row.word.length > 4).map(row => [row.word, `d${row.weekday}`] as const),
  ...dateMonths.filter(row => row.word.length > 3).map(row => [row.word, `m${row.month}`] as const),
])
/** "march", "may": a month only with a capital. */
const CAREFUL = new Set(dateMonths.filter(row => row.careful === true).map(row => row.word))
const NUMBERS: ReadonlyMap<string, number> = new Map(
  numberWords.filter(row => row.kind !== 'suffix').map(row => [row.word, row.value]),
)
const CLAUSE_END = new Set([',', '.', ';', ':', '!', '?', '–', '—'])
const CLAUSE_START = new Set(['and', 'but', 'or', 'because', 'when', 'after', 'before', 'while', 'although'])
/** A clause of fewer words is none: "Firiza and Blidari". */
const SHORTEST_CLAUSE = 2

export function gistOf(words: string): Gist {
  const clauses: OpenClause[] = [openClause()]
  let subject: Gist['subject'] = null
  let passive = false
  let isFirst = true
  let starts = true
  for (const [written] of words.slice(0, LONGEST).matchAll(WORD)) {
    const lower = written.toLowerCase().replace(/['’](?:s|re|ve|ll|d|m|t)$/, '')
    if (CLAUSE_END.has(lower) || CLAUSE_START.has(lower)) {
      clauses.push(openClause())
      starts = /[.!?]/.test(lower)
      continue
    }
    const clause = clauses.at(-1) ?? openClause()
    if (isFirst && lower !== 'that') {
      subject = SPEAKER.has(lower) ? 'speaker' : PRONOUN.has(lower) ? 'pronoun' : null
      isFirst = false
    }
    passive ||= lower === 'by'
    readWord(clause, { written, lower: /n['’]t$/i.test(written) ? 'not' : lower, starts })
    starts = false
  }
  return toGist(merged(clauses), subject, passive)
}

type OpenClause = {
  readonly stems: Set<string>
  readonly names: string[]
  readonly numbers: Set<string>
  readonly dates: Set<string>
  negations: number
  readonly moods: Set<string>
}

function openClause(): OpenClause {
  return { stems: new Set(), names: [], numbers: new Set(), dates: new Set(), negations: 0, moods: new Set() }
}

type Read = { readonly written: string; readonly lower: string; readonly starts: boolean }

function readWord(clause: OpenClause, { written, lower, starts }: Read): void {
  if (NEGATIONS.has(lower)) clause.negations++
  for (const mood of MOODS) if (mood.words.has(lower)) clause.moods.add(mood.use)
  const isCapital = written.charAt(0) !== lower.charAt(0)
  const date = DATES.get(lower)
  const number = numberOf(lower)
  if (date !== undefined && (isCapital || !CAREFUL.has(lower))) clause.dates.add(date)
  else if (number !== null) clause.numbers.add(number)
  else if (EMPTY.has(lower) || NEGATIONS.has(lower)) return
  else if (isCapital && lower.length > 1 && (!starts || isNoCommonWord(lower)))
    clause.names.push(nameKey(lower))
  else if (lower.length > 1) clause.stems.add(stemOf(lower))
}

/** At the head of a sentence every word has a capital: "Khvylka left" has a name there, "Houses burned" has none. */
function isNoCommonWord(lower: string): boolean {
  const { word, tagNames } = wordClasses()
  return word(lower)?.any.every(({ tag }) => tagNames[tag]?.startsWith('NNP')) ?? true
}

/** "one" hardly ever counts. */
function numberOf(lower: string): string | null {
  const first = lower.charCodeAt(0)
  if (first >= 48 && first <= 57) return lower.replace(/[.,:]+$/, '').replaceAll(',', '')
  const value = lower === 'one' ? undefined : NUMBERS.get(lower)
  return value === undefined ? null : String(value)
}

/** Another spelling of a name has the same key: "Khvylka" and "Hvilka". */
export function nameKey(lower: string): string {
  const folded = countryOf(fold(lower))
  return spellingKeys(folded)[0] ?? folded
}

/** What a comma or an "and" parts without making a clause of it belongs to the clause before. */
function merged(clauses: readonly OpenClause[]): OpenClause[] {
  const kept: OpenClause[] = []
  for (const clause of clauses) {
    const before = kept.at(-1)
    if (before === undefined || (clause.stems.size >= SHORTEST_CLAUSE && before.stems.size > 0)) {
      kept.push(clause)
      continue
    }
    for (const stem of clause.stems) before.stems.add(stem)
    before.names.push(...clause.names)
    for (const number of clause.numbers) before.numbers.add(number)
    for (const date of clause.dates) before.dates.add(date)
    for (const mood of clause.moods) before.moods.add(mood)
    before.negations += clause.negations
  }
  return kept
}

function toGist(open: readonly OpenClause[], subject: Gist['subject'], passive: boolean): Gist {
  return {
    stems: new Set(open.flatMap(clause => [...clause.stems])),
    anchors: {
      names: open.flatMap(clause => clause.names),
      numbers: new Set(open.flatMap(clause => [...clause.numbers])),
      dates: new Set(open.flatMap(clause => [...clause.dates])),
    },
    clauses: open.map(({ stems, names, numbers, dates, negations, moods }) => ({
      stems,
      anchors: { names, numbers, dates },
      negative: negations % 2 === 1,
      mood: MOODS.flatMap(({ use }) => (moods.has(use) ? [use] : [])).join(' '),
    })),
    subject,
    passive,
  }
}
