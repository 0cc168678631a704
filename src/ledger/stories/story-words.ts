/**
 * The words of a report that its story is told by, counted by their stems: which of them are names, places or numbers, and
 * which stand in the headline or the first sentences.
 *
 * A word is a name where the report writes it with a capital inside sentences more often than without, or where the reading
 * found a place. Headlines In Title Case say nothing of that, and an outlet's own name is no part of the story.
 */
import type { Reading } from '../../engine/reading.ts'
import { dateHeads } from '../../language/en/date-words.ts'
import { stemOf } from '../../language/en/stem.ts'
import { fold } from '../../text/fold.ts'

export type WordKind = 'word' | 'name' | 'place' | 'number'

export type StoryWord = {
  readonly stem: string
  readonly kind: WordKind
  /** Times in the text; one in the headline counts as three. */
  readonly times: number
  readonly inTitle: boolean
  /** In the headline or among the first words of the text. */
  readonly inLead: boolean
}

/** Characters read of a report and of a headline: the story of a long one is told by then. */
const MOST_TEXT = 12_000
const MOST_TITLE = 300
const LEAD_WORDS = 60
const TITLE_TIMES = 3
/** Letters kept of a word. */
const LONGEST = 20

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.]*[\p{L}\p{N}\p{M}])?/gu
const POSSESSIVE = /['’]s$/i
/** "(Reuters) -" after the place of a dateline. */
const DATELINE_CREDIT = /\(([\p{L}\p{N} .&'’-]{2,50})\)(?= ?[-–—])/u
const DATELINE = 200

type Counted = {
  times: number
  inTitle: boolean
  inLead: boolean
  capital: number
  small: number
}
/** Single letters and digits are left out. By stem; `forms` remembers what was found for a word as written, null where it is none. */
type Counts = { readonly byStem: Map<string, Counted>; readonly forms: Map<string, Counted | null> }

/** The words in the order of their first place, headline first. */
export function storyWords(reading: Reading): readonly StoryWord[] {
  const { report } = reading
  const body = report.text.slice(report.bodyStart, report.bodyStart + MOST_TEXT)
  const title = (report.title ?? '').slice(0, MOST_TITLE)
  const counts: Counts = { byStem: new Map(), forms: new Map() }
  countTitle(counts, title)
  countBody(counts, body)
  const own = ownWords(report.outlet, body)
  const places = new Set(reading.places.flatMap(place => stemsOf(place.words)))
  return [...counts.byStem]
    .filter(([stem]) => !own.has(stem) || places.has(stem))
    .map(([stem, one]) => ({
      stem,
      kind: kindOf(stem, one, places),
      times: one.times,
      inTitle: one.inTitle,
      inLead: one.inLead,
    }))
}

function countTitle(counts: Counts, title: string): void {
  const words = title.match(WORD) ?? []
  const capitals = words.filter(word => isCapital(word)).length
  const tells = capitals * 2 < words.length
  for (const [at, word] of words.entries()) {
    const one = countedOf(counts, word)
    if (one === null) continue
    one.times += TITLE_TIMES
    one.inTitle = true
    one.inLead = true
    if (tells && at > 0) vote(one, word)
  }
}

function countBody(counts: Counts, body: string): void {
  let before = 0
  let at = 0
  for (const match of body.matchAll(WORD)) {
    const word = match[0]
    const starts = before === 0 || /[.!?:\n"“”]/.test(body.slice(before, match.index))
    before = match.index + word.length
    const one = countedOf(counts, word)
    if (one === null) continue
    one.times++
    if (at++ < LEAD_WORDS) one.inLead = true
    if (!starts || !isCapital(word)) vote(one, word)
  }
}

function countedOf(counts: Counts, word: string): Counted | null {
  const known = counts.forms.get(word)
  if (known !== undefined) return known
  const stem = stemOf(plain(word))
  const counted =
    stem.length < 2
      ? null
      : (counts.byStem.get(stem) ?? { times: 0, inTitle: false, inLead: false, capital: 0, small: 0 })
  if (counted !== null) counts.byStem.set(stem, counted)
  counts.forms.set(word, counted)
  return counted
}

function vote(one: Counted, word: string): void {
  if (isCapital(word)) one.capital++
  else one.small++
}

function kindOf(stem: string, one: Counted, places: ReadonlySet<string>): WordKind {
  if (/^\p{N}+$/u.test(stem)) return 'number'
  if (dateHeads.has(stem)) return 'word'
  if (places.has(stem) && one.capital >= one.small) return 'place'
  return one.capital > one.small ? 'name' : 'word'
}

/** The stems of the outlet's own name and of the agency that a dateline credits. */
function ownWords(outlet: string | null, body: string): ReadonlySet<string> {
  const credit = DATELINE_CREDIT.exec(body.slice(0, DATELINE))?.[1] ?? ''
  return new Set([...stemsOf(outlet ?? ''), ...stemsOf(credit)])
}

function stemsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(word => stemOf(plain(word)))
}

function plain(word: string): string {
  return fold(word.replace(POSSESSIVE, '')).slice(0, LONGEST)
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
